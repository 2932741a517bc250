// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 6.1-6.4: reading system users.
#include "altinn_system_accesses.h"

#include "altinn_server.h"
#include "identifiers.h"

namespace sandbox {

namespace {

Reply list(const Altinn &altinn, const Call &call, const Session &who, Kind kind)
{
    const std::string &party = call.part("party");
    const auto lock = altinn.world().reading();
    if (!altinn.permits(who, party, kind == Kind::agent ? overviewRead : accessManagerRead))
        return empty(403);
    return json(200, systemAccessesJson(altinn.world(), altinn.world().organisationByPartyId(party)->orgNo, kind));
}

Reply detail(const Altinn &altinn, const Call &call, const Session &who)
{
    const auto lock = altinn.world().reading();
    if (!altinn.permits(who, call.part("party"), overviewRead))
        return empty(403);
    if (!isUuid(call.part("systemUserId")))
        return malformed("systemUserId", call.part("systemUserId"));
    const SystemAccess *access = altinn.world().access(call.part("systemUserId"));
    if (access == nullptr || access->partyOrgNo != altinn.world().organisationByPartyId(call.part("party"))->orgNo)
        return problem("AUTH-00015");
    Json body = systemAccessJson(altinn.world(), *access);
    // Without the scope the lookup of delegations fails, and this call hides it.
    if (access->kind == Kind::standard && who.hasPortalOr(scope::othersRead) &&
        !altinn.hazards().strike(Mishap::detailHides, access->id)) {
        body["accessPackages"] = packagesJson(access->packages);
        body["rights"] = rightsJson(access->resources);
    }
    return json(200, body);
}

Reply delegations(const Altinn &altinn, const Call &call, const Session &who)
{
    const auto lock = altinn.world().reading();
    if (!altinn.permits(who, call.part("party"), accessManagerRead))
        return empty(403);
    if (!isUuid(call.part("systemUserId")))
        return malformed("systemUserId", call.part("systemUserId"));
    const SystemAccess *access = altinn.world().access(call.part("systemUserId"));
    if (access == nullptr)
        return problem("AUTH-00015");
    if (!who.hasPortalOr(scope::othersRead))
        return problem("AUTH-00055");
    if (const auto hazard = altinn.hazards().strike(Mishap::delegationsUnreadable, access->id))
        return problem(hazard->code);
    return json(200, {{"systemUserId", access->id},
                      {"rights", rightsJson(access->resources)},
                      {"accessPackages", packagesJson(access->packages)}});
}

} // namespace

Json systemAccessJson(const World &world, const SystemAccess &access)
{
    const System *system = world.system(access.systemId);
    const Organisation &party = *world.organisationByNumber(access.partyOrgNo);
    Json body = {
        {"id", access.id}, {"integrationTitle", access.title}, {"systemId", access.systemId}, {"productName", ""}};
    if (system != nullptr)
        body["systemInternalId"] = system->internalId;
    body["partyId"] = std::to_string(party.partyId);
    body["partyUuId"] = "";
    body["reporteeOrgNo"] = party.orgNo;
    body["created"] = isoText(access.created);
    body["isDeleted"] = false;
    body["supplierName"] = "";
    body["supplierOrgno"] = system == nullptr ? std::string() : system->vendorOrgNo;
    body["externalRef"] = access.externalRef;
    body["userType"] = nameOf(access.kind);
    body["accessPackages"] = access.kind == Kind::agent ? packagesJson(access.packages) : Json::array();
    return body;
}

Json systemAccessesJson(const World &world, const std::string &orgNo, Kind kind)
{
    Json all = Json::array();
    for (const auto &[id, access] : world.accesses()) {
        if (access.kind == kind && access.partyOrgNo == orgNo)
            all.push_back(systemAccessJson(world, access));
    }
    return all;
}

void addSystemAccessRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/systemuser";
    router.add("GET", base + "/agent/{party}", altinn.signedIn([&altinn](const Call &call, const Session &who) {
        return list(altinn, call, who, Kind::agent);
    }));
    router.add(
        "GET", base + "/{party}/{systemUserId}/delegations",
        altinn.signedIn([&altinn](const Call &call, const Session &who) { return delegations(altinn, call, who); }));
    router.add("GET", base + "/{party}/{systemUserId}",
               altinn.signedIn([&altinn](const Call &call, const Session &who) { return detail(altinn, call, who); }));
    router.add("GET", base + "/{party}", altinn.signedIn([&altinn](const Call &call, const Session &who) {
        return list(altinn, call, who, Kind::standard);
    }));
}

} // namespace sandbox
