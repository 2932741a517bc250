// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The sign-in room against a real server: the sandbox's ID-porten and Altinn over TLS, with a browser that clicks.
#include "app/core/log.h"
#include "app/signin/failure.h"
#include "signin_desk.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::SandboxProcess;
using Desk = SignInDesk;
using State = Session::State;

class SignInSandboxTest : public SignInSandboxTests
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void levelHigh();
    void cancelledInThePage();
    void bentReplies_data();
    void bentReplies();
    void bentIdTokens_data();
    void bentIdTokens();
    void codeOfAnotherAttempt();
    void declinedScope();
    void unknownScopeAndClient();
    void exchangeFaults_data();
    void exchangeFaults();
    void throttledUntilADate();
    void providerFaults_data();
    void providerFaults();
    void untrustedAuthority();
    void wrongClock();
    void serverGone();
};

void SignInSandboxTest::signsIn()
{
    Desk desk(*m_box);
    QSignalSpy arrived(desk.browser.get(), &tests::TestBrowser::arrived);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.session->state(), State::SignedIn);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].toInt(), 200);
    QCOMPARE(desk.browser->visits(), 1);
    QCOMPARE(desk.session->securityLevel(), 3);
    QVERIFY(!desk.session->userParty().isNull());
    QVERIFY(desk.session->capabilities().mayDecide);
    QVERIFY(desk.session->capabilities().missingScopes.isEmpty());
    QVERIFY(!desk.session->metRealPersonInTest());
    QCOMPARE(calls(*m_box, tokenPath), 1);
    QCOMPARE(calls(*m_box, exchangePath), 1);
    QCOMPARE(calls(*m_box, refreshPath), 0);
    QCOMPARE(desk.parties(), 200);
}

void SignInSandboxTest::levelHigh()
{
    Desk desk(*m_box);
    SignInOptions options;
    options.level = Level::High;
    options.forceLogin = true;
    QCOMPARE(desk.signIn(options), u"ok"_s);
    QCOMPARE(desk.session->securityLevel(), 4);
}

void SignInSandboxTest::cancelledInThePage()
{
    Desk desk(*m_box);
    desk.browser->chooseCancel();
    QCOMPARE(desk.signIn(), QString(failure::accessDenied));
    QCOMPARE(calls(*m_box, tokenPath), 0);
    QCOMPARE(desk.session->state(), State::SignedOut);
    desk.browser->choose(u"DRESS MINST"_s);
    QCOMPARE(desk.signIn(), u"ok"_s);
}

void SignInSandboxTest::bentReplies_data()
{
    QTest::addColumn<QString>("mutation");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong state") << u"wrong-state"_s << QString(failure::timedOut);
    QTest::newRow("wrong issuer") << u"wrong-iss"_s << QString(failure::wrongIssuer);
    QTest::newRow("no issuer") << u"no-iss"_s << QString(failure::wrongIssuer);
}

void SignInSandboxTest::bentReplies()
{
    QFETCH(const QString, mutation);
    QFETCH(const QString, code);
    Desk desk(*m_box, 1s);
    QVERIFY(!m_box->control("POST", u"/authorize-reply"_s, {{u"mutation"_s, mutation}}).isNull());
    QSignalSpy arrived(desk.browser.get(), &tests::TestBrowser::arrived);
    QCOMPARE(desk.signIn(), code);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].toInt(), 400);
    QCOMPARE(calls(*m_box, tokenPath), 0);
}

void SignInSandboxTest::bentIdTokens_data()
{
    QTest::addColumn<QString>("code");
    for (const char *mutation :
         {"alg-none", "foreign-key", "wrong-nonce", "wrong-iss", "wrong-aud", "expired", "hs256-pubkey"})
        QTest::newRow(mutation) << QString(failure::idTokenRefused);
    QTest::newRow("low-acr") << QString(failure::levelTooLow);
}

void SignInSandboxTest::bentIdTokens()
{
    QFETCH(const QString, code);
    Desk desk(*m_box);
    const QString mutation = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(!m_box->control("POST", u"/idtoken"_s, {{u"mutation"_s, mutation}}).isNull());
    QCOMPARE(desk.signIn(), code);
    QCOMPARE(calls(*m_box, tokenPath), 1);
    QCOMPARE(calls(*m_box, exchangePath), 0);
}

