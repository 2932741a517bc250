// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A session from sign-in to sign-out: renewal, its limits, revocation.
#include "app/core/log.h"
#include "app/signin/failure.h"
#include "session_house.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using State = Session::State;

class SignInLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRenewalFailing();
    void renewalGoesOn();
    void idleLimit();
    void idleLimitChosenMeanwhile();
    void totalLimit();
    void warning();
    void portalSessionEndsWithItsToken();
    void tenRefusedCallersOneRenewal();
    void refusedWithThePortalScope();
    void refusedByRenewal();
    void renewalOutage();
    void signOutOffline();
    void signOutRevokes();
    void signOutWhileSigningInAndRenewing();
    void addresses();
};

void SignInLifeTest::firstRenewalFailing()
{
    SessionHouse house;
    house.provider.fault = [](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint != u"refresh")
            return std::nullopt;
        return core::Result<net::Response>(core::fail(core::ErrorKind::Offline));
    };
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s); // the two minutes still serve
    QVERIFY(house.token().startsWith("eyJ"));
    house.provider.fault = {};
    house.live(600, true);
    QCOMPARE(house.session->state(), State::SignedIn);
    QCOMPARE(house.provider.calls(u"refresh"_s), 2);
}

void SignInLifeTest::renewalGoesOn()
{
    SessionHouse house;
    house.provider.authAge = 0;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.provider.forgetCalls();
    QByteArray before = house.token();
    house.live(1190, true);
    QCOMPARE(house.provider.calls(u"refresh"_s), 0); // two thirds of half an hour are not over
    house.live(20, true);
    QCOMPARE(house.provider.calls(u"refresh"_s), 1);
    QVERIFY(house.token() != before);
    house.live(4800, true);
    QCOMPARE(house.provider.calls(u"refresh"_s), 5);
    QCOMPARE(house.session->state(), State::SignedIn);
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
}

void SignInLifeTest::idleLimit()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.live(1790, false);
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(10, false);
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::idle));
    QCOMPARE(house.token(), QByteArray("session.idle"));
    house.session->noteActivity(); // too late
    QCOMPARE(house.session->state(), State::Expired);
    QVERIFY(!house.session->userParty().isNull()); // the pages keep their work

    // After a night's sleep of the machine the first key press finds it ended, too.
    SessionHouse asleep;
    QCOMPARE(asleep.signInWithoutPortal(), u"ok"_s);
    asleep.provider.advance(8 * 3600);
    asleep.session->noteActivity();
    QCOMPARE(asleep.session->state(), State::Expired);
    SessionHouse called;
    QCOMPARE(called.signInWithoutPortal(), u"ok"_s);
    called.provider.advance(8 * 3600);
    QCOMPARE(called.token(), QByteArray("session.idle"));
}

void SignInLifeTest::idleLimitChosenMeanwhile()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.live(200, false);
    house.session->setIdleLimit(std::chrono::minutes(5));
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(90, false);
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(10, false);
    QCOMPARE(house.session->state(), State::Expired);

    SessionHouse late; // the time has passed already
    QCOMPARE(late.signInWithoutPortal(), u"ok"_s);
    late.live(600, false);
    late.session->setIdleLimit(std::chrono::minutes(5));
    QCOMPARE(late.session->state(), State::Expired);
}

void SignInLifeTest::totalLimit()
{
    SessionHouse house;
    house.provider.authAge = 600; // single sign-on: the log-in itself is ten minutes old
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.live(7200 - 600 - 10, true);
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(10, true);
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::limitReached));
    house.provider.authAge = 0;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.lastAuthorize().queryItemValue(u"prompt"_s), u"login"_s);
    QCOMPARE(house.session->state(), State::SignedIn);
}

void SignInLifeTest::warning()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    QSignalSpy soon(house.session.get(), &Session::expiringSoon);
    QSignalSpy postponed(house.session.get(), &Session::expiryPostponed);
    house.live(1670, false);
    QCOMPARE(soon.size(), 0);
    house.live(20, false);
    QCOMPARE(soon.size(), 1);
    QCOMPARE(soon[0][0].toInt(), 120);
    house.live(50, false);
    QCOMPARE(soon.size(), 1);
    house.session->noteActivity();
    QCOMPARE(postponed.size(), 1);
    QCOMPARE(house.session->endsAt(), house.provider.now().addSecs(1800));
}

void SignInLifeTest::portalSessionEndsWithItsToken()
{
    SessionHouse house;
    house.provider.accessLife = 600;
    QCOMPARE(house.signIn(), u"ok"_s);
    QSignalSpy soon(house.session.get(), &Session::expiringSoon);
    house.live(470, true);
    QCOMPARE(soon.size(), 0);
    house.live(20, true);
    QCOMPARE(soon.size(), 1);
    house.live(100, true);
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(10, true); // a few seconds before the very end, no call is begun any more
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::tokenEnded));
    QCOMPARE(house.provider.calls(u"refresh"_s), 0);
    QSignalSpy changed(house.session.get(), &Session::userChanged);
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(changed.size(), 0);
}

