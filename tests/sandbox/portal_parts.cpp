// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "portal_parts.h"

#include "catalogue.h"
#include "encoding.h"
#include "page.h"

namespace sandbox {

namespace {

std::string decisionForm(const Person &person, const char *action, const char *verb)
{
    const std::string name = htmlEscape(person.name);
    return "<form class=\"decide\" data-person=\"" + name + "\" data-action=\"" + action +
           "\" method=\"post\"><input type=\"hidden\" name=\"person\" value=\"" + person.partyUuid +
           "\"><input type=\"hidden\" name=\"action\" value=\"" + action + "\"><button type=\"submit\">" + verb +
           " som " + name + "</button></form>\n";
}

} // namespace

std::string contentsList(const std::vector<std::string> &resources, const std::vector<std::string> &packages)
{
    std::string list = "<ul>\n";
    for (const std::string &resource : resources) {
        const Service *known = service(resource);
        list += "<li>" + htmlEscape(known == nullptr ? resource : known->title.nb) + "</li>\n";
    }
    for (const std::string &package : packages) {
        const AccessPackage *known = accessPackage(package);
        list += "<li>" + htmlEscape(known == nullptr ? package : known->title.nb) + "</li>\n";
    }
    return list + "</ul>\n";
}

std::string decisionPart(const World &world, const std::string &orgNo, const std::string &status)
{
    if (status != "New")
        return "<p class=\"status\" data-status=\"" + status + "\">Den er " +
               (status == "Accepted" ? "godkjent" : "avvist") + ".</p>\n";
    std::string forms;
    for (const Person &person : world.people()) {
        if (world.may(person.pid, orgNo, accessManagerWrite))
            forms += decisionForm(person, "approve", "Godkjenn") + decisionForm(person, "reject", "Avvis");
    }
    return forms;
}

std::optional<Choice> choiceIn(const World &world, const Call &call, const std::string &orgNo)
{
    const std::string chosen = call.valueOr("person", "");
    const std::string action = call.valueOr("action", "");
    if (action != "approve" && action != "reject")
        return std::nullopt;
    for (const Person &person : world.people()) {
        if (person.partyUuid == chosen && world.may(person.pid, orgNo, accessManagerWrite))
            return Choice{person.pid, action == "approve"};
    }
    return std::nullopt;
}

Reply requestNotFound()
{
    return html(404, page("nb", "Fant ikke forespørselen", "<p>Den finnes ikke lenger.</p>\n"));
}

Reply mayNotDecide()
{
    return html(403, page("nb", "Det gikk ikke", "<p>Personen kan ikke bestemme dette.</p>\n"));
}

Reply refused(const std::string &code)
{
    return html(409, page("nb", "Det gikk ikke", "<p class=\"error\" data-code=\"" + code + "\">" + code + "</p>\n"));
}

Reply decided(bool approving, const std::string &redirectUrl)
{
    std::string body = std::string("<p class=\"done\" data-action=\"") + (approving ? "approve" : "reject") +
                       "\">Du kan gå tilbake til programmet.</p>\n";
    if (!redirectUrl.empty())
        body += "<p><a href=\"" + htmlEscape(redirectUrl) + "\">Tilbake til leverandøren</a></p>\n";
    return html(200, page("nb", approving ? "Godkjent" : "Avvist", body));
}

} // namespace sandbox
