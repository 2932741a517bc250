// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The fault proxy before a server that the test itself plays: what passes through it, byte for byte, and which orders
// it takes. No rule, no difference.
#include "tests/integration/scripted_server.h"
#include "tests/support/fault_proxy_process.h"
#include "tests/support/raw_client.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using faultproxy::Message;

namespace {

QByteArray answer(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 Fine\r\n" + headers + "\r\n" + body;
}

QByteArray sized(const QByteArray &body)
{
    return answer("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

} // namespace

class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyMethodPassesAsItCame_data();
    void everyMethodPassesAsItCame();
    void chunkedBodiesPassAsTheyCame();
    void answersPassAsTheyCame_data();
    void answersPassAsTheyCame();
    void largeBodiesPass();
    void aConnectionCarriesManyCalls();
    void whatTheServerClosesIsClosed();
    void severalConnectionsAtOnce();
    void aClientThatLeavesDisturbsNobody();
    void aDeadServerIsNoAnswer();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void badOrdersAreRefused_data();
    void badOrdersAreRefused();
    void ordersCanBeReadAndTakenBack();
    void theEnvironmentPointsAtTheProxy();
    void nothingIsLeftBehind();

private:
    std::unique_ptr<tests::RawClient> client() const
    {
        return std::make_unique<tests::RawClient>(QUrl(m_proxy->altinn()), m_proxy->tls());
    }

    QTemporaryDir m_directory;
    std::unique_ptr<tests::ScriptedServer> m_server;
    std::unique_ptr<tests::FaultProxyProcess> m_proxy;
};

void TestFaultProxy::init()
{
    m_proxy.reset();
    m_server = std::make_unique<tests::ScriptedServer>();
    const QString environment = m_directory.filePath(u"environment.json"_s);
    QVERIFY(tests::writeEnvironment(environment, *m_server));
    m_proxy = std::make_unique<tests::FaultProxyProcess>(environment);
    QVERIFY2(m_proxy->isRunning(), qPrintable(m_proxy->whatWentWrong()));
}

void TestFaultProxy::everyMethodPassesAsItCame_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
        QTest::newRow(method) << QByteArray(method);
}

void TestFaultProxy::everyMethodPassesAsItCame()
{
    QFETCH(QByteArray, method);
    const bool isHead = method == "HEAD";
    const QByteArray sent = isHead ? answer("Content-Length: 5\r\n", {}) : sized("hello");
    m_server->answerWith([&](const Message &) { return sent; });
    const auto raw = client();
    QVERIFY(raw->isOpen());
    const bool hasBody = method != "GET" && !isHead;
    raw->request(method, u"/a/b%20c?d=e&d=%C3%A6"_s, {"X-Odd:  spaced\tvalue ", "x-odd: twice"},
                 hasBody ? QByteArray("{\"f\":1}") : QByteArray());
    QVERIFY(raw->waitForBody(isHead ? 0 : 5));
    QCOMPARE(raw->received(), sent);
    QCOMPARE(m_server->requests().size(), 1);
    const Message request = m_server->requests().constFirst();
    QCOMPARE(request.word(0), method);
    QCOMPARE(request.word(1), QByteArray("/a/b%20c?d=e&d=%C3%A6"));
    QVERIFY(request.head.contains("X-Odd:  spaced\tvalue \r\nx-odd: twice\r\n"));
    QCOMPARE(request.body, hasBody ? QByteArray("{\"f\":1}") : QByteArray());
    const auto logged = m_proxy->calls(QString::fromLatin1(method), u"/a/b%20c"_s);
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged.constFirst().value(u"serverStatus"_s).toInt(), 200);
    QCOMPARE(logged.constFirst().value(u"outcome"_s).toString(), u"whole"_s);
}

void TestFaultProxy::chunkedBodiesPassAsTheyCame()
{
    const QByteArray chunks = "5;name=value\r\nhello\r\nA\r\n0123456789\r\n0\r\nTrailer: yes\r\n\r\n";
    const QByteArray sent = answer("Transfer-Encoding: chunked\r\n", chunks);
    m_server->answerWith([&](const Message &) { return sent; });
    const auto raw = client();
    raw->request("POST", u"/"_s, {"Transfer-Encoding: chunked"}, chunks);
    QVERIFY(raw->waitForBody(chunks.size()));
    QCOMPARE(raw->received(), sent);
    QCOMPARE(m_server->requests().constFirst().body, chunks);
    raw->request("GET", u"/next"_s); // nothing of it was left in between
    QVERIFY(raw->waitForBody(chunks.size()));
    QCOMPARE(m_server->requests().constLast().word(1), QByteArray("/next"));
}

