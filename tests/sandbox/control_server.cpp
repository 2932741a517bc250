// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "control_server.h"

#include "altinn_requests.h"
#include "control_parts.h"
#include "control_world.h"
#include "encoding.h"
#include "identifiers.h"
#include "issued_secrets.h"
#include "vendor_calls.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sandbox {

namespace {

Json organisationsOf(const World &world, const Person &person)
{
    Json organisations = Json::array();
    for (const Relation *relation : world.relationsOf(person.pid)) {
        const Organisation &organisation = *world.organisationByNumber(relation->orgNo);
        organisations.push_back({{"name", organisation.name},
                                 {"orgNo", organisation.orgNo},
                                 {"partyId", organisation.partyId},
                                 {"partyUuid", organisation.partyUuid},
                                 {"grants", grantNames(relation->grants)}});
    }
    return organisations;
}

} // namespace

Reply Control::state() const
{
    const World &world = m_altinn.world();
    const auto lock = world.reading();
    Json systems = Json::array();
    for (const auto &[id, system] : world.systems())
        systems.push_back(system.id);
    Json people = Json::array();
    for (const Person &person : world.people())
        people.push_back(
            {{"name", person.name}, {"pid", person.pid}, {"organisations", organisationsOf(world, person)}});
    Json requests = Json::array();
    for (const auto &[id, request] : world.requests()) {
        requests.push_back({{"id", id},
                            {"kind", nameOf(request.kind)},
                            {"status", request.status},
                            {"partyOrgNo", request.partyOrgNo},
                            {"escalated", request.escalated},
                            {"systemId", request.systemId},
                            {"created", isoText(request.created)},
                            {"confirmUrl", confirmUrl(m_altinn.portalUrl(), request)}});
    }
    Json accesses = Json::array();
    Json delegations = Json::array();
    for (const auto &[id, access] : world.accesses()) {
        accesses.push_back(systemAccessState(access));
        if (access.kind != Kind::agent)
            continue;
        Json clients = Json::array();
        for (const std::uint32_t position : access.clients)
            clients.push_back(world.client(position).uuid);
        delegations.push_back({{"systemAccessId", id}, {"clients", clients}, {"own", access.ownPackages}});
    }
    return json(200, {{"clockAdvance", clockAdvance().count()},
                      {"systems", systems},
                      {"people", people},
                      {"requests", requests},
                      {"changeRequests", changeRequestsState(m_altinn)},
                      {"systemAccesses", accesses},
                      {"delegations", delegations}});
}

Reply Control::makeRequest(const Json &order)
{
    const std::string kindName = order.value("kind", "standard");
    const Kind kind = kindName == "agent" ? Kind::agent : Kind::standard;
    if (kindName != nameOf(kind))
        return wrong("kind is standard or agent");
    const int daysOld = order.value("daysOld", 0);
    if (daysOld < 0 || daysOld > mostDays)
        return wrong("daysOld is 0 to " + std::to_string(mostDays));
    const std::string orgNo = order.value("partyOrgNo", "");
    World &world = m_altinn.world();
    const auto lock = world.writing();
    if (world.organisationByNumber(orgNo) == nullptr)
        return wrong("unknown partyOrgNo");
    const std::string ending = kind == Kind::agent ? "_smartcloud_klient" : "_smartcloud";
    const std::string wanted = order.value("systemId", "");
    const System *system = nullptr;
    for (const auto &[id, each] : world.systems()) {
        const bool fits = wanted.empty() ? each.id.ends_with(ending) : each.id == wanted;
        if (fits)
            system = &each;
    }
    if (system == nullptr)
        return wrong("unknown systemId");
    Request request;
    request.id = randomUuid();
    request.kind = kind;
    request.systemId = system->id;
    request.externalRef = order.value("externalRef", randomToken(6));
    request.partyOrgNo = orgNo;
    request.title = order.value("integrationTitle", system->name.nb);
    if (kind == Kind::standard)
        request.resources = order.value("resources", system->resources);
    request.packages = order.value("packages", system->packages);
    request.escalated = order.value("escalated", false);
    request.redirectUrl = order.value("redirectUrl", "");
    request.created = now() - std::chrono::days(daysOld);
    const Json answer = {{"id", request.id}, {"confirmUrl", confirmUrl(m_altinn.portalUrl(), request)}};
    world.put(std::move(request));
    return json(201, answer);
}

Reply Control::decideNow(const Json &order)
{
    const std::string action = order.value("action", "");
    if (action != "approve" && action != "reject")
        return wrong("action is approve or reject");
    World &world = m_altinn.world();
    const auto lock = world.writing();
    const std::string id = order.value("id", "");
    if (const ChangeRequest *change = world.changeRequest(id))
        return decideChangeNow(m_altinn, *change, action == "approve");
    const Request *request = world.request(id);
    if (request == nullptr)
        return wrong("unknown id");
    const auto someone = someoneWhoMayDecide(world, request->partyOrgNo);
    if (!someone)
        return wrong("nobody may decide this request");
    if (const auto code = decide(world, request->id, {*someone}, action == "approve"))
        return json(409, {{"error", *code}});
    return json(200, {{"id", request->id}, {"status", request->status}});
}

