// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/failure.h"
#include "app/signin/reply_page.h"
#include "listener_attempt.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include <array>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SignInListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realReplySucceedsAfterProbes();
    void secondIdenticalReplyIsRefused();
    void errorNeedsTheRightState();
    void onlyTheLiteralLoopbackAddress();
    void portsDiffer();
    void wrongIssuerIsToldAtTheEnd();
    void tooManyFailuresEndTheAttempt();
    void slowPartialAndOversizeRequests();
    void silentConnectionsAreNotFailures();
    void connectionsAreCapped();
    void replyInManyPieces();
    void timeLimit();
    void stopFreesThePort();
    void oldReplyToANewAttempt();
    void noProxyOnLoopback();
    void portIsNotShared();
    void scannersAreNotTheReply();
    void ofTwoRepliesAtOnceOneCounts();
};

void SignInListenerTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"fullmakt.*=false"_s);
}

void SignInListenerTest::realReplySucceedsAfterProbes()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    const QList<std::pair<QByteArray, int>> probes{
        {attempt.get("/"), 404},
        {attempt.get("/favicon.ico"), 404},
        {"POST" + attempt.goodReply().sliced(3), 405},
        {attempt.goodReply().replace("127.0.0.1:", "localhost:"), 400},
        {attempt.goodReply().replace("HTTP/1.1", "HTTP/3.0"), 400},
        {attempt.get("/callback?code=x&" + goodQuery), 400},
        {attempt.get("/callback?code=x&state=wrong&iss=https%3A%2F%2Ftest.idporten.no"), 400},
        {attempt.get("/callback?error=access_denied&state=wrong&iss=https%3A%2F%2Ftest.idporten.no"), 400},
        {attempt.get("/callback?" + QByteArray(9000, 'a')), 400},
        {attempt.goodReply().chopped(2) + "X: " + QByteArray(17'000, 'a') + "\r\n\r\n", 400},
        {QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), 400},
    };
    for (const auto &[bytes, status] : probes) {
        const QByteArray answer = probe(attempt.port, bytes);
        QCOMPARE(statusOf(answer), status);
        QVERIFY(!answer.contains("Fullmakt contributors") && !answer.contains("wrong"));
        QCOMPARE(attempt.code(), u"pending"_s);
    }
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 200);
    QTRY_COMPARE(attempt.code(), u"reply"_s);
    QCOMPARE((*attempt.outcome)->code.view().toByteArray(), QByteArray("abc"));
}

void SignInListenerTest::secondIdenticalReplyIsRefused()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 200);
    QCOMPARE(probe(attempt.port, attempt.goodReply()), QByteArray("refused"));
    QTRY_COMPARE(attempt.code(), u"reply"_s);
}

void SignInListenerTest::errorNeedsTheRightState()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    const QByteArray tail = "&iss=https%3A%2F%2Ftest.idporten.no";
    QCOMPARE(statusOf(probe(attempt.port, attempt.get("/callback?error=access_denied&state=guess" + tail))), 400);
    QCOMPARE(attempt.code(), u"pending"_s);
    const QByteArray answer = probe(attempt.port, attempt.get("/callback?error=access_denied&state=" + state + tail));
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.endsWith(replyPage(ReplyOutcome::Declined, u"nb"_s)));
    QTRY_COMPARE(attempt.code(), u"reply"_s);
    QCOMPARE((*attempt.outcome)->error, u"access_denied"_s);
    QVERIFY((*attempt.outcome)->code.isEmpty());
}

void SignInListenerTest::onlyTheLiteralLoopbackAddress()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    QCOMPARE(attempt.listener.redirectUri(), "http://127.0.0.1:" + QByteArray::number(attempt.port) + "/callback");
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address != QHostAddress(QHostAddress::LocalHost)) {
            QCOMPARE(probe(attempt.port, attempt.goodReply(), address), QByteArray("refused"));
        }
    }
    QCOMPARE(probe(attempt.port, attempt.goodReply(), QHostAddress(u"127.0.0.2"_s)), QByteArray("refused"));
    QCOMPARE(attempt.code(), u"pending"_s);
}

