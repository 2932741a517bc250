// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/access_list.h"

#include "app/altinn/clients.h"
#include "app/altinn/system_accesses.h"

#include <algorithm>

namespace accesses {

namespace {

// Which list it stands in says what an access is for; its own member may be absent (section 15).
void take(AccessList *list, const core::Result<altinn::Listing<domain::SystemAccess>> &read, bool forClients,
          std::optional<core::Error> *error)
{
    if (!read) {
        *error = read.error();
        return;
    }
    for (domain::SystemAccess access : read->items) {
        access.forClients = forClients;
        access.forOwn = !forClients;
        list->items.append(access);
    }
    list->unreadable += read->unreadable;
}

void sortByAge(QList<domain::SystemAccess> *accesses)
{
    std::sort(accesses->begin(), accesses->end(), [](const domain::SystemAccess &a, const domain::SystemAccess &b) {
        if (a.created != b.created)
            return a.created > b.created;
        return a.id < b.id;
    });
}

// 6.3 leaves out in silence what it could not look up; 6.4 tells (section 6), and is asked of accesses for the
// organisation itself. Accesses for clients carry their packages in the list too.
domain::GivenRights givenTo(const domain::SystemAccess &listed, const core::Result<altinn::AccessDetail> &read,
                            const core::Result<domain::GivenRights> &told, std::optional<core::Error> *error)
{
    domain::GivenRights given;
    if (read)
        given = read->given;
    if (listed.forClients && given.isEmpty())
        given.packages = listed.packages;
    if (listed.forClients && !given.isEmpty())
        return given;
    if (told)
        return *told;
    *error = told.error();
    return given; // perhaps not all of it
}

} // namespace

core::Task<AccessList> loadAccesses(altinn::Api *api, altinn::Names *names, domain::Party party, std::stop_token stop)
{
    core::Task<altinn::Listing<domain::SystemAccess>> ownTask = altinn::ownSystemAccesses(api, party.id, stop);
    core::Result<altinn::Listing<domain::SystemAccess>> forClients =
        co_await altinn::clientSystemAccesses(api, party.id, stop);
    core::Result<altinn::Listing<domain::SystemAccess>> own = co_await ownTask;
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (!own && !forClients)
        co_return core::fail(own.error());
    AccessList list;
    take(&list, own, false, &list.ownError);
    take(&list, forClients, true, &list.forClientsError);
    sortByAge(&list.items);
    for (const domain::SystemAccess &access : std::as_const(list.items)) {
        if (list.systems.contains(access.systemId))
            continue;
        // The name of the system is a convenience: without it the row shows its title or id.
        core::Result<altinn::SystemText> system = co_await names->system(access.systemId, stop);
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled);
        if (system)
            list.systems.insert(access.systemId, *system);
    }
    co_return AccessList(list);
}

core::Task<altinn::ClientListing> clientsOf(altinn::Api *api, domain::Party party, domain::SystemAccessId access,
                                            std::stop_token stop)
{
    core::Result<altinn::ClientListing> assigned = co_await altinn::assignedClients(api, access, stop);
    if (!assigned)
        co_return core::fail(assigned.error());
    if (!assigned->ownerOrganisation.isEmpty() && assigned->ownerOrganisation != party.organisationNumber)
        co_return core::fail(core::ErrorKind::RejectedByRule, QStringLiteral("the access is another organisation's"));
    co_return assigned;
}

core::Task<int> countClients(altinn::Api *api, domain::Party party, domain::SystemAccessId access, std::stop_token stop)
{
    core::Result<altinn::ClientListing> assigned = co_await clientsOf(api, party, access, stop);
    if (!assigned)
        co_return core::fail(assigned.error());
    co_return static_cast<int>(assigned->clients.size()) + assigned->unreadable;
}

core::Task<AccessDetail> loadAccess(altinn::Api *api, altinn::Names *names, domain::Party party,
                                    domain::SystemAccess access, std::stop_token stop)
{
    core::Task<domain::GivenRights> toldTask = altinn::accessRights(api, party.id, access.id, stop);
    core::Task<altinn::SystemText> systemTask = names->system(access.systemId, stop);
    core::Task<Origin> originTask = originOf(api, party, access, stop);
    core::Result<altinn::AccessDetail> read = co_await altinn::accessDetail(api, party.id, access.id, stop);
    core::Result<domain::GivenRights> told = co_await toldTask;
    core::Result<altinn::SystemText> system = co_await systemTask;
    core::Result<Origin> origin = co_await originTask;
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (!read && read.error().kind != core::ErrorKind::Forbidden) // 6.3 takes a right of its own
        co_return core::fail(read.error());

    AccessDetail detail;
    detail.access = access; // the list tells the kind more surely than a single read
    if (system)
        detail.system = *system;
    if (origin)
        detail.origin = *origin;
    const domain::GivenRights given = givenTo(access, read, told, &detail.rightsError);
    core::Result<altinn::NamedRights> named = co_await names->all(given, stop);
    if (!named)
        co_return core::fail(named.error());
    detail.rights = *named;
    if (access.forClients) {
        core::Result<altinn::ClientListing> clients = co_await clientsOf(api, party, access.id, stop);
        if (clients) {
            detail.clientList = *clients;
            detail.clients = static_cast<int>(clients->clients.size()) + clients->unreadable;
        } else {
            detail.clientsError = clients.error();
        }
    }
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    detail.readAt = QDateTime::currentDateTimeUtc();
    co_return AccessDetail(detail);
}

} // namespace accesses