// A code that was given to one attempt, and never used, is slipped into the reply to the next.
void SignInSandboxTest::codeOfAnotherAttempt()
{
    Desk desk(*m_box);
    QString stolen;
    desk.browser->setBend([&stolen](QUrlQuery &reply) {
        stolen = reply.queryItemValue(u"code"_s, QUrl::FullyEncoded);
        reply.removeQueryItem(u"state"_s);
    });
    std::optional<QString> first;
    desk.scope.start(desk.session->signIn({}, {}),
                     [&first](core::Result<core::Nothing> result) { first = result ? u"ok"_s : result.error().code; });
    QTRY_VERIFY_WITH_TIMEOUT(!stolen.isEmpty(), 30'000);
    desk.session->cancelSignIn();
    QTRY_COMPARE(first.value_or(u""_s), QString(failure::cancelled));

    desk.browser->setBend([&stolen](QUrlQuery &reply) {
        reply.removeQueryItem(u"code"_s);
        reply.addQueryItem(u"code"_s, stolen);
    });
    QCOMPARE(desk.signIn(), QString(failure::codeRefused)); // the provider compares the verifier with its challenge
    QCOMPARE(calls(*m_box, tokenPath), 1);
    QCOMPARE(calls(*m_box, exchangePath), 0);
    desk.browser->setBend({});
    QCOMPARE(desk.signIn(), u"ok"_s);
}

void SignInSandboxTest::declinedScope()
{
    Desk desk(*m_box);
    const QString clients = u"altinn:clientdelegations.read"_s;
    m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{clients}}});
    QCOMPARE(desk.signIn(), u"ok"_s);
    QVERIFY(!desk.session->capabilities().mayReadClients);
    QCOMPARE(desk.session->capabilities().missingScopes, QStringList{clients});

    const QStringList all = desk.environment.scopes;
    m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray::fromStringList(all.filter(u"altinn:"_s))}});
    const auto end = desk.finish(desk.session->signIn({}, {}));
    QCOMPARE(Desk::codeOf(end), QString(failure::exchangeForbidden));
    QCOMPARE(end->error().detail, all.filter(u"altinn:"_s).join(u' '));
    QCOMPARE(desk.session->state(), State::SignedIn); // what was there stays
}

void SignInSandboxTest::unknownScopeAndClient()
{
    Desk scope(*m_box, 20s, [](core::Environment &e) { e.scopes += u"altinn:not/granted"_s; });
    QCOMPARE(scope.signIn(), QString(failure::invalidScope));
    Desk client(*m_box, 1s, [](core::Environment &e) { e.clientId = u"nobody"_s; });
    QCOMPARE(client.signIn(), QString(failure::timedOut)); // ID-porten keeps the user on its own page
}

void SignInSandboxTest::exchangeFaults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("calls");
    const auto fault = [](const QString &action, int times, int status = 0) {
        QJsonObject object{{u"pathContains"_s, u"/exchange/"_s}, {u"action"_s, action}, {u"times"_s, times}};
        if (status)
            object.insert(u"status"_s, status);
        return object;
    };
    QTest::newRow("401") << fault(u"empty"_s, 1, 401) << QString(failure::exchangeRefused) << 1;
    QTest::newRow("403") << fault(u"empty"_s, 1, 403) << QString(failure::exchangeForbidden) << 1;
    QTest::newRow("429") << fault(u"empty"_s, 1, 429) << QString(failure::exchangeThrottled) << 1;
    QTest::newRow("500 once") << fault(u"status"_s, 1, 500) << u"ok"_s << 2;
    QTest::newRow("500 for good") << fault(u"status"_s, 9, 500) << QString(failure::altinnNotAnswering) << 2;
    QTest::newRow("502 page") << fault(u"html"_s, 9, 502) << QString(failure::altinnNotAnswering) << 2;
    QTest::newRow("closed") << fault(u"close"_s, 9) << QString(failure::altinnNotAnswering) << -1;
    QTest::newRow("cut short") << fault(u"truncate"_s, 9) << QString() << -1;
    QTest::newRow("page with 200") << fault(u"html"_s, 1, 200) << QString(failure::altinnTokenMalformed) << 1;
    QTest::newRow("empty with 200") << fault(u"empty"_s, 1, 200) << QString(failure::altinnTokenMalformed) << 1;
    QTest::newRow("huge") << fault(u"huge"_s, 1) << QString(failure::altinnTokenMalformed) << -1;
}

void SignInSandboxTest::exchangeFaults()
{
    QFETCH(const QJsonObject, fault);
    QFETCH(const QString, code);
    QFETCH(const int, calls);
    Desk desk(*m_box);
    QVERIFY(!m_box->control("POST", u"/faults"_s, fault).isNull());
    const QString end = desk.signIn();
    if (code.isEmpty())
        QVERIFY2(end == failure::altinnTokenMalformed || end == failure::altinnNotAnswering, qPrintable(end));
    else
        QCOMPARE(end, code);
    if (calls >= 0)
        QCOMPARE(::calls(*m_box, exchangePath), calls);
    QCOMPARE(desk.session->state(), code == u"ok" ? State::SignedIn : State::SignedOut);
}

