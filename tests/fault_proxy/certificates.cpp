// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/certificates.h"

#include "tests/sandbox/tls_authority.h"

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

Identity identityOf(const sandbox::TlsAuthority &authority, X509 *certificate)
{
    return {QSslCertificate(QByteArray::fromStdString(sandbox::pemOf(certificate))),
            QSslKey(QByteArray::fromStdString(sandbox::pemOf(authority.serverKey())), QSsl::Ec)};
}

} // namespace

QStringList certificateKindNames()
{
    return {u"good"_s, u"expired"_s, u"notYetValid"_s, u"wrongHost"_s, u"unknownIssuer"_s, u"selfSigned"_s};
}

std::optional<CertificateKind> certificateKindNamed(const QString &name)
{
    const qsizetype at = certificateKindNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<CertificateKind>(at));
}

Certificates::Certificates()
{
    const sandbox::TlsAuthority known("Fullmakt fault proxy authority");
    const sandbox::TlsAuthority unknown("Unknown authority");
    const auto expired = known.issue("127.0.0.1", "IP:127.0.0.1,DNS:localhost", -30, -1);
    const auto notYetValid = known.issue("127.0.0.1", "IP:127.0.0.1,DNS:localhost", 1, 30);
    const auto wrongHost = known.issue("elsewhere.invalid", "DNS:elsewhere.invalid", -1, 30);
    const auto selfSigned = known.selfSigned();
    m_identities = {identityOf(known, known.serverCertificate()),
                    identityOf(known, expired.get()),
                    identityOf(known, notYetValid.get()),
                    identityOf(known, wrongHost.get()),
                    identityOf(unknown, unknown.serverCertificate()),
                    identityOf(known, selfSigned.get())};
    m_authorityPem = QByteArray::fromStdString(known.pem());
}

} // namespace faultproxy
