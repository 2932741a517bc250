// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/signin/jwks.h"

#include <QJsonObject>

#include <array>

namespace signin {

// A JSON Web Signature in compact form, taken apart but not yet believed (RFC 7515, contract section 5.5 items 1 and
// 2).
struct Jws
{
    QString kid; // "" when absent
    QJsonObject payload;
    QByteArray signedPart; // header.payload as received
    QByteArray signature;
};

inline constexpr qsizetype maxTokenSize = 32 * 1024;

// The parts between the dots, within `compact`; nothing when there are not three or one is empty.
[[nodiscard]] std::optional<std::array<QByteArrayView, 3>> threeParts(QByteArrayView compact);

// Three canonical base64url parts, UTF-8 JSON objects, alg RS256 and nothing else, no crit. Fails with idTokenRefused.
[[nodiscard]] core::Result<Jws> parseJws(QByteArrayView compact);

// The payload of a token in compact form, whatever its type and algorithm: believed by nobody, only compared. Nothing
// when it is no such token.
[[nodiscard]] std::optional<QJsonObject> unverifiedPayload(QByteArrayView compact);

// RS256 (RSASSA-PKCS1-v1_5, SHA-256) over the bytes as received; no other algorithm exists here.
[[nodiscard]] bool verifies(const Jws &jws, const PublicKey &key);

} // namespace signin
