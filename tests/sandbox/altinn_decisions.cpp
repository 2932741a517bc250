// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 4.7-4.12: approve, reject and escalate.
#include "access_rules.h"
#include "altinn_requests.h"
#include "altinn_server.h"
#include "identifiers.h"

#include <array>

namespace sandbox {

namespace {

SystemAccess accessFor(const Request &request)
{
    SystemAccess access;
    access.id = request.id;
    access.kind = request.kind;
    access.systemId = request.systemId;
    access.externalRef = request.externalRef;
    access.partyOrgNo = request.partyOrgNo;
    access.title = request.title;
    access.resources = request.resources;
    access.packages = request.packages;
    access.created = now();
    return access;
}

std::optional<std::string> objectionTo(const World &world, const Request &request, const Giver &giver)
{
    const System *system = world.system(request.systemId);
    if (system == nullptr)
        return "AUTH-00011";
    if (alreadyThere(world, request.systemId, request.partyOrgNo, request.externalRef))
        return "AUTH-00004";
    if (auto wrong = objectionToContents(*system, request.kind, request.packages, request.resources))
        return wrong;
    return objectionToGiving(world, giver, request.partyOrgNo, request.packages, request.resources);
}

// Stores the access as far as the mishap lets it.
std::optional<std::string> insert(World &world, const Request &request, std::optional<Mishap> mishap)
{
    SystemAccess access = accessFor(request);
    const std::string id = access.id;
    if (mishap == Mishap::registrationFails) {
        access.resources.clear();
        access.packages.clear();
    }
    if (!world.add(std::move(access)))
        return serverError;
    if (mishap == Mishap::delegationFails) {
        world.removeAccess(id);
        return "AUTH-00002";
    }
    if (mishap == Mishap::registrationFails)
        return "AUTH-00048";
    return mishap == Mishap::approveUnrecorded ? std::optional<std::string>("AUTH-00060") : std::nullopt;
}

void setStatus(World &world, const Request &request, const char *status)
{
    Request changed = request;
    changed.status = status;
    world.put(std::move(changed));
}

std::optional<Mishap> mishapFor(Altinn &altinn, const std::string &id, bool approving)
{
    constexpr std::array ofApproval = {Mishap::approveUnrecorded, Mishap::registrationFails, Mishap::delegationFails,
                                       Mishap::simultaneousApproval};
    if (altinn.hazards().strike(Mishap::approveRacesReject, id))
        return Mishap::approveRacesReject;
    for (const Mishap mishap : ofApproval) {
        if (approving && altinn.hazards().strike(mishap, id))
            return mishap;
    }
    return std::nullopt;
}

Reply decision(Altinn &altinn, const Call &call, const Session &who, Kind kind, bool approving)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if ((approving && !who.has(scope::portal)) || !altinn.permits(who, call.part("party"), accessManagerWrite))
        return empty(403);
    const std::string id = lowerCase(call.part("requestId"));
    if (!isUuid(id))
        return malformed("requestId", id);
    const Request *request = world.request(id);
    if (request == nullptr || request->kind != kind)
        return problem(kind == Kind::agent ? "AUTH-00030" : "AUTH-00010");
    if (request->partyOrgNo != world.organisationByPartyId(call.part("party"))->orgNo)
        return problem(kind == Kind::agent ? "AUTH-00042" : "AUTH-00041");
    if (const auto wrong = decide(world, id, who.giver(), approving, mishapFor(altinn, id, approving)))
        return problem(*wrong);
    return json(200, true);
}

Reply escalate(Altinn &altinn, const Call &call, const Session &who, Kind kind)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if (!who.has(scope::portal))
        return empty(403);
    if (!isUuid(call.part("requestId")))
        return malformed("requestId", call.part("requestId"));
    // Weak on purpose: neither the status nor whose request it is matters to the real service.
    const Organisation *party = world.organisationByPartyId(call.part("party"));
    const Request *request = world.request(call.part("requestId"));
    if (party == nullptr || world.relation(who.pid, party->orgNo) == nullptr || request == nullptr ||
        request->kind != kind)
        return json(200, false);
    Request changed = *request;
    changed.escalated = true;
    world.put(std::move(changed));
    return json(200, true);
}

} // namespace

std::optional<std::string> decide(World &world, const std::string &requestId, const Giver &giver, bool approving,
                                  std::optional<Mishap> mishap)
{
    const Request *request = world.request(requestId);
    if (request == nullptr)
        return "AUTH-00010";
    if (request->status != "New")
        return "AUTH-00013";
    const bool racing = mishap == Mishap::approveRacesReject;
    if (approving || racing) {
        if (auto wrong = objectionTo(world, *request, giver))
            return wrong;
        if (auto wrong = insert(world, *request, mishap))
            return wrong;
    }
    setStatus(world, *request, approving && !racing ? "Accepted" : "Rejected");
    return mishap == Mishap::simultaneousApproval ? std::optional(serverError) : std::nullopt;
}

std::optional<std::string> someoneWhoMayDecide(const World &world, const std::string &orgNo)
{
    for (const Relation &relation : world.relations()) {
        if (relation.orgNo == orgNo && world.may(relation.pid, orgNo, accessManagerWrite | mayDelegate))
            return relation.pid;
    }
    return std::nullopt;
}

void addDecisionRoutes(Router &router, Altinn &altinn)
{
    for (const Kind kind : {Kind::agent, Kind::standard}) {
        const std::string base = std::string("/authentication/api/v1/systemuser/request") +
                                 (kind == Kind::agent ? "/agent" : "") + "/{party}/{requestId}/";
        for (const bool approving : {true, false}) {
            router.add("POST", base + (approving ? "approve" : "reject"),
                       altinn.signedIn([&altinn, kind, approving](const Call &call, const Session &who) {
                           return decision(altinn, call, who, kind, approving);
                       }));
        }
        router.add("POST", base + "escalate", altinn.signedIn([&altinn, kind](const Call &call, const Session &who) {
            return escalate(altinn, call, who, kind);
        }));
    }
}

} // namespace sandbox
