// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "encoding.h"
#include "identifiers.h"
#include "idporten_server.h"
#include "issued_secrets.h"

#include <sstream>

namespace sandbox {

namespace {

constexpr std::chrono::seconds codeLifetime{60};
constexpr std::int64_t idTokenSeconds = 120;

Reply withoutStore(Reply reply)
{
    reply.headers.emplace_back("Cache-Control", "no-store");
    reply.headers.emplace_back("Pragma", "no-cache");
    return reply;
}

Reply tokenError(const char *error, const char *description)
{
    return withoutStore(json(400, {{"error", error}, {"error_description", description}}));
}

std::string without(const std::string &scopes, const std::set<std::string> &declined)
{
    std::istringstream words(scopes);
    std::string kept;
    for (std::string word; words >> word;) {
        if (!declined.contains(word))
            kept += (kept.empty() ? "" : " ") + word;
    }
    return kept;
}

} // namespace

Reply IdPorten::token(const Call &call)
{
    if (call.header("Content-Type").rfind("application/x-www-form-urlencoded", 0) != 0)
        return tokenError("invalid_request", "The request must be a form");
    const std::string grant = call.valueOr("grant_type", "");
    if (grant.empty())
        return tokenError("invalid_request", "grant_type is missing");
    if (grant == "refresh_token")
        return renew(call);
    if (grant != "authorization_code")
        return tokenError("unsupported_grant_type", "This client has not been granted it");
    return redeem(call);
}

Reply IdPorten::redeem(const Call &call)
{
    for (const char *needed : {"client_id", "code", "redirect_uri", "code_verifier"}) {
        if (call.values(needed).size() != 1)
            return tokenError("invalid_request", "A parameter is missing or repeated");
    }
    if (call.valueOr("client_id", "") != m_clientId)
        return tokenError("invalid_client", "Unknown client");
    // Taken out whatever comes of it: a code gets one chance.
    const auto signIn = takeSignIn(m_codes, call.valueOr("code", ""));
    if (!signIn || signIn->began + codeLifetime < now())
        return tokenError("invalid_grant", "The code is unknown, used or expired");
    if (signIn->redirectUri != call.valueOr("redirect_uri", ""))
        return tokenError("invalid_grant", "redirect_uri differs from the authorization request");
    const std::string verifier = call.valueOr("code_verifier", "");
    noteSecret("verifier", verifier);
    if (verifier.size() < 43 || verifier.size() > 128 || !sameSecret(base64Url(sha256(verifier)), signIn->challenge))
        return tokenError("invalid_grant", "code_verifier does not fit the code_challenge");
    return withoutStore(json(200, tokensFor(*signIn, randomToken(12))));
}

// RFC 6749 section 6 for a client without a secret: each refresh token once (RFC 9700 section 4.14.2).
Reply IdPorten::renew(const Call &call)
{
    for (const char *needed : {"client_id", "refresh_token"}) {
        if (call.values(needed).size() != 1)
            return tokenError("invalid_request", "A parameter is missing or repeated");
    }
    if (call.valueOr("client_id", "") != m_clientId)
        return tokenError("invalid_client", "Unknown client");
    {
        const std::lock_guard lock(m_mutex);
        if (!m_rules.refreshTokens)
            return tokenError("unauthorized_client", "A client without a secret may not renew");
    }
    std::string grantId;
    const auto signIn = takeRefresh(call.valueOr("refresh_token", ""), &grantId);
    if (!signIn)
        return tokenError("invalid_grant", "The refresh token is unknown, used or expired");
    return withoutStore(json(200, tokensFor(*signIn, grantId)));
}

std::optional<IdPorten::SignIn> IdPorten::takeRefresh(const std::string &refreshToken, std::string *grantId)
{
    const std::lock_guard lock(m_mutex);
    *grantId = refreshToken.substr(0, refreshToken.find('.'));
    const auto grant = m_grants.find(*grantId);
    if (grant == m_grants.end())
        return std::nullopt;
    // Whoever comes with one that was used is a thief, or was stolen from.
    const bool isGood = sameSecret(grant->second.refreshToken, refreshToken) &&
                        now() < grant->second.issued + std::chrono::seconds(m_rules.refreshToken) &&
                        now() < grant->second.signIn.began + std::chrono::seconds(m_rules.authorization);
    if (!isGood) {
        endGrant(*grantId);
        return std::nullopt;
    }
    SignIn signIn = grant->second.signIn;
    signIn.nonce.clear(); // OpenID Connect Core section 12.2
    return signIn;
}

std::string IdPorten::refreshTokenFor(const std::string &grantId, const SignIn &signIn, const std::string &jti)
{
    if (!m_rules.refreshTokens)
        return {};
    Grant &grant = m_grants[grantId];
    grant.signIn = signIn;
    grant.refreshToken = grantId + "." + randomToken(32);
    grant.issued = now();
    grant.accessTokens.insert(jti);
    return grant.refreshToken;
}

void IdPorten::endGrant(const std::string &grantId)
{
    const auto grant = m_grants.extract(grantId);
    if (!grant.empty())
        m_revoked.insert(grant.mapped().accessTokens.begin(), grant.mapped().accessTokens.end());
}

void IdPorten::setTokenRules(const TokenRules &rules)
{
    const std::lock_guard lock(m_mutex);
    m_rules = rules;
}

std::string IdPorten::subject(const std::string &pid) const
{
    return base64Url(sha256("pairwise " + m_clientId + " " + pid));
}

Json IdPorten::tokensFor(const SignIn &signIn, const std::string &grantId)
{
    const std::string jti = randomToken(16);
    std::string mutation;
    std::string scope;
    std::string refreshToken;
    TokenRules rules;
    {
        const std::lock_guard lock(m_mutex);
        rules = m_rules;
        refreshToken = refreshTokenFor(grantId, signIn, jti);
        mutation = std::exchange(m_idTokenMutation, {});
        scope = without(signIn.scope, m_declined);
    }
    const auto lock = m_world.reading();
    const Person &person = *m_world.person(signIn.pid);
    const std::int64_t time = unixSeconds(now());
    const Json accessToken = {{"sub", subject(person.pid)},
                              {"iss", issuer()},
                              {"client_amr", "none"},
                              {"pid", person.pid},
                              {"token_type", "Bearer"},
                              {"client_id", m_clientId},
                              {"acr", signIn.acr},
                              {"amr", Json::array({"TestID"})},
                              {"scope", scope},
                              {"exp", time + rules.accessToken},
                              {"iat", time},
                              {"jti", jti},
                              {"consumer", {{"authority", "iso6523-actorid-upis"}, {"ID", "0192:310000159"}}}};
    Json answer = {{"access_token", m_signer.sign(accessToken)},
                   {"id_token", idToken(signIn, person, mutation)},
                   {"token_type", "Bearer"},
                   {"expires_in", rules.accessToken},
                   {"scope", scope}};
    if (!refreshToken.empty()) {
        answer["refresh_token"] = refreshToken;
        answer["refresh_token_expires_in"] = rules.refreshToken;
    }
    return answer;
}

std::string IdPorten::idToken(const SignIn &signIn, const Person &person, const std::string &mutation) const
{
    const std::int64_t time = unixSeconds(now()) - (mutation == "expired" ? 3600 : 0);
    const std::string audience = mutation == "wrong-aud" ? "another-client" : m_clientId;
    const std::string issuer = mutation == "wrong-iss" ? "https://other.example" : this->issuer();
    const std::string nonce = mutation == "wrong-nonce" ? randomToken(32) : signIn.nonce;
    const std::string acr = mutation == "low-acr" ? "idporten-loa-low" : signIn.acr;
    Json claims = {{"sub", subject(person.pid)},
                   {"iss", issuer},
                   {"aud", audience},
                   {"pid", person.pid},
                   {"nonce", nonce},
                   {"acr", acr},
                   {"amr", Json::array({"TestID"})},
                   {"auth_time", signIn.nonce.empty() ? unixSeconds(signIn.began) : time},
                   {"iat", time},
                   {"exp", time + idTokenSeconds},
                   {"jti", randomToken(16)},
                   {"locale", signIn.locale}};
    if (signIn.nonce.empty()) // a renewal
        claims.erase("nonce");
    if (mutation == "alg-none")
        return m_signer.signAs({{"alg", "none"}}, claims, "none");
    if (mutation == "hs256-pubkey")
        return m_signer.signAs({{"kid", m_signer.keyId()}, {"alg", "HS256"}}, claims, "HS256");
    if (mutation == "foreign-key")
        return m_foreignSigner.signAs({{"kid", m_signer.keyId()}, {"alg", "RS256"}}, claims, "RS256");
    return m_signer.sign(claims);
}

Reply IdPorten::revoke(const Call &call)
{
    const std::string token = call.valueOr("token", "");
    if (token.empty() || call.valueOr("client_id", "") != m_clientId)
        return tokenError("invalid_request", "token and client_id are required");
    const auto claims = m_signer.verified(token);
    const std::lock_guard lock(m_mutex);
    endGrant(token.substr(0, token.find('.')));
    if (claims) {
        m_revoked.insert(claims->value("jti", ""));
    }
    return withoutStore(empty(200));
}

std::optional<Json> IdPorten::acceptedAccessToken(const std::string &token) const
{
    auto claims = m_signer.verified(token);
    if (!claims || hasExpired(*claims))
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (m_revoked.contains(claims->value("jti", "")))
        return std::nullopt;
    return claims;
}

} // namespace sandbox
