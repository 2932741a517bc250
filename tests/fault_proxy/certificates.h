// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What a front shows of itself in the TLS handshake: its good certificate, or a bad one on order. Made at start from
// two throwaway authorities, of which clients are told one. Read-only once made; owned by main.

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace faultproxy {

enum class CertificateKind { Good, Expired, NotYetValid, WrongHost, UnknownIssuer, SelfSigned };

[[nodiscard]] QStringList certificateKindNames(); // in the order of the kinds
std::optional<CertificateKind> certificateKindNamed(const QString &name);

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

class Certificates
{
public:
    // Throws std::runtime_error when a certificate cannot be made.
    Certificates();

    [[nodiscard]] const Identity &identity(CertificateKind kind) const
    {
        return m_identities.at(static_cast<size_t>(kind));
    }

    // The authority that clients shall trust.
    [[nodiscard]] const QByteArray &authorityPem() const { return m_authorityPem; }

private:
    std::array<Identity, 6> m_identities;
    QByteArray m_authorityPem;
};

} // namespace faultproxy