void SignInListenerTest::portsDiffer()
{
    QSet<quint16> ports;
    for (int i = 0; i < 20; ++i) {
        Attempt attempt;
        QVERIFY(attempt.begin());
        ports.insert(attempt.listener.port());
    }
    QVERIFY(ports.size() > 15);
}

void SignInListenerTest::wrongIssuerIsToldAtTheEnd()
{
    ListenerLimits limits;
    limits.wait = 3s; // time enough for the reply, which must come before
    Attempt attempt(limits);
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    const QByteArray other = attempt.get("/callback?code=abc&state=" + state + "&iss=https%3A%2F%2Fother.example");
    QCOMPARE(statusOf(probe(attempt.port, other)), 400);
    QCOMPARE(attempt.code(), u"pending"_s);
    QTRY_COMPARE_WITH_TIMEOUT(attempt.code(), QString(failure::wrongIssuer), 30'000);
}

void SignInListenerTest::tooManyFailuresEndTheAttempt()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    for (int i = 0; i < 19; ++i)
        QCOMPARE(statusOf(probe(attempt.port, attempt.get("/guess"))), 404);
    QCOMPARE(attempt.code(), u"pending"_s);
    QCOMPARE(statusOf(probe(attempt.port, attempt.get("/guess"))), 404);
    QTRY_COMPARE(attempt.code(), QString(failure::tooManyBadReplies));
    QCOMPARE(probe(attempt.port, attempt.goodReply()), QByteArray("refused"));
}

void SignInListenerTest::slowPartialAndOversizeRequests()
{
    ListenerLimits limits;
    limits.headerTime = 300ms;
    Attempt attempt(limits);
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    // A drip does not stretch the time.
    QTcpSocket drip;
    drip.setProxy(QNetworkProxy::NoProxy);
    drip.connectToHost(QHostAddress::LocalHost, attempt.port);
    QTRY_COMPARE(drip.state(), QAbstractSocket::ConnectedState);
    QElapsedTimer time;
    time.start();
    while (drip.state() == QAbstractSocket::ConnectedState && time.elapsed() < 3000) {
        drip.write("G");
        QTest::qWait(50);
    }
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply().chopped(1))), 400);
    // A megabyte is not read to its end.
    const int status = statusOf(probe(attempt.port, "GET /" + QByteArray(1'000'000, 'a')));
    QVERIFY(status == 400 || status == 0);
    QCOMPARE(attempt.code(), u"pending"_s);
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 200);
    QTRY_COMPARE(attempt.code(), u"reply"_s);
}

void SignInListenerTest::silentConnectionsAreNotFailures()
{
    ListenerLimits limits;
    limits.headerTime = 100ms;
    limits.failures = 2;
    Attempt attempt(limits);
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(probe(attempt.port, {}), QByteArray());
    QCOMPARE(attempt.code(), u"pending"_s);
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 200);
}

void SignInListenerTest::connectionsAreCapped()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    std::vector<std::unique_ptr<QTcpSocket>> open;
    for (int i = 0; i < 8; ++i) {
        open.push_back(std::make_unique<QTcpSocket>());
        open.back()->setProxy(QNetworkProxy::NoProxy);
        open.back()->connectToHost(QHostAddress::LocalHost, attempt.port);
        QTRY_COMPARE(open.back()->state(), QAbstractSocket::ConnectedState);
        open.back()->write("G");
        QTest::qWait(5);
    }
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 0);
    open.clear();
    QTest::qWait(20);
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 200);
}

void SignInListenerTest::replyInManyPieces()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress::LocalHost, attempt.port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const char byte : attempt.goodReply()) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(attempt.code(), u"reply"_s);
}

void SignInListenerTest::timeLimit()
{
    ListenerLimits limits;
    limits.wait = 200ms;
    Attempt attempt(limits);
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    QTRY_COMPARE(attempt.code(), QString(failure::timedOut));
    QCOMPARE(probe(attempt.port, attempt.goodReply()), QByteArray("refused"));
}

void SignInListenerTest::stopFreesThePort()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    attempt.scope.requestStop();
    QCOMPARE(attempt.code(), u"pending"_s); // a stop only posts
    QTRY_COMPARE(attempt.code(), QString(failure::cancelled));
    QCOMPARE(probe(attempt.port, attempt.goodReply()), QByteArray("refused"));
}

