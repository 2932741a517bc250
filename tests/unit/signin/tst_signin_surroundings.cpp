// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the sign-in makes of a computer and a network that are not as they should be.
#include "app/signin/failure.h"
#include "session_house.h"

#include <sys/resource.h>
#include <unistd.h>

using namespace signin;
using namespace Qt::StringLiterals;

namespace {

// No socket can be opened while it lives.
class NoMoreSockets
{
public:
    NoMoreSockets()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = dup(0);
        close(next);
        const rlimit full{static_cast<rlim_t>(next), m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &full);
    }

    ~NoMoreSockets() { setrlimit(RLIMIT_NOFILE, &m_before); }

    NoMoreSockets(const NoMoreSockets &) = delete;
    NoMoreSockets &operator=(const NoMoreSockets &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class SignInSurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPortNoBrowser();
    void somebodysPage_data();
    void somebodysPage();
    void theFaultReachesWhoeverExplainsIt_data();
    void theFaultReachesWhoeverExplainsIt();
};

// Contract section 8, S3: the port first, then the browser.
void SignInSurroundingsTest::noPortNoBrowser()
{
    SessionHouse house;
    std::optional<NoMoreSockets> none;
    house.provider.fault = [&none](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint == u"discovery")
            none.emplace();
        return std::nullopt;
    };
    const QString outcome = house.signIn();
    QVERIFY(none);
    none.reset();
    QCOMPARE(outcome, QString(failure::bindFailed));
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
    house.provider.fault = {};
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"browser"_s), 1);
}

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
