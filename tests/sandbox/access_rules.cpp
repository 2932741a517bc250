// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "access_rules.h"

#include "catalogue.h"

#include <algorithm>

namespace sandbox {

bool contains(const std::vector<std::string> &list, const std::string &wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool alreadyThere(const World &world, const std::string &systemId, const std::string &orgNo,
                  const std::string &externalRef)
{
    return std::any_of(world.accesses().begin(), world.accesses().end(), [&](const auto &entry) {
        const SystemAccess &access = entry.second;
        return access.systemId == systemId && access.partyOrgNo == orgNo && access.externalRef == externalRef;
    });
}

std::optional<std::string> objectionToContents(const System &system, Kind kind,
                                               const std::vector<std::string> &packages,
                                               const std::vector<std::string> &resources)
{
    for (const std::string &package : packages) {
        const AccessPackage *known = accessPackage(package);
        if (known == nullptr || !contains(system.packages, package))
            return "AUTH-00063";
        if (kind == Kind::standard && !known->assignable)
            return "AUTH-00064";
        if (kind == Kind::agent && !known->delegable)
            return "AUTH-00065";
    }
    for (const std::string &resource : resources) {
        if (!contains(system.resources, resource))
            return "AUTH-00001";
    }
    return std::nullopt;
}

} // namespace sandbox