void SignInLifeTest::tenRefusedCallersOneRenewal()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.provider.forgetCalls();
    const QByteArray old = house.token();
    QStringList outcomes;
    QByteArrayList tokens;
    for (int i = 0; i < 10; ++i) {
        house.scope.start(
            house.session->refused(core::Secret(QByteArray(old)), {}),
            [&outcomes](core::Result<core::Nothing> result) { outcomes += result ? u"ok"_s : result.error().code; });
        house.scope.start(house.session->token({}), [&tokens](core::Result<core::Secret> result) {
            tokens += result ? result->view().toByteArray() : QByteArray();
        });
    }
    QTRY_COMPARE(outcomes.size() + tokens.size(), 20);
    QCOMPARE(outcomes, QStringList(10, u"ok"_s));
    QCOMPARE(house.provider.calls(u"refresh"_s), 1);
    for (const QByteArray &token : tokens)
        QVERIFY(!token.isEmpty() && token != old);
    // A straggler with the old token causes no second one.
    QCOMPARE(house.outcome(house.session->refused(core::Secret(QByteArray(old)), {})), u"ok"_s);
    QCOMPARE(house.provider.calls(u"refresh"_s), 1);
}

void SignInLifeTest::refusedWithThePortalScope()
{
    SessionHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.outcome(house.session->refused(core::Secret(house.token()), {})), QString(failure::tokenRefused));
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.provider.calls(u"refresh"_s), 0);
}

void SignInLifeTest::refusedByRenewal()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.provider.forgetCalls();
    house.provider.fault = [](const QString &) -> std::optional<core::Result<net::Response>> {
        net::Response response;
        response.status = 401;
        return core::Result<net::Response>(response);
    };
    QCOMPARE(house.outcome(house.session->refused(core::Secret(house.token()), {})), QString(failure::tokenRefused));
    QCOMPARE(house.session->state(), State::Expired);
    house.live(600, true);
    QCOMPARE(house.provider.calls(u"refresh"_s), 1); // never a loop
}

void SignInLifeTest::renewalOutage()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.provider.forgetCalls();
    house.provider.fault = [](const QString &) -> std::optional<core::Result<net::Response>> {
        net::Response response;
        response.status = 503;
        return core::Result<net::Response>(response);
    };
    QSignalSpy soon(house.session.get(), &Session::expiringSoon);
    house.live(1300, true);
    QCOMPARE(house.session->state(), State::SignedIn); // the token in hand still serves
    QVERIFY(house.token().startsWith("eyJ"));
    QCOMPARE(house.outcome(house.session->refused(core::Secret(house.token()), {})), QString(failure::renewalFailed));
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(600, true);
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::tokenEnded));
    QCOMPARE(soon.size(), 1);
    QVERIFY2(house.provider.calls(u"refresh"_s) < 12, qPrintable(QString::number(house.provider.calls(u"refresh"_s))));
}

void SignInLifeTest::signOutOffline()
{
    SessionHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.fault = [](const QString &) -> std::optional<core::Result<net::Response>> {
        return core::Result<net::Response>(core::fail(core::ErrorKind::Offline));
    };
    core::Task<core::Nothing> task = house.session->signOut();
    QCOMPARE(house.session->state(), State::SignedOut); // at once
    QCOMPARE(house.session->capabilities(), Capabilities());
    QVERIFY(house.session->subject().isEmpty() && house.session->userParty().isNull());
    QCOMPARE(house.outcome(std::move(task)), u"ok"_s);
    QCOMPARE(house.token(), QByteArray("session.signed-out"));
}

void SignInLifeTest::signOutRevokes()
{
    SessionHouse house;
    house.provider.tokenAnswerChanges = {{u"refresh_token"_s, u"unasked-refresh-token"_s}};
    QCOMPARE(house.signIn(), u"ok"_s);
    core::Task<core::Nothing> task = house.session->signOut();
    house.session.reset(); // the revocation needs nobody
    QCOMPARE(house.outcome(std::move(task)), u"ok"_s);
    QCOMPARE(house.provider.calls(u"revoke"_s), 1);
    SessionHouse nobody;
    QCOMPARE(nobody.outcome(nobody.session->signOut()), u"ok"_s);
    QCOMPARE(nobody.provider.calls(u"revoke"_s), 0);
}

void SignInLifeTest::signOutWhileSigningInAndRenewing()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.provider.delay = 20ms;
    std::optional<QString> refusal;
    house.scope.start(
        house.session->refused(core::Secret(house.token()), {}),
        [&refusal](core::Result<core::Nothing> result) { refusal = result ? u"ok"_s : result.error().code; });
    std::optional<QString> signIn;
    house.scope.start(house.session->signIn({}, {}), [&signIn](core::Result<core::Nothing> result) {
        signIn = result ? u"ok"_s : result.error().code;
    });
    QCOMPARE(house.session->state(), State::SigningIn);
    QCOMPARE(house.outcome(house.session->signOut()), u"ok"_s);
    QTRY_COMPARE(refusal.value_or(u""_s), QString(failure::signedOut));
    QTRY_COMPARE(signIn.value_or(u""_s), QString(failure::cancelled));
    QCOMPARE(house.session->state(), State::SignedOut);
    QCOMPARE(house.token(), QByteArray("session.signed-out"));
}

void SignInLifeTest::addresses()
{
    SessionHouse house;
    QVERIFY(house.session->endSessionAddress().isEmpty());
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.session->endSessionAddress(), QUrl(u"https://login.idp.example/logout?client_id=client-1"_s));
    QCOMPARE(house.outcome(house.session->signOut()), u"ok"_s);
    QVERIFY(!house.session->endSessionAddress().isEmpty());
}

QTEST_GUILESS_MAIN(SignInLifeTest)
#include "tst_signin_life.moc"