void SignInListenerTest::oldReplyToANewAttempt()
{
    Attempt attempt;
    QVERIFY(attempt.listener.listen());
    attempt.port = attempt.listener.port();
    attempt.listener.expect(QByteArray(state).replace('A', 'Z'), u"https://test.idporten.no"_s);
    attempt.scope.start(attempt.listener.reply(attempt.scope.token()),
                        [&attempt](core::Result<Reply> result) { attempt.outcome.emplace(std::move(result)); });
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 400);
    QCOMPARE(attempt.code(), u"pending"_s);
}

void SignInListenerTest::noProxyOnLoopback()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 9));
    Attempt attempt;
    const bool begun = attempt.begin();
    attempt.port = attempt.listener.port();
    const int status = begun ? statusOf(probe(attempt.port, attempt.goodReply())) : 0;
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(status, 200);
}

void SignInListenerTest::portIsNotShared()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    // Whatever another program asks for, the port is ours: on the same address and on all of them.
    for (const QHostAddress &address : {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::AnyIPv4),
                                        QHostAddress(QHostAddress::Any)}) {
        QTcpServer thief;
        QVERIFY2(!thief.listen(address, attempt.port), qPrintable(address.toString()));
        QCOMPARE(thief.serverError(), QAbstractSocket::AddressInUseError);
    }
#ifdef Q_OS_LINUX
    for (const in_addr_t address : {in_addr_t{INADDR_LOOPBACK}, in_addr_t{INADDR_ANY}}) {
        const int thief = ::socket(AF_INET, SOCK_STREAM, 0);
        const int on = 1;
        QCOMPARE(::setsockopt(thief, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), 0);
        QCOMPARE(::setsockopt(thief, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on), 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(attempt.port);
        place.sin_addr.s_addr = htonl(address);
        const int bound = ::bind(thief, reinterpret_cast<const sockaddr *>(&place), sizeof place);
        const int why = errno;
        ::close(thief);
        QCOMPARE(bound, -1);
        QCOMPARE(why, EADDRINUSE);
    }
#endif
    Attempt second; // of another Fullmakt
    QVERIFY(second.begin());
    second.port = second.listener.port();
    QVERIFY(second.port != attempt.port);
    QCOMPARE(statusOf(probe(second.port, second.goodReply())), 200);
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 200);
    QTRY_COMPARE(attempt.code(), u"reply"_s);
    QTRY_COMPARE(second.code(), u"reply"_s);
}

void SignInListenerTest::scannersAreNotTheReply()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    for (const QByteArray &method : {"HEAD", "OPTIONS", "PROPFIND", "POST"}) {
        const QByteArray answer = probe(attempt.port, method + attempt.goodReply().sliced(3));
        QCOMPARE(statusOf(answer), 405);
        QCOMPARE(attempt.code(), u"pending"_s);
    }
    QCOMPARE(statusOf(probe(attempt.port, attempt.get("/callback"))), 400); // the address without what was added
    QCOMPARE(statusOf(probe(attempt.port, attempt.goodReply())), 200);
    QTRY_COMPARE(attempt.code(), u"reply"_s);
}

void SignInListenerTest::ofTwoRepliesAtOnceOneCounts()
{
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    std::array<QTcpSocket, 2> browsers; // the person's, and that of a program that looks over the shoulder
    for (QTcpSocket &browser : browsers) {
        browser.setProxy(QNetworkProxy::NoProxy);
        browser.connectToHost(QHostAddress::LocalHost, attempt.port);
        QTRY_COMPARE(browser.state(), QAbstractSocket::ConnectedState);
    }
    for (QTcpSocket &browser : browsers)
        browser.write(attempt.goodReply());
    for (QTcpSocket &browser : browsers)
        QTRY_COMPARE(browser.state(), QAbstractSocket::UnconnectedState);
    const QList<int> statuses{statusOf(browsers[0].readAll()), statusOf(browsers[1].readAll())};
    QCOMPARE(statuses.count(200), 1);
    QCOMPARE(statuses.count(0), 1); // closed without a word
    QTRY_COMPARE(attempt.code(), u"reply"_s);
    QCOMPARE((*attempt.outcome)->code.view().toByteArray(), QByteArray("abc"));
}

QTEST_GUILESS_MAIN(SignInListenerTest)
#include "tst_signin_listener.moc"