Reply Control::mutate(const Json &order, bool idToken)
{
    static constexpr std::array<std::string_view, 9> idTokens = {"none",        "alg-none",  "foreign-key",
                                                                 "wrong-nonce", "wrong-iss", "wrong-aud",
                                                                 "expired",     "low-acr",   "hs256-pubkey"};
    static constexpr std::array<std::string_view, 4> replies = {"none", "wrong-state", "wrong-iss", "no-iss"};
    const std::string mutation = order.value("mutation", "");
    const bool known = idToken ? std::find(idTokens.begin(), idTokens.end(), mutation) != idTokens.end()
                               : std::find(replies.begin(), replies.end(), mutation) != replies.end();
    if (!known)
        return wrong("unknown mutation");
    if (idToken)
        m_idPorten.breakNextIdToken(mutation);
    else
        m_idPorten.breakNextReply(mutation);
    return json(200, {{"mutation", mutation}});
}

Reply Control::requirePushing(const Json &order)
{
    const bool required = order.at("required").get<bool>();
    m_idPorten.requirePushing(required);
    return json(200, {{"required", required}});
}

// Something stands in front of ID-porten: it is that address from now on, in all it says.
Reply Control::moveIdPorten(const Json &order)
{
    const std::string issuer = order.at("issuer").get<std::string>();
    if (!issuer.starts_with("https://"))
        return wrong("issuer is an https address");
    m_idPorten.standBehind(issuer);
    return json(200, {{"issuer", issuer}});
}

// What is left out is as at the start.
Reply Control::setTokenRules(const Json &order)
{
    TokenRules rules;
    rules.refreshTokens = order.value("refreshTokens", rules.refreshTokens);
    rules.accessToken = order.value("accessTokenSeconds", rules.accessToken);
    rules.refreshToken = order.value("refreshTokenSeconds", rules.refreshToken);
    rules.authorization = order.value("authorizationSeconds", rules.authorization);
    for (const std::int64_t life : {rules.accessToken, rules.refreshToken, rules.authorization}) {
        if (life < 1 || life > 86'400)
            return wrong("a life is 1 to 86400 seconds");
    }
    m_idPorten.setTokenRules(rules);
    return json(200, {{"refreshTokens", rules.refreshTokens},
                      {"accessTokenSeconds", rules.accessToken},
                      {"refreshTokenSeconds", rules.refreshToken},
                      {"authorizationSeconds", rules.authorization}});
}

Reply Control::declineScopes(const Json &order)
{
    auto declined = order.value("declined", std::set<std::string>{});
    const Json answer = {{"declined", declined}};
    m_idPorten.declineScopes(std::move(declined));
    return json(200, answer);
}

// Self-service at Digdir: a public key, an organisation and the scopes that were granted to it.
Reply Control::addMaskinportenClient(const Json &order)
{
    const std::string orgNo = order.value("orgNo", "");
    const auto id =
        m_maskinporten.addClient(order.value("jwk", Json()), orgNo, order.value("scopes", std::set<std::string>{}));
    if (orgNo.empty() || !id)
        return wrong("orgNo and a public RSA key (jwk with kid, 2048 to 4096 bits) are required");
    return json(201, {{"clientId", *id}});
}

void Control::addRoutes(Router &router)
{
    addControlChangeRoutes(router, m_altinn);
    addControlHazardRoutes(router, m_altinn);
    router.add("GET", "/state", [this](const Call &) { return state(); });
    router.add("GET", "/log", [this](const Call &) { return json(200, m_log.asJson()); });
    router.add("GET", "/secrets", [](const Call &) { return json(200, issuedSecrets()); });
    router.add("DELETE", "/log", [this](const Call &) {
        m_log.clear();
        return empty(204);
    });
    router.add("POST", "/requests", withBody([this](const Json &order) { return makeRequest(order); }));
    addWorldOrders(router, m_altinn.world());
    router.add("POST", "/decide", withBody([this](const Json &order) { return decideNow(order); }));
    router.add("POST", "/idtoken", withBody([this](const Json &order) { return mutate(order, true); }));
    router.add("POST", "/authorize-reply", withBody([this](const Json &order) { return mutate(order, false); }));
    router.add("POST", "/scopes", withBody([this](const Json &order) { return declineScopes(order); }));
    router.add("POST", "/maskinporten/clients",
               withBody([this](const Json &order) { return addMaskinportenClient(order); }));
    router.add("POST", "/issuer", withBody([this](const Json &order) { return moveIdPorten(order); }));
    router.add("POST", "/pushing", withBody([this](const Json &order) { return requirePushing(order); }));
    router.add("POST", "/token-rules", withBody([this](const Json &order) { return setTokenRules(order); }));
    router.add("GET", "/faults", [this](const Call &) { return json(200, m_faults.asJson()); });
    router.add("POST", "/faults", withBody([this](const Json &order) {
                   const auto reason = m_faults.add(order);
                   return reason ? wrong(*reason) : json(201, m_faults.asJson());
               }));
    router.add("DELETE", "/faults", [this](const Call &) {
        m_faults.clear();
        return empty(204);
    });
    router.add("POST", "/tokens/expire", [this](const Call &) {
        m_altinn.expireTokens();
        return empty(204);
    });
    router.add("POST", "/vendor-token", withBody([this](const Json &order) {
                   const std::string orgNo = order.value("orgno", "");
                   return orgNo.empty() ? wrong("orgno is missing")
                                        : json(200, {{"access_token", m_altinn.vendorToken(orgNo)}});
               }));
}

void addRouteList(Router &control, const Router &listed)
{
    control.add("GET", "/routes", [&listed](const Call &) {
        Json routes = Json::array();
        for (const auto &[method, pattern] : listed.routes())
            routes.push_back({{"method", method}, {"pattern", pattern}});
        return json(200, {{"routes", routes}});
    });
}

} // namespace sandbox
