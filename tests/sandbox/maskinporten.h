// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The sandbox's Maskinporten: metadata (RFC 8414), keys and tokens for machines by JWT grant (RFC 7523), also on behalf
// of a customer's system user (Digdir's Maskinporten documentation, "System users for businesses"; Altinn's, "Using
// System User"). Owned by main, outlives its HttpServer; every handler may run on any thread. Holds public keys only.

#include "maskinporten_grant.h"
#include "router.h"
#include "token_signer.h"
#include "world.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace sandbox {

class Maskinporten
{
public:
    Maskinporten(const World &world, const std::string &url);

    void addRoutes(Router &router);

    // With a trailing slash, as the real one has it.
    const std::string &issuer() const { return m_issuer; }

    // What self-service is in life. The new client's id, or nothing when the key is no RSA key with a kid.
    std::optional<std::string> addClient(const Json &jwk, const std::string &orgNo, std::set<std::string> scopes);

    // The claims of a token that an API may accept: ours and not expired (10 s skew).
    std::optional<Json> accepted(const std::string &token) const;

private:
    struct Client
    {
        std::string orgNo;
        std::string keyId;
        std::shared_ptr<EVP_PKEY> key;
        std::set<std::string> scopes;
    };

    Reply metadata() const;
    Reply token(const Call &call);
    std::variant<Json, OAuthError> answerTo(const Call &call);
    std::optional<Client> client(const std::string &id) const;
    // False when the grant's id has been used before.
    bool useOnce(const std::string &clientId, const JwtGrant &grant);
    // The token's authorization_details, when Altinn says that client, system and customer belong together.
    std::variant<Json, OAuthError> systemUser(const std::string &clientId, const Client &client,
                                              const Customer &customer) const;

    const World &m_world;
    const std::string m_url;
    const std::string m_issuer;
    TokenSigner m_signer{std::launch::deferred};

    mutable std::mutex m_mutex;
    std::map<std::string, Client> m_clients;
    // Used grants and when they expire; older ones need no memory.
    std::map<std::string, std::int64_t> m_used;
};

} // namespace sandbox
