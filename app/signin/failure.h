// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QStringList>

// Every way a sign-in or a session can fail, as a stable code in core::Error::code. ui maps each code to words; all()
// lists them for a test that none is forgotten. Contract sections 4, 5.2, 5.5 and 6.3.
namespace signin::failure {

// Before the browser
inline constexpr QLatin1StringView alreadySigningIn("signin.already-signing-in");
inline constexpr QLatin1StringView randomnessFailed("signin.randomness-failed");
inline constexpr QLatin1StringView bindFailed("signin.bind-failed");
inline constexpr QLatin1StringView providerNotAnswering("signin.provider-not-answering"); // kind says how
inline constexpr QLatin1StringView discoveryRefused("signin.discovery-refused");
inline constexpr QLatin1StringView captiveNetwork("signin.captive-network");            // somebody's page came instead
inline constexpr QLatin1StringView pushingNotOffered("signin.pushing-not-offered");     // the environment says always
inline constexpr QLatin1StringView pushAnswerMalformed("signin.push-answer-malformed"); // detail: what
inline constexpr QLatin1StringView browserNotOpened("signin.browser-not-opened");

// While waiting, and the reply
inline constexpr QLatin1StringView timedOut("signin.timed-out");
inline constexpr QLatin1StringView cancelled("signin.cancelled");
inline constexpr QLatin1StringView tooManyBadReplies("signin.too-many-bad-replies");
inline constexpr QLatin1StringView
    wrongIssuer("signin.wrong-issuer"); // a right state came with another provider's name
inline constexpr QLatin1StringView accessDenied("signin.access-denied");
inline constexpr QLatin1StringView invalidScope("signin.invalid-scope"); // detail: the scopes asked for
inline constexpr QLatin1StringView levelNotReached("signin.level-not-reached");
inline constexpr QLatin1StringView registrationFault("signin.registration-fault"); // detail: the provider's code
inline constexpr QLatin1StringView providerTrouble("signin.provider-trouble");
inline constexpr QLatin1StringView signInRequired("signin.sign-in-required");
inline constexpr QLatin1StringView providerError("signin.provider-error"); // detail: the code, "" when not presentable

// Tokens from ID-porten
inline constexpr QLatin1StringView codeRefused("signin.code-refused");
inline constexpr QLatin1StringView tokenAnswerMalformed("signin.token-answer-malformed");
inline constexpr QLatin1StringView keysRefused("signin.keys-refused");
inline constexpr QLatin1StringView idTokenRefused("signin.id-token-refused"); // detail: which check
inline constexpr QLatin1StringView clockWrong("signin.clock-wrong");
inline constexpr QLatin1StringView levelTooLow("signin.level-too-low");

// Exchange at Altinn
inline constexpr QLatin1StringView exchangeRefused("signin.exchange-refused");     // 401
inline constexpr QLatin1StringView exchangeForbidden("signin.exchange-forbidden"); // 403; detail: the missing scopes
inline constexpr QLatin1StringView exchangeThrottled("signin.exchange-throttled"); // 429; retryAfter
inline constexpr QLatin1StringView altinnNotAnswering("signin.altinn-not-answering");
inline constexpr QLatin1StringView altinnTokenMalformed("signin.altinn-token-malformed");

// The session afterwards
inline constexpr QLatin1StringView signedOut("session.signed-out");
inline constexpr QLatin1StringView idle("session.idle");                      // no activity for 30 minutes
inline constexpr QLatin1StringView limitReached("session.limit-reached");     // 120 minutes since the log-in
inline constexpr QLatin1StringView tokenEnded("session.token-ended");         // ran out and could not be renewed
inline constexpr QLatin1StringView tokenRefused("session.token-refused");     // Altinn no longer takes it
inline constexpr QLatin1StringView renewalRefused("session.renewal-refused"); // by ID-porten, or by us; detail: why
inline constexpr QLatin1StringView renewalFailed("session.renewal-failed");   // for now; the session stands

[[nodiscard]] QStringList all();

// The error with this code and the kind that belongs to it.
[[nodiscard]] core::Error error(QLatin1StringView code, const QString &detail = {});

[[nodiscard]] inline tl::unexpected<core::Error> fail(QLatin1StringView code, const QString &detail = {})
{
    return core::fail(error(code, detail));
}

// An `error` member of an authorization reply (section 4) or of a token answer (5.2) as one of the codes above.
[[nodiscard]] core::Error fromProvider(QStringView providerCode, const QStringList &requestedScopes);

} // namespace signin::failure
