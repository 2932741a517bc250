// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "portal_server.h"

#include "altinn_requests.h"
#include "encoding.h"
#include "page.h"
#include "portal_parts.h"

namespace sandbox {

namespace {

const Request *requested(const World &world, const Call &call, Kind kind)
{
    const Request *request = world.request(call.valueOr("id", ""));
    return request != nullptr && request->kind == kind ? request : nullptr;
}

Reply show(const World &world, const Call &call, Kind kind)
{
    const auto lock = world.reading();
    const Request *request = requested(world, call, kind);
    if (request == nullptr)
        return requestNotFound();
    const Organisation &party = *world.organisationByNumber(request->partyOrgNo);
    std::string body = "<p><strong>" + htmlEscape(request->title) + "</strong> ber om tilgang hos " +
                       htmlEscape(party.name) + " (" + party.orgNo + ").</p>\n" +
                       contentsList(request->resources, request->packages) +
                       decisionPart(world, party.orgNo, request->status);
    if (request->status != "New")
        return html(200, page("nb", "Forespørselen er behandlet", body));
    return html(200,
                page("nb",
                     kind == Kind::agent ? "Forespørsel om systemtilgang for kunder" : "Forespørsel om systemtilgang",
                     body));
}

Reply decideHere(World &world, const Call &call, Kind kind)
{
    const auto lock = world.writing();
    const Request *request = requested(world, call, kind);
    if (request == nullptr)
        return requestNotFound();
    const auto choice = choiceIn(world, call, request->partyOrgNo);
    if (!choice)
        return mayNotDecide();
    const std::string redirectUrl = request->redirectUrl;
    const auto wrong = decide(world, request->id, {choice->pid}, choice->approving);
    return wrong ? refused(*wrong) : decided(choice->approving, redirectUrl);
}

} // namespace

void addPortalRoutes(Router &router, World &world)
{
    for (const Kind kind : {Kind::standard, Kind::agent}) {
        const std::string path =
            std::string("/accessmanagement/ui/systemuser/") + (kind == Kind::agent ? "agentrequest" : "request");
        router.add("GET", path, [&world, kind](const Call &call) { return show(world, call, kind); });
        router.add("POST", path, [&world, kind](const Call &call) { return decideHere(world, call, kind); });
    }
    addPortalChangeRoutes(router, world);
    router.add("GET", "/accessmanagement/ui", [](const Call &) {
        return html(200, page("nb", "Altinn", "<p>Åpne en forespørsel fra lenken du har fått.</p>\n"));
    });
}

} // namespace sandbox
