// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/net/fault.h"

#include <QSslCertificate>

#include <algorithm>
#include <array>

namespace net {

namespace {

using core::ErrorKind;
using core::NetworkFault;

constexpr qsizetype longestIssuer = 100;

struct Refusal
{
    NetworkFault fault = NetworkFault::Handshake;
    QList<QSslError::SslError> errors;
};

// What tells most comes first: one certificate may be wrong in several ways at once.
const std::array<Refusal, 5> &refusalsByWeight()
{
    static const std::array<Refusal, 5> order = {
        Refusal{NetworkFault::WrongHost, {QSslError::HostNameMismatch}},
        Refusal{NetworkFault::SelfSigned, {QSslError::SelfSignedCertificate}},
        Refusal{NetworkFault::UnknownIssuer,
                {QSslError::UnableToGetLocalIssuerCertificate, QSslError::SelfSignedCertificateInChain,
                 QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
                 QSslError::CertificateUntrusted}},
        Refusal{NetworkFault::Expired, {QSslError::CertificateExpired}},
        Refusal{NetworkFault::NotYetValid, {QSslError::CertificateNotYetValid}},
    };
    return order;
}

core::Error tlsFault(const QList<QSslError> &refusals)
{
    core::Error error;
    error.kind = ErrorKind::Tls;
    error.fault = NetworkFault::Handshake;
    for (const Refusal &refusal : refusalsByWeight()) {
        for (const QSslError::SslError kind : refusal.errors) {
            const auto found = std::find_if(refusals.begin(), refusals.end(),
                                            [kind](const QSslError &each) { return each.error() == kind; });
            if (found == refusals.end())
                continue;
            error.fault = refusal.fault;
            error.issuer = issuerOf(found->certificate());
            return error;
        }
    }
    return error;
}

QString plain(const QStringList &words)
{
    QString text;
    for (const QChar character : words.join(u' ')) {
        if (character.isSpace() || character.category() == QChar::Other_Control)
            text += u' ';
        else if (character.isPrint() || character.isSurrogate())
            text += character;
    }
    text = text.simplified();
    if (text.size() <= longestIssuer)
        return text;
    text.truncate(longestIssuer - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

} // namespace

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = plain(certificate.issuerInfo(QSslCertificate::CommonName));
    const QString organisation = plain(certificate.issuerInfo(QSslCertificate::Organization));
    if (name.isEmpty() || organisation.isEmpty() || name == organisation)
        return name.isEmpty() ? organisation : name;
    return plain({name, QStringLiteral("(%1)").arg(organisation)});
}

core::Error faultOf(QNetworkReply::NetworkError error, const QList<QSslError> &refusals, bool throughProxy)
{
    if (!refusals.isEmpty() || error == QNetworkReply::SslHandshakeFailedError)
        return tlsFault(refusals);
    core::Error result;
    result.kind = ErrorKind::Offline;
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // a transfer timeout; a cancel by the user is told apart before
        result.kind = ErrorKind::Timeout;
        break;
    case QNetworkReply::ConnectionRefusedError:
        result.fault = NetworkFault::Refused;
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // the connection closed on a body that is sent once
        result.fault = NetworkFault::Closed;
        break;
    case QNetworkReply::HostNotFoundError:
        result.fault = NetworkFault::NameNotFound;
        break;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // also what Qt calls a proxy that refuses
        result.fault = throughProxy ? NetworkFault::Proxy : NetworkFault::Unreachable;
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        result.fault = NetworkFault::Proxy;
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        result.fault = NetworkFault::ProxyLogin;
        break;
    default:
        result.kind = ErrorKind::BadAnswer;
        break;
    }
    return result;
}

} // namespace net
