// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "maskinporten.h"

#include "altinn_lookup.h"
#include "encoding.h"
#include "identifiers.h"

#include <algorithm>

namespace sandbox {

namespace {

const std::string grantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";
constexpr std::int64_t tokenSeconds = 120;
constexpr std::int64_t skewSeconds = 10;

Json organisation(const std::string &orgNo)
{
    return {{"authority", "iso6523-actorid-upis"}, {"ID", "0192:" + orgNo}};
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

Maskinporten::Maskinporten(const World &world, const std::string &url) : m_world(world), m_url(url), m_issuer(url + "/")
{
}

void Maskinporten::addRoutes(Router &router)
{
    router.add("GET", "/.well-known/oauth-authorization-server", [this](const Call &) { return metadata(); });
    router.add("GET", "/jwk", [this](const Call &) { return json(200, m_signer.keySet()); });
    router.add("POST", "/token", [this](const Call &call) { return token(call); });
}

Reply Maskinporten::metadata() const
{
    return json(200, {{"issuer", m_issuer},
                      {"token_endpoint", m_url + "/token"},
                      {"jwks_uri", m_url + "/jwk"},
                      {"token_endpoint_auth_methods_supported", Json::array({"private_key_jwt"})},
                      {"grant_types_supported", Json::array({grantType})},
                      {"token_endpoint_auth_signing_alg_values_supported", Json::array({"RS256"})},
                      {"authorization_details_types_supported", Json::array({"urn:altinn:systemuser"})}});
}

std::optional<std::string> Maskinporten::addClient(const Json &jwk, const std::string &orgNo,
                                                   std::set<std::string> scopes)
{
    std::shared_ptr<EVP_PKEY> key = rsaPublicKey(jwk);
    const Json keyId = key ? jwk.value("kid", Json()) : Json();
    if (!keyId.is_string() || keyId.get_ref<const std::string &>().empty())
        return std::nullopt;
    std::string id = randomUuid();
    const std::lock_guard lock(m_mutex);
    m_clients[id] = {orgNo, keyId.get<std::string>(), std::move(key), std::move(scopes)};
    return id;
}

std::optional<Json> Maskinporten::accepted(const std::string &token) const
{
    auto claims = m_signer.verified(token);
    if (!claims || hasExpired(*claims))
        return std::nullopt;
    return claims;
}

Reply Maskinporten::token(const Call &call)
{
    auto answer = answerTo(call);
    const auto *wrong = std::get_if<OAuthError>(&answer);
    Reply reply = wrong == nullptr ? json(200, std::get<Json>(answer))
                                   : json(wrong->error == "invalid_client" ? 401 : 400,
                                          {{"error", wrong->error}, {"error_description", wrong->description}});
    reply.headers.emplace_back("Cache-Control", "no-store");
    reply.headers.emplace_back("Pragma", "no-cache");
    return reply;
}

std::variant<Json, OAuthError> Maskinporten::answerTo(const Call &call)
{
    if (!call.header("Content-Type").starts_with("application/x-www-form-urlencoded"))
        return OAuthError{"invalid_request", "The request must be a form"};
    if (call.values("grant_type").size() != 1 || call.values("assertion").size() != 1)
        return OAuthError{"invalid_request", "grant_type and assertion are required, once"};
    if (call.valueOr("grant_type", "") != grantType)
        return OAuthError{"unsupported_grant_type", "Only " + grantType + " is supported"};
    const auto assertion = readJws(call.valueOr("assertion", ""));
    if (!assertion)
        return OAuthError{"invalid_grant", "Invalid assertion: not a JWT signed with RS256"};
    const std::string clientId = assertion->text("iss").value_or("");
    const auto known = client(clientId);
    if (!known)
        return OAuthError{"invalid_client", "No client has the id in iss"};
    if (assertion->keyId() != known->keyId || !isSignedBy(*assertion, known->key.get()))
        return OAuthError{"invalid_grant", "Invalid assertion: not signed by the key of the client"};
    auto read = readJwtGrant(*assertion, m_issuer, unixSeconds(now()));
    if (auto *wrong = std::get_if<OAuthError>(&read))
        return std::move(*wrong);
    const JwtGrant &grant = std::get<JwtGrant>(read);
    if (!useOnce(clientId, grant))
        return OAuthError{"invalid_grant", "Invalid assertion: jti has been used"};
    for (const std::string &each : grant.scopes) {
        if (!known->scopes.contains(each))
            return OAuthError{"invalid_scope", "The client does not have the scope " + each};
    }
    const std::int64_t time = unixSeconds(now());
    Json claims = {{"iss", m_issuer},
                   {"client_amr", "private_key_jwt"},
                   {"token_type", "Bearer"},
                   {"client_id", clientId},
                   {"scope", joined(grant.scopes)},
                   {"iat", time},
                   {"exp", time + tokenSeconds},
                   {"jti", randomToken(16)},
                   {"consumer", organisation(known->orgNo)}};
    if (grant.customer) {
        auto details = systemUser(clientId, *known, *grant.customer);
        if (auto *wrong = std::get_if<OAuthError>(&details))
            return std::move(*wrong);
        claims["authorization_details"] = std::get<Json>(std::move(details));
    }
    return Json{{"access_token", m_signer.sign(claims)},
                {"token_type", "Bearer"},
                {"expires_in", tokenSeconds},
                {"scope", claims["scope"]}};
}

std::optional<Maskinporten::Client> Maskinporten::client(const std::string &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_clients.find(id);
    return found == m_clients.end() ? std::nullopt : std::optional(found->second);
}

bool Maskinporten::useOnce(const std::string &clientId, const JwtGrant &grant)
{
    const std::int64_t time = unixSeconds(now());
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_used, [time](const auto &used) { return used.second + skewSeconds < time; });
    return m_used.emplace(clientId + " " + grant.id, grant.expires).second;
}

std::variant<Json, OAuthError> Maskinporten::systemUser(const std::string &clientId, const Client &client,
                                                        const Customer &customer) const
{
    const auto lock = m_world.reading();
    const SystemUserLookup found =
        systemUserByExternalId(m_world, {clientId, client.orgNo, customer.orgNo, customer.externalRef});
    if (found.access == nullptr)
        return OAuthError{"invalid_grant", "MP-303: " + found.reason};
    return Json::array({{{"type", "urn:altinn:systemuser"},
                         {"systemuser_org", organisation(customer.orgNo)},
                         {"systemuser_id", Json::array({found.access->id})},
                         {"system_id", found.access->systemId}}});
}

} // namespace sandbox
