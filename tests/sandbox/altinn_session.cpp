// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 2: exchange, refresh and logout.
#include "altinn_server.h"
#include "identifiers.h"

namespace sandbox {

namespace {

constexpr std::int64_t refreshedSeconds = 30 * 60;

Reply tokenReply(const Call &call, std::string token)
{
    Reply reply = lowerCase(call.header("Accept")).rfind("application/json", 0) == 0 ? json(200, Json(std::move(token)))
                                                                                     : text(200, std::move(token));
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

int levelOf(const std::string &acr)
{
    if (acr == "idporten-loa-substantial")
        return 3;
    return acr == "idporten-loa-high" ? 4 : 0;
}

Reply exchange(Altinn &altinn, const Call &call)
{
    if (lowerCase(call.part("provider")) != "id-porten")
        return text(400,
                    "Invalid TokenProvider: " + call.part("provider") + ". Trusted token providers are: ID-porten");
    const auto token = call.bearer();
    auto claims = token ? altinn.idPorten().acceptedAccessToken(*token) : std::nullopt;
    if (!claims)
        return empty(401);
    const std::string scopes = " " + claims->value("scope", "");
    if (scopes.find(" altinn:") == std::string::npos)
        return empty(403);
    const std::string pid = claims->value("pid", "");
    const std::string acr = claims->value("acr", "");
    const auto lock = altinn.world().reading();
    const Person *person = altinn.world().person(pid);
    if (acr.empty() || person == nullptr)
        return empty(401);
    Json altinnClaims = {
        {"nameid", std::to_string(person->userId)},   {"urn:altinn:userid", std::to_string(person->userId)},
        {"urn:altinn:username", person->userName},    {"urn:altinn:partyid", person->partyId},
        {"urn:altinn:party:uuid", person->partyUuid}, {"urn:altinn:authenticatemethod", "NotDefined"},
        {"urn:altinn:authlevel", levelOf(acr)}};
    for (const auto &[name, value] : claims->items()) {
        if (name != "iss" && name != "sub" && name != "exp" && name != "iat")
            altinnClaims[name] = value;
    }
    return tokenReply(call, altinn.issue(std::move(altinnClaims), expiryOf(*claims)));
}

Reply refresh(Altinn &altinn, const Call &call, const Session &session)
{
    // The real service looks for a portal session here, which an exchanged token does not have.
    if (session.has(scope::portal))
        return frameworkProblem(500);
    return tokenReply(call, altinn.issue(session.claims, unixSeconds(now()) + refreshedSeconds));
}

} // namespace

void addSessionRoutes(Router &router, Altinn &altinn)
{
    router.add("GET", "/authentication/api/v1/exchange/{provider}",
               [&altinn](const Call &call) { return exchange(altinn, call); });
    router.add("GET", "/authentication/api/v1/refresh",
               altinn.signedIn([&altinn](const Call &call, const Session &who) { return refresh(altinn, call, who); }));
    router.add("GET", "/authentication/api/v1/logout",
               [&altinn](const Call &) { return redirect(altinn.portalUrl() + "/"); });
}

} // namespace sandbox
