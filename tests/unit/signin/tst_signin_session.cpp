// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A sign-in from click to session: what it makes, and what ends it before its time.
#include "app/core/log.h"
#include "app/signin/failure.h"
#include "session_house.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <array>

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using State = Session::State;

namespace {

QString caughtLog;

void catchLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    caughtLog += message + u'\n';
}

} // namespace

class SignInSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signsIn();
    void signsInWithoutThePortalScope();
    void randomnessFails();
    void browserDoesNotOpen();
    void browserIsOpenedAgain();
    void waitEndsWithTheReply();
    void twoProgramsAtOnce();
    void declinedScope();
    void oneAttemptAtATime();
    void cancelAndLateReply();
    void stopAndDestruction();
    void timeLimitAndTooEarlyEnd();
    void stepUp();
    void userSwitch();
};

void SignInSessionTest::initTestCase()
{
    qInstallMessageHandler(catchLog);
}

void SignInSessionTest::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

void SignInSessionTest::signsIn()
{
    caughtLog.clear();
    SessionHouse house;
    QSignalSpy states(house.session.get(), &Session::stateChanged);
    QSignalSpy waiting(house.session.get(), &Session::waitingChanged);
    QCOMPARE(house.session->state(), State::SignedOut);
    QCOMPARE(house.token(), QByteArray("session.signed-out"));
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.session->state(), State::SignedIn);
    QCOMPARE(states.size(), 2);
    QCOMPARE(waiting.size(), 2);
    QVERIFY(house.session->waitingAddress().isEmpty());
    QVERIFY(house.session->capabilities().mayDecide);
    QVERIFY(house.session->capabilities().missingScopes.isEmpty());
    QCOMPARE(house.session->securityLevel(), 3);
    QCOMPARE(house.session->level(), Level::Substantial);
    QCOMPARE(house.session->subject(), u"subject-a"_s);
    QVERIFY(!house.session->userParty().isNull());
    QVERIFY(!house.session->renewsSilently());
    QVERIFY(house.token().startsWith("eyJ"));
    QCOMPARE(house.provider.calls(u"browser"_s), 1);
    QCOMPARE(house.provider.calls(u"token"_s), 1);
    QCOMPARE(house.provider.calls(u"exchange"_s), 1);
    QCOMPARE(house.provider.calls(u"refresh"_s), 0); // it would answer 500
    QCOMPARE(house.provider.lastAuthorize().queryItemValue(u"acr_values"_s), u"idporten-loa-substantial"_s);
    for (const QByteArray &secret : house.provider.secrets()) {
        QVERIFY(!caughtLog.contains(QString::fromLatin1(secret)));
        for (const QByteArray &url : house.provider.requestLog())
            QVERIFY(!url.contains(secret));
    }
}

void SignInSessionTest::signsInWithoutThePortalScope()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"refresh"_s), 1); // at once
    QVERIFY(house.session->renewsSilently());
    house.provider.advance(300); // the exchanged token would be dead
    QVERIFY(house.token().startsWith("eyJ"));
}

void SignInSessionTest::randomnessFails()
{
    SessionHouse house(5s, [](int) { return core::fail(core::ErrorKind::RejectedByRule); });
    QCOMPARE(house.signIn(), QString(failure::randomnessFailed));
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
}

void SignInSessionTest::browserDoesNotOpen()
{
    SessionHouse house(300ms);
    house.provider.browserOpens = false;
    QUrl address;
    QObject::connect(house.session.get(), &Session::waitingChanged, house.session.get(), [&] {
        if (!house.session->waitingAddress().isEmpty()) {
            QVERIFY(!house.session->browserOpened());
            address = house.session->waitingAddress();
        }
    });
    QCOMPARE(house.signIn(), QString(failure::browserNotOpened));
    QCOMPARE(address.host(), u"login.idp.example"_s);
    // By hand it still works.
    SessionHouse second(5s);
    second.provider.browserOpens = false;
    QObject::connect(second.session.get(), &Session::waitingChanged, second.session.get(), [&] {
        if (!second.session->waitingAddress().isEmpty()) {
            second.provider.browserOpens = true;
            second.provider.browser()(second.session->waitingAddress());
        }
    });
    QCOMPARE(second.signIn(), u"ok"_s);
}

