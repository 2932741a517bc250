// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/holdings.h"

#include "app/accesses/access_list.h"
#include "app/altinn/system_accesses.h"

namespace accesses {

namespace {

Count counted(qsizetype value)
{
    return {Count::State::Read, static_cast<int>(value)};
}

void takePackages(Holdings *holdings, const QList<domain::AccessPackage> &packages)
{
    holdings->packages = counted(packages.size());
    holdings->which.clear();
    for (const domain::AccessPackage &package : packages)
        holdings->which.append(HeldPackage{package.key(), {}});
}

} // namespace

Holdings listedHoldings(const domain::SystemAccess &access)
{
    Holdings holdings;
    if (access.forClients && !access.packages.isEmpty())
        takePackages(&holdings, access.packages);
    return holdings;
}

core::Task<Holdings> readHoldings(altinn::Api *api, altinn::Names *names, domain::Party party,
                                  domain::SystemAccess access, std::stop_token stop)
{
    Holdings holdings = listedHoldings(access);
    if (access.forClients) {
        core::Result<int> clients = co_await countClients(api, party, access.id, stop);
        holdings.clients.state = clients ? Count::State::Read : Count::State::Unreadable;
        holdings.clients.value = clients.value_or(0);
    }
    if (!holdings.packages.isRead() && !stop.stop_requested()) {
        core::Result<domain::GivenRights> given = co_await altinn::accessRights(api, party.id, access.id, stop);
        if (given) {
            takePackages(&holdings, given->packages);
            holdings.services = counted(given->rights.size());
        } else {
            holdings.packages.state = Count::State::Unreadable;
            holdings.services.state = Count::State::Unreadable;
        }
    }
    for (HeldPackage &held : holdings.which) {
        if (stop.stop_requested()) // whom to ask may have gone
            break;
        domain::AccessPackage package;
        package.urn = held.key;
        core::Result<altinn::PackageText> text = co_await names->package(package, stop);
        if (text)
            held.name = text->name;
    }
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    co_return Holdings(holdings);
}

} // namespace accesses
