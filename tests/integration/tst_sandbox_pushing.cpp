// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Pushed authorization requests at the sandbox's ID-porten: in raw HTTP, and by the app.

#include "tests/integration/app_fixture.h"
#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestSandboxPushing : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void servesOnce();
    void expires();
    void refuses_data();
    void refuses();
    void requiredOnOrder();
    void theAppPushesWhereItMust();

private:
    Answer push(const QUrlQuery &query)
    {
        return m_box->send("POST", m_box->idPorten() + u"/par"_s,
                           {{"Content-Type", "application/x-www-form-urlencoded"}},
                           query.toString(QUrl::FullyEncoded).toLatin1());
    }

    QUrl pushedUrl(const Answer &pushed) const
    {
        QUrlQuery query;
        query.addQueryItem(u"client_id"_s, m_box->environment().value("clientId"_L1).toString());
        query.addQueryItem(u"request_uri"_s, pushed.object().value("request_uri"_L1).toString());
        return authorizeUrl(query);
    }

    int statusAt(const QUrl &url) { return m_box->send("GET", QString::fromLatin1(url.toEncoded())).status; }
};

void TestSandboxPushing::servesOnce()
{
    const Attempt fresh = attempt();
    const Answer pushed = push(fresh.query);
    QCOMPARE(pushed.status, 201);
    QCOMPARE(pushed.object().value("expires_in"_L1).toInt(), 120);
    QVERIFY(pushed.object().value("request_uri"_L1).toString().startsWith("urn:idporten:"_L1));
    const QUrlQuery back(m_box->choosePerson(pushedUrl(pushed), manager));
    QCOMPARE(back.queryItemValue(u"state"_s), fresh.query.queryItemValue(u"state"_s));
    QCOMPARE(redeem(fresh, back.queryItemValue(u"code"_s)).status, 200);
    QCOMPARE(statusAt(pushedUrl(pushed)), 400);
}

void TestSandboxPushing::expires()
{
    const QUrl inTime = pushedUrl(push(attempt().query));
    const QUrl tooLate = pushedUrl(push(attempt().query));
    m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 60}});
    QCOMPARE(statusAt(inTime), 200);
    m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 60}});
    QCOMPARE(statusAt(tooLate), 400);
}

void TestSandboxPushing::refuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown client") << u"client_id"_s << u"nobody"_s << 401 << u"invalid_client"_s;
    QTest::newRow("another place") << u"redirect_uri"_s << u"http://localhost:1/callback"_s << 400
                                   << u"invalid_request"_s;
    QTest::newRow("no state") << u"state"_s << QString() << 400 << u"invalid_request"_s;
    QTest::newRow("unknown scope") << u"scope"_s << u"openid altinn:other"_s << 400 << u"invalid_scope"_s;
    QTest::newRow("a reference") << u"request_uri"_s << u"urn:idporten:x"_s << 400 << u"invalid_request"_s;
}

void TestSandboxPushing::refuses()
{
    QFETCH(const QString, member);
    QFETCH(const QString, value);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    QUrlQuery query = attempt().query;
    query.removeAllQueryItems(member);
    if (!value.isEmpty())
        query.addQueryItem(member, value);
    const Answer answer = push(query);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().value("error"_L1).toString(), error);
}

void TestSandboxPushing::requiredOnOrder()
{
    const Attempt fresh = attempt();
    QCOMPARE(statusAt(authorizeUrl(fresh.query)), 200);
    m_box->control("POST", u"/pushing"_s, {{u"required"_s, true}});
    const Answer plain = m_box->send("GET", QString::fromLatin1(authorizeUrl(fresh.query).toEncoded()));
    QCOMPARE(QUrlQuery(plain.location).queryItemValue(u"error"_s), u"invalid_request"_s);
    QCOMPARE(statusAt(pushedUrl(push(fresh.query))), 200);
}

void TestSandboxPushing::theAppPushesWhereItMust()
{
    for (const bool required : {false, true}) {
        App app;
        app.box.control("POST", u"/pushing"_s, {{u"required"_s, required}});
        QVERIFY(app.signIn(manager));
        QCOMPARE(app.calls(u"POST"_s, u"/par"_s), required ? 1 : 0);
        QCOMPARE(QUrlQuery(app.browser.lastAddress()).hasQueryItem(u"state"_s), !required);
    }
}

QTEST_GUILESS_MAIN(TestSandboxPushing)
#include "tst_sandbox_pushing.moc"
