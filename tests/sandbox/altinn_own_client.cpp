// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 8.2 and 8.3: the own organisation as client of its agent.
#include "access_rules.h"
#include "altinn_server.h"
#include "catalogue.h"
#include "identifiers.h"

#include <algorithm>

namespace sandbox {

namespace {

struct Agent
{
    const SystemAccess *access = nullptr;
    // Set instead when the call names no agent that the caller may use.
    std::optional<Reply> refusal;
};

Agent agentIn(const Altinn &altinn, const Call &call, const Session &who)
{
    if (!altinn.permits(who, call.part("party"), accessManagerWrite))
        return {nullptr, empty(403)};
    const std::string &id = call.part("systemUserId");
    if (!isUuid(id))
        return {nullptr, malformed("systemUserId", id)};
    const std::string partyUuid = call.valueOr("partyUuid", "");
    if (!isUuid(partyUuid))
        return {nullptr, malformed("partyUuid", partyUuid)};
    const Organisation &owner = *altinn.world().organisationByPartyId(call.part("party"));
    const SystemAccess *access = altinn.world().access(id);
    if (access == nullptr)
        return {nullptr, errorsMap("return", "System User Not Found")};
    if (access->partyOrgNo != owner.orgNo)
        return {nullptr, empty(403)};
    if (lowerCase(partyUuid) != owner.partyUuid)
        return {nullptr, problem("AUTH-00040")};
    if (access->kind != Kind::agent)
        return {nullptr, problem("AUTH-00034")};
    return {access, std::nullopt};
}

Reply isGiven(const Altinn &altinn, const Call &call, const Session &who)
{
    const auto lock = altinn.world().reading();
    const Agent agent = agentIn(altinn, call, who);
    if (agent.refusal)
        return *agent.refusal;
    if (!who.hasPortalOr(scope::othersRead))
        return problem("AUTH-00055");
    // One of the packages is enough.
    return json(200, !agent.access->ownPackages.empty());
}

std::optional<std::string> objectionTo(const Altinn &altinn, const SystemAccess &agent, const Session &who)
{
    if (agent.packages.empty())
        return "AUTH-00063";
    const bool assignable = std::all_of(agent.packages.begin(), agent.packages.end(), [](const std::string &package) {
        const AccessPackage *known = accessPackage(package);
        return known != nullptr && known->assignable;
    });
    if (!assignable)
        return "AUTH-00064";
    if (!who.hasPortalOr(scope::othersWrite))
        return "AUTH-00050";
    return objectionToGiving(altinn.world(), who.giver(), agent.partyOrgNo, agent.packages, {});
}

Reply give(const Altinn &altinn, const Call &call, const Session &who)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    const Agent agent = agentIn(altinn, call, who);
    if (agent.refusal)
        return *agent.refusal;
    if (const auto wrong = objectionTo(altinn, *agent.access, who))
        return problem(*wrong);
    if (altinn.hazards().strike(Mishap::selfHalf, agent.access->id)) {
        world.regrantOwn(agent.access->id, {agent.access->packages.front()});
        return problem("AUTH-00051");
    }
    world.regrantOwn(agent.access->id, agent.access->packages);
    return json(200, true);
}

Reply take(const Altinn &altinn, const Call &call, const Session &who)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    const Agent agent = agentIn(altinn, call, who);
    if (agent.refusal)
        return *agent.refusal;
    if (!who.hasPortalOr(scope::othersWrite))
        return problem("AUTH-00057");
    world.regrantOwn(agent.access->id, {});
    return json(200, true);
}

} // namespace

void addOwnClientRoutes(Router &router, Altinn &altinn)
{
    const auto add = [&](const char *method, auto function) {
        // With a trailing slash too, as the router reads every path.
        router.add(method, "/authentication/api/v1/systemuser/agent/{party}/{systemUserId}/self",
                   altinn.signedIn([&altinn, function](const Call &call, const Session &who) {
                       return function(altinn, call, who);
                   }));
    };
    add("GET", isGiven);
    add("POST", give);
    add("DELETE", take);
}

} // namespace sandbox
