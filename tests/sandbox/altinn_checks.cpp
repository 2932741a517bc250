// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 7.2: what the user may delegate.
#include "altinn_server.h"
#include "catalogue.h"
#include "identifiers.h"

namespace sandbox {

namespace {

struct Checked
{
    const Organisation *party = nullptr;
    std::optional<Reply> refusal;
};

Checked partyIn(const Altinn &altinn, const Call &call, const Session &who)
{
    if (!who.hasPortalOr(scope::othersWrite))
        return {nullptr, empty(403)};
    const std::string uuid = call.valueOr("party", "");
    if (!isUuid(uuid))
        return {nullptr, malformed("party", uuid)};
    const Organisation *party = altinn.world().organisationByUuid(uuid);
    if (party == nullptr || !altinn.world().may(who.pid, party->orgNo, accessManagerWrite))
        return {nullptr, empty(403)};
    return {party, std::nullopt};
}

Texts actionName(std::string_view action)
{
    return action == "read" ? Texts{"Lese", "Lese", "Read"} : Texts{"Skrive", "Skrive", "Write"};
}

Reply resourceCheck(const Altinn &altinn, const Call &call, const Session &who)
{
    const auto lock = altinn.world().reading();
    const Checked checked = partyIn(altinn, call, who);
    if (checked.refusal)
        return *checked.refusal;
    const Service *known = service(call.valueOr("resource", ""));
    if (known == nullptr)
        return errorsMap("resource", "The resource does not exist.");
    const std::string language = call.language();
    Json rights = Json::array();
    for (const std::string_view action : serviceActions) {
        const Reason reason = reasonForRight(altinn.world(), who.giver(), checked.party->orgNo, known->id, action);
        rights.push_back({{"right",
                           {{"key", "urn:altinn:resource:" + known->id + ":" + std::string(action)},
                            {"name", actionName(action).in(language)}}},
                          {"result", permits(reason)},
                          {"reasonCodes", Json::array({nameOf(reason)})}});
    }
    return json(200, {{"resource",
                       {{"id", known->uuid},
                        {"refId", known->id},
                        {"name", known->title.in(language)},
                        {"description", known->description.in(language)}}},
                      {"rights", rights}});
}

Reply packageCheck(const Altinn &altinn, const Call &call, const Session &who)
{
    const auto lock = altinn.world().reading();
    const Checked checked = partyIn(altinn, call, who);
    if (checked.refusal)
        return *checked.refusal;
    std::vector<const AccessPackage *> asked;
    for (const std::string &urn : call.values("packages")) {
        const AccessPackage *known = accessPackage(urn);
        if (known == nullptr)
            return errorsMap("packages", "The package does not exist.");
        asked.push_back(known);
    }
    if (asked.empty()) {
        for (const AccessPackage &each : accessPackages())
            asked.push_back(&each);
    }
    const Person &person = *altinn.world().person(who.pid);
    Json data = Json::array();
    for (const AccessPackage *each : asked) {
        const Reason reason = reasonForPackage(altinn.world(), who.giver(), checked.party->orgNo, each->name);
        Json reasons = Json::array();
        if (permits(reason)) {
            const bool byRole = reason == Reason::roleAccess;
            reasons.push_back({{"description", byRole ? "Direct-RolePackage" : "Direct-Package"},
                               {"roleUrn", byRole ? Json("urn:altinn:external-role:ccr:daglig-leder") : Json()},
                               {"fromName", checked.party->name},
                               {"toName", person.name},
                               {"viaName", nullptr}});
        }
        data.push_back(
            {{"package", {{"id", each->id}, {"urn", each->urn()}, {"areaId", packageAreas()[each->area].id}}},
             {"result", permits(reason)},
             {"reasons", reasons}});
    }
    return json(200, {{"links", {{"next", nullptr}}}, {"data", data}});
}

} // namespace

void addCheckRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/accessmanagement/api/v1/enduser/connections";
    router.add(
        "GET", base + "/resources/delegationcheck",
        altinn.signedIn([&altinn](const Call &call, const Session &who) { return resourceCheck(altinn, call, who); }));
    router.add(
        "GET", base + "/accesspackages/delegationcheck",
        altinn.signedIn([&altinn](const Call &call, const Session &who) { return packageCheck(altinn, call, who); }));
}

} // namespace sandbox
