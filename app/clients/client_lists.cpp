// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_lists.h"

#include "app/core/background.h"

namespace clients {

namespace {

ClientLists disjoint(const altinn::ClientListing &available, const altinn::ClientListing &assigned)
{
    ClientLists lists;
    lists.unreadable = assigned.unreadable + available.unreadable;
    QSet<domain::ClientId> taken;
    taken.reserve(assigned.clients.size() + available.clients.size());
    for (const domain::Client &client : assigned.clients) {
        if (const qsizetype before = taken.size(); taken.insert(client.id), taken.size() > before)
            lists.assigned.append(client);
    }
    const QSet<domain::ClientId> held = taken;
    for (const domain::Client &client : available.clients) {
        if (const qsizetype before = taken.size(); taken.insert(client.id), taken.size() > before)
            lists.available.append(client);
        else if (held.contains(client.id))
            lists.assignedAndAvailable.insert(client.id);
    }
    return lists;
}

} // namespace

ClientLists indexed(ClientLists lists)
{
    const auto index = std::make_shared<ClientIndex>();
    index->reset(lists.available + lists.assigned);
    lists.index = index;
    return lists;
}

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
    const auto ordering = [all = std::move(*available), held = std::move(*assigned)] {
        return indexed(disjoint(all, held));
    };
    ClientLists lists = co_await core::inBackground(ordering);
    co_return lists;
}

} // namespace clients
