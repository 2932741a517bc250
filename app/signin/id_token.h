// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/signin/jws.h"
#include "app/signin/level.h"

#include <QDateTime>

namespace signin {

struct IdTokenRules
{
    QString issuer;
    QString clientId;
    QByteArrayView nonce;   // like accessToken, somebody else's
    QString renewedSubject; // of the sign-in that this token renews; \"\" for a sign-in
    Level level = Level::Substantial;
    bool freshLogin = false; // prompt=login was sent: auth_time must not lie before the attempt
    QDateTime attemptStarted;
    QDateTime now;
    QDateTime serverTime;       // the token answer's Date, to tell a wrong clock from a bad token; may be invalid
    QByteArrayView accessToken; // for at_hash, and for the pid that binds the two tokens
    bool production = false;
};

// What is kept of an id_token (item 15): not the token, not the personal number.
struct Identity
{
    QString subject;
    Level level = Level::Substantial;
    QDateTime authTime;
    QString locale;
    bool realPersonInTest = false; // a number that is not synthetic met a test environment
};

// Whether the new access token speaks of the old one's person and client, and of no level below: binds a renewal to its
// sign-in where no id_token comes. Neither is trusted for anything else.
[[nodiscard]] bool mayReplace(QByteArrayView oldAccessToken, QByteArrayView newAccessToken, Level level);

// Items 6 to 14 of section 5.5, on a token whose signature has been verified; of a renewal it may lack the nonce, but
// not be another subject's (OpenID Connect Core 12.2). Fails with idTokenRefused (detail: the
// check), clockWrong or levelTooLow.
[[nodiscard]] core::Result<Identity> checkIdToken(const Jws &verified, const IdTokenRules &rules);

} // namespace signin
