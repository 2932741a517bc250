// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The sandbox's ID-porten: discovery, sign-in page, codes and tokens (sign-in contract sections 1 and 3-7). Owned by
// main, outlives its HttpServer; every handler may run on any thread.

#include "router.h"
#include "token_signer.h"
#include "world.h"

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sandbox {

// As registered: http on 127.0.0.1, any port, /callback.
bool isLoopbackCallback(const std::string &uri);

// What a client is registered with, in seconds. ID-porten may never give refresh tokens to one without a secret.
struct TokenRules
{
    bool refreshTokens = false;
    std::int64_t accessToken = 600;
    std::int64_t refreshToken = 600;   // unused for so long, it ends
    std::int64_t authorization = 7200; // used or not
};

class IdPorten
{
public:
    IdPorten(const World &world, std::string issuer, std::vector<std::string> scopes);

    void addRoutes(Router &router);

    // Where it is reached, and what it calls itself: its own address until something else stands in front of it.
    std::string issuer() const;
    void standBehind(const std::string &issuer);

    const std::string &clientId() const { return m_clientId; }

    const std::vector<std::string> &scopes() const { return m_scopes; }

    // The claims of an access token that Altinn may exchange: ours, not expired (10 s skew) and not revoked.
    std::optional<Json> acceptedAccessToken(const std::string &token) const;

    // Orders from the control server. Each mutation strikes once; declined scopes stay declined.
    void breakNextIdToken(const std::string &mutation);
    void breakNextReply(const std::string &mutation);
    void declineScopes(std::set<std::string> declined);
    void requirePushing(bool required);
    void setTokenRules(const TokenRules &rules);

private:
    struct SignIn
    {
        std::string redirectUri;
        std::string scope;
        std::string state;
        std::string nonce;
        std::string challenge;
        std::string acr;
        std::string locale;
        std::string pid;
        TimePoint began;
    };

    Reply discovery() const;
    Reply authorize(const Call &call);
    Reply push(const Call &call);
    Reply login(const Call &call);
    Reply cancel(const Call &call);
    Reply token(const Call &call);
    Reply revoke(const Call &call);
    Reply endSession(const Call &call) const;

    // The reason in RFC 6749 terms why the request cannot go on, as error and description.
    std::optional<std::pair<std::string, std::string>> objection(const Call &call) const;
    static SignIn askedFor(const Call &call);
    // What was pushed under this name, once and before it expires.
    std::optional<SignIn> takePushed(const std::string &requestUri);
    bool requiresPushing() const;

    // One that the user gave by signing in, with the one refresh token that is good for it now.
    struct Grant
    {
        SignIn signIn;
        std::string refreshToken;
        TimePoint issued;
        std::set<std::string> accessTokens; // by jti
    };

    Reply redeem(const Call &call);
    Reply renew(const Call &call);
    // A new refresh token in the place of the last; empty when the rules give none. Under m_mutex.
    std::string refreshTokenFor(const std::string &grantId, const SignIn &signIn, const std::string &jti);
    std::optional<SignIn> takeRefresh(const std::string &refreshToken, std::string *grantId);
    void endGrant(const std::string &grantId); // with its access tokens; under m_mutex
    Reply offerSignIn(SignIn signIn);
    Reply signInPage(const std::string &transaction, const SignIn &signIn) const;
    Reply backTo(const SignIn &signIn, const std::string &member, const std::string &value);
    std::optional<SignIn> takeSignIn(std::map<std::string, SignIn> &from, const std::string &key);
    Json tokensFor(const SignIn &signIn, const std::string &grantId);
    std::string idToken(const SignIn &signIn, const Person &person, const std::string &mutation) const;
    std::string subject(const std::string &pid) const;

    const World &m_world;
    const std::string m_clientId = "fullmakt-sandbox";
    const std::vector<std::string> m_scopes;
    TokenSigner m_signer;
    TokenSigner m_foreignSigner{std::launch::deferred};

    mutable std::mutex m_issuerMutex;
    std::string m_issuer; // under m_issuerMutex alone
    mutable std::mutex m_mutex;
    std::map<std::string, SignIn> m_signIns;
    std::map<std::string, SignIn> m_pushed; // by request_uri
    bool m_requiresPushing = false;
    std::map<std::string, SignIn> m_codes;
    std::map<std::string, Grant> m_grants;
    TokenRules m_rules;
    std::set<std::string> m_revoked;
    std::set<std::string> m_declined;
    std::string m_idTokenMutation;
    std::string m_replyMutation;
};

} // namespace sandbox
