// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 8.2: client delegation, the portal's older family.
#include "altinn_server.h"
#include "catalogue.h"
#include "identifiers.h"

namespace sandbox {

namespace {

const std::string noUuid = "00000000-0000-0000-0000-000000000000";

Json packageUrns(unsigned mask)
{
    Json urns = Json::array();
    for (std::size_t index = 0; index < clientPackages().size(); ++index) {
        if ((mask & (1U << index)) != 0)
            urns.push_back("urn:altinn:accesspackage:" + clientPackages()[index]);
    }
    return urns;
}

Reply customers(const Altinn &altinn, const Call &call, const Session &who)
{
    const auto lock = altinn.world().reading();
    if (!altinn.permits(who, call.part("party"), clientAdministratorRead))
        return empty(403);
    const std::string facilitator = call.valueOr("facilitator", "");
    if (!isUuid(facilitator))
        return malformed("facilitator", facilitator);
    const Organisation *owner = altinn.world().organisationByUuid(facilitator);
    if (!who.hasPortalOr(scope::clientsRead) || owner == nullptr ||
        !altinn.world().may(who.pid, owner->orgNo, clientAdministratorRead))
        return problem("AUTH-00044");
    const auto names = call.values("packages");
    const unsigned any = names.empty() ? ~0U : clientPackageMask(names);
    Json list = Json::array();
    for (const std::uint32_t position : altinn.world().clientsOf(owner->orgNo)) {
        const Client &client = altinn.world().client(position);
        if ((client.packages & any) == 0)
            continue;
        list.push_back({{"partyUuid", client.uuid},
                        {"displayName", client.name},
                        {"organizationIdentifier", client.orgNo},
                        {"access", Json::array({{{"role", "urn:altinn:external-role:ccr:revisor"},
                                                 {"packages", packageUrns(client.packages & any)}}})}});
    }
    return json(200, list);
}

Reply delegations(const Altinn &altinn, const Call &call, const Session &who)
{
    const auto lock = altinn.world().reading();
    if (!altinn.permits(who, call.part("party"), clientAdministratorRead))
        return empty(403);
    Json list = Json::array();
    const Organisation &owner = *altinn.world().organisationByPartyId(call.part("party"));
    const SystemAccess *access = altinn.world().access(call.part("systemUserId"));
    // Whatever goes wrong, this call says that there are none.
    if (!who.hasPortalOr(scope::clientsRead) || lowerCase(call.part("facilitator")) != owner.partyUuid ||
        access == nullptr || access->kind != Kind::agent || access->partyOrgNo != owner.orgNo ||
        altinn.hazards().strike(Mishap::agentDelegationsEmpty, access->id))
        return json(200, list);
    for (const std::uint32_t position : access->clients) {
        const Client &client = altinn.world().client(position);
        list.push_back({{"agentSystemUserId", access->id},
                        {"delegationId", client.uuid},
                        {"customerId", client.uuid},
                        {"assignmentId", noUuid},
                        {"customerName", client.name},
                        {"customerOrganizationNumber", client.orgNo}});
    }
    return json(200, list);
}

Reply addClient(const Altinn &altinn, const Call &call, const Session &who)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if (!altinn.permits(who, call.part("party"), clientAdministratorWrite))
        return empty(403);
    for (const char *name : {"provider", "client"}) {
        if (!isUuid(call.valueOr(name, "")))
            return malformed(name, call.valueOr(name, ""));
    }
    if (!isUuid(call.part("systemUserId")))
        return malformed("systemUserId", call.part("systemUserId"));
    const Organisation &owner = *world.organisationByPartyId(call.part("party"));
    const SystemAccess *access = world.access(call.part("systemUserId"));
    if (access == nullptr)
        return errorsMap("return", "System User Not Found");
    if (access->partyOrgNo != owner.orgNo)
        return empty(403);
    if (lowerCase(call.valueOr("provider", "")) != owner.partyUuid)
        return problem("AUTH-00039");
    if (!who.hasPortalOr(scope::clientsWrite) || !who.hasPortalOr(scope::clientsRead))
        return problem("AUTH-00044");
    const auto client = world.clientOf(owner.orgNo, call.valueOr("client", ""));
    if (!client)
        return problem("AUTH-00079");
    const unsigned all = clientPackageMask(access->packages);
    if (access->kind != Kind::agent || all == 0)
        return problem("AUTH-00063");
    if ((world.client(*client).packages & all) != all)
        return problem("AUTH-00080");
    world.attach(access->id, *client);
    Json list = Json::array();
    for (std::size_t index = 0; index < access->packages.size(); ++index) {
        list.push_back({{"agentSystemUserId", access->id},
                        {"delegationId", world.client(*client).uuid},
                        {"customerId", world.client(*client).uuid},
                        {"assignmentId", noUuid}});
    }
    return json(200, list);
}

Reply removeClient(const Altinn &altinn, const Call &call, const Session &who)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if (!altinn.permits(who, call.part("party"), clientAdministratorWrite))
        return empty(403);
    for (const char *name : {"client", "provider"}) {
        if (!isUuid(call.valueOr(name, "")))
            return malformed(name, call.valueOr(name, ""));
    }
    if (!isUuid(call.part("systemUserId")))
        return malformed("systemUserId", call.part("systemUserId"));
    if (!who.hasPortalOr(scope::clientsWrite))
        return problem("AUTH-00031");
    const std::string &orgNo = world.organisationByPartyId(call.part("party"))->orgNo;
    const SystemAccess *access = world.access(call.part("systemUserId"));
    const auto client = world.clientOf(orgNo, call.valueOr("client", ""));
    if (access != nullptr && access->partyOrgNo == orgNo && client)
        world.detach(access->id, *client);
    return empty(200);
}

} // namespace

void addOlderClientRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/systemuser/agent/{party}";
    const auto add = [&](const char *method, const std::string &path, auto function) {
        router.add(method, base + path, altinn.signedIn([&altinn, function](const Call &call, const Session &who) {
            return function(altinn, call, who);
        }));
    };
    add("GET", "/clients", customers);
    add("GET", "/{facilitator}/{systemUserId}/delegations", delegations);
    add("POST", "/{systemUserId}", addClient);
    add("DELETE", "/{systemUserId}/client", removeClient);
}

} // namespace sandbox
