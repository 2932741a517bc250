// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/signin/send.h"

#include <QUrl>

namespace signin {

struct ProviderMetadata
{
    QUrl authorization;
    QUrl token;
    QUrl keys;
    QUrl endSession; // these three may be empty
    QUrl revocation;
    QUrl pushedAuthorization;
    bool requiresPushing = false; // the authorization endpoint takes nothing but what was pushed (RFC 9126 section 5)
};

// The discovery document (section 1.1): `issuer` must be ours to the letter, and every endpoint https on the issuer's
// host or a sub-domain of it, at the issuer's port. Fails with discoveryRefused.
[[nodiscard]] core::Result<ProviderMetadata> parseMetadata(const QByteArray &json, const QString &issuer);

// Fetches the document and keeps it for 24 hours. Shared by the flows of one session.
class ProviderMetadataSource
{
public:
    ProviderMetadataSource(QString issuer, Send send, core::Clock clock);

    core::Task<ProviderMetadata> metadata(std::stop_token stop);

    [[nodiscard]] const std::optional<ProviderMetadata> &known() const { return m_known; } // however old

private:
    QString m_issuer;
    Send m_send;
    core::Clock m_clock;
    std::optional<ProviderMetadata> m_known;
    QDateTime m_fetched;
};

} // namespace signin
