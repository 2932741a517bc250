// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "idporten_server.h"

#include "encoding.h"
#include "page.h"

namespace sandbox {

namespace {

Reply cacheable(Reply reply)
{
    reply.headers.emplace_back("Cache-Control", "public, max-age=3600");
    return reply;
}

} // namespace

IdPorten::IdPorten(const World &world, std::string issuer, std::vector<std::string> scopes)
    : m_world(world), m_scopes(std::move(scopes)), m_issuer(std::move(issuer))
{
}

void IdPorten::addRoutes(Router &router)
{
    router.add("GET", "/.well-known/openid-configuration", [this](const Call &) { return discovery(); });
    router.add("GET", "/jwks.json", [this](const Call &) { return cacheable(json(200, m_signer.keySet())); });
    router.add("GET", "/authorize", [this](const Call &call) { return authorize(call); });
    router.add("POST", "/par", [this](const Call &call) { return push(call); });
    router.add("GET", "/login", [this](const Call &call) { return login(call); });
    router.add("GET", "/cancel", [this](const Call &call) { return cancel(call); });
    router.add("POST", "/token", [this](const Call &call) { return token(call); });
    router.add("POST", "/token/revoke", [this](const Call &call) { return revoke(call); });
    router.add("GET", "/logout", [this](const Call &call) { return endSession(call); });
    router.add("POST", "/logout", [this](const Call &call) { return endSession(call); });
}

std::string IdPorten::issuer() const
{
    const std::lock_guard lock(m_issuerMutex);
    return m_issuer;
}

void IdPorten::standBehind(const std::string &issuer)
{
    const std::lock_guard lock(m_issuerMutex);
    m_issuer = issuer;
}

Reply IdPorten::discovery() const
{
    const std::string issuer = this->issuer();
    return cacheable(json(200, {{"issuer", issuer},
                                {"authorization_endpoint", issuer + "/authorize"},
                                {"token_endpoint", issuer + "/token"},
                                {"pushed_authorization_request_endpoint", issuer + "/par"},
                                {"require_pushed_authorization_requests", requiresPushing()},
                                {"jwks_uri", issuer + "/jwks.json"},
                                {"end_session_endpoint", issuer + "/logout"},
                                {"revocation_endpoint", issuer + "/token/revoke"},
                                {"scopes_supported", {"openid", "profile"}},
                                {"response_types_supported", Json::array({"code"})},
                                {"response_modes_supported", {"query", "form_post", "query.jwt", "form_post.jwt"}},
                                {"grant_types_supported", {"authorization_code", "refresh_token"}},
                                {"code_challenge_methods_supported", Json::array({"S256"})},
                                {"token_endpoint_auth_methods_supported",
                                 {"client_secret_basic", "client_secret_post", "private_key_jwt", "none"}},
                                {"id_token_signing_alg_values_supported", Json::array({"RS256"})},
                                {"subject_types_supported", {"public", "pairwise"}},
                                {"prompt_values_supported", {"consent", "login", "none"}},
                                {"ui_locales_supported", {"en", "nb", "nn", "se"}},
                                {"acr_values_supported",
                                 {"idporten-loa-low", "idporten-loa-substantial", "idporten-loa-high", "eidas-loa-low",
                                  "eidas-loa-substantial", "eidas-loa-high"}},
                                {"authorization_response_iss_parameter_supported", true},
                                {"claims_parameter_supported", false},
                                {"request_parameter_supported", false},
                                {"request_uri_parameter_supported", false},
                                {"frontchannel_logout_supported", true},
                                {"frontchannel_logout_session_supported", true}}));
}

Reply IdPorten::endSession(const Call &call) const
{
    const std::string language = call.valueOr("ui_locales", "nb");
    return html(200, page(language,
                          language == "en"   ? "You are signed out of ID-porten"
                          : language == "nn" ? "Du er logga ut av ID-porten"
                                             : "Du er logget ut av ID-porten",
                          "<p class=\"quiet\">Sandbox</p>\n"));
}

void IdPorten::breakNextIdToken(const std::string &mutation)
{
    const std::lock_guard lock(m_mutex);
    m_idTokenMutation = mutation == "none" ? std::string() : mutation;
}

void IdPorten::breakNextReply(const std::string &mutation)
{
    const std::lock_guard lock(m_mutex);
    m_replyMutation = mutation == "none" ? std::string() : mutation;
}

void IdPorten::declineScopes(std::set<std::string> declined)
{
    const std::lock_guard lock(m_mutex);
    m_declined = std::move(declined);
}

} // namespace sandbox
