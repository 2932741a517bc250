// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The sandbox's Skatteetaten: a service owner with two protected APIs of the sandbox's own making,
//   GET /api/kravogbetalinger/v1/{orgno} -> {"organisationNumber", "currency": "NOK", "tax", "fees", "total"}
//   GET /api/skattegrunnlag/v1/{orgno}   -> {"organisationNumber", "currency": "NOK", "income", "assets", "debt"}
// in whole kroner, made up but the same every time. Each lets a call through as Altinn's guide for resource owners
// says: a Maskinporten token with the scope (signature by JWKS, iss, exp), a system user in it, and Altinn's decision
// point permitting that system user. Otherwise a problem body (RFC 9457) whose `check` names what failed. Owned by
// main, outlives its HttpServer; every handler may run on any thread and waits for the other servers.

#include "maskinporten.h"
#include "router.h"
#include "token_signer.h"

#include <mutex>
#include <string>

namespace sandbox {

class Skatteetaten
{
public:
    struct Api
    {
        std::string path;
        std::string scope;
        std::string resource;
        Json (*answer)(const std::string &orgNo);
    };

    // `maskinporten` is only used to be registered there; everything else goes over HTTPS, trusting `caFile`.
    Skatteetaten(Maskinporten &maskinporten, std::string maskinportenUrl, std::string altinnUrl, std::string caFile);

    void addRoutes(Router &router);

private:
    Reply guarded(const Api &api, const Call &call);
    // The JSON that an address answers with 200, or null.
    Json fetch(const std::string &base, const std::string &path) const;
    Json post(const std::string &base, const std::string &path, const std::string &bearer, const std::string &body,
              const std::string &type) const;
    bool isSignedByMaskinporten(const Jws &token);
    // Skatteetaten's own token for asking the decision point, or an empty text.
    std::string ownToken();
    // The decision point's word, or an empty text when it could not be asked.
    std::string decision(const std::string &systemUserId, const std::string &resource, const std::string &orgNo);

    Maskinporten &m_maskinporten;
    const std::string m_maskinportenUrl;
    const std::string m_altinnUrl;
    const std::string m_caFile;
    TokenSigner m_key{std::launch::deferred};
    std::once_flag m_registered;
    std::string m_clientId;
    std::mutex m_mutex;
    Json m_keys = Json::array();
};

} // namespace sandbox
