// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 5.1 and 5.2: reading change requests.
#include "altinn_change_requests.h"

#include "access_rules.h"
#include "altinn_server.h"
#include "identifiers.h"

namespace sandbox {

namespace {

Reply byId(const Altinn &altinn, const Call &call, const Session &who)
{
    const std::string &id = call.part("requestId");
    if (!isUuid(id))
        return malformed("requestId", id);
    const auto lock = altinn.world().reading();
    const ChangeRequest *request = altinn.world().changeRequest(id);
    if (request == nullptr)
        return problem("AUTH-00010");
    if (!altinn.world().may(who.pid, request->partyOrgNo, accessManagerWrite))
        return problem("AUTH-00066");
    if (!request->requiredPackages.empty()) {
        if (!who.hasPortalOr(scope::othersWrite))
            return problem("AUTH-00050");
        if (const auto wrong =
                objectionToGiving(altinn.world(), who.giver(), request->partyOrgNo, request->requiredPackages, {}))
            return problem(*wrong);
    }
    const Organisation &party = *altinn.world().organisationByNumber(request->partyOrgNo);
    Json body = changeRequestJson(*request);
    body["partyId"] = party.partyId;
    body["partyUuid"] = party.partyUuid;
    return json(200, body);
}

Reply byPartyAndId(const Altinn &altinn, const Call &call, const Session &who)
{
    const std::string &id = call.part("requestId");
    const auto lock = altinn.world().reading();
    if (!altinn.permits(who, call.part("party"), accessManagerRead))
        return empty(403);
    if (!isUuid(id))
        return malformed("requestId", id);
    const ChangeRequest *request = altinn.world().changeRequest(id);
    if (request == nullptr || request->partyOrgNo != altinn.world().organisationByPartyId(call.part("party"))->orgNo)
        return problem("AUTH-00010");
    Json body = changeRequestJson(*request);
    body["created"] = isoText(request->created);
    body["timedOut"] = false;
    return json(200, body);
}

} // namespace

Json changeRequestJson(const ChangeRequest &request)
{
    Json body = {{"id", request.id},
                 {"externalRef", request.externalRef},
                 {"systemId", request.systemId},
                 {"systemUserId", request.accessId},
                 {"partyOrgNo", request.partyOrgNo},
                 {"requiredRights", rightsJson(request.requiredResources)},
                 {"unwantedRights", rightsJson(request.unwantedResources)},
                 {"requiredAccessPackages", packagesJson(request.requiredPackages)},
                 {"unwantedAccessPackages", packagesJson(request.unwantedPackages)},
                 {"status", request.status}};
    if (!request.redirectUrl.empty())
        body["redirectUrl"] = request.redirectUrl;
    return body;
}

void addChangeRequestRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/systemuser/changerequest";
    router.add("GET", base + "/{party}/{requestId}", altinn.signedIn([&altinn](const Call &call, const Session &who) {
        return byPartyAndId(altinn, call, who);
    }));
    router.add("GET", base + "/{requestId}",
               altinn.signedIn([&altinn](const Call &call, const Session &who) { return byId(altinn, call, who); }));
}

} // namespace sandbox
