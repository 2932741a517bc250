// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the sign-in makes of a network that stands in the way.
#include "app/signin/failure.h"
#include "session_house.h"

using namespace signin;
using namespace Qt::StringLiterals;

class SignInSurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodysPage_data();
    void somebodysPage();
    void theFaultReachesWhoeverExplainsIt_data();
    void theFaultReachesWhoeverExplainsIt();
};

void SignInSurroundingsTest::somebodysPage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("code");
    const QString captive = failure::captiveNetwork;
    QTest::newRow("511") << 511 << QByteArray("text/html") << captive;
    QTest::newRow("511, whatever it is") << 511 << QByteArray("application/json") << captive;
    QTest::newRow("302") << 302 << QByteArray() << captive;
    QTest::newRow("307") << 307 << QByteArray("text/html") << captive;
    QTest::newRow("a page") << 200 << QByteArray("text/html") << captive;
    QTest::newRow("an older page") << 200 << QByteArray("application/xhtml+xml") << captive;
    QTest::newRow("not a page") << 200 << QByteArray("text/plain") << QString(failure::discoveryRefused);
    QTest::newRow("not found") << 404 << QByteArray("text/html") << QString(failure::discoveryRefused);
    QTest::newRow("trouble") << 503 << QByteArray("text/html") << QString(failure::providerNotAnswering);
}

void SignInSurroundingsTest::somebodysPage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QString, code);
    SessionHouse house;
    house.provider.fault = [&](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint != u"discovery")
            return std::nullopt;
        net::Response response;
        response.status = status;
        response.contentType = type;
        response.body = "<html>Log in to the hotel</html>";
        return core::Result<net::Response>(std::move(response));
    };
    QCOMPARE(house.signIn(), code);
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
}

void SignInSurroundingsTest::theFaultReachesWhoeverExplainsIt_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("code");
    for (const QString &endpoint : {u"discovery"_s, u"token"_s, u"keys"_s})
        QTest::newRow(qPrintable(endpoint)) << endpoint << QString(failure::providerNotAnswering);
    QTest::newRow("exchange") << u"exchange"_s << QString(failure::altinnNotAnswering);
}

void SignInSurroundingsTest::theFaultReachesWhoeverExplainsIt()
{
    QFETCH(QString, at);
    QFETCH(QString, code);
    SessionHouse house;
    house.provider.fault = [&at](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint != at)
            return std::nullopt;
        core::Error error;
        error.kind = core::ErrorKind::Tls;
        error.fault = core::NetworkFault::UnknownIssuer;
        error.issuer = u"Bedrift Proxy CA"_s;
        return core::Result<net::Response>(core::fail(error));
    };
    const auto end = house.finish(house.session->signIn({}, {}));
    QVERIFY(end && !*end);
    QCOMPARE(end->error().code, code);
    QCOMPARE(end->error().kind, core::ErrorKind::Tls);
    QCOMPARE(end->error().fault, core::NetworkFault::UnknownIssuer);
    QCOMPARE(end->error().issuer, u"Bedrift Proxy CA"_s);
}

QTEST_GUILESS_MAIN(SignInSurroundingsTest)
#include "tst_signin_surroundings.moc"
