// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The sandbox's Altinn: tokens, rights and what the route files share. Each altinn_*.cpp adds the routes of one part of
// the contract. Owned by main, outlives its HttpServer; every handler may run on any thread.

#include "delegation.h"
#include "hazards.h"
#include "idporten_server.h"
#include "maskinporten.h"
#include "problem.h"
#include "router.h"
#include "token_signer.h"
#include "world.h"

#include <functional>
#include <mutex>
#include <set>
#include <string>

namespace sandbox {

namespace scope {
inline const std::string portal = "altinn:portal/enduser";
inline const std::string parties = "altinn:accessmanagement/authorizedparties";
inline const std::string clientsRead = "altinn:clientdelegations.read";
inline const std::string clientsWrite = "altinn:clientdelegations.write";
inline const std::string othersRead = "altinn:accessmanagement/enduser:connections:toothers.read";
inline const std::string othersWrite = "altinn:accessmanagement/enduser:connections:toothers.write";
// Of organisations, in Maskinporten tokens.
inline const std::string registerWrite = "altinn:authentication/systemregister.write";
inline const std::string requestRead = "altinn:authentication/systemuser.request.read";
inline const std::string requestWrite = "altinn:authentication/systemuser.request.write";
inline const std::string lookup = "altinn:maskinporten/systemuser.read";
inline const std::string authorize = "altinn:authorization/authorize";
} // namespace scope

// Who is calling, from an Altinn token that has been verified.
struct Session
{
    Json claims;
    std::string pid;
    std::set<std::string> scopes;

    bool has(const std::string &wanted) const { return scopes.contains(wanted); }

    bool hasPortalOr(const std::string &wanted) const { return has(scope::portal) || has(wanted); }

    Giver giver() const { return {pid, claims.value("urn:altinn:authlevel", 0)}; }
};

class Altinn
{
public:
    using Handler = std::function<Reply(const Call &, const Session &)>;

    using OrganisationHandler = std::function<Reply(const Call &, const std::string &orgNo)>;

    Altinn(World &world, const IdPorten &idPorten, const Maskinporten &maskinporten, std::string url,
           std::string portalUrl);

    void addRoutes(Router &router, const std::string &controlUrl);

    World &world() const { return m_world; }

    const IdPorten &idPorten() const { return m_idPorten; }

    const std::string &portalUrl() const { return m_portalUrl; }

    Hazards &hazards() const { return m_hazards; }

    // 401 with an empty body unless a valid Altinn token of a person comes along.
    Router::Handler signedIn(Handler handler) const;
    // Unless a valid Maskinporten token comes along: 401, with AUTH-00023 when it names no organisation, or 403 when it
    // lacks the scope. The handler gets the organisation's number.
    Router::Handler asOrganisation(const std::string &wanted, OrganisationHandler handler) const;
    // The same for requests: reading needs the one scope, everything else the other.
    Router::Handler asVendor(OrganisationHandler handler) const;
    // The policy decision for the party id in a route. Call under World::reading() or writing().
    bool permits(const Session &session, const std::string &partyId, unsigned grant) const;

    // Signs a token with these claims (iss, sid, iat and nbf are added) and remembers it as valid.
    std::string issue(Json claims, std::int64_t expires);
    std::string vendorToken(const std::string &orgNo);
    // No token issued so far is accepted any more.
    void expireTokens();

private:
    std::optional<Json> accepted(const Call &call) const;

    World &m_world;
    const IdPorten &m_idPorten;
    const Maskinporten &m_maskinporten;
    const std::string m_url;
    const std::string m_portalUrl;
    TokenSigner m_signer;
    mutable Hazards m_hazards;
    mutable std::mutex m_mutex;
    std::set<std::string> m_sessions;
};

void addSessionRoutes(Router &router, Altinn &altinn);
void addPartyRoutes(Router &router, Altinn &altinn);
void addRequestRoutes(Router &router, Altinn &altinn);
void addDecisionRoutes(Router &router, Altinn &altinn);
void addChangeRequestRoutes(Router &router, Altinn &altinn);
void addChangeDecisionRoutes(Router &router, Altinn &altinn);
void addSystemAccessRoutes(Router &router, Altinn &altinn);
void addRemovalRoutes(Router &router, Altinn &altinn);
void addCreationRoutes(Router &router, Altinn &altinn);
void addSystemRegisterRoutes(Router &router, Altinn &altinn);
void addClientRoutes(Router &router, Altinn &altinn);
void addOlderClientRoutes(Router &router, Altinn &altinn);
void addOwnClientRoutes(Router &router, Altinn &altinn);
void addCheckRoutes(Router &router, Altinn &altinn);
void addMetadataRoutes(Router &router, Altinn &altinn);
void addVendorRoutes(Router &router, Altinn &altinn);
void addVendorChangeRoutes(Router &router, Altinn &altinn);
void addVendorRegisterRoutes(Router &router, Altinn &altinn);
void addLookupRoutes(Router &router, Altinn &altinn);
void addDecisionPointRoutes(Router &router, Altinn &altinn);

// Members that several bodies share.
Json rightsJson(const std::vector<std::string> &resources);
Json packagesJson(const std::vector<std::string> &packages);

} // namespace sandbox
