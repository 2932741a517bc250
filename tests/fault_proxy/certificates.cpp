// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/certificates.h"

#include "tests/sandbox/tls_authority.h"

namespace faultproxy {

namespace {

Identity identityOf(const sandbox::TlsAuthority &authority, X509 *certificate)
{
    return {QSslCertificate(QByteArray::fromStdString(sandbox::pemOf(certificate))),
            QSslKey(QByteArray::fromStdString(sandbox::pemOf(authority.serverKey())), QSsl::Ec)};
}

} // namespace

std::optional<CertificateKind> certificateKindNamed(const QString &name)
{
    if (name == u"good")
        return CertificateKind::Good;
    if (name == u"expired")
        return CertificateKind::Expired;
    if (name == u"notYetValid")
        return CertificateKind::NotYetValid;
    if (name == u"wrongHost")
        return CertificateKind::WrongHost;
    if (name == u"unknownIssuer")
        return CertificateKind::UnknownIssuer;
    if (name == u"selfSigned")
        return CertificateKind::SelfSigned;
    return std::nullopt;
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
