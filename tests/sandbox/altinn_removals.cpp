// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 6.5 and 6.6: deleting system users.
#include "altinn_server.h"
#include "altinn_system_accesses.h"
#include "identifiers.h"

namespace sandbox {

namespace {

Reply removeStandard(const Altinn &altinn, const Call &call, const Session &who)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if (!altinn.permits(who, call.part("party"), accessManagerWrite))
        return empty(403);
    if (!isUuid(call.part("systemUserId")))
        return malformed("systemUserId", call.part("systemUserId"));
    const SystemAccess *access = world.access(call.part("systemUserId"));
    if (access == nullptr)
        return json(404, 0);
    if (access->partyOrgNo != world.organisationByPartyId(call.part("party"))->orgNo)
        return problem("AUTH-00024");
    if (access->kind != Kind::standard)
        return problem("AUTH-00036");
    // What is to be revoked is read first, and both calls carry the caller's own token.
    if (!who.hasPortalOr(scope::othersRead))
        return problem("AUTH-00055");
    if (!who.hasPortalOr(scope::othersWrite))
        return problem("AUTH-00054");
    if (altinn.hazards().strike(Mishap::deleteHalf, access->id)) {
        revokeSomething(world, *access);
        return problem("AUTH-00056");
    }
    removeAccess(world, access->id);
    return json(202, 1);
}

Reply removeAgent(const Altinn &altinn, const Call &call, const Session &who)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if (!altinn.permits(who, call.part("party"), accessManagerWrite))
        return empty(403);
    const std::string facilitator = call.valueOr("facilitatorId", "");
    if (!isUuid(facilitator))
        return malformed("facilitatorId", facilitator);
    if (!isUuid(call.part("systemUserId")))
        return malformed("systemUserId", call.part("systemUserId"));
    const SystemAccess *access = world.access(call.part("systemUserId"));
    if (access == nullptr)
        return problem("AUTH-00015");
    // Too early, but so it is: whatever is refused below, the request is gone.
    world.removeRequest(access->id);
    const Organisation &party = *world.organisationByPartyId(call.part("party"));
    if (access->partyOrgNo != party.orgNo)
        return problem("AUTH-00024");
    if (access->kind != Kind::agent)
        return problem("AUTH-00034");
    if (!who.hasPortalOr(scope::clientsWrite) || lowerCase(facilitator) != party.partyUuid ||
        !world.may(who.pid, party.orgNo, clientAdministratorWrite))
        return problem("AUTH-00033");
    removeAccess(world, access->id);
    return empty(200);
}

} // namespace

void removeAccess(World &world, std::string id)
{
    world.removeRequest(id);
    world.removeAccess(id);
}

void revokeSomething(World &world, const SystemAccess &access)
{
    auto resources = access.resources;
    auto packages = access.packages;
    auto &first = packages.empty() ? resources : packages;
    if (!first.empty())
        first.erase(first.begin());
    world.regrant(access.id, std::move(resources), std::move(packages));
}

void addRemovalRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/systemuser";
    router.add(
        "DELETE", base + "/agent/{party}/{systemUserId}",
        altinn.signedIn([&altinn](const Call &call, const Session &who) { return removeAgent(altinn, call, who); }));
    router.add(
        "DELETE", base + "/{party}/{systemUserId}",
        altinn.signedIn([&altinn](const Call &call, const Session &who) { return removeStandard(altinn, call, who); }));
}

} // namespace sandbox
