// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What comes in on the loopback, as bytes: one answer is ID-porten's, all else is nobody's.
#include "app/signin/loopback_listener.h"
#include "listener_attempt.h"

#include <QTest>

using namespace signin;
using namespace Qt::StringLiterals;

class ReplyParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
};

void ReplyParserTest::parse_data()
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

void ReplyParserTest::parse()
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

QTEST_GUILESS_MAIN(ReplyParserTest)
#include "tst_reply_parser.moc"
