// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"
#include "app/signin/altinn_token.h"
#include "app/signin/send.h"

namespace signin {

struct TokenAnswer
{
    core::Secret accessToken;
    core::Secret idToken;
    core::Secret refreshToken;                       // usually empty
    std::optional<std::chrono::seconds> refreshLife; // of the refresh token, where the provider tells
    QDateTime serverTime;
};

// What an OAuth endpoint says no with: 400 and 401 by their `error`, 429 and 5xx as providerTrouble; nothing for any
// other status.
[[nodiscard]] std::optional<core::Error> oauthRefusal(const net::Response &response, const QStringList &scopes);

enum class IdToken { Required, Optional }; // a renewal may come without one

// RFC 6749 section 5.1 as section 5.2 has it: Bearer, expires_in between 1 s and a day, an id_token. Fails with
// tokenAnswerMalformed, or with what the provider's error means.
[[nodiscard]] core::Result<TokenAnswer> parseTokenAnswer(const net::Response &response, const QStringList &scopes,
                                                         IdToken idToken = IdToken::Required);

// application/x-www-form-urlencoded with everything but unreserved characters escaped. Leaves no copy of the values.
[[nodiscard]] QByteArray formBody(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> members);

// The calls that carry secrets: ID-porten's pushed authorization, token and revocation endpoints, Altinn's exchange and
// refresh. Answers are bounded to 64 KiB. Knows no state; shared by the flows of one session.
class TokenClient
{
public:
    TokenClient(core::Environment environment, Send send);

    // The request_uri that stands for these parameters (RFC 9126).
    core::Task<QByteArray> push(QUrl endpoint, QByteArray parameters, std::stop_token stop);
    core::Task<TokenAnswer> redeem(QUrl endpoint, core::Secret code, QByteArray redirectUri, core::Secret verifier,
                                   std::stop_token stop);
    // The refresh_token grant of a client without a secret (RFC 6749 section 6). One call, no retry.
    core::Task<TokenAnswer> renew(QUrl endpoint, core::Secret refreshToken, std::stop_token stop);
    // One call, no retry. 401, 403 and 429 have codes of their own; the rest is altinnNotAnswering.
    core::Task<AltinnToken> exchange(core::Secret accessToken, std::stop_token stop);
    // 401 fails with tokenRefused, everything else with renewalFailed.
    core::Task<AltinnToken> refresh(core::Secret altinnToken, std::stop_token stop);
    // RFC 7009; the answer is not looked at. At most 5 s.
    core::Task<core::Nothing> revoke(QUrl endpoint, core::Secret token, QByteArray hint, std::stop_token stop);

private:
    core::Task<TokenAnswer> askForTokens(net::Request request, IdToken idToken, std::stop_token stop);

    core::Environment m_environment;
    Send m_send;
};

} // namespace signin
