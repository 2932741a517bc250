// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 8.1: client delegation, the documented family.
#include "altinn_server.h"
#include "altinn_system_accesses.h"
#include "catalogue.h"
#include "identifiers.h"

namespace sandbox {

namespace {

struct Agent
{
    const SystemAccess *access = nullptr;
    // Set instead when the query names no agent that the caller may use.
    std::optional<Reply> refusal;
};

Agent agentIn(const Altinn &altinn, const Call &call, const Session &who, unsigned grant)
{
    const std::string id = call.valueOr("agent", "");
    if (id.empty())
        return {nullptr, validationProblem("AUTH.VLD-00014", "The system user is missing", "?agent")};
    if (!isUuid(id))
        return {nullptr, malformed("agent", id)};
    const SystemAccess *access = altinn.world().access(id);
    if (access == nullptr)
        return {nullptr, validationProblem("AUTH.VLD-00014", "Unknown system user", "?agent")};
    if (access->kind != Kind::agent)
        return {nullptr, validationProblem("AUTH.VLD-00015", "The system user is not an agent", "?agent")};
    if (!altinn.world().may(who.pid, access->partyOrgNo, grant))
        return {nullptr, empty(403)};
    return {access, std::nullopt};
}

// Written by hand, because a list may hold a hundred thousand clients.
void append(std::string &body, const Client &client)
{
    body += body.back() == '[' ? R"({"clientId":")" : R"(,{"clientId":")";
    body += client.uuid;
    body += R"(","clientOrganizationNumber":")";
    body += client.orgNo;
    body += R"(","clientOrganizationName":)";
    body += Json(client.name).dump();
    body += '}';
}

Reply clientPage(const SystemAccess &access, std::string list)
{
    list += R"(],"systemUserInformation":{"systemUserId":")" + access.id + R"(","systemUserOwnerOrg":")" +
            access.partyOrgNo + "\"}}";
    return {200, "application/json; charset=utf-8", std::move(list), {}};
}

const char *const pageStart = R"({"links":{},"data":[)";

Reply agents(const Altinn &altinn, const Call &call, const Session &who)
{
    if (!who.has(scope::clientsRead))
        return empty(403);
    const std::string orgNo = call.valueOr("party", "");
    if (orgNo.empty())
        return malformed("party", "");
    const auto lock = altinn.world().reading();
    if (altinn.world().organisationByNumber(orgNo) == nullptr)
        return frameworkProblem(404, "Party not found");
    if (!altinn.world().may(who.pid, orgNo, clientAdministratorRead))
        return empty(403);
    return json(200, systemAccessesJson(altinn.world(), orgNo, Kind::agent));
}

Reply available(const Altinn &altinn, const Call &call, const Session &who)
{
    if (!who.has(scope::clientsRead))
        return empty(403);
    const auto lock = altinn.world().reading();
    const Agent agent = agentIn(altinn, call, who, clientAdministratorRead);
    if (agent.refusal)
        return *agent.refusal;
    // One of the packages is enough to be listed; POST needs them all.
    const unsigned any = clientPackageMask(agent.access->packages);
    std::string list = pageStart;
    for (const std::uint32_t position : altinn.world().clientsOf(agent.access->partyOrgNo)) {
        const Client &client = altinn.world().client(position);
        if ((client.packages & any) != 0)
            append(list, client);
    }
    return clientPage(*agent.access, std::move(list));
}

Reply delegated(const Altinn &altinn, const Call &call, const Session &who)
{
    if (!who.has(scope::clientsRead))
        return empty(403);
    const auto lock = altinn.world().reading();
    const Agent agent = agentIn(altinn, call, who, clientAdministratorRead);
    if (agent.refusal)
        return *agent.refusal;
    std::string list = pageStart;
    for (const std::uint32_t position : agent.access->clients)
        append(list, altinn.world().client(position));
    return clientPage(*agent.access, std::move(list));
}

Reply change(const Altinn &altinn, const Call &call, const Session &who, bool adding)
{
    if (!who.has(scope::clientsWrite))
        return empty(403);
    World &world = altinn.world();
    const auto lock = world.writing();
    const Agent agent = agentIn(altinn, call, who, clientAdministratorWrite);
    if (agent.refusal)
        return *agent.refusal;
    const std::string clientId = call.valueOr("client", "");
    if (clientId.empty())
        return validationProblem("AUTH.VLD-00016", "The client is missing", "?client");
    if (!isUuid(clientId))
        return malformed("client", clientId);
    const auto client = world.clientOf(agent.access->partyOrgNo, clientId);
    if (adding) {
        // The service reads the clients with the caller's token before it writes.
        if (!who.has(scope::clientsRead))
            return problem("AUTH-00044");
        if (!client)
            return problem("AUTH-00079");
        const unsigned all = clientPackageMask(agent.access->packages);
        if (all == 0)
            return problem("AUTH-00063");
        if ((world.client(*client).packages & all) != all)
            return problem("AUTH-00080");
        world.attach(agent.access->id, *client);
    } else if (client) {
        world.detach(agent.access->id, *client);
    }
    return json(200, {{"agent", agent.access->id}, {"client", lowerCase(clientId)}});
}

} // namespace

void addClientRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/enduser/systemuser";
    const auto add = [&](const std::string &path, auto function) {
        router.add("GET", base + path, altinn.signedIn([&altinn, function](const Call &call, const Session &who) {
            return function(altinn, call, who);
        }));
    };
    add("/agents", agents);
    add("/clients/available", available);
    add("/clients", delegated);
    router.add("POST", base + "/clients", altinn.signedIn([&altinn](const Call &call, const Session &who) {
        return change(altinn, call, who, true);
    }));
    router.add("DELETE", base + "/clients", altinn.signedIn([&altinn](const Call &call, const Session &who) {
        return change(altinn, call, who, false);
    }));
}

} // namespace sandbox
