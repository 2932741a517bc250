// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "altinn_server.h"

#include "catalogue.h"
#include "identifiers.h"

#include <sstream>

namespace sandbox {

namespace {

std::set<std::string> words(const std::string &text)
{
    std::istringstream stream(text);
    std::set<std::string> all;
    for (std::string word; stream >> word;)
        all.insert(word);
    return all;
}

// The number in a consumer claim such as {"authority": "iso6523-actorid-upis", "ID": "0192:123456789"}.
std::string consumerIn(const Json &claims)
{
    if (claims.contains("urn:altinn:userid"))
        return {}; // a person's token, whose consumer is the program she uses
    const std::string id = claims.value("consumer", Json::object()).value("ID", "");
    return id.substr(id.find(':') + 1);
}

} // namespace

Altinn::Altinn(World &world, const IdPorten &idPorten, const Maskinporten &maskinporten, std::string url,
               std::string portalUrl)
    : m_world(world), m_idPorten(idPorten), m_maskinporten(maskinporten), m_url(std::move(url)),
      m_portalUrl(std::move(portalUrl))
{
}

void Altinn::addRoutes(Router &router, const std::string &controlUrl)
{
    router.add("GET", "/.well-known/fullmakt-sandbox",
               [controlUrl](const Call &) { return json(200, {{"control", controlUrl}}); });
    addSessionRoutes(router, *this);
    addPartyRoutes(router, *this);
    addCheckRoutes(router, *this);
    addMetadataRoutes(router, *this);
    addSystemRegisterRoutes(router, *this);
    addClientRoutes(router, *this);
    // Literal segments before placeholders: vendor routes, then requests, then "agent", then the bare party.
    addVendorRoutes(router, *this);
    addVendorChangeRoutes(router, *this);
    addVendorRegisterRoutes(router, *this);
    addLookupRoutes(router, *this);
    addDecisionPointRoutes(router, *this);
    addRequestRoutes(router, *this);
    addDecisionRoutes(router, *this);
    addChangeRequestRoutes(router, *this);
    addChangeDecisionRoutes(router, *this);
    addOlderClientRoutes(router, *this);
    addOwnClientRoutes(router, *this);
    addCreationRoutes(router, *this);
    addRemovalRoutes(router, *this);
    addSystemAccessRoutes(router, *this);
}

std::optional<Json> Altinn::accepted(const Call &call) const
{
    const auto token = call.bearer();
    auto claims = token ? m_signer.verified(*token) : std::nullopt;
    if (!claims || hasExpired(*claims))
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (!m_sessions.contains(claims->value("sid", "")))
        return std::nullopt;
    return claims;
}

Router::Handler Altinn::signedIn(Handler handler) const
{
    return [this, handler = std::move(handler)](const Call &call) {
        auto claims = accepted(call);
        if (!claims || !claims->contains("urn:altinn:userid"))
            return empty(401);
        Session session;
        session.pid = claims->value("pid", "");
        session.scopes = words(claims->value("scope", ""));
        session.claims = std::move(*claims);
        return handler(call, session);
    };
}

Router::Handler Altinn::asOrganisation(const std::string &wanted, OrganisationHandler handler) const
{
    return [this, wanted, handler = std::move(handler)](const Call &call) {
        const auto token = call.bearer();
        auto claims = token ? m_maskinporten.accepted(*token) : std::nullopt;
        if (!claims)
            claims = accepted(call);
        if (!claims)
            return empty(401);
        const std::string orgNo = consumerIn(*claims);
        if (orgNo.empty())
            return problem("AUTH-00023");
        return words(claims->value("scope", "")).contains(wanted) ? handler(call, orgNo) : empty(403);
    };
}

Router::Handler Altinn::asVendor(OrganisationHandler handler) const
{
    return [reading = asOrganisation(scope::requestRead, handler),
            writing = asOrganisation(scope::requestWrite, handler)](const Call &call) {
        return call.method() == "GET" ? reading(call) : writing(call);
    };
}

bool Altinn::permits(const Session &session, const std::string &partyId, unsigned grant) const
{
    const Organisation *organisation = m_world.organisationByPartyId(partyId);
    return organisation != nullptr && m_world.may(session.pid, organisation->orgNo, grant);
}

std::string Altinn::issue(Json claims, std::int64_t expires)
{
    const std::int64_t time = unixSeconds(now());
    const std::string sid = randomUuid();
    claims["iss"] = m_url + "/authentication/api/v1/openid/";
    claims["sid"] = sid;
    claims["iat"] = time;
    claims["nbf"] = time;
    claims["exp"] = expires;
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.insert(sid);
    }
    return m_signer.sign(claims);
}

std::string Altinn::vendorToken(const std::string &orgNo)
{
    return issue({{"scope", scope::registerWrite + " " + scope::requestRead + " " + scope::requestWrite},
                  {"consumer", {{"authority", "iso6523-actorid-upis"}, {"ID", "0192:" + orgNo}}}},
                 unixSeconds(now()) + 1800);
}

void Altinn::expireTokens()
{
    const std::lock_guard lock(m_mutex);
    m_sessions.clear();
}

Json rightsJson(const std::vector<std::string> &resources)
{
    Json rights = Json::array();
    for (const std::string &resource : resources)
        rights.push_back({{"resource", Json::array({{{"id", "urn:altinn:resource"}, {"value", resource}}})}});
    return rights;
}

Json packagesJson(const std::vector<std::string> &packages)
{
    Json list = Json::array();
    for (const std::string &package : packages)
        list.push_back({{"urn", "urn:altinn:accesspackage:" + lastSegment(package)}});
    return list;
}

} // namespace sandbox