void SignInSandboxTest::throttledUntilADate()
{
    Desk desk(*m_box);
    const QString date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(90), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const QJsonObject fault{
        {u"pathContains"_s, u"/exchange/"_s}, {u"action"_s, u"empty"_s}, {u"status"_s, 429}, {u"retryAfter"_s, date}};
    QVERIFY(!m_box->control("POST", u"/faults"_s, fault).isNull());
    const auto end = desk.finish(desk.session->signIn({}, {}));
    QCOMPARE(Desk::codeOf(end), QString(failure::exchangeThrottled));
    QVERIFY(end->error().retryAfter);
    QVERIFY(end->error().retryAfter->count() > 60 && end->error().retryAfter->count() <= 91);
}

void SignInSandboxTest::providerFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString discovery = u"/.well-known/"_s;
    const QString keys = u"/jwks.json"_s;
    const QString token = u"/token"_s;
    QTest::newRow("discovery huge") << discovery << u"huge"_s << 200 << QString(failure::discoveryRefused);
    QTest::newRow("discovery page") << discovery << u"html"_s << 200 << QString(failure::captiveNetwork);
    QTest::newRow("discovery 404") << discovery << u"status"_s << 404 << QString(failure::discoveryRefused);
    QTest::newRow("discovery 503") << discovery << u"status"_s << 503 << QString(failure::providerNotAnswering);
    QTest::newRow("keys huge") << keys << u"huge"_s << 200 << QString(failure::keysRefused);
    QTest::newRow("keys page") << keys << u"html"_s << 200 << QString(failure::keysRefused);
    QTest::newRow("keys 500") << keys << u"status"_s << 500 << QString(failure::providerNotAnswering);
    QTest::newRow("token huge") << token << u"huge"_s << 200 << QString(failure::tokenAnswerMalformed);
    QTest::newRow("token page") << token << u"html"_s << 200 << QString(failure::tokenAnswerMalformed);
    QTest::newRow("token 500") << token << u"status"_s << 500 << QString(failure::providerTrouble);
    QTest::newRow("token 302") << token << u"empty"_s << 302 << QString(failure::tokenAnswerMalformed);
}

void SignInSandboxTest::providerFaults()
{
    QFETCH(const QString, path);
    QFETCH(const QString, action);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    Desk desk(*m_box);
    const QJsonObject fault{{u"server"_s, u"idporten"_s},
                            {u"pathContains"_s, path},
                            {u"action"_s, action},
                            {u"status"_s, status},
                            {u"times"_s, 9}};
    QVERIFY(!m_box->control("POST", u"/faults"_s, fault).isNull());
    QCOMPARE(desk.signIn(), code);
    QCOMPARE(calls(*m_box, exchangePath), 0);
    m_box->control("DELETE", u"/faults"_s);
    QCOMPARE(desk.signIn(), u"ok"_s); // nothing of the bad answer was kept
}

void SignInSandboxTest::untrustedAuthority()
{
    Desk desk(*m_box, 20s, [](core::Environment &e) { e.caFile.clear(); });
    const auto end = desk.finish(desk.session->signIn({}, {}));
    QCOMPARE(Desk::codeOf(end), QString(failure::providerNotAnswering));
    QCOMPARE(end->error().kind, core::ErrorKind::Tls);
    QCOMPARE(desk.browser->visits(), 0);
}

void SignInSandboxTest::wrongClock()
{
    for (const qint64 hour : {-3600, 3600}) {
        Desk desk(*m_box);
        desk.ahead = hour;
        QCOMPARE(desk.signIn(), QString(failure::clockWrong));
    }
}

void SignInSandboxTest::serverGone()
{
    m_box = std::make_unique<SandboxProcess>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY(m_box->isRunning());
    Desk desk(*m_box);
    m_box->stop();
    const auto end = desk.finish(desk.session->signIn({}, {}));
    QCOMPARE(Desk::codeOf(end), QString(failure::providerNotAnswering));
    QCOMPARE(end->error().kind, core::ErrorKind::Offline);
    QCOMPARE(desk.browser->visits(), 0);
}

QTEST_GUILESS_MAIN(SignInSandboxTest)
#include "tst_signin_sandbox.moc"
