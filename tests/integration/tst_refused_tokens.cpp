// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Altinn answers 401: the call waits for a renewal and goes once more, whatever it is, and never a third time.
#include "app/signin/failure.h"
#include "tests/integration/app_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::App;

class RefusedTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceMore_data();
    void onceMore();

    void neverAThirdTime_data() { onceMore_data(); }

    void neverAThirdTime();
    void tenCallsOneRenewal();
    void nothingToRenewBy();

private:
    // Calls of the contract, so that whoever reads along finds nothing to blame: reading, rejecting and deleting.
    static QString pathOf(net::Method method)
    {
        const QString ids = u"50000000/6e8f4c4e-0d33-4d3c-9f0e-1c8e1f0a6b11"_s;
        const QString base = u"/authentication/api/v1/systemuser/"_s;
        return method == net::Method::Post ? base + u"request/"_s + ids + u"/reject"_s : base + ids;
    }

    const QString m_refresh = u"/authentication/api/v1/refresh"_s;

    static altinn::Call callBy(net::Method method)
    {
        altinn::Call call;
        call.method = method;
        call.path = pathOf(method);
        return call;
    }

    static void refuse(App &app, net::Method method, int times)
    {
        app.fault(pathOf(method), {{u"action"_s, u"empty"_s}, {u"status"_s, 401}}, times);
        // Then, in its turn, an answer that says that it was heard.
        app.fault(pathOf(method), {{u"action"_s, u"empty"_s}, {u"status"_s, 204}}, 100);
    }
};

void RefusedTokensTest::onceMore_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("name");
    QTest::newRow("GET") << int(net::Method::Get) << u"GET"_s;
    QTest::newRow("POST") << int(net::Method::Post) << u"POST"_s;
    QTest::newRow("DELETE") << int(net::Method::Delete) << u"DELETE"_s;
}

void RefusedTokensTest::onceMore()
{
    QFETCH(const int, method);
    QFETCH(const QString, name);
    App app({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    QVERIFY(app.signIn(u"STADIG KONSERT"_s));
    const int renewals = app.calls(u"GET"_s, m_refresh);
    refuse(app, net::Method(method), 1);
    const auto answer = app.finish(app.api.call(callBy(net::Method(method)), {}));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, 204);
    QCOMPARE(app.calls(name, pathOf(net::Method(method))), 2);
    QCOMPARE(app.calls(u"GET"_s, m_refresh), renewals + 1);
}

void RefusedTokensTest::neverAThirdTime()
{
    QFETCH(const int, method);
    QFETCH(const QString, name);
    App app({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    QVERIFY(app.signIn(u"STADIG KONSERT"_s));
    const int renewals = app.calls(u"GET"_s, m_refresh);
    refuse(app, net::Method(method), 5);
    const auto answer = app.finish(app.api.call(callBy(net::Method(method)), {}));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, core::ErrorKind::SignedOut);
    QCOMPARE(app.calls(name, pathOf(net::Method(method))), 2);
    QCOMPARE(app.calls(u"GET"_s, m_refresh), renewals + 1);
}

// No token that Altinn gave counts any more, and ID-porten's refresh token brings one that does.
void RefusedTokensTest::tenCallsOneRenewal()
{
    App app({u"--clients"_s, u"5"_s});
    app.box.control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}, {u"accessTokenSeconds"_s, 120}});
    QVERIFY(app.signIn(u"STADIG KONSERT"_s));
    QTRY_VERIFY_WITH_TIMEOUT(app.http->isIdle(), 30'000); // what follows a sign-in would be refused first
    app.box.control("POST", u"/tokens/expire"_s);
    app.box.control("DELETE", u"/log"_s);
    altinn::Call call;
    call.path = u"/accessmanagement/api/v1/enduser/authorizedparties"_s;
    core::TaskScope scope;
    QList<int> ends;
    for (int i = 0; i < 10; ++i)
        scope.start(app.api.call(call, {}),
                    [&ends](const core::Result<net::Response> &answer) { ends += answer ? answer->status : -1; });
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 10, 30'000);
    QCOMPARE(ends, QList<int>(10, 200));
    QCOMPARE(app.calls(u"GET"_s, call.path), 20);
    QCOMPARE(app.calls(u"GET"_s, u"/exchange/"_s), 1);
    QCOMPARE(app.session.state(), signin::Session::State::SignedIn);
}

void RefusedTokensTest::nothingToRenewBy()
{
    App app({u"--clients"_s, u"5"_s});
    QVERIFY(app.signIn(u"STADIG KONSERT"_s));
    refuse(app, net::Method::Post, 1);
    const auto answer = app.finish(app.api.call(callBy(net::Method::Post), {}));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, QString(signin::failure::tokenRefused));
    QCOMPARE(app.calls(u"POST"_s, pathOf(net::Method::Post)), 1);
    QCOMPARE(app.session.state(), signin::Session::State::Expired);
    QVERIFY(!app.session.userParty().isNull());
}

QTEST_GUILESS_MAIN(RefusedTokensTest)
#include "tst_refused_tokens.moc"
