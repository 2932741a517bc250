// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/failure.h"
#include "app/signin/loopback_listener.h"
#include "app/signin/reply_page.h"

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

namespace {

const QByteArray state = "state-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const QByteArray goodQuery = "code=abc&state=" + state + "&iss=https%3A%2F%2Ftest.idporten.no";

// One attempt with its answer, if it has come.
struct Attempt
{
    explicit Attempt(ListenerLimits limits = {}, const QString &locale = u"nb"_s) : listener(limits, locale) {}

    ~Attempt() // whoever waits for the listener must be done before it goes
    {
        scope.requestStop();
        static_cast<void>(QTest::qWaitFor([this] { return scope.isIdle(); }));
    }

    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

    bool begin()
    {
        if (!listener.listen())
            return false;
        listener.expect(state, u"https://test.idporten.no"_s);
        scope.start(listener.reply(scope.token()),
                    [this](core::Result<Reply> result) { outcome.emplace(std::move(result)); });
        return true;
    }

    QString code() const { return !outcome ? u"pending"_s : *outcome ? u"reply"_s : outcome->error().code; }

    QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nAccept: */*\r\n\r\n";
    }

    QByteArray goodReply() const { return get("/callback?" + goodQuery); }

    LoopbackListener listener;
    quint16 port = 0;
    std::optional<core::Result<Reply>> outcome;
    core::TaskScope scope;
};

// Speaks raw TCP and returns all that comes back; "refused" when nobody listens.
QByteArray probe(quint16 port, const QByteArray &bytes, const QHostAddress &address = QHostAddress::LocalHost)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, port);
    if (!QTest::qWaitFor(
            [&socket] {
                return socket.state() != QAbstractSocket::ConnectingState &&
                       socket.state() != QAbstractSocket::HostLookupState;
            },
            2000) ||
        socket.state() != QAbstractSocket::ConnectedState)
        return "refused";
    socket.write(bytes);
    static_cast<void>(QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 3000));
    return socket.readAll();
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace

class SignInListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parse_data();
    void parse();
    void realReplySucceedsAfterProbes();
    void secondIdenticalReplyIsRefused();
    void errorNeedsTheRightState();
    void onlyTheLiteralLoopbackAddress();
    void portsDiffer();
    void pageIsStatic();
    void pageSaysWhatHasCome_data();
    void pageSaysWhatHasCome();
    void answersCarryTheHeaders();
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

void SignInListenerTest::parse_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("result"); // the code, or "error:" and the error
    const auto row = [](const char *title, const QByteArray &head, int status, const QByteArray &result = {}) {
        QTest::newRow(title) << head << status << result;
    };
    const auto request = [](const QByteArray &line, const QByteArray &headers = "Host: 127.0.0.1:4711\r\n") {
        return line + "\r\n" + headers + "\r\n";
    };
    const auto query = [&request](const QByteArray &text) { return request("GET /callback?" + text + " HTTP/1.1"); };
    const QByteArray tail = "&state=" + state + "&iss=https%3A%2F%2Ftest.idporten.no";
    const QByteArray good = "GET /callback?" + goodQuery + " HTTP/1.1";

    row("good", request(good), 200, "abc");
    row("good, HTTP/1.0", request("GET /callback?" + goodQuery + " HTTP/1.0"), 200, "abc");
    row("good, other order and extras", query("iss=https://test.idporten.no&x=1&x=2&state=" + state + "&code=a%3D%3D"),
        200, "a==");
    row("good, state percent-encoded",
        query("code=abc&state=" + QByteArray(state).replace("A", "%41") + "&iss=https%3A%2F%2Ftest.idporten.no"), 200,
        "abc");
    row("good, host in other case", request(good, "hOsT:127.0.0.1:4711\r\nCookie: a=b\r\n"), 200, "abc");
    row("error", query("error=access_denied&error_description=%3Cb%3E" + tail), 200, "error:access_denied");
    row("error not presentable", query("error=%3Cscript%3E" + tail), 200, "error:-");
    row("error empty", query("error=" + tail), 200, "error:-");
    row("POST", request("POST /callback?" + goodQuery + " HTTP/1.1"), 405);
    row("HEAD", request("HEAD /callback?" + goodQuery + " HTTP/1.1"), 405);
    row("OPTIONS", request("OPTIONS * HTTP/1.1"), 405);
    row("lower case get", request("get /callback?" + goodQuery + " HTTP/1.1"), 405);
    row("HTTP/2.0", request("GET /callback?" + goodQuery + " HTTP/2.0"), 400);
    row("HTTP/0.9", request("GET /callback?" + goodQuery), 400);
    row("tab between", request("GET\t/callback?" + goodQuery + "\tHTTP/1.1"), 400);
    row("two spaces", request("GET  /callback?" + goodQuery + " HTTP/1.1"), 400);
    row("root", request("GET / HTTP/1.1"), 404);
    row("longer path", request("GET /callback/x?" + goodQuery + " HTTP/1.1"), 404);
    row("shorter path", request("GET /call?" + goodQuery + " HTTP/1.1"), 404);
    row("path in capitals", request("GET /Callback?" + goodQuery + " HTTP/1.1"), 404);
    row("trailing slash", request("GET /callback/?" + goodQuery + " HTTP/1.1"), 404);
    row("dotted path", request("GET /x/../callback?" + goodQuery + " HTTP/1.1"), 404);
    row("escaped path", request("GET /%63allback?" + goodQuery + " HTTP/1.1"), 404);
    row("absolute form", request("GET http://127.0.0.1:4711/callback?" + goodQuery + " HTTP/1.1"), 404);
    row("no query", request("GET /callback HTTP/1.1"), 400);
    row("fragment", query(goodQuery + "#x"), 400);
    row("no host", request(good, ""), 400);
    row("host of another", request(good, "Host: evil.example:4711\r\n"), 400);
    row("localhost", request(good, "Host: localhost:4711\r\n"), 400);
    row("other port", request(good, "Host: 127.0.0.1:4712\r\n"), 400);
    row("no port", request(good, "Host: 127.0.0.1\r\n"), 400);
    row("two hosts", request(good, "Host: 127.0.0.1:4711\r\nHost: 127.0.0.1:4711\r\n"), 400);
    row("space before the colon", request(good, "Host : 127.0.0.1:4711\r\n"), 400);
    row("folded header", request(good, "Host: 127.0.0.1:4711\r\n x: y\r\n"), 400);
    row("header without colon", request(good, "Host: 127.0.0.1:4711\r\nnonsense\r\n"), 400);
    row("with a body", request(good, "Host: 127.0.0.1:4711\r\nContent-Length: 5\r\n"), 400);
    row("chunked", request(good, "Host: 127.0.0.1:4711\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("bare line feeds", QByteArray(request(good)).replace("\r\n", "\n"), 400);
    row("line feed inside", request(good, "Host: 127.0.0.1:4711\r\nX: a\nHost: b\r\n"), 400);
    row("zero byte", request(good, QByteArray("Host: 127.0.0.1:4711\r\nX: a") + '\0' + "\r\n"), 400);
    row("empty", "", 400);
    row("only the end", "\r\n\r\n", 400);
    row("bytes above 127", query(goodQuery + "\xc3\xa6"), 400);
    row("two codes", query("code=abc&code=abd" + tail), 400);
    row("two states", query(goodQuery + "&state=" + state), 400);
    row("two states, the second escaped", query(goodQuery + "&st%61te=x"), 400);
    row("two issuers", query(goodQuery + "&iss=x"), 400);
    row("two errors", query("error=a&error=b" + tail), 400);
    row("code and error", query("error=access_denied&" + goodQuery), 400);
    row("neither", query(tail.sliced(1)), 400);
    row("empty code", query("code=" + tail), 400);
    row("space in code", query("code=a+b" + tail), 400);
    row("line break in code", query("code=a%0d%0ab" + tail), 400);
    row("code too long", query("code=" + QByteArray(5000, 'a') + tail), 400);
    row("broken escape", query("code=%zz" + tail), 400);
    row("broken escape elsewhere", query(goodQuery + "&x=%"), 400);
    row("no state", query("code=abc&iss=https%3A%2F%2Ftest.idporten.no"), 400);
    row("wrong state",
        query("code=abc&state=" + QByteArray(state).replace('A', 'B') + "&iss=https%3A%2F%2Ftest.idporten.no"), 400);
    row("state cut short", query("code=abc&state=" + state.chopped(1) + "&iss=https%3A%2F%2Ftest.idporten.no"), 400);
    row("state with more", query("code=abc&state=" + state + "x&iss=https%3A%2F%2Ftest.idporten.no"), 400);
    row("empty state", query("code=abc&state=&iss=https%3A%2F%2Ftest.idporten.no"), 400);
    row("error with wrong state", query("error=access_denied&state=x&iss=https%3A%2F%2Ftest.idporten.no"), 400);
    row("no issuer", query("code=abc&state=" + state), 400);
    row("another issuer", query("code=abc&state=" + state + "&iss=https%3A%2F%2Fidporten.no"), 400);
    row("error with another issuer", query("error=access_denied&state=" + state + "&iss=https%3A%2F%2Fidporten.no"),
        400);
}

void SignInListenerTest::parse()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    QFETCH(const QByteArray, result);
    ReplyRules rules;
    rules.host = "127.0.0.1:4711";
    rules.state = state;
    rules.issuer = "https://test.idporten.no";
    const ParsedReply parsed = parseReply(head, rules);
    QCOMPARE(parsed.status, status);
    QCOMPARE(parsed.reply.has_value(), status == 200);
    if (parsed.reply) {
        const QByteArray found = parsed.reply->error.isEmpty() ? parsed.reply->code.view().toByteArray()
                                                               : "error:" + parsed.reply->error.toLatin1();
        QCOMPARE(found, result);
    }
    QCOMPARE(parsed.wrongIssuer, QByteArray(QTest::currentDataTag()).contains("another issuer") ||
                                     QByteArray(QTest::currentDataTag()) == "no issuer");
    rules.state.clear();
    QVERIFY(!parseReply(head, rules).reply); // nothing is asked, so nothing can be an answer
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

void SignInListenerTest::pageIsStatic()
{
    for (const QString &locale : {u"nb"_s, u"nn"_s, u"en"_s}) {
        Attempt attempt({}, locale);
        QVERIFY(attempt.begin());
        attempt.port = attempt.listener.port();
        const QByteArray markup = "&error_description=%3Cscript%3Ealert(1)%3C/script%3E&x=%3Cb%3Epwned";
        const QByteArray answer = probe(attempt.port, attempt.get("/callback?" + goodQuery + markup));
        QCOMPARE(answer, httpAnswer(200, replyPage(ReplyOutcome::Received, locale)));
    }
}

void SignInListenerTest::pageSaysWhatHasCome_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArrayList>("titles"); // received, declined, stopped, refused
    QTest::addColumn<QByteArray>("back");
    QTest::newRow("nb") << u"nb"_s
                        << QByteArrayList{"Svaret fra ID-porten er mottatt", "Innloggingen ble avbrutt",
                                          "ID-porten kunne ikke logge deg inn", "Dette svaret kan ikke brukes"}
                        << QByteArray("gå tilbake til Fullmakt");
    QTest::newRow("nn") << u"nn"_s
                        << QByteArrayList{"Svaret frå ID-porten er motteke", "Innlogginga blei avbroten",
                                          "ID-porten kunne ikkje logge deg inn", "Dette svaret kan ikkje brukast"}
                        << QByteArray("gå tilbake til Fullmakt");
    QTest::newRow("en") << u"en"_s
                        << QByteArrayList{"The answer from ID-porten has been received", "The sign-in was cancelled",
                                          "ID-porten could not sign you in", "This answer cannot be used"}
                        << QByteArray("go back to Fullmakt");
}

void SignInListenerTest::pageSaysWhatHasCome()
{
    QFETCH(const QString, locale);
    QFETCH(const QByteArrayList, titles);
    QFETCH(const QByteArray, back);
    const QByteArray tail = "&state=" + state + "&iss=https%3A%2F%2Ftest.idporten.no";
    const QByteArrayList targets{"/callback?code=abc" + tail, "/callback?error=access_denied" + tail,
                                 "/callback?error=server_error" + tail, "/callback?code=abc&state=old"};
    for (qsizetype i = 0; i < targets.size(); ++i) {
        Attempt attempt({}, locale);
        QVERIFY(attempt.begin());
        attempt.port = attempt.listener.port();
        const QByteArray answer = probe(attempt.port, attempt.get(targets.at(i)));
        const QByteArray html = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QVERIFY2(html.contains("<h1>" + titles.at(i) + "</h1>"), answer.constData());
        QVERIFY2(html.contains(back), html.constData());
        QVERIFY(html.startsWith("<!doctype html><html lang=\"" + locale.toLatin1() + '"'));
        for (const QByteArray &outside : {"<script", "<link", "<img", "<iframe", "<a ", "http:", "https:", "url(",
                                          "@import", "src=", "href=", "onload", "old", "abc"})
            QVERIFY2(!html.contains(outside), outside.constData());
    }
}

void SignInListenerTest::answersCarryTheHeaders()
{
    const QByteArrayList expected{"Content-Type: text/html; charset=utf-8",
                                  "Cache-Control: no-store",
                                  "Referrer-Policy: no-referrer",
                                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
                                  "frame-ancestors 'none'",
                                  "X-Content-Type-Options: nosniff",
                                  "Connection: close"};
    Attempt attempt;
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    const QList<std::pair<QByteArray, QByteArray>> cases{
        {attempt.get("/favicon.ico"), "HTTP/1.1 404 Not Found"},
        {attempt.get("/callback"), "HTTP/1.1 400 Bad Request"},
        {"HEAD" + attempt.goodReply().sliced(3), "HTTP/1.1 405 Method Not Allowed"},
        {attempt.goodReply(), "HTTP/1.1 200 OK"},
    };
    for (const auto &[request, first] : cases) {
        const QByteArray answer = probe(attempt.port, request);
        const qsizetype end = answer.indexOf("\r\n\r\n");
        QByteArrayList lines;
        for (const QByteArray &line : answer.first(end).split('\n'))
            lines.append(line.trimmed());
        QByteArrayList all = QByteArrayList{first} + expected;
        all.insert(2, "Content-Length: " + QByteArray::number(answer.size() - end - 4));
        if (first.contains("405"))
            all.append("Allow: GET");
        QCOMPARE(lines, all); // these and no other: no cookie, no server
    }
}

void SignInListenerTest::wrongIssuerIsToldAtTheEnd()
{
    ListenerLimits limits;
    limits.wait = 400ms;
    Attempt attempt(limits);
    QVERIFY(attempt.begin());
    attempt.port = attempt.listener.port();
    const QByteArray other = attempt.get("/callback?code=abc&state=" + state + "&iss=https%3A%2F%2Fother.example");
    QCOMPARE(statusOf(probe(attempt.port, other)), 400);
    QCOMPARE(attempt.code(), u"pending"_s);
    QTRY_COMPARE(attempt.code(), QString(failure::wrongIssuer));
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
