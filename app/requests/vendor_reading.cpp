// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/vendor_reading.h"

#include "app/altinn/system_accesses.h"

namespace requests {

namespace {

// Which list it stands in says what an access is for; its own member may be absent (section 15).
bool take(const core::Result<altinn::Listing<domain::SystemAccess>> &read, bool forClients,
          QList<domain::SystemAccess> *accesses)
{
    if (!read)
        return false;
    for (domain::SystemAccess access : read->items) {
        access.forClients = forClients;
        access.forOwn = !forClients;
        accesses->append(access);
    }
    return read->unreadable == 0;
}

} // namespace

QCoro::Task<Vendor> readVendor(altinn::Api *api, InboxRow row, altinn::SystemText system, std::stop_token stop)
{
    const domain::PartyId party = row.party.id;
    core::Task<altinn::Listing<domain::SystemAccess>> ownTask = altinn::ownSystemAccesses(api, party, stop);
    core::Result<altinn::Listing<domain::SystemAccess>> forClients =
        co_await altinn::clientSystemAccesses(api, party, stop);
    core::Result<altinn::Listing<domain::SystemAccess>> own = co_await ownTask;
    QList<domain::SystemAccess> accesses;
    const bool hasOwn = take(own, false, &accesses);
    const bool hasForClients = take(forClients, true, &accesses);
    Vendor vendor = vendorOf(row.request, system, accesses, hasOwn && hasForClients);

    std::vector<qsizetype> asked;
    std::vector<core::Task<domain::GivenRights>> tasks;
    for (qsizetype i = 0; i < vendor.accesses.size() && !stop.stop_requested(); ++i) {
        EarlierAccess &earlier = vendor.accesses[i];
        if (!isSameKind(earlier.access, row.request.kind))
            continue;
        if (earlier.access.forClients && !earlier.access.packages.isEmpty()) { // the list tells it (6.2)
            earlier.given = domain::GivenRights{{}, earlier.access.packages};
        } else if (tasks.size() < vendorReadings) {
            asked.push_back(i);
            tasks.push_back(altinn::accessRights(api, party, earlier.access.id, stop));
        }
    }
    for (size_t i = 0; i < tasks.size(); ++i) {
        core::Result<domain::GivenRights> given = co_await tasks[i];
        if (given)
            vendor.accesses[asked[i]].given = *given;
    }
    co_return Vendor(vendor);
}

} // namespace requests