void SignInSessionTest::browserIsOpenedAgain()
{
    SessionHouse house;
    house.session->openBrowserAgain(); // nothing is waited for
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
    house.provider.browserOpens = false;
    bool tried = false;
    QUrl first;
    QObject::connect(house.session.get(), &Session::waitingChanged, house.session.get(), [&] {
        if (house.session->waitingAddress().isEmpty() || std::exchange(tried, true))
            return;
        QVERIFY(!house.session->browserOpened());
        first = house.session->waitingAddress();
        house.provider.browserOpens = true;
        house.session->openBrowserAgain();
        QVERIFY(house.session->browserOpened());
        QCOMPARE(house.session->waitingAddress(), first);
    });
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.lastAddress(), first); // the same attempt
    QCOMPARE(house.provider.calls(u"token"_s), 1);

    // When it opened at last, that is not why the time ran out.
    SessionHouse late(400ms);
    late.provider.browserOpens = false;
    QObject::connect(late.session.get(), &Session::waitingChanged, late.session.get(), [&] {
        if (late.session->browserOpened())
            return;
        late.provider.browserOpens = true;
        late.provider.bendReply = [](QUrlQuery &reply) { reply.clear(); };
        late.session->openBrowserAgain();
    });
    QCOMPARE(late.signIn(), QString(failure::timedOut));
}

void SignInSessionTest::waitEndsWithTheReply()
{
    SessionHouse house;
    QStringList waited;
    house.provider.fault = [&](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (house.session->state() == State::SigningIn)
            waited += endpoint + (house.session->waitingAddress().isEmpty() ? u": no"_s : u": yes"_s);
        return std::nullopt;
    };
    QCOMPARE(house.signIn(), u"ok"_s);
    QVERIFY2(waited.contains(u"token: no"_s), qPrintable(waited.join(u'\n')));
    QVERIFY2(waited.filter(u": yes"_s).isEmpty(), qPrintable(waited.join(u'\n')));
}

void SignInSessionTest::twoProgramsAtOnce()
{
    std::array<SessionHouse, 2> houses;
    std::array<QUrlQuery, 2> replies;
    std::array<QString, 2> ends;
    for (size_t i = 0; i < houses.size(); ++i) {
        houses[i].provider.bendReply = [&replies, i](QUrlQuery &reply) {
            replies[i] = reply;
            reply.clear();
        };
        houses[i].scope.start(houses[i].session->signIn({}, {}), [&ends, i](core::Result<core::Nothing> result) {
            ends[i] = result ? u"ok"_s : result.error().code;
        });
    }
    for (size_t i = 0; i < houses.size(); ++i)
        QTRY_VERIFY(!replies[i].isEmpty());
    // The wrong window of the browser is refused by the one, and the other still waits for its own.
    houses[0].provider.deliver(replies[1]);
    houses[1].provider.deliver(replies[1]);
    QTRY_COMPARE(ends[1], u"ok"_s);
    QCOMPARE(ends[0], QString());
    houses[0].provider.deliver(replies[0]);
    QTRY_COMPARE(ends[0], u"ok"_s);
}

void SignInSessionTest::declinedScope()
{
    SessionHouse house;
    house.provider.declined = {u"altinn:clientdelegations.read"_s};
    QCOMPARE(house.signIn(), u"ok"_s);
    QVERIFY(!house.session->capabilities().mayReadClients);
    QCOMPARE(house.session->capabilities().missingScopes, QStringList{u"altinn:clientdelegations.read"_s});
}

void SignInSessionTest::oneAttemptAtATime()
{
    SessionHouse house;
    house.provider.bendReply = [](QUrlQuery &reply) { reply.clear(); };
    std::optional<QString> first;
    house.scope.start(house.session->signIn({}, {}),
                      [&first](core::Result<core::Nothing> result) { first = result ? u"ok"_s : result.error().code; });
    QTRY_VERIFY(!house.session->waitingAddress().isEmpty());
    QCOMPARE(house.signIn(), QString(failure::alreadySigningIn));
    QCOMPARE(house.session->waitingUntil(), house.provider.now().addSecs(5));
    house.session->cancelSignIn();
    QCOMPARE(house.session->state(), State::SignedOut);
    QVERIFY(house.session->waitingAddress().isEmpty());
    QTRY_COMPARE(first.value_or(u""_s), QString(failure::cancelled));
}

void SignInSessionTest::cancelAndLateReply()
{
    SessionHouse house;
    QUrlQuery late;
    house.provider.bendReply = [&late](QUrlQuery &reply) {
        late = reply;
        reply.clear();
    };
    std::optional<QString> first;
    house.scope.start(house.session->signIn({}, {}),
                      [&first](core::Result<core::Nothing> result) { first = result ? u"ok"_s : result.error().code; });
    QTRY_VERIFY(!house.session->waitingAddress().isEmpty());
    house.session->cancelSignIn();
    // The old reply comes to the new listener, then the right one.
    house.provider.bendReply = [&](QUrlQuery &) {
        QTimer::singleShot(0, &house.provider, [&] { house.provider.deliver(late); });
    };
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"token"_s), 1);
    QTRY_COMPARE(first.value_or(u""_s), QString(failure::cancelled));
    QCOMPARE(house.session->state(), State::SignedIn);
}

