// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/environment.h"
#include "app/core/random.h"
#include "app/signin/altinn_token.h"
#include "app/signin/browser.h"
#include "app/signin/id_token.h"
#include "app/signin/jwks.h"
#include "app/signin/loopback_listener.h"
#include "app/signin/provider_metadata.h"
#include "app/signin/token_client.h"

#include <memory>

namespace signin {

struct SignInOptions
{
    Level level = Level::Substantial;
    QString uiLocale = QStringLiteral("nb"); // nb, nn or en
    bool forceLogin = false;                 // a fresh log-in despite single sign-on
};

struct FlowLimits
{
    std::chrono::milliseconds exchangeRetryDelay = std::chrono::seconds(2);
    ListenerLimits listener;
};

// What a sign-in works with. Values and shared pointers only, so that a flow in flight outlives whoever started it.
struct FlowParts
{
    core::Environment environment;
    OpenBrowser openBrowser;
    core::Clock clock;
    core::RandomSource random;
    FlowLimits limits;
    std::shared_ptr<ProviderMetadataSource> metadata;
    std::shared_ptr<KeySource> keys;
    std::shared_ptr<TokenClient> tokens;
};

// What ID-porten gave, as far as it is kept: to renew the session by, and to be revoked.
struct HeldGrant
{
    core::Secret accessToken;
    core::Secret refreshToken; // empty: none came
    QDateTime refreshEnds;     // of the refresh token; invalid: ID-porten did not say
    core::Secret nonce;        // of the sign-in, and of whatever id_token a renewal brings
    QString subject;
    Level level = Level::Substantial;
};

// What a completed sign-in yields. Secrets live here and then in the Session, nowhere else.
struct Grant
{
    AltinnToken altinn;
    Identity identity;
    HeldGrant held;
};

// Told when the reply is waited for: the address (for "copy address"), when the listener gives up, and whether the
// browser opened. If it did not, the attempt goes on, since the user may open the address by hand. Told once more, with
// an empty address, when the reply has come and the browser has done its part.
using Waiting = std::function<void(const QUrl &address, const QDateTime &until, bool browserOpened)>;

// discovery -> PKCE -> listener -> (pushing) -> browser -> reply -> tokens -> id_token checks -> exchange -> refresh at
// once, unless the Portal scope is there. Not one token is used before every check of section 5.5 has passed.
core::Task<Grant> runSignIn(FlowParts parts, SignInOptions options, Waiting waiting, std::stop_token stop);

} // namespace signin
