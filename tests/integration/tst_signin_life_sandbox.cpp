// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A session against the sandbox, from sign-in to sign-out: expiry, renewal, revocation.
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

class SignInLifeSandboxTest : public SignInSandboxTests
{
    Q_OBJECT

private Q_SLOTS:
    void portalSessionExpires();
    void portalTokenRefused();
    void signOutRevokes();
    void withoutPortalScopeRenews();
    void tenParallelCallersOneRenewal();
    void everyTokenExpired();
    void signOutOffline();
    void refreshTokenHoldsThePortalSession();
    void refreshTokenWhenAltinnDoesNotRenew();
    void signOutEndsTheGrant();

private:
    // Ten minutes with tokens of two.
    void liveOnRefreshTokens(SignInDesk &desk);
};

void SignInLifeSandboxTest::portalSessionExpires()
{
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    desk.ahead = 590;
    QCOMPARE(desk.parties(), 200);
    desk.ahead = 600;
    QCOMPARE(desk.parties(), -1);
    QCOMPARE(desk.session->state(), State::Expired);
    QCOMPARE(desk.session->endReason().code, QString(failure::tokenEnded));
    desk.ahead = 0;
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.parties(), 200);
    QCOMPARE(calls(*m_box, refreshPath), 0);
}

void SignInLifeSandboxTest::portalTokenRefused()
{
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    auto token = desk.finish(desk.session->token({}));
    m_box->control("POST", u"/tokens/expire"_s);
    QCOMPARE(desk.parties(), 401);
    QCOMPARE(Desk::codeOf(desk.finish(desk.session->refused(std::move(**token), {}))), QString(failure::tokenRefused));
    QCOMPARE(desk.session->state(), State::Expired);
}

void SignInLifeSandboxTest::signOutRevokes()
{
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    auto task = desk.session->signOut();
    QCOMPARE(desk.session->state(), State::SignedOut);
    QCOMPARE(Desk::codeOf(desk.finish(std::move(task))), u"ok"_s);
    QCOMPARE(calls(*m_box, u"/token/revoke"_s), 1);
    QCOMPARE(desk.session->endSessionAddress().query(), u"client_id="_s + desk.environment.clientId);
}

void SignInLifeSandboxTest::withoutPortalScopeRenews()
{
    m_box = std::make_unique<SandboxProcess>(QStringList{u"--clients"_s, u"5"_s, u"--without-portal-scope"_s});
    QVERIFY(m_box->isRunning());
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(calls(*m_box, refreshPath), 1);
    QVERIFY(!desk.session->capabilities().mayDecide);
    QVERIFY(desk.session->renewsSilently());
    desk.ahead = 700; // beyond the exchanged token
    QCOMPARE(desk.parties(), 200);
    desk.ahead = 1300;
    desk.session->noteActivity(); // two thirds are over
    QCOMPARE(desk.parties(), 200);
    QCOMPARE(calls(*m_box, refreshPath), 2);
    QCOMPARE(desk.session->state(), State::SignedIn);
}

