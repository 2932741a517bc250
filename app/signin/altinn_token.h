// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

namespace signin {

// What the Altinn token says about itself: for display and timing, not for trust (section 6.2).
struct AltinnTokenFacts
{
    QDateTime expires;
    QStringList scopes;
    int authLevel = 0;
    QUuid party;
    qint64 userId = 0;
};

struct AltinnToken
{
    core::Secret token;
    AltinnTokenFacts facts;
};

// Three base64url parts of at most 32 KiB with an `exp`; everything else may be absent. Fails with
// altinnTokenMalformed.
[[nodiscard]] core::Result<AltinnTokenFacts> readAltinnToken(QByteArrayView compact);

// The body of exchange and refresh as a token: byte order mark, white space and one pair of quotes are taken off.
[[nodiscard]] core::Result<AltinnToken> altinnTokenFromBody(QByteArray body);

} // namespace signin