void TestFaultProxy::answersPassAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\nX-A: b\r\n\r\n");
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n");
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("empty") << sized({});
    QTest::newRow("zero bytes") << sized(QByteArray("\0\r\n\0", 4));
    QTest::newRow("until the end") << answer("Connection: close\r\n", "all there is");
}

void TestFaultProxy::answersPassAsTheyCame()
{
    QFETCH(QByteArray, sent);
    m_server->answerWith([&](const Message &) { return sent; });
    const auto raw = client();
    raw->request("GET", u"/"_s);
    QVERIFY(QTest::qWaitFor([&] { return raw->received().size() >= sent.size(); }, 30'000));
    QCOMPARE(raw->received(), sent);
    if (sent.contains("close"))
        QVERIFY(raw->waitForEnd());
    else
        QVERIFY(raw->isOpen());
}

void TestFaultProxy::largeBodiesPass()
{
    QByteArray large(20 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>(i * 7 + i / 251);
    m_server->answerWith([&](const Message &) { return sized(large); });
    const auto raw = client();
    raw->request("POST", u"/"_s, {}, large.left(7 * 1024 * 1024));
    QVERIFY(raw->waitForBody(large.size()));
    QVERIFY(raw->body() == large);
    QVERIFY(m_server->requests().constFirst().body == large.left(7 * 1024 * 1024));
}

void TestFaultProxy::aConnectionCarriesManyCalls()
{
    m_server->answerWith([](const Message &request) { return sized(request.word(1)); });
    const auto raw = client();
    for (int i = 0; i < 20; ++i) {
        const QString path = u"/call/%1"_s.arg(i);
        raw->request("GET", path);
        QVERIFY(raw->waitForBody(path.size()));
        QCOMPARE(raw->body(), path.toLatin1());
    }
    QCOMPARE(m_server->connections(), 1);
    // Two at once are answered one after the other.
    raw->request("GET", u"/first"_s);
    raw->write("GET /second HTTP/1.1\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return raw->received().endsWith("/second"); }, 30'000));
    QVERIFY(raw->received().contains("/first"));
}

void TestFaultProxy::whatTheServerClosesIsClosed()
{
    m_server->answerWith([](const Message &) { return answer("Connection: close\r\nContent-Length: 2\r\n", "{}"); });
    const auto raw = client();
    raw->request("GET", u"/"_s);
    QVERIFY(raw->waitForEnd());
    QCOMPARE(raw->body(), QByteArray("{}"));
    QVERIFY(!raw->wasReset());
}

void TestFaultProxy::severalConnectionsAtOnce()
{
    m_server->answerWith([](const Message &request) { return sized(request.body); });
    std::vector<std::unique_ptr<tests::RawClient>> clients;
    for (int i = 0; i < 30; ++i)
        clients.push_back(client());
    for (size_t i = 0; i < clients.size(); ++i)
        clients[i]->request("POST", u"/"_s, {}, QByteArray(50'000, static_cast<char>('A' + i)));
    for (size_t i = 0; i < clients.size(); ++i) {
        QVERIFY(clients[i]->waitForBody(50'000));
        QCOMPARE(clients[i]->body(), QByteArray(50'000, static_cast<char>('A' + i)));
    }
    QCOMPARE(m_server->connections(), 30);
}

void TestFaultProxy::aClientThatLeavesDisturbsNobody()
{
    m_server->answerWith([](const Message &) { return QByteArray(); }); // never
    const auto waiting = client();
    waiting->request("GET", u"/left"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_server->requests().size() == 1; }, 30'000));
    waiting->leave();
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto calls = m_proxy->calls(u"GET"_s, u"/left"_s);
            return calls.size() == 1 && calls.constFirst().value(u"outcome"_s).toString() == u"clientLeft";
        },
        30'000));
    const auto halfway = client(); // in the middle of its own request: the server never sees that
    halfway->write("POST /half HTTP/1.1\r\nContent-Length: 10\r\n\r\n12345");
    halfway->leave();
    m_server->answerWith([](const Message &) { return sized("fine"); });
    const auto next = client();
    next->request("GET", u"/next"_s);
    QVERIFY(next->waitForBody(4));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestFaultProxy::aDeadServerIsNoAnswer()
{
    m_server.reset();
    const auto raw = client();
    QVERIFY(raw->isOpen());
    raw->request("GET", u"/"_s);
    QVERIFY(raw->waitForEnd());
    QVERIFY(raw->received().isEmpty());
    QCOMPARE(m_proxy->log().at(0)[u"outcome"_s].toString(), u"serverFailed"_s);
}

void TestFaultProxy::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(70 * 1024, 'x');
    QTest::newRow("length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("chunk size") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n");
    QTest::newRow("too large") << "POST / HTTP/1.1\r\nContent-Length: 9000000\r\n\r\n" + QByteArray(9'000'000, 'x');
}

void TestFaultProxy::badRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto raw = client();
    raw->write(bytes);
    QVERIFY(raw->waitForEnd());
    if (!raw->wasReset()) // which overtakes the answer when not everything was read
        QCOMPARE(raw->status(), 400);
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_proxy->isRunning());
}

void TestFaultProxy::badOrdersAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("order");
    const auto rule = [](const char *name, const char *order) {
        QTest::newRow(name) << u"/rules"_s << QByteArray(order);
    };
    rule("not JSON", "{");
    rule("a list", "[]");
    rule("no fault", "{}");
    rule("unknown fault", R"({"fault":"bite"})");
    rule("unknown member", R"({"fault":"stall","nht":1})");
    rule("member of another fault", R"({"fault":"stall","ms":1})");
    rule("unknown server", R"({"fault":"stall","server":"portal"})");
    rule("when", R"({"fault":"stall","when":"later"})");
    rule("when the server must act", R"({"fault":"truncate","when":"before"})");
    rule("how", R"({"fault":"reset","how":"softly"})");
    rule("no ms", R"({"fault":"delay"})");
    rule("ms out of range", R"({"fault":"delay","ms":600001})");
    rule("ms as text", R"({"fault":"delay","ms":"5"})");
    rule("fraction", R"({"fault":"delay","ms":1.5})");
    rule("nth 0", R"({"fault":"stall","nth":0})");
    rule("nth and every", R"({"fault":"stall","nth":1,"every":2})");
    rule("times 0", R"({"fault":"stall","times":0})");
    rule("relative route", R"({"fault":"stall","route":"a/b"})");
    rule("star inside", R"({"fault":"stall","route":"/a*/b"})");
    rule("half a placeholder", R"({"fault":"stall","route":"/{a/b"})");
    rule("no status", R"({"fault":"status"})");
    rule("status 199", R"({"fault":"status","status":199})");
    rule("status 600", R"({"fault":"status","status":600})");
    rule("line end in a header", R"({"fault":"redirect","location":"https://a\r\nX: y"})");
    rule("redirect 200", R"({"fault":"redirect","location":"https://a","status":200})");
    rule("length 0", R"({"fault":"length","by":0})");
    rule("huge beyond", R"({"fault":"huge","bytes":67108865})");
    rule("flag as text", R"({"fault":"huge","chunked":"yes"})");
    QTest::newRow("certificate") << u"/certificate"_s << QByteArray(R"({"kind":"odd"})");
    QTest::newRow("other front") << u"/certificate"_s << QByteArray(R"({"kind":"good","server":"idporten"})");
    QTest::newRow("recycle") << u"/recycle"_s << QByteArray(R"({"every":-1})");
    QTest::newRow("recycle without") << u"/recycle"_s << QByteArray("{}");
}

void TestFaultProxy::badOrdersAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, order);
    const tests::Answer refused = m_proxy->send("POST", m_proxy->control() + path, {}, order);
    QCOMPARE(refused.status, 400);
    QVERIFY(!refused.object().value(u"error"_s).toString().isEmpty());
    QVERIFY(m_proxy->control("GET", u"/rules"_s)[u"rules"_s].toArray().isEmpty());
}

void TestFaultProxy::ordersCanBeReadAndTakenBack()
{
    m_proxy->spoil({{u"fault"_s, u"status"_s}, {u"status"_s, 500}, {u"route"_s, u"/a/{b}/c"_s}, {u"nth"_s, 2}});
    m_proxy->spoil({{u"fault"_s, u"status"_s}, {u"status"_s, 503}, {u"route"_s, u"/p/*"_s}, {u"every"_s, 2}});
    m_proxy->spoil({{u"fault"_s, u"status"_s}, {u"status"_s, 502}, {u"method"_s, u"DELETE"_s}, {u"times"_s, 1}});
    const auto statusOf = [&](const QByteArray &method, const QString &path) {
        return m_proxy->send(method, m_proxy->altinn() + path).status;
    };
    QCOMPARE(statusOf("GET", u"/a/x/c"_s), 204);
    QCOMPARE(statusOf("GET", u"/a//c"_s), 204);
    QCOMPARE(statusOf("GET", u"/a/x/c/d"_s), 204);
    QCOMPARE(statusOf("GET", u"/a/y/c?q=1"_s), 500);
    QCOMPARE(statusOf("GET", u"/a/z/c"_s), 204);
    QCOMPARE(statusOf("GET", u"/p/"_s), 204);
    QCOMPARE(statusOf("GET", u"/p/1/2"_s), 503);
    QCOMPARE(statusOf("GET", u"/p/3"_s), 204);
    QCOMPARE(statusOf("GET", u"/p/4"_s), 503);
    QCOMPARE(statusOf("DELETE", u"/x"_s), 502);
    QCOMPARE(statusOf("DELETE", u"/x"_s), 204);
    const QJsonArray rules = m_proxy->control("GET", u"/rules"_s)[u"rules"_s].toArray();
    QCOMPARE(rules.size(), 3);
    QCOMPARE(rules[0][u"matched"_s].toInt(), 3);
    QCOMPARE(rules[0][u"struck"_s].toInt(), 1);
    QCOMPARE(rules[1][u"struck"_s].toInt(), 2);
    QVERIFY(!m_proxy->control("DELETE", u"/rules"_s).isNull());
    QCOMPARE(statusOf("GET", u"/p/5"_s), 204);
    QCOMPARE(statusOf("GET", u"/p/6"_s), 204);
    QCOMPARE(m_proxy->log().size(), 13);
    QVERIFY(!m_proxy->control("DELETE", u"/log"_s).isNull());
    QVERIFY(m_proxy->log().isEmpty());
    QCOMPARE(m_proxy->send("GET", m_proxy->control() + u"/nothing"_s).status, 404);
}

void TestFaultProxy::theEnvironmentPointsAtTheProxy()
{
    const QJsonObject environment = m_proxy->environment();
    QCOMPARE(environment.size(), 7);
    QCOMPARE(environment.value(u"platformBase"_s).toString(), m_proxy->altinn());
    QCOMPARE(environment.value(u"issuer"_s).toString(), m_server->url());
    QCOMPARE(environment.value(u"clientId"_s).toString(), u"test"_s);
    QCOMPARE(m_proxy->tls().caCertificates().size(), 2); // the server's authority and the proxy's
    m_proxy = std::make_unique<tests::FaultProxyProcess>(m_directory.filePath(u"environment.json"_s),
                                                         QStringList{u"--idporten"_s});
    QCOMPARE(m_proxy->environment().value(u"issuer"_s).toString(), m_proxy->idPorten());
    m_proxy->spoil({{u"server"_s, u"idporten"_s}, {u"fault"_s, u"status"_s}, {u"status"_s, 503}});
    QCOMPARE(m_proxy->send("GET", m_proxy->idPorten() + u"/"_s).status, 503);
    QCOMPARE(m_proxy->send("GET", m_proxy->altinn() + u"/"_s).status, 204);
}

void TestFaultProxy::nothingIsLeftBehind()
{
    const QFileInfo environment(m_proxy->environmentFile());
    QVERIFY(environment.exists());
    const auto raw = client(); // which still holds a connection
    QCOMPARE(m_proxy->stop(), 0);
    QVERIFY(!QFileInfo::exists(environment.path()));
    QCOMPARE(
        tests::ServerProcess(QStringLiteral(FULLMAKT_FAULT_PROXY_PATH), {u"--environment"_s, u"/nowhere"_s}).stop(), 1);
    QCOMPARE(tests::ServerProcess(QStringLiteral(FULLMAKT_FAULT_PROXY_PATH), {u"--odd"_s}).stop(), 2);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_fault_proxy.moc"
