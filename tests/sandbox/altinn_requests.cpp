// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 4.1-4.6: reading system user requests.
#include "altinn_requests.h"

#include "altinn_server.h"
#include "identifiers.h"

#include <algorithm>
#include <charconv>

namespace sandbox {

namespace {

constexpr std::chrono::days requestLifetime{180};

bool isPartyId(const std::string &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

Reply pending(const Altinn &altinn, const Call &call, const Session &who, Kind kind)
{
    const auto lock = altinn.world().reading();
    if (!who.has(scope::portal) || !altinn.permits(who, call.part("party"), accessManagerWrite))
        return isPartyId(call.part("party")) ? empty(403) : malformed("party", call.part("party"));
    Json list = Json::array();
    for (const auto &[id, request] : altinn.world().requests()) {
        // The organisation number selects; that it belongs to the party is not checked.
        if (request.kind != kind || request.partyOrgNo != call.part("orgno") || request.status != "New")
            continue;
        if (kind == Kind::agent && !request.escalated)
            continue;
        list.push_back(requestJson(request, request.escalated, isTimedOut(request.created)));
    }
    return json(200, list);
}

Reply byId(const Altinn &altinn, const Call &call, const Session &who, Kind kind)
{
    const std::string &id = call.part("requestId");
    if (!who.has(scope::portal))
        return empty(403);
    if (!isUuid(id))
        return malformed("requestId", id);
    const auto lock = altinn.world().reading();
    const Request *request = altinn.world().request(id);
    if (request == nullptr || request->kind != kind)
        return problem(kind == Kind::agent ? "AUTH-00030" : "AUTH-00010");
    const bool mayDecide = altinn.world().may(who.pid, request->partyOrgNo, accessManagerWrite);
    if (!mayDecide && altinn.world().relation(who.pid, request->partyOrgNo) == nullptr)
        return problem("AUTH-00066");
    const Organisation &party = *altinn.world().organisationByNumber(request->partyOrgNo);
    Json body = requestJson(*request, request->escalated, false);
    body.erase("timedOut");
    body.erase("integrationTitle");
    body["rights"] = rightsJson(request->resources);
    body["partyId"] = party.partyId;
    body["partyUuid"] = party.partyUuid;
    body["userMayEscalateButNotApprove"] = !mayDecide;
    // The reader never fills the field that this text comes from, so an agent request says Standard.
    if (kind == Kind::agent)
        body["systemUserType"] = "Standard";
    return json(200, body);
}

Reply byPartyAndId(const Altinn &altinn, const Call &call, const Session &who, Kind kind)
{
    const std::string &id = call.part("requestId");
    const auto lock = altinn.world().reading();
    if (!altinn.permits(who, call.part("party"), accessManagerRead))
        return isPartyId(call.part("party")) ? empty(403) : malformed("party", call.part("party"));
    if (!isUuid(id))
        return malformed("requestId", id);
    const Request *request = altinn.world().request(id);
    if (request == nullptr || request->kind != kind ||
        request->partyOrgNo != altinn.world().organisationByPartyId(call.part("party"))->orgNo)
        return problem(kind == Kind::agent ? "AUTH-00030" : "AUTH-00010");
    return json(200, requestJson(*request, false, false));
}

} // namespace

Json requestJson(const Request &request, bool escalated, bool timedOut)
{
    Json body = {{"id", request.id},
                 {"integrationTitle", request.title},
                 {"externalRef", request.externalRef},
                 {"systemId", request.systemId},
                 {"partyOrgNo", request.partyOrgNo}};
    if (request.kind == Kind::standard)
        body["rights"] = rightsJson(request.resources);
    body["accessPackages"] = packagesJson(request.packages);
    body["status"] = request.status;
    if (!request.redirectUrl.empty())
        body["redirectUrl"] = request.redirectUrl;
    body["escalated"] = escalated;
    body["created"] = isoText(request.created);
    body["timedOut"] = timedOut;
    return body;
}

bool isTimedOut(TimePoint created)
{
    return now() - created > requestLifetime;
}

void addRequestRoutes(Router &router, Altinn &altinn)
{
    const auto add = [&](const std::string &path, auto function, Kind kind) {
        router.add("GET", "/authentication/api/v1/systemuser/request" + path,
                   altinn.signedIn([&altinn, function, kind](const Call &call, const Session &who) {
                       return function(altinn, call, who, kind);
                   }));
    };
    add("/agent/{party}/{orgno}/pending", pending, Kind::agent);
    add("/{party}/{orgno}/pending", pending, Kind::standard);
    add("/agent/{party}/{requestId}", byPartyAndId, Kind::agent);
    add("/agent/{requestId}", byId, Kind::agent);
    add("/{party}/{requestId}", byPartyAndId, Kind::standard);
    add("/{requestId}", byId, Kind::standard);
}

} // namespace sandbox
