// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the browser is answered with on the loopback: a page that says what has come, and nothing that was sent.
#include "app/signin/reply_page.h"
#include "listener_attempt.h"

#include <QLoggingCategory>
#include <QTest>

using namespace signin;
using namespace Qt::StringLiterals;

class ReplyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pageIsStatic();
    void pageSaysWhatHasCome_data();
    void pageSaysWhatHasCome();
    void answersCarryTheHeaders();
};

void ReplyPageTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"fullmakt.*=false"_s);
}

void ReplyPageTest::pageIsStatic()
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

void ReplyPageTest::pageSaysWhatHasCome_data()
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

void ReplyPageTest::pageSaysWhatHasCome()
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

void ReplyPageTest::answersCarryTheHeaders()
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

QTEST_GUILESS_MAIN(ReplyPageTest)
#include "tst_reply_page.moc"