void SignInLifeSandboxTest::tenParallelCallersOneRenewal()
{
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    m_box->control("DELETE", u"/log"_s);
    m_box->control(
        "POST", u"/faults"_s,
        {{u"pathContains"_s, u"authorizedparties"_s}, {u"action"_s, u"empty"_s}, {u"status"_s, 401}, {u"times"_s, 10}});
    QStringList ends;
    for (int i = 0; i < 10; ++i) {
        auto token = desk.finish(desk.session->token({}));
        net::Request request;
        request.url = desk.environment.platformBase;
        request.url.setPath(u"/accessmanagement/api/v1/enduser/authorizedparties"_s);
        request.bearer = (*token)->clone();
        const auto held = std::make_shared<core::Secret>(std::move(**token));
        desk.scope.start(desk.http->send(std::move(request), {}), [&, held](core::Result<net::Response> answer) {
            if (!answer || answer->status != 401)
                return void(ends += u"no 401"_s);
            desk.scope.start(desk.session->refused(held->clone(), {}), [&](core::Result<core::Nothing> result) {
                ends += result ? u"ok"_s : result.error().code;
            });
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 10, 20'000);
    QCOMPARE(ends, QStringList(10, u"ok"_s));
    QCOMPARE(calls(*m_box, refreshPath), 1);
    QCOMPARE(desk.parties(), 200);
}

void SignInLifeSandboxTest::everyTokenExpired()
{
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    auto token = desk.finish(desk.session->token({}));
    m_box->control("POST", u"/tokens/expire"_s);
    QCOMPARE(Desk::codeOf(desk.finish(desk.session->refused(std::move(**token), {}))), QString(failure::tokenRefused));
    QCOMPARE(desk.session->state(), State::Expired);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.parties(), 200);
}

void SignInLifeSandboxTest::signOutOffline()
{
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    m_box->stop();
    QElapsedTimer time;
    time.start();
    auto task = desk.session->signOut();
    QCOMPARE(desk.session->state(), State::SignedOut); // at once: no event has been handled since
    QCOMPARE(Desk::codeOf(desk.finish(std::move(task))), u"ok"_s);
    QVERIFY(time.elapsed() < 7000);
}

void SignInLifeSandboxTest::liveOnRefreshTokens(SignInDesk &desk)
{
    m_box->control("DELETE", u"/log"_s);
    for (int i = 1; i <= 5; ++i) {
        m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 135}});
        auto token = desk.finish(desk.session->token({}));
        QCOMPARE(desk.parties(), 401);
        QCOMPARE(Desk::codeOf(desk.finish(desk.session->refused(std::move(**token), {}))), u"ok"_s);
        QCOMPARE(desk.parties(), 200);
        QCOMPARE(calls(*m_box, tokenPath), i);
        QCOMPARE(calls(*m_box, exchangePath), i);
    }
    QCOMPARE(calls(*m_box, u"/authorize"_s), 0);
    QCOMPARE(desk.session->state(), State::SignedIn);
}

void SignInLifeSandboxTest::refreshTokenHoldsThePortalSession()
{
    m_box = std::make_unique<SandboxProcess>(QStringList{u"--clients"_s, u"5"_s});
    m_box->control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}, {u"accessTokenSeconds"_s, 120}});
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.session->renewalPath(), RenewalPath::ProviderRefresh);
    liveOnRefreshTokens(desk);
    QCOMPARE(calls(*m_box, refreshPath), 0);
    QVERIFY(desk.session->capabilities().mayDecide);
}

void SignInLifeSandboxTest::refreshTokenWhenAltinnDoesNotRenew()
{
    m_box = std::make_unique<SandboxProcess>(QStringList{u"--clients"_s, u"5"_s, u"--without-portal-scope"_s});
    m_box->control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}, {u"accessTokenSeconds"_s, 120}});
    m_box->control("POST", u"/faults"_s,
                   {{u"pathContains"_s, refreshPath}, {u"action"_s, u"status"_s}, {u"status"_s, 500}, {u"times"_s, 0}});
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.session->renewalPath(), RenewalPath::AltinnRefresh);
    liveOnRefreshTokens(desk);
    QCOMPARE(calls(*m_box, refreshPath), 1); // asked once more, then no longer
    QCOMPARE(desk.session->renewalPath(), RenewalPath::ProviderRefresh);
}

void SignInLifeSandboxTest::signOutEndsTheGrant()
{
    m_box = std::make_unique<SandboxProcess>(QStringList{u"--clients"_s, u"5"_s});
    m_box->control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}});
    Desk desk(*m_box);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(Desk::codeOf(desk.finish(desk.session->signOut())), u"ok"_s);
    QCOMPARE(calls(*m_box, u"/token/revoke"_s), 1);
}

QTEST_GUILESS_MAIN(SignInLifeSandboxTest)
#include "tst_signin_life_sandbox.moc"
