// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/lost_answer.h"
#include "app/net/problem.h"

#include <QTest>

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsAClearNo_data();
    void tellsAClearNo();
    void keepsNoPersonalNumber();
    void keepsATrace();
    void boundsTheDetail();
    void makesTheDetailOneLine();
};

void TestProblem::reads_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, core::ErrorKind kind, const char *code) {
        QTest::newRow(name) << status << body << static_cast<int>(kind) << QString::fromLatin1(code);
    };
    using enum core::ErrorKind;
    row("altinn problem", 409, R"({"type":"urn:altinn:error:AUTH-00013","title":"x","status":409,"code":"AUTH-00013"})",
        Conflict, "AUTH-00013");
    row("validation body", 400,
        R"({"code":"STD-00000","validationErrors":[{"code":"AUTH.VLD-00014","paths":["?agent"]}]})", RejectedByRule,
        "AUTH.VLD-00014");
    row("validation body without errors", 400, R"({"code":"STD-00000","validationErrors":[]})", RejectedByRule,
        "STD-00000");
    row("framework problem", 404, R"({"type":"x","title":"Not Found","status":404,"traceId":"00-1"})", Gone, "");
    row("framework validation", 400, R"({"errors":{"return":["unknown"]}})", RejectedByRule, "");
    row("strange extension members", 400, R"({"code":"AUTH-00052","Problem Detail : ":{"a":[1,2]}})", RejectedByRule,
        "AUTH-00052");
    row("code that is no code", 400, R"({"code":"<script>"})", RejectedByRule, "");
    row("code without an end", 400, R"({"code":")" + QByteArray(3000, 'A') + R"(-00052"})", RejectedByRule, "");
    row("code that is a number", 400, R"({"code":13})", RejectedByRule, "");
    row("plain text", 401, "no", SignedOut, "");
    row("a bare number", 404, "0", Gone, "");
    row("empty", 403, "", Forbidden, "");
    row("html", 500, "<html><body>oops</body></html>", Server, "");
    row("truncated", 500, R"({"code":"AUTH-000)", Server, "");
    row("too many", 429, "", TooMany, "");
    row("redirect", 302, "", BadAnswer, "");
    row("unavailable", 503, "", Server, "");
}

void TestProblem::reads()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    net::Response response;
    response.status = status;
    response.body = body;
    const core::Error error = net::errorFrom(response);
    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.code, code);
    QCOMPARE(error.status, status);
}

void TestProblem::tellsAClearNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isClear");
    QTest::newRow("a right is lacking") << 403 << QByteArray() << true;
    QTest::newRow("a code of Altinn's") << 403 << QByteArray(R"({"code":"AUTH-00041"})") << true;
    QTest::newRow("a rule") << 400 << QByteArray(R"({"code":"AUTH-00002"})") << true;
    QTest::newRow("nobody is signed in") << 401 << QByteArray("<p>Log in</p>") << true;
    QTest::newRow("too many") << 429 << QByteArray() << true;
    QTest::newRow("a page of a proxy's") << 403 << QByteArray("<p>Blocked</p>") << false;
    QTest::newRow("a problem of nobody's") << 403 << QByteArray(R"({"title":"Forbidden"})") << false;
    QTest::newRow("nothing is there") << 404 << QByteArray() << false;
    QTest::newRow("the server failed") << 500 << QByteArray(R"({"code":"AUTH-00055"})") << false;
}

void TestProblem::tellsAClearNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isClear);
    net::Response response;
    response.status = status;
    response.body = body;
    QCOMPARE(core::isClearNo(net::errorFrom(response)), isClear);
}

void TestProblem::keepsNoPersonalNumber()
{
    net::Response response;
    response.status = 400;
    response.body = R"({"title":"person 01815012345 has no right","traceId":"00-abc"})";
    const core::Error error = net::errorFrom(response);
    QVERIFY(!error.detail.contains(QStringLiteral("01815012345")));
    QCOMPARE(error.traceId, QStringLiteral("00-abc"));
}

void TestProblem::keepsATrace()
{
    const auto traceOf = [](const QByteArray &trace) {
        net::Response response;
        response.status = 500;
        response.body = R"({"traceId":")" + trace + "\"}";
        return net::errorFrom(response).traceId;
    };
    // As the servers write it, and as long as a token; support can do nothing without it.
    const QByteArray w3c = "00-1f2e3d4c5b6a79880716253443526170-a1b2c3d4e5f60718-01";
    QCOMPARE(traceOf(w3c), QString::fromLatin1(w3c));
    QCOMPARE(traceOf("01815012345"), QString());
    QCOMPARE(traceOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), QString());
    QCOMPARE(traceOf("call Kari"), QString());
}

void TestProblem::boundsTheDetail()
{
    net::Response response;
    response.status = 400;
    response.body = "{\"title\":\"" + QByteArray(100'000, 'x').replace("xxxx", "x x ") + "\"}";
    QVERIFY(net::errorFrom(response).detail.size() <= 400);
}

// It stands in a message and in what is copied.
void TestProblem::makesTheDetailOneLine()
{
    const auto detailOf = [](const QByteArray &title) {
        net::Response response;
        response.status = 400;
        response.body = "{\"title\":\"" + title + "\"}";
        return net::errorFrom(response).detail;
    };
    QCOMPARE(detailOf(R"(no\u0000t\r\n\there)"), QStringLiteral("no t here"));
    QCOMPARE(detailOf(R"(\u202egpj.exe\u2066)"), QStringLiteral("gpj.exe"));
    QCOMPARE(detailOf(R"(tagged\udb40\udc41)"), QStringLiteral("tagged")); // a format character beyond the first plane
    QCOMPARE(detailOf("01815\u200b012345"), QStringLiteral("•••"));
    const QString cut = detailOf(QByteArray(399, ' ').replace(' ', "x ").left(399) + R"(\ud83d\ude00)");
    QVERIFY2(cut.isValidUtf16(), "half a character");
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
