// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/signin/send.h"

#include <QHash>
#include <QUrl>

struct evp_pkey_st; // EVP_PKEY of OpenSSL

namespace signin {

using PublicKey = std::shared_ptr<evp_pkey_st>;

// RSA signing keys by key id (section 5.5 item 3): other kinds and uses are left out, weak or damaged RSA keys and
// repeated ids refuse the whole set. Fails with keysRefused.
[[nodiscard]] core::Result<QHash<QString, PublicKey>> parseKeys(const QByteArray &json);

// From big-endian modulus and exponent; null when the modulus is below 2048 bits or the exponent even or below 3.
[[nodiscard]] PublicKey rsaKey(QByteArrayView modulus, QByteArrayView exponent);

// The provider's keys, kept for 24 hours. An unknown id causes one new fetch, at most every 5 minutes (item 4).
class KeySource
{
public:
    KeySource(Send send, core::Clock clock);

    core::Task<PublicKey> key(QString kid, QUrl address, std::stop_token stop);

private:
    core::Task<core::Nothing> fetch(QUrl address, std::stop_token stop);

    Send m_send;
    core::Clock m_clock;
    QHash<QString, PublicKey> m_keys;
    QDateTime m_fetched;
    QDateTime m_lastRefetch;
};

} // namespace signin
