// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_lists.h"

#include <QSet>

namespace clients {

core::Task<ClientLists> loadClientLists(altinn::Api *api, domain::SystemAccessId access, QString ownerOrganisation,
                                        std::stop_token stop)
{
    core::Task<altinn::ClientListing> availableTask = altinn::availableClients(api, access, stop);
    core::Result<altinn::ClientListing> assigned = co_await altinn::assignedClients(api, access, stop);
    core::Result<altinn::ClientListing> available = co_await availableTask;
    if (!assigned)
        co_return core::fail(assigned.error());
    if (!available)
        co_return core::fail(available.error());
    for (const QString &owner : {assigned->ownerOrganisation, available->ownerOrganisation}) {
        if (!owner.isEmpty() && owner != ownerOrganisation)
            co_return core::fail(core::ErrorKind::RejectedByRule,
                                 QStringLiteral("the system access belongs to another organisation"));
    }

    ClientLists lists;
    lists.unreadable = assigned->unreadable + available->unreadable;
    QSet<domain::ClientId> taken;
    for (const domain::Client &client : std::as_const(assigned->clients)) {
        if (!taken.contains(client.id)) {
            taken.insert(client.id);
            lists.assigned.append(client);
        }
    }
    for (const domain::Client &client : std::as_const(available->clients)) {
        if (!taken.contains(client.id)) {
            taken.insert(client.id);
            lists.available.append(client);
        }
    }
    co_return lists;
}

} // namespace clients
