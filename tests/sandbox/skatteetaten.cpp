// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "skatteetaten.h"

#include "encoding.h"

#include <algorithm>
#include <httplib.h>
#include <sstream>

namespace sandbox {

namespace {

const std::string authorizeScope = "altinn:authorization/authorize";
const std::string ownOrgNo = "310000124";

Reply refusal(int status, const char *check, const std::string &detail)
{
    Reply reply = json(status, {{"type", "about:blank"},
                                {"title", status == 401   ? "Unauthorized"
                                          : status == 403 ? "Forbidden"
                                          : status == 400 ? "Bad Request"
                                                          : "Bad Gateway"},
                                {"status", status},
                                {"check", check},
                                {"detail", detail}});
    reply.type = "application/problem+json; charset=utf-8";
    return reply;
}

bool isOrganisationNumber(const std::string &text)
{
    return text.size() == 9 &&
           std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

bool hasScope(const Jws &token, const std::string &wanted)
{
    std::istringstream words(token.text("scope").value_or(""));
    for (std::string word; words >> word;) {
        if (word == wanted)
            return true;
    }
    return false;
}

// The one system user that the token speaks for, or an empty text.
std::string systemUserIn(const Jws &token)
{
    const auto details = token.claims.find("authorization_details");
    if (details == token.claims.end() || !details->is_array() || details->size() != 1 || !details->front().is_object())
        return {};
    const Json &detail = details->front();
    const Json ids = detail.value("systemuser_id", Json());
    if (detail.value("type", Json()) != Json("urn:altinn:systemuser") || !ids.is_array() || ids.size() != 1 ||
        !ids.front().is_string())
        return {};
    return ids.front().get<std::string>();
}

Json attributes(const std::vector<std::pair<std::string, std::string>> &pairs)
{
    Json list = Json::array();
    for (const auto &[id, value] : pairs)
        list.push_back({{"AttributeId", id}, {"Value", value}});
    return Json::array({{{"Attribute", list}}});
}

// From the organisation number alone, so that everyone can recognise the answer.
int kroner(const std::string &orgNo, std::size_t at)
{
    const std::string digest = sha256("kroner " + orgNo);
    const auto byte = [&digest](std::size_t index) {
        return static_cast<int>(static_cast<unsigned char>(digest[index]));
    };
    return byte(at) * 256 + byte(at + 1);
}

Json claimsOn(const std::string &orgNo)
{
    const int tax = kroner(orgNo, 0) * 3;
    const int fees = kroner(orgNo, 2);
    return {{"organisationNumber", orgNo}, {"currency", "NOK"}, {"tax", tax}, {"fees", fees}, {"total", tax + fees}};
}

Json taxBasisOf(const std::string &orgNo)
{
    return {{"organisationNumber", orgNo},
            {"currency", "NOK"},
            {"income", kroner(orgNo, 4) * 20},
            {"assets", kroner(orgNo, 6) * 50},
            {"debt", kroner(orgNo, 8) * 30}};
}

const std::vector<Skatteetaten::Api> &apis()
{
    static const std::vector<Skatteetaten::Api> all = {
        {"/api/kravogbetalinger/v1", "skatteetaten:kravogbetalinger", "ske-krav-og-betalinger", claimsOn},
        {"/api/skattegrunnlag/v1", "skatteetaten:skattegrunnlag", "ske-skattegrunnlag", taxBasisOf}};
    return all;
}

} // namespace

Skatteetaten::Skatteetaten(Maskinporten &maskinporten, std::string maskinportenUrl, std::string altinnUrl,
                           std::string caFile)
    : m_maskinporten(maskinporten), m_maskinportenUrl(std::move(maskinportenUrl)), m_altinnUrl(std::move(altinnUrl)),
      m_caFile(std::move(caFile))
{
}

void Skatteetaten::addRoutes(Router &router)
{
    for (const Api &api : apis())
        router.add("GET", api.path + "/{orgno}", [this, &api](const Call &call) { return guarded(api, call); });
}

Reply Skatteetaten::guarded(const Api &api, const Call &call)
{
    const auto bearer = call.bearer();
    const auto token = bearer ? readJws(*bearer) : std::nullopt;
    if (!token)
        return refusal(401, "token", "A Maskinporten token is required.");
    if (!isSignedByMaskinporten(*token))
        return refusal(401, "signature", "The token is not signed by a key of Maskinporten.");
    if (token->text("iss") != m_maskinportenUrl + "/")
        return refusal(401, "issuer", "The token is from another issuer.");
    if (hasExpired(token->claims))
        return refusal(401, "expiry", "The token has expired.");
    if (!hasScope(*token, api.scope))
        return refusal(403, "scope", "The token lacks " + api.scope + ".");
    const std::string systemUser = systemUserIn(*token);
    if (systemUser.empty())
        return refusal(403, "system user", "The token speaks for no system user.");
    const std::string &orgNo = call.part("orgno");
    if (!isOrganisationNumber(orgNo))
        return refusal(400, "organisation", "An organisation number has nine digits.");
    const std::string word = decision(systemUser, api.resource, orgNo);
    if (word.empty())
        return refusal(502, "decision", "Altinn could not be asked.");
    if (word != "Permit")
        return refusal(403, "decision", "Altinn answers " + word + ".");
    return json(200, api.answer(orgNo));
}

Json Skatteetaten::fetch(const std::string &base, const std::string &path) const
{
    httplib::Client client(base);
    client.set_ca_cert_path(m_caFile);
    const auto answer = client.Get(path);
    return answer && answer->status == 200 ? Json::parse(answer->body, nullptr, false) : Json();
}

Json Skatteetaten::post(const std::string &base, const std::string &path, const std::string &bearer,
                        const std::string &body, const std::string &type) const
{
    httplib::Client client(base);
    client.set_ca_cert_path(m_caFile);
    httplib::Headers headers;
    if (!bearer.empty())
        headers.emplace("Authorization", "Bearer " + bearer);
    const auto answer = client.Post(path, headers, body, type);
    return answer && answer->status == 200 ? Json::parse(answer->body, nullptr, false) : Json();
}

bool Skatteetaten::isSignedByMaskinporten(const Jws &token)
{
    const std::lock_guard lock(m_mutex);
    const auto known = [&]() -> const Json * {
        for (const Json &key : m_keys) {
            if (key.value("kid", "") == token.keyId())
                return &key;
        }
        return nullptr;
    };
    if (known() == nullptr) {
        const Json set = fetch(m_maskinportenUrl, "/jwk");
        m_keys = set.is_object() ? set.value("keys", Json::array()) : Json::array();
    }
    const Json *jwk = known();
    const Key key = jwk == nullptr ? nullptr : rsaPublicKey(*jwk);
    return key != nullptr && isSignedBy(token, key.get());
}

std::string Skatteetaten::ownToken()
{
    std::call_once(m_registered, [this] {
        m_clientId = m_maskinporten.addClient(m_key.keySet()["keys"][0], ownOrgNo, {authorizeScope}).value_or("");
    });
    const std::int64_t time = unixSeconds(now());
    const std::string assertion = m_key.sign({{"iss", m_clientId},
                                              {"aud", m_maskinporten.issuer()},
                                              {"iat", time},
                                              {"exp", time + 60},
                                              {"jti", randomToken(16)},
                                              {"scope", authorizeScope}});
    const Json answer = post(m_maskinportenUrl, "/token", {},
                             "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + assertion,
                             "application/x-www-form-urlencoded");
    return answer.is_object() ? answer.value("access_token", "") : std::string();
}

std::string Skatteetaten::decision(const std::string &systemUserId, const std::string &resource,
                                   const std::string &orgNo)
{
    const std::string token = ownToken();
    if (token.empty())
        return {};
    const Json question = {{"Request",
                            {{"AccessSubject", attributes({{"urn:altinn:systemuser:uuid", systemUserId}})},
                             {"Action", attributes({{"urn:oasis:names:tc:xacml:1.0:action:action-id", "read"}})},
                             {"Resource", attributes({{"urn:altinn:resource", resource},
                                                      {"urn:altinn:organization:identifier-no", orgNo}})}}}};
    const Json answer =
        post(m_altinnUrl, "/authorization/api/v1/authorize", token, question.dump(), "application/json");
    return answer.is_object() ? answer.at("Response").at(0).value("Decision", "") : std::string();
}

} // namespace sandbox
