// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Why a call was not answered, and who issued the certificate that was shown.
#include "app/net/fault.h"
#include "tests/sandbox/tls_authority.h"

#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::NetworkFault;

class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void certificates_data();
    void certificates();
    void issuers_data();
    void issuers();
    void nobody();
};

namespace {

QSslCertificate issuedBy(const QString &name)
{
    const sandbox::TlsAuthority authority(name.toStdString());
    return QSslCertificate(QByteArray::fromStdString(sandbox::pemOf(authority.serverCertificate())));
}

} // namespace

void FaultTest::faults_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<bool>("throughProxy");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<NetworkFault>("fault");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, bool throughProxy, NetworkFault fault,
                        ErrorKind kind = ErrorKind::Offline) {
        QTest::newRow(name) << error << throughProxy << kind << fault;
    };
    row("name", QNetworkReply::HostNotFoundError, false, NetworkFault::NameNotFound);
    row("name, says the proxy", QNetworkReply::HostNotFoundError, true, NetworkFault::NameNotFound);
    row("refused", QNetworkReply::ConnectionRefusedError, false, NetworkFault::Refused);
    row("no way", QNetworkReply::UnknownNetworkError, false, NetworkFault::Unreachable);
    row("no way through", QNetworkReply::UnknownNetworkError, true, NetworkFault::Proxy);
    row("proxy gone", QNetworkReply::ProxyConnectionRefusedError, true, NetworkFault::Proxy);
    row("proxy unknown", QNetworkReply::ProxyNotFoundError, true, NetworkFault::Proxy);
    row("login", QNetworkReply::ProxyAuthenticationRequiredError, true, NetworkFault::ProxyLogin);
    row("closed", QNetworkReply::RemoteHostClosedError, false, NetworkFault::Closed);
    row("closed on a body", QNetworkReply::ContentReSendError, false, NetworkFault::Closed);
    row("slow", QNetworkReply::OperationCanceledError, false, NetworkFault::None, ErrorKind::Timeout);
    row("handshake", QNetworkReply::SslHandshakeFailedError, false, NetworkFault::Handshake, ErrorKind::Tls);
    row("nonsense", QNetworkReply::ProtocolFailure, false, NetworkFault::None, ErrorKind::BadAnswer);
}

void FaultTest::faults()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(bool, throughProxy);
    QFETCH(ErrorKind, kind);
    QFETCH(NetworkFault, fault);
    const core::Error found = net::faultOf(error, {}, throughProxy);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.fault, fault);
    QCOMPARE(found.issuer, QString());
}

void FaultTest::certificates_data()
{
    using Ssl = QSslError;
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<NetworkFault>("fault");
    const auto row = [](const char *name, QList<QSslError::SslError> errors, NetworkFault fault) {
        QTest::newRow(name) << std::move(errors) << fault;
    };
    row("opened on the way",
        {Ssl::UnableToGetLocalIssuerCertificate, Ssl::CertificateUntrusted, Ssl::UnableToVerifyFirstCertificate},
        NetworkFault::UnknownIssuer);
    row("with its own authority", {Ssl::SelfSignedCertificateInChain}, NetworkFault::UnknownIssuer);
    row("opened, and old", {Ssl::CertificateExpired, Ssl::UnableToGetLocalIssuerCertificate},
        NetworkFault::UnknownIssuer);
    row("hotel", {Ssl::SelfSignedCertificate, Ssl::HostNameMismatch}, NetworkFault::WrongHost);
    row("self-signed", {Ssl::SelfSignedCertificate}, NetworkFault::SelfSigned);
    row("run out", {Ssl::CertificateExpired}, NetworkFault::Expired);
    row("not yet", {Ssl::CertificateNotYetValid}, NetworkFault::NotYetValid);
    row("something else", {Ssl::CertificateRevoked}, NetworkFault::Handshake);
}

void FaultTest::certificates()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QFETCH(NetworkFault, fault);
    const QSslCertificate shown = issuedBy(u"Bedrift Proxy CA"_s);
    QList<QSslError> refusals;
    for (const QSslError::SslError error : errors)
        refusals.append(QSslError(error, shown));
    const core::Error found = net::faultOf(QNetworkReply::SslHandshakeFailedError, refusals, false);
    QCOMPARE(found.kind, ErrorKind::Tls);
    QCOMPARE(found.fault, fault);
    QCOMPARE(found.issuer, fault == NetworkFault::Handshake ? QString() : u"Bedrift Proxy CA (Fullmakt sandbox)"_s);
}

void FaultTest::issuers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Blåbær AS Rot-CA"_s << u"Blåbær AS Rot-CA (Fullmakt sandbox)"_s;
    QTest::newRow("same as the organisation") << u"Fullmakt sandbox"_s << u"Fullmakt sandbox"_s;
    QTest::newRow("lines") << u"DigiCert\nClick\there\r\nnow"_s << u"DigiCert Click here now (Fullmakt sandbox)"_s;
    QTest::newRow("nothing to see") << u"A\u001b\u007fB"_s << u"A B (Fullmakt sandbox)"_s;
    QTest::newRow("turned round") << u"\u202eAC ykkyT\u2066\u200b"_s << u"AC ykkyT (Fullmakt sandbox)"_s;
    QTest::newRow("markup stays text") << u"<b>Norsk</b> & sønn"_s << u"<b>Norsk</b> & sønn (Fullmakt sandbox)"_s;
}

void FaultTest::issuers()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(net::issuerOf(issuedBy(name)), shown);
}

void FaultTest::nobody()
{
    QCOMPARE(net::issuerOf(QSslCertificate()), QString());
    const QString long64 = u"Ærlig og svært langt navn på en utsteder av sertifikater, som er"_s;
    const QString shown = net::issuerOf(issuedBy(long64));
    QVERIFY(shown.size() <= 100);
    QVERIFY(shown.startsWith(long64));
}

QTEST_GUILESS_MAIN(FaultTest)
#include "tst_fault.moc"
