// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "altinn_change_requests.h"
#include "encoding.h"
#include "page.h"
#include "portal_parts.h"

namespace sandbox {

namespace {

using Names = std::vector<std::string>;

std::string listed(const char *heading, const Names &resources, const Names &packages)
{
    if (resources.empty() && packages.empty())
        return {};
    return std::string("<h2>") + heading + "</h2>\n" + contentsList(resources, packages);
}

Reply show(const World &world, const Call &call)
{
    const auto lock = world.reading();
    const ChangeRequest *request = world.changeRequest(call.valueOr("id", ""));
    if (request == nullptr)
        return requestNotFound();
    const Organisation &party = *world.organisationByNumber(request->partyOrgNo);
    const SystemAccess *access = world.access(request->accessId);
    std::string body = "<p><strong>" + htmlEscape(access == nullptr ? request->systemId : access->title) +
                       "</strong> ber om endret tilgang hos " + htmlEscape(party.name) + " (" + party.orgNo +
                       ").</p>\n" + listed("Nytt", request->requiredResources, request->requiredPackages) +
                       listed("Fjernes", request->unwantedResources, request->unwantedPackages);
    return html(200, page("nb", "Endring av systemtilgang", body + decisionPart(world, party.orgNo, request->status)));
}

Reply decideHere(World &world, const Call &call)
{
    const auto lock = world.writing();
    const ChangeRequest *request = world.changeRequest(call.valueOr("id", ""));
    if (request == nullptr)
        return requestNotFound();
    const auto choice = choiceIn(world, call, request->partyOrgNo);
    if (!choice)
        return mayNotDecide();
    const auto wrong = decideChange(world, request->id, {choice->pid}, request->partyOrgNo, choice->approving);
    return wrong ? refused(*wrong) : decided(choice->approving, request->redirectUrl);
}

} // namespace

void addPortalChangeRoutes(Router &router, World &world)
{
    const std::string path = "/accessmanagement/ui/systemuser/changerequest";
    router.add("GET", path, [&world](const Call &call) { return show(world, call); });
    router.add("POST", path, [&world](const Call &call) { return decideHere(world, call); });
}

} // namespace sandbox
