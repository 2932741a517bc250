// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "altinn_lookup.h"

#include "altinn_server.h"
#include "altinn_system_accesses.h"

#include <algorithm>

namespace sandbox {

namespace {

const System *systemOfClient(const World &world, const std::string &clientId)
{
    for (const auto &[id, system] : world.systems()) {
        if (std::find(system.clientIds.begin(), system.clientIds.end(), clientId) != system.clientIds.end())
            return &system;
    }
    return nullptr;
}

Reply byExternalId(const Altinn &altinn, const Call &call)
{
    const ExternalId wanted{call.valueOr("clientId", ""), call.valueOr("systemProviderOrgNo", ""),
                            call.valueOr("systemUserOwnerOrgNo", ""), call.valueOr("externalRef", "")};
    for (const auto &[member, value] :
         {std::pair("clientId", wanted.clientId), std::pair("systemProviderOrgNo", wanted.providerOrgNo),
          std::pair("systemUserOwnerOrgNo", wanted.ownerOrgNo)}) {
        if (value.empty())
            return malformed(member, value);
    }
    const auto lock = altinn.world().reading();
    const SystemUserLookup found = systemUserByExternalId(altinn.world(), wanted);
    return found.access == nullptr ? frameworkProblem(404) : json(200, systemAccessJson(altinn.world(), *found.access));
}

} // namespace

SystemUserLookup systemUserByExternalId(const World &world, const ExternalId &wanted)
{
    const System *system = systemOfClient(world, wanted.clientId);
    if (system == nullptr)
        return {nullptr, "no system in Altinn's register lists this client"};
    if (system->vendorOrgNo != wanted.providerOrgNo)
        return {nullptr, "the system of this client belongs to another vendor"};
    const std::string &externalRef = wanted.externalRef.empty() ? wanted.ownerOrgNo : wanted.externalRef;
    for (const auto &[id, access] : world.accesses()) {
        if (access.systemId == system->id && access.partyOrgNo == wanted.ownerOrgNo &&
            access.externalRef == externalRef)
            return {&access, {}};
    }
    return {nullptr, "no system user of this customer for " + system->id};
}

void addLookupRoutes(Router &router, Altinn &altinn)
{
    router.add("GET", "/authentication/api/v1/systemuser/byExternalId",
               altinn.asOrganisation(scope::lookup, [&altinn](const Call &call, const std::string &) {
                   return byExternalId(altinn, call);
               }));
}

} // namespace sandbox
