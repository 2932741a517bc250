// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_lists.h"

#include "app/core/background.h"

namespace clients {

namespace {

ClientLists disjoint(altinn::ClientListing available, altinn::ClientListing assigned)
{
    ClientLists lists;
    lists.unreadable = assigned.unreadable + available.unreadable;
    QSet<domain::ClientId> taken;
    taken.reserve(assigned.clients.size() + available.clients.size());
    assigned.clients.removeIf([&taken](const domain::Client &client) {
        const qsizetype before = taken.size();
        taken.insert(client.id);
        return taken.size() == before;
    });
    lists.assigned = std::move(assigned.clients);
    const QSet<domain::ClientId> held = taken;
    available.clients.removeIf([&](const domain::Client &client) {
        const qsizetype before = taken.size();
        taken.insert(client.id);
        const bool isKnown = taken.size() == before;
        if (isKnown && held.contains(client.id))
            lists.assignedAndAvailable.insert(client.id);
        return isKnown;
    });
    lists.available = std::move(available.clients);
    return lists;
}

} // namespace

ClientLists indexed(ClientLists lists)
{
    auto index = std::make_unique<ClientIndex>();
    index->reset(lists.available, lists.assigned);
    lists.index = core::sharedUntilLetGo(std::move(index));
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
    auto ordering = [all = std::move(*available), held = std::move(*assigned)]() mutable {
        return indexed(disjoint(std::move(all), std::move(held)));
    };
    ClientLists lists = co_await core::inBackground(std::move(ordering));
    if (stop.stop_requested()) { // somebody else's are wanted by now
        core::letGoInBackground(std::move(lists));
        co_return core::fail(core::ErrorKind::Cancelled);
    }
    co_return lists;
}

} // namespace clients
