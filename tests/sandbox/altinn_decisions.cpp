// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 4.7-4.12: approve, reject and escalate.
#include "altinn_requests.h"
#include "altinn_server.h"
#include "catalogue.h"
#include "identifiers.h"

#include <algorithm>

namespace sandbox {

namespace {

bool contains(const std::vector<std::string> &list, const std::string &wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::optional<std::string> objectionToContents(const System &system, const Request &request)
{
    for (const std::string &package : request.packages) {
        const AccessPackage *known = accessPackage(package);
        if (known == nullptr || !contains(system.packages, package))
            return "AUTH-00063";
        if (request.kind == Kind::standard && !known->assignable)
            return "AUTH-00064";
        if (request.kind == Kind::agent && !known->delegable)
            return "AUTH-00065";
    }
    for (const std::string &resource : request.resources) {
        if (!contains(system.resources, resource))
            return "AUTH-00001";
    }
    return std::nullopt;
}

bool alreadyThere(const World &world, const Request &request)
{
    return std::any_of(world.accesses().begin(), world.accesses().end(), [&](const auto &entry) {
        const SystemAccess &access = entry.second;
        return access.systemId == request.systemId && access.partyOrgNo == request.partyOrgNo &&
               access.externalRef == request.externalRef;
    });
}

std::optional<std::string> approve(World &world, const Request &request, const Giver &giver)
{
    const System *system = world.system(request.systemId);
    if (system == nullptr)
        return "AUTH-00011";
    if (alreadyThere(world, request))
        return "AUTH-00004";
    if (auto wrong = objectionToContents(*system, request))
        return wrong;
    if (auto refused = objectionToGiving(world, giver, request.partyOrgNo, request.packages, request.resources))
        return refused;
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
    world.add(std::move(access));
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
    if (const auto wrong = decide(world, id, who.giver(), approving))
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

std::optional<std::string> decide(World &world, const std::string &requestId, const Giver &giver, bool approving)
{
    const Request *request = world.request(requestId);
    if (request == nullptr)
        return "AUTH-00010";
    if (request->status != "New")
        return "AUTH-00013";
    if (approving) {
        if (auto wrong = approve(world, *request, giver))
            return wrong;
    }
    Request changed = *request;
    changed.status = approving ? "Accepted" : "Rejected";
    world.put(std::move(changed));
    return std::nullopt;
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