void SignInSessionTest::stopAndDestruction()
{
    // A page that goes away takes its sign-in with it.
    SessionHouse house;
    house.provider.bendReply = [](QUrlQuery &reply) { reply.clear(); };
    std::stop_source stop;
    std::optional<QString> code;
    house.scope.start(house.session->signIn({}, stop.get_token()),
                      [&code](core::Result<core::Nothing> result) { code = result ? u"ok"_s : result.error().code; });
    QTRY_VERIFY(!house.session->waitingAddress().isEmpty());
    stop.request_stop();
    QTRY_COMPARE(code.value_or(u""_s), QString(failure::cancelled));
    QCOMPARE(house.session->state(), State::SignedOut);

    // And a session that goes away at any moment leaves nobody hanging.
    for (const auto &endpoint : {u"discovery"_s, u"browser"_s, u"token"_s, u"keys"_s, u"exchange"_s, u"refresh"_s}) {
        SessionHouse other;
        other.provider.declined = {u"altinn:portal/enduser"_s};
        other.provider.delay = 2ms;
        std::optional<QString> end;
        other.scope.start(other.session->signIn({}, {}),
                          [&end](core::Result<core::Nothing> result) { end = result ? u"ok"_s : result.error().code; });
        QTRY_VERIFY(other.provider.calls(endpoint) > 0);
        const bool wasFaster = end.has_value(); // on a busy machine the last call may be answered before we look
        other.session.reset();
        QTRY_COMPARE(end.value_or(u""_s), wasFaster ? u"ok"_s : QString(failure::cancelled));
        QVERIFY(!wasFaster || endpoint == u"refresh"_s);
    }

    // Also those who wait for a renewal.
    SessionHouse third;
    QCOMPARE(third.signInWithoutPortal(), u"ok"_s);
    QStringList waiters;
    core::Secret held{third.token()};
    for (int i = 0; i < 3; ++i) {
        third.scope.start(third.session->refused(held.clone(), {}), [&waiters](core::Result<core::Nothing> result) {
            waiters += result ? u"ok"_s : result.error().code;
        });
        third.scope.start(third.session->token({}), [&waiters](core::Result<core::Secret> result) {
            waiters += result ? u"ok"_s : result.error().code;
        });
    }
    third.session.reset();
    QTRY_COMPARE(waiters, QStringList(6, failure::signedOut));
}

void SignInSessionTest::timeLimitAndTooEarlyEnd()
{
    SessionHouse house;
    house.provider.accessLife = -5; // Altinn's token is dead on arrival
    house.provider.tokenAnswerChanges = {{u"expires_in"_s, 120}};
    QCOMPARE(house.signIn(), QString(failure::altinnTokenMalformed));
    QCOMPARE(house.session->state(), State::SignedOut);
}

void SignInSessionTest::stepUp()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    const QByteArray first = house.token();
    house.provider.bendReply = [](QUrlQuery &reply) { reply.clear(); };
    std::optional<QString> code;
    SignInOptions high;
    high.level = Level::High;
    house.scope.start(house.session->signIn(high, {}),
                      [&code](core::Result<core::Nothing> result) { code = result ? u"ok"_s : result.error().code; });
    QTRY_VERIFY(!house.session->waitingAddress().isEmpty());
    QCOMPARE(house.session->state(), State::SigningIn);
    QCOMPARE(house.token(), first); // work goes on meanwhile
    house.session->cancelSignIn();
    QCOMPARE(house.session->state(), State::SignedIn);
    QTRY_VERIFY(code);
    house.provider.bendReply = {};
    house.provider.acr = u"idporten-loa-high"_s;
    QCOMPARE(house.signIn(high), u"ok"_s);
    QCOMPARE(house.session->level(), Level::High);
    QVERIFY(house.token() != first);

    // The old token's time may run out while the browser waits.
    house.provider.bendReply = [](QUrlQuery &reply) { reply.clear(); };
    house.scope.start(house.session->signIn(high, {}), [](core::Result<core::Nothing>) {});
    QTRY_VERIFY(!house.session->waitingAddress().isEmpty());
    house.provider.advance(3600);
    house.session->review();
    QCOMPARE(house.session->state(), State::SigningIn);
    house.session->cancelSignIn();
    QCOMPARE(house.session->state(), State::Expired);
}

void SignInSessionTest::userSwitch()
{
    SessionHouse house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.provider.advance(3600);
    house.session->review();
    QCOMPARE(house.session->state(), State::Expired);
    QStringList order;
    connect(house.session.get(), &Session::userChanged, this, [&order] { order += u"user"_s; });
    connect(house.session.get(), &Session::stateChanged, this,
            [&order](State state) { order += state == State::SignedIn ? u"signed in"_s : u"other"_s; });
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(order, (QStringList{u"other"_s, u"signed in"_s}));
    house.provider.advance(3600);
    house.session->review();
    order.clear();
    house.provider.subject = u"subject-b"_s;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(order, (QStringList{u"other"_s, u"user"_s, u"signed in"_s}));
    QCOMPARE(house.session->subject(), u"subject-b"_s);
}

QTEST_GUILESS_MAIN(SignInSessionTest)
#include "tst_signin_session.moc"
