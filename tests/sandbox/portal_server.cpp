// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "portal_server.h"

#include "altinn_requests.h"
#include "catalogue.h"
#include "encoding.h"
#include "page.h"

namespace sandbox {

namespace {

const Request *requested(const World &world, const Call &call, Kind kind)
{
    const Request *request = world.request(call.valueOr("id", ""));
    return request != nullptr && request->kind == kind ? request : nullptr;
}

Reply notFound()
{
    return html(404, page("nb", "Fant ikke forespørselen", "<p>Den finnes ikke lenger.</p>\n"));
}

std::string decisionForm(const Person &person, const char *action, const char *verb)
{
    const std::string name = htmlEscape(person.name);
    return "<form class=\"decide\" data-person=\"" + name + "\" data-action=\"" + action +
           "\" method=\"post\"><input type=\"hidden\" name=\"person\" value=\"" + person.partyUuid +
           "\"><input type=\"hidden\" name=\"action\" value=\"" + action + "\"><button type=\"submit\">" + verb +
           " som " + name + "</button></form>\n";
}

Reply show(const World &world, const Call &call, Kind kind)
{
    const auto lock = world.reading();
    const Request *request = requested(world, call, kind);
    if (request == nullptr)
        return notFound();
    const Organisation &party = *world.organisationByNumber(request->partyOrgNo);
    std::string body = "<p><strong>" + htmlEscape(request->title) + "</strong> ber om tilgang hos " +
                       htmlEscape(party.name) + " (" + party.orgNo + ").</p>\n<ul>\n";
    for (const std::string &resource : request->resources) {
        const Service *known = service(resource);
        body += "<li>" + htmlEscape(known == nullptr ? resource : known->title.nb) + "</li>\n";
    }
    for (const std::string &package : request->packages) {
        const AccessPackage *known = accessPackage(package);
        body += "<li>" + htmlEscape(known == nullptr ? package : known->title.nb) + "</li>\n";
    }
    body += "</ul>\n";
    if (request->status != "New")
        return html(200, page("nb", "Forespørselen er behandlet",
                              body + "<p class=\"status\" data-status=\"" + request->status + "\">Den er " +
                                  (request->status == "Accepted" ? "godkjent" : "avvist") + ".</p>\n"));
    for (const Person &person : world.people()) {
        if (world.may(person.pid, party.orgNo, accessManagerWrite)) {
            body += decisionForm(person, "approve", "Godkjenn");
            body += decisionForm(person, "reject", "Avvis");
        }
    }
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
        return notFound();
    const std::string chosen = call.valueOr("person", "");
    const std::string action = call.valueOr("action", "");
    for (const Person &person : world.people()) {
        if (person.partyUuid != chosen || (action != "approve" && action != "reject") ||
            !world.may(person.pid, request->partyOrgNo, accessManagerWrite))
            continue;
        const std::string redirectUrl = request->redirectUrl;
        if (const auto wrong = decide(world, request->id, {person.pid}, action == "approve"))
            return html(409, page("nb", "Det gikk ikke",
                                  "<p class=\"error\" data-code=\"" + *wrong + "\">" + *wrong + "</p>\n"));
        std::string body = "<p class=\"done\" data-action=\"" + action + "\">Du kan gå tilbake til programmet.</p>\n";
        if (!redirectUrl.empty())
            body += "<p><a href=\"" + htmlEscape(redirectUrl) + "\">Tilbake til leverandøren</a></p>\n";
        return html(200, page("nb", action == "approve" ? "Godkjent" : "Avvist", body));
    }
    return html(403, page("nb", "Det gikk ikke", "<p>Personen kan ikke bestemme dette.</p>\n"));
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
    router.add("GET", "/accessmanagement/ui", [](const Call &) {
        return html(200, page("nb", "Altinn", "<p>Åpne en forespørsel fra lenken du har fått.</p>\n"));
    });
}

} // namespace sandbox
