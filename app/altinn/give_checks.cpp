// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/give_checks.h"

namespace altinn {

GiveCheck GiveChecks::of(const NamedRight &right) const
{
    return right.isPackage ? packages.value(domain::AccessPackage{right.rawId}.key()) : services.value(right.rawId);
}

QCoro::Task<GiveChecks> checkAll(Api *api, domain::PartyUuid party, domain::GivenRights asked, std::stop_token stop)
{
    GiveChecks checks;
    std::vector<core::Task<GiveCheck>> tasks;
    QStringList resources;
    for (const domain::Right &right : std::as_const(asked.rights)) {
        if (!right.resourceId.isEmpty() && !resources.contains(right.resourceId)) {
            resources.append(right.resourceId);
            tasks.push_back(checkResource(api, party, right.resourceId, stop));
        }
    }
    if (!asked.packages.isEmpty()) {
        core::Result<QHash<QString, GiveCheck>> packages = co_await checkPackages(api, party, asked.packages, stop);
        if (packages)
            checks.packages = *packages;
        else
            checks.error = packages.error();
    }
    for (qsizetype i = 0; i < resources.size(); ++i) {
        core::Result<GiveCheck> check = co_await tasks[static_cast<size_t>(i)];
        if (check)
            checks.services.insert(resources.at(i), *check);
        else
            checks.error = check.error();
    }
    co_return GiveChecks(checks);
}

} // namespace altinn
