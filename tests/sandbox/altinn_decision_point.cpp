// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Altinn's policy decision point for system users: POST authorize in the XACML 3.0 JSON profile (Altinn documentation,
// "XACML" and "Access control (PDP)"). One question a call; the caller is a service owner with its own scope.
#include "access_rules.h"
#include "altinn_server.h"
#include "catalogue.h"
#include "vendor_calls.h"

#include <algorithm>

namespace sandbox {

namespace {

struct Question
{
    std::string systemUserId;
    std::string action;
    std::string resource;
    std::string orgNo;
};

// The value of one attribute in one kind of category; nothing unless it is there exactly once.
std::optional<std::string> attribute(const Json &categories, const std::string &id)
{
    std::vector<std::string> found;
    for (const Json &category : categories) {
        for (const Json &each : category.at("Attribute")) {
            if (each.at("AttributeId").get<std::string>() == id)
                found.push_back(each.at("Value").get<std::string>());
        }
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::optional<Question> questionIn(const Json &body)
{
    const Json &request = body.at("Request");
    const auto systemUser = attribute(request.at("AccessSubject"), "urn:altinn:systemuser:uuid");
    const auto action = attribute(request.at("Action"), "urn:oasis:names:tc:xacml:1.0:action:action-id");
    const auto resource = attribute(request.at("Resource"), "urn:altinn:resource");
    const auto orgNo = attribute(request.at("Resource"), "urn:altinn:organization:identifier-no");
    if (!systemUser || !action || !resource || !orgNo)
        return std::nullopt;
    return Question{*systemUser, *action, *resource, *orgNo};
}

bool openedBy(const std::vector<std::string> &packages, const std::string &resource)
{
    return std::any_of(packages.begin(), packages.end(), [&resource](const std::string &package) {
        const AccessPackage *known = accessPackage(package);
        return known != nullptr && contains(known->resources, resource);
    });
}

// A standard system user acts for its own organisation, with its resources and what its packages open.
bool standardMay(const SystemAccess &access, const Question &question)
{
    return access.partyOrgNo == question.orgNo &&
           (contains(access.resources, question.resource) || openedBy(access.packages, question.resource));
}

// An agent acts for the clients that are assigned to it, with those of its packages that the client has given, and for
// its owner with what the owner gave for itself.
bool agentMay(const World &world, const SystemAccess &access, const Question &question)
{
    if (access.partyOrgNo == question.orgNo)
        return openedBy(access.ownPackages, question.resource);
    return std::any_of(access.clients.begin(), access.clients.end(), [&](std::uint32_t position) {
        const Client &client = world.client(position);
        std::vector<std::string> given = access.packages;
        std::erase_if(
            given, [&client](const std::string &each) { return (client.packages & clientPackageMask({each})) == 0; });
        return client.orgNo == question.orgNo && openedBy(given, question.resource);
    });
}

bool permitted(const World &world, const Question &question)
{
    const SystemAccess *access = world.access(question.systemUserId);
    if (access == nullptr || question.orgNo.empty() || (question.action != "read" && question.action != "write"))
        return false;
    return access->kind == Kind::standard ? standardMay(*access, question) : agentMay(world, *access, question);
}

Reply decided(const char *decision, const char *status)
{
    return json(
        200,
        {{"Response",
          Json::array(
              {{{"Decision", decision},
                {"Status",
                 {{"StatusCode", {{"Value", std::string("urn:oasis:names:tc:xacml:1.0:status:") + status}}}}}}})}});
}

Reply authorize(const Altinn &altinn, const Call &call)
{
    const auto question = questionIn(Json::parse(call.body()));
    if (!question)
        return errorsMap("Request", "One system user, one action, one resource and one organisation are required.");
    const Service *asked = service(question->resource);
    if (asked == nullptr)
        return decided("Indeterminate", "processing-error");
    if (asked->hindrance == Hindrance::accessList)
        return decided("Deny", "ok"); // nobody here is on the owner's list
    const auto lock = altinn.world().reading();
    return decided(permitted(altinn.world(), *question) ? "Permit" : "NotApplicable", "ok");
}

} // namespace

void addDecisionPointRoutes(Router &router, Altinn &altinn)
{
    router.add("POST", "/authorization/api/v1/authorize",
               altinn.asOrganisation(scope::authorize, tolerant([&altinn](const Call &call, const std::string &) {
                                         return authorize(altinn, call);
                                     })));
}

} // namespace sandbox
