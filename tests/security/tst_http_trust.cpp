// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Section 8, S14: whom the door to the network believes. Each server here would answer if it were asked.
#include "app/net/http.h"
#include "finish.h"
#include "tests/integration/scripted_server.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using faultproxy::CertificateKind;
using tests::ScriptedServer;

class HttpTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data();
    void certificates();
    void oldTls();
    void httpsOnly();

private:
    // What becomes of a call that carries a token to this server.
    core::Result<net::Response> callTo(const ScriptedServer &server, bool systemAuthorities = false);

    QTemporaryDir m_directory;
};

core::Result<net::Response> HttpTrustTest::callTo(const ScriptedServer &server, bool systemAuthorities)
{
    QFile file(m_directory.filePath(u"ca.pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(server.authorityPem()) < 0)
        return core::fail(core::ErrorKind::Disk);
    file.close();
    const auto http = net::Http::create(systemAuthorities ? QString() : file.fileName()).value();
    net::Request request;
    request.url = QUrl(server.url() + u"/x"_s);
    request.bearer = core::Secret(QByteArray("a-token"));
    auto end = tests::finish(http->send(std::move(request), {}));
    return end ? std::move(*end) : core::Result<net::Response>(core::fail(core::ErrorKind::Timeout));
}

void HttpTrustTest::certificates_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<bool>("systemAuthorities");
    QTest::addColumn<bool>("believed");
    QTest::newRow("good") << CertificateKind::Good << false << true;
    QTest::newRow("expired") << CertificateKind::Expired << false << false;
    QTest::newRow("wrong host") << CertificateKind::WrongHost << false << false;
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << false << false;
    QTest::newRow("unknown issuer") << CertificateKind::UnknownIssuer << false << false;
    QTest::newRow("good, but not to the system's authorities") << CertificateKind::Good << true << false;
}

void HttpTrustTest::certificates()
{
    QFETCH(const CertificateKind, kind);
    QFETCH(const bool, systemAuthorities);
    QFETCH(const bool, believed);
    ScriptedServer server;
    server.show(kind);
    const auto answer = callTo(server, systemAuthorities);
    QCOMPARE(answer.has_value(), believed);
    if (!believed)
        QCOMPARE(answer.error().kind, core::ErrorKind::Tls);
    QCOMPARE(server.requests().size(), believed ? 1 : 0);
}

// TLS 1.1 and nothing newer. main() has taken away what OpenSSL itself would object to, and a client that does not mind
// is let in: so it is our own minimum that refuses.
void HttpTrustTest::oldTls()
{
    ScriptedServer server;
    server.speakOldTls();
    QSslSocket careless;
    QSslConfiguration tls = server.tls();
    tls.setProtocol(QSsl::AnyProtocol);
    careless.setSslConfiguration(tls);
    const QUrl address(server.url());
    careless.connectToHostEncrypted(address.host(), static_cast<quint16>(address.port()));
    QTRY_VERIFY2(careless.isEncrypted(), qPrintable(careless.errorString()));
    QCOMPARE(server.connections(), 1);

    const auto answer = callTo(server);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, core::ErrorKind::Tls);
    QCOMPARE(server.connections(), 1);
    QVERIFY(server.requests().isEmpty());
}

void HttpTrustTest::httpsOnly()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const auto http = net::Http::create({}).value();
    for (const auto &address : {u"http://127.0.0.1:%1/x"_s, u"HTTP://127.0.0.1:%1/x"_s, u"ftp://127.0.0.1:%1/x"_s,
                                u"file:///etc/hostname"_s, u"data:text/plain,x"_s, u"//127.0.0.1:%1/x"_s}) {
        net::Request request;
        request.url = QUrl(address.contains(u"%1") ? address.arg(plain.serverPort()) : address);
        request.bearer = core::Secret(QByteArray("a-token"));
        const auto end = tests::finish(http->send(std::move(request), {}));
        QVERIFY(end && !*end);
        QCOMPARE(end->error().kind, core::ErrorKind::Tls);
    }
    QVERIFY(!plain.hasPendingConnections());
}

int main(int argc, char *argv[])
{
    // Debian's own configuration refuses TLS 1.1 for everybody; whether we do must not depend on it.
    const QTemporaryDir directory;
    QFile configuration(directory.filePath(u"openssl.cnf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return 1;
    configuration.write("openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\n"
                        "MinProtocol = TLSv1\nCipherString = ALL:@SECLEVEL=0\n");
    configuration.close();
    qputenv("OPENSSL_CONF", configuration.fileName().toLocal8Bit());
    QCoreApplication application(argc, argv);
    HttpTrustTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_http_trust.moc"
