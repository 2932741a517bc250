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
    QByteArrayView nonce; // like accessToken, somebody else's
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

// Items 6 to 14 of section 5.5, on a token whose signature has been verified. Fails with idTokenRefused (detail: the
// check), clockWrong or levelTooLow.
[[nodiscard]] core::Result<Identity> checkIdToken(const Jws &verified, const IdTokenRules &rules);

} // namespace signin
