// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 5.3 and 5.4: approving and rejecting change requests.
#include "access_rules.h"
#include "altinn_change_requests.h"
#include "altinn_server.h"
#include "identifiers.h"

#include <algorithm>

namespace sandbox {

namespace {

using Names = std::vector<std::string>;

void add(Names &list, const Names &more)
{
    for (const std::string &each : more) {
        if (!contains(list, each))
            list.push_back(each);
    }
}

void remove(Names &list, const Names &less)
{
    std::erase_if(list, [&](const std::string &each) { return contains(less, each); });
}

void take(World &world, const ChangeRequest &request, int steps)
{
    const SystemAccess &access = *world.access(request.accessId);
    Names resources = access.resources;
    Names packages = access.packages;
    if (steps > 0)
        add(packages, request.requiredPackages);
    if (steps > 1)
        add(resources, request.requiredResources);
    if (steps > 2)
        remove(resources, request.unwantedResources);
    if (steps > 3)
        remove(packages, request.unwantedPackages);
    world.regrant(access.id, std::move(resources), std::move(packages));
}

// With which code the step after these fails.
const char *failureAfter(int steps)
{
    switch (steps) {
    case 0:
        return "AUTH-00051";
    case 1:
        return "AUTH-00002";
    case 2:
        return "AUTH-00022";
    case 3:
        return "AUTH-00057";
    default:
        return "AUTH-00060";
    }
}

std::optional<std::string> objectionTo(const World &world, const ChangeRequest &request, const Giver &giver,
                                       const std::string &orgNo)
{
    const System *system = world.system(request.systemId);
    if (system == nullptr)
        return "AUTH-00011";
    if (world.access(request.accessId) == nullptr)
        return "AUTH-00015";
    if (auto wrong = objectionToContents(*system, Kind::standard, request.requiredPackages, request.requiredResources))
        return wrong;
    if (auto wrong = objectionToGiving(world, giver, orgNo, request.requiredPackages, {}))
        return wrong;
    // Whatever the reason: this operation knows only that the rights cannot be given.
    return objectionToGiving(world, giver, orgNo, {}, request.requiredResources)
               ? std::optional<std::string>("AUTH-00001")
               : std::nullopt;
}

Reply decision(const Altinn &altinn, const Call &call, const Session &who, bool approving)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if (!altinn.permits(who, call.part("party"), accessManagerWrite))
        return empty(403);
    const std::string id = lowerCase(call.part("requestId"));
    if (!isUuid(id))
        return malformed("requestId", id);
    const ChangeRequest *request = world.changeRequest(id);
    if (request == nullptr)
        return problem("AUTH-00010");
    if (request->status != "New")
        return problem("AUTH-00013");
    if (approving && !(who.hasPortalOr(scope::othersRead) && who.hasPortalOr(scope::othersWrite)))
        return problem("AUTH-00050");
    const auto half = approving ? altinn.hazards().strike(Mishap::changeHalf, id) : std::nullopt;
    // That the party owns the request is not verified.
    const std::string &orgNo = world.organisationByPartyId(call.part("party"))->orgNo;
    if (const auto wrong =
            decideChange(world, id, who.giver(), orgNo, approving, half ? std::optional(half->steps) : std::nullopt))
        return problem(*wrong);
    return json(200, true);
}

} // namespace

std::optional<std::string> decideChange(World &world, const std::string &id, const Giver &giver,
                                        const std::string &orgNo, bool approving, std::optional<int> stepsOnly)
{
    const ChangeRequest *request = world.changeRequest(id);
    if (request == nullptr)
        return "AUTH-00010";
    if (request->status != "New")
        return "AUTH-00013";
    if (approving) {
        if (auto wrong = objectionTo(world, *request, giver, orgNo))
            return wrong;
        take(world, *request, stepsOnly.value_or(allChangeSteps));
        if (stepsOnly)
            return failureAfter(*stepsOnly);
    }
    ChangeRequest changed = *request;
    changed.status = approving ? "Accepted" : "Rejected";
    world.put(std::move(changed));
    return std::nullopt;
}

void addChangeDecisionRoutes(Router &router, Altinn &altinn)
{
    for (const bool approving : {true, false}) {
        router.add("POST",
                   std::string("/authentication/api/v1/systemuser/changerequest/{party}/{requestId}/") +
                       (approving ? "approve" : "reject"),
                   altinn.signedIn([&altinn, approving](const Call &call, const Session &who) {
                       return decision(altinn, call, who, approving);
                   }));
    }
}

} // namespace sandbox
