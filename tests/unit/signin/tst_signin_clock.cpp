// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A session on a computer that sleeps and whose clock is set (app/signin/renewal.h, session_time.h). The clock is the
// test's.
#include "app/signin/failure.h"
#include "session_house.h"

#include <QSignalSpy>

using namespace signin;
using namespace Qt::StringLiterals;

using State = Session::State;

class SignInClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleep();
    void sleepBeyondTheToken();
    void clockSetBack();
    void clockSetForward();
};

void SignInClockTest::sleep()
{
    for (const bool portal : {false, true}) {
        SessionHouse house;
        house.provider.givesRefreshToken = portal;
        QCOMPARE(portal ? house.signIn() : house.signInWithoutPortal(), u"ok"_s);
        QSignalSpy resumed(house.session.get(), &Session::resumed);
        house.live(60, true);
        QCOMPARE(resumed.size(), 0);
        house.provider.forgetCalls();
        const QByteArray before = house.token();
        house.provider.setClock(600);           // the lid was closed
        const QByteArray after = house.token(); // whoever calls first waits for the proof that Altinn still knows us
        QVERIFY(after.startsWith("eyJ") && after != before);
        QCOMPARE(house.provider.calls(portal ? u"token"_s : u"refresh"_s), 1);
        QCOMPARE(resumed.size(), 1);
        house.session->review();
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(house.session->state(), State::SignedIn);
    }
}

void SignInClockTest::sleepBeyondTheToken()
{
    SessionHouse house; // nobody renews it
    QCOMPARE(house.signIn(), u"ok"_s);
    QSignalSpy resumed(house.session.get(), &Session::resumed);
    house.provider.setClock(300);
    QCOMPARE(house.token(), QByteArray("session.token-ended"));
    QCOMPARE(resumed.size(), 0);

    PortalHouse second; // ID-porten does, once the network is back
    QCOMPARE(second.signIn(), u"ok"_s);
    second.provider.fault = [](const QString &) {
        return std::optional(core::Result<net::Response>(core::fail(core::ErrorKind::Offline)));
    };
    second.provider.setClock(300);
    QCOMPARE(second.token(), QByteArray("session.renewal-failed"));
    QCOMPARE(second.session->state(), State::SignedIn);
    second.provider.fault = {};
    second.live(20, true);
    QVERIFY(second.token().startsWith("eyJ"));
}

void SignInClockTest::clockSetBack()
{
    SessionHouse house;
    house.provider.authAge = 0;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.live(600, true);
    house.provider.setClock(-3600);
    house.live(1780, false);
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(20, false);
    QCOMPARE(house.session->endReason().code, QString(failure::idle)); // half an hour is half an hour

    SessionHouse busy;
    busy.provider.authAge = 0;
    QCOMPARE(busy.signInWithoutPortal(), u"ok"_s);
    for (int i = 0; i < 11; ++i) {
        busy.live(600, true);
        busy.provider.setClock(-500);
    }
    QCOMPARE(busy.session->state(), State::SignedIn);
    QVERIFY(busy.token().startsWith("eyJ"));
    busy.live(600, true);
    QCOMPARE(busy.session->endReason().code, QString(failure::limitReached)); // and two hours are two hours
}

void SignInClockTest::clockSetForward()
{
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.setClock(1200);
    house.live(20, true);
    house.provider.setClock(-1200); // set right again
    house.live(300, true);
    QCOMPARE(house.session->state(), State::SignedIn);
    QVERIFY(house.token().startsWith("eyJ"));
    house.provider.forgetCalls();
    house.live(300, true);
    QVERIFY2(house.provider.calls(u"token"_s) <= 5, qPrintable(QString::number(house.provider.calls(u"token"_s))));
    house.provider.setClock(3 * 3600);
    QCOMPARE(house.token(), QByteArray("session.idle"));
}

QTEST_GUILESS_MAIN(SignInClockTest)
#include "tst_signin_clock.moc"
