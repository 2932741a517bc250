// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/log.h"
#include "app/core/task_scope.h"
#include "app/signin/failure.h"
#include "app/signin/session.h"
#include "fake_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = Session::State;

QString caughtLog;

void catchLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    caughtLog += message + u'\n';
}

const QString portal = u"altinn:portal/enduser"_s;

struct House
{
    explicit House(std::chrono::milliseconds wait = 5s, core::RandomSource random = core::systemRandom)
    {
        SessionLimits limits;
        limits.flow.exchangeRetryDelay = 1ms;
        limits.flow.listener.wait = wait;
        limits.review = 1h; // tests look at the clock themselves
        session = std::make_unique<Session>(
            provider.environment(), provider.send(), provider.browser(), [this] { return provider.now(); },
            std::move(random), limits);
    }

    // Runs to the end; "ok" or the error's code.
    template <class T>
    QString outcome(core::Task<T> task)
    {
        std::optional<QString> code;
        scope.start(std::move(task),
                    [&code](core::Result<T> result) { code = result ? u"ok"_s : result.error().code; });
        static_cast<void>(QTest::qWaitFor([&code] { return code.has_value(); }, 8000));
        return code.value_or(u"never"_s);
    }

    QString signIn(SignInOptions options = {}) { return outcome(session->signIn(std::move(options), {})); }

    QString signInWithoutPortal()
    {
        provider.declined = {portal};
        return signIn();
    }

    QByteArray token()
    {
        QByteArray text;
        bool done = false;
        scope.start(session->token({}), [&](core::Result<core::Secret> result) {
            text = result ? result->view().toByteArray() : result.error().code.toLatin1();
            done = true;
        });
        static_cast<void>(QTest::qWaitFor([&done] { return done; }, 8000));
        return text;
    }

    void live(qint64 seconds, bool active)
    {
        for (qint64 passed = 0; passed < seconds; passed += 10) {
            provider.advance(10);
            if (active)
                session->noteActivity();
            session->review();
            for (int turn = 0; turn < 3; ++turn)
                QCoreApplication::processEvents();
        }
    }

    FakeProvider provider;
    std::unique_ptr<Session> session;
    core::TaskScope scope;
};

} // namespace

class SignInSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signsIn();
    void signsInWithoutThePortalScope();
    void firstRenewalFailing();
    void brokenIdTokensReachNoExchange_data();
    void brokenIdTokensReachNoExchange();
    void mixUpMakesNoTokenRequest_data();
    void mixUpMakesNoTokenRequest();
    void errorReplies();
    void codeOfAnotherAttempt();
    void randomnessFails();
    void browserDoesNotOpen();
    void tokenAnswersAreChecked();
    void levelTooLow();
    void wrongClock();
    void declinedScope();
    void exchangeFailures_data();
    void exchangeFailures();
    void keyRotation();
    void refetchStorm();
    void metadataIsKeptForADay();
    void oneAttemptAtATime();
    void cancelAndLateReply();
    void stopAndDestruction();
    void timeLimitAndTooEarlyEnd();
    void renewalGoesOn();
    void idleLimit();
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
    void stepUp();
    void userSwitch();
    void addresses();
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
    House house;
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
    House house;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"refresh"_s), 1); // at once
    QVERIFY(house.session->renewsSilently());
    house.provider.advance(300); // the exchanged token would be dead
    QVERIFY(house.token().startsWith("eyJ"));
}

void SignInSessionTest::firstRenewalFailing()
{
    House house;
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

void SignInSessionTest::brokenIdTokensReachNoExchange_data()
{
    using Make = std::function<QByteArray(FakeProvider &, QJsonObject)>;
    QTest::addColumn<Make>("make");
    const auto changed = [](const QString &name, const QJsonValue &value) {
        return Make([name, value](FakeProvider &provider, QJsonObject claims) {
            if (value.isNull())
                claims.remove(name);
            else
                claims.insert(name, value);
            return provider.forge.sign(claims);
        });
    };
    QTest::newRow("alg none") << Make([](FakeProvider &p, QJsonObject c) { return p.forge.unsignedToken(c); });
    QTest::newRow("HS256") << Make(
        [](FakeProvider &p, QJsonObject c) { return p.forge.signHs256(c, p.forge.publicPem()); });
    QTest::newRow("foreign key") << Make([](FakeProvider &, QJsonObject c) {
        static const TokenForge foreign("key-1");
        return foreign.sign(c);
    });
    QTest::newRow("wrong kid") << Make([](FakeProvider &p, QJsonObject c) {
        TokenForge renamed = p.forge;
        renamed.setKid("key-9");
        return renamed.sign(c);
    });
    QTest::newRow("no kid") << Make([](FakeProvider &p, QJsonObject c) {
        return p.forge.sign({{u"alg"_s, u"RS256"_s}}, QJsonDocument(c).toJson());
    });
    QTest::newRow("crit") << Make([](FakeProvider &p, QJsonObject c) {
        return p.forge.sign({{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"key-1"_s}, {u"crit"_s, QJsonArray{u"x"_s}}},
                            QJsonDocument(c).toJson());
    });
    QTest::newRow("swapped payload") << Make([](FakeProvider &p, QJsonObject c) {
        const QByteArrayList good = p.forge.sign(c).split('.');
        c.insert(u"sub"_s, u"x"_s);
        return good[0] + '.' + p.forge.sign(c).split('.')[1] + '.' + good[2];
    });
    QTest::newRow("trailing data") << Make([](FakeProvider &p, QJsonObject c) { return p.forge.sign(c) + ".x"; });
    QTest::newRow("iss") << changed(u"iss"_s, u"https://other.example"_s);
    QTest::newRow("aud") << changed(u"aud"_s, u"client-2"_s);
    QTest::newRow("extra aud") << changed(u"aud"_s, QJsonArray{u"client-1"_s, u"client-2"_s});
    QTest::newRow("nonce") << changed(u"nonce"_s, u"another"_s);
    QTest::newRow("acr") << changed(u"acr"_s, u"eidas-loa-high"_s);
    QTest::newRow("expired") << changed(u"exp"_s, 1'789'999'000);
    QTest::newRow("future iat") << changed(u"iat"_s, 1'790'001'000);
    QTest::newRow("no exp") << changed(u"exp"_s, {});
    QTest::newRow("no sub") << changed(u"sub"_s, {});
    QTest::newRow("no pid") << changed(u"pid"_s, {});
    QTest::newRow("another person's pid") << changed(u"pid"_s, u"02878099999"_s);
}

void SignInSessionTest::brokenIdTokensReachNoExchange()
{
    using Make = std::function<QByteArray(FakeProvider &, QJsonObject)>;
    QFETCH(const Make, make);
    House house;
    house.provider.makeIdToken = [&](const QJsonObject &claims) { return make(house.provider, claims); };
    QCOMPARE(house.signIn(), QString(failure::idTokenRefused));
    QCOMPARE(house.provider.calls(u"token"_s), 1);
    QCOMPARE(house.provider.calls(u"exchange"_s), 0);
    QCOMPARE(house.session->state(), State::SignedOut);
    QCOMPARE(house.session->capabilities(), Capabilities());
}

void SignInSessionTest::mixUpMakesNoTokenRequest_data()
{
    using Bend = std::function<void(QUrlQuery &)>;
    QTest::addColumn<Bend>("bend");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong issuer") << Bend([](QUrlQuery &q) {
        q.removeQueryItem(u"iss"_s);
        q.addQueryItem(u"iss"_s, u"https://other.example"_s);
    }) << QString(failure::wrongIssuer);
    QTest::newRow("no issuer") << Bend([](QUrlQuery &q) { q.removeQueryItem(u"iss"_s); })
                               << QString(failure::wrongIssuer);
    QTest::newRow("wrong state") << Bend([](QUrlQuery &q) {
        q.removeQueryItem(u"state"_s);
        q.addQueryItem(u"state"_s, u"x"_s);
    }) << QString(failure::timedOut);
    QTest::newRow("no state") << Bend([](QUrlQuery &q) { q.removeQueryItem(u"state"_s); })
                              << QString(failure::timedOut);
    QTest::newRow("no reply") << Bend([](QUrlQuery &q) { q.clear(); }) << QString(failure::timedOut);
}

void SignInSessionTest::mixUpMakesNoTokenRequest()
{
    QFETCH(const std::function<void(QUrlQuery &)>, bend);
    QFETCH(const QString, code);
    House house(300ms);
    house.provider.bendReply = bend;
    QCOMPARE(house.signIn(), code);
    QCOMPARE(house.provider.calls(u"token"_s), 0);
    QCOMPARE(house.session->state(), State::SignedOut);
}

void SignInSessionTest::errorReplies()
{
    const QList<std::pair<QString, QLatin1StringView>> errors{{u"access_denied"_s, failure::accessDenied},
                                                              {u"invalid_scope"_s, failure::invalidScope},
                                                              {u"server_error"_s, failure::providerTrouble},
                                                              {u"something_else"_s, failure::providerError},
                                                              {u"<b>"_s, failure::providerError}};
    for (const auto &[error, code] : errors) {
        House house;
        house.provider.bendReply = [error](QUrlQuery &reply) {
            reply.removeQueryItem(u"code"_s);
            reply.addQueryItem(u"error"_s, error);
        };
        QCOMPARE(house.signIn(), QString(code));
        QCOMPARE(house.provider.calls(u"token"_s), 0);
    }
}

void SignInSessionTest::codeOfAnotherAttempt()
{
    House house;
    QString stolen;
    house.provider.bendReply = [&stolen](QUrlQuery &reply) { stolen = reply.queryItemValue(u"code"_s); };
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.bendReply = [&stolen](QUrlQuery &reply) {
        reply.removeQueryItem(u"code"_s);
        reply.addQueryItem(u"code"_s, stolen);
    };
    QCOMPARE(house.signIn(), QString(failure::codeRefused));
    QCOMPARE(house.session->state(), State::SignedIn); // the first sign-in stands
}

void SignInSessionTest::randomnessFails()
{
    House house(5s, [](int) { return core::fail(core::ErrorKind::RejectedByRule); });
    QCOMPARE(house.signIn(), QString(failure::randomnessFailed));
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
}

void SignInSessionTest::browserDoesNotOpen()
{
    House house(300ms);
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
    House second(5s);
    second.provider.browserOpens = false;
    QObject::connect(second.session.get(), &Session::waitingChanged, second.session.get(), [&] {
        if (!second.session->waitingAddress().isEmpty()) {
            second.provider.browserOpens = true;
            second.provider.browser()(second.session->waitingAddress());
        }
    });
    QCOMPARE(second.signIn(), u"ok"_s);
}

void SignInSessionTest::tokenAnswersAreChecked()
{
    for (const QJsonObject &change : {QJsonObject{{u"token_type"_s, u"MAC"_s}}, QJsonObject{{u"expires_in"_s, -5}},
                                      QJsonObject{{u"expires_in"_s, 1e15}}, QJsonObject{{u"id_token"_s, QString()}}}) {
        House house;
        house.provider.tokenAnswerChanges = change;
        QCOMPARE(house.signIn(), QString(failure::tokenAnswerMalformed));
        QCOMPARE(house.provider.calls(u"exchange"_s), 0);
    }
}

void SignInSessionTest::levelTooLow()
{
    House house;
    SignInOptions options;
    options.level = Level::High;
    QCOMPARE(house.signIn(options), QString(failure::levelTooLow));
    QCOMPARE(house.provider.calls(u"exchange"_s), 0);
}

void SignInSessionTest::wrongClock()
{
    for (const qint64 hour : {-3600, 3600}) {
        House house;
        house.provider.clockOffset = hour;
        QCOMPARE(house.signIn(), QString(failure::clockWrong));
    }
}

void SignInSessionTest::declinedScope()
{
    House house;
    house.provider.declined = {u"altinn:clientdelegations.read"_s};
    QCOMPARE(house.signIn(), u"ok"_s);
    QVERIFY(!house.session->capabilities().mayReadClients);
    QCOMPARE(house.session->capabilities().missingScopes, QStringList{u"altinn:clientdelegations.read"_s});
}

void SignInSessionTest::exchangeFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("calls");
    QTest::newRow("400") << 400 << QString(failure::altinnNotAnswering) << 1;
    QTest::newRow("401") << 401 << QString(failure::exchangeRefused) << 1;
    QTest::newRow("403") << 403 << QString(failure::exchangeForbidden) << 1;
    QTest::newRow("429") << 429 << QString(failure::exchangeThrottled) << 1;
    QTest::newRow("500") << 500 << QString(failure::altinnNotAnswering) << 2; // never more than one retry
    QTest::newRow("503") << 503 << QString(failure::altinnNotAnswering) << 2;
    QTest::newRow("no answer") << 0 << QString(failure::altinnNotAnswering) << 2;
    QTest::newRow("redirect") << 302 << QString(failure::altinnNotAnswering) << 1;
    QTest::newRow("a page") << 200 << QString(failure::altinnTokenMalformed) << 1;
}

void SignInSessionTest::exchangeFailures()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const int, calls);
    House house;
    house.provider.fault = [status](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint != u"exchange")
            return std::nullopt;
        if (status == 0)
            return core::Result<net::Response>(core::fail(core::ErrorKind::Offline));
        net::Response response;
        response.status = status;
        response.body = "<html>";
        return core::Result<net::Response>(response);
    };
    QCOMPARE(house.signIn(), code);
    QCOMPARE(house.provider.calls(u"exchange"_s), calls);
    QCOMPARE(house.session->state(), State::SignedOut);

    // All consent withheld: 403, and the lost scopes are named.
    House withheld;
    withheld.provider.declined = withheld.provider.environment().scopes.mid(1);
    std::optional<core::Error> error;
    withheld.scope.start(withheld.session->signIn({}, {}),
                         [&error](core::Result<core::Nothing> result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, QString(failure::exchangeForbidden));
    QCOMPARE(error->kind, core::ErrorKind::MissingScope);
    QCOMPARE(error->detail, withheld.provider.environment().scopes.mid(1).join(u' '));
}

void SignInSessionTest::keyRotation()
{
    House house;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"keys"_s), 1);
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"keys"_s), 1); // kept
    house.provider.forge = TokenForge("key-2");
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"keys"_s), 2);
    house.provider.advance(25 * 3600);
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"keys"_s), 3);
}

void SignInSessionTest::refetchStorm()
{
    House house;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.makeIdToken = [&house](const QJsonObject &claims) {
        TokenForge renamed = house.provider.forge;
        renamed.setKid("made-up");
        return renamed.sign(claims);
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(house.signIn(), QString(failure::idTokenRefused));
    QCOMPARE(house.provider.calls(u"keys"_s), 2);
    house.provider.advance(301);
    QCOMPARE(house.signIn(), QString(failure::idTokenRefused));
    QCOMPARE(house.provider.calls(u"keys"_s), 3);
}

void SignInSessionTest::metadataIsKeptForADay()
{
    House house;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"discovery"_s), 1);
    house.provider.advance(24 * 3600);
    house.provider.fault = [](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint != u"discovery")
            return std::nullopt;
        return core::Result<net::Response>(core::fail(core::ErrorKind::Tls));
    };
    QCOMPARE(house.signIn(), QString(failure::providerNotAnswering));
    QCOMPARE(house.provider.calls(u"discovery"_s), 2);
    QCOMPARE(house.session->state(), State::Expired);
}

void SignInSessionTest::oneAttemptAtATime()
{
    House house;
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
    House house;
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
    House house;
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
        House other;
        other.provider.declined = {portal};
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
    House third;
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
    House house;
    house.provider.accessLife = -5; // Altinn's token is dead on arrival
    house.provider.tokenAnswerChanges = {{u"expires_in"_s, 120}};
    QCOMPARE(house.signIn(), QString(failure::altinnTokenMalformed));
    QCOMPARE(house.session->state(), State::SignedOut);
}

void SignInSessionTest::renewalGoesOn()
{
    House house;
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

void SignInSessionTest::idleLimit()
{
    House house;
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
    House asleep;
    QCOMPARE(asleep.signInWithoutPortal(), u"ok"_s);
    asleep.provider.advance(8 * 3600);
    asleep.session->noteActivity();
    QCOMPARE(asleep.session->state(), State::Expired);
    House called;
    QCOMPARE(called.signInWithoutPortal(), u"ok"_s);
    called.provider.advance(8 * 3600);
    QCOMPARE(called.token(), QByteArray("session.idle"));
}

void SignInSessionTest::totalLimit()
{
    House house;
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

void SignInSessionTest::warning()
{
    House house;
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

void SignInSessionTest::portalSessionEndsWithItsToken()
{
    House house;
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

void SignInSessionTest::tenRefusedCallersOneRenewal()
{
    House house;
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

void SignInSessionTest::refusedWithThePortalScope()
{
    House house;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.outcome(house.session->refused(core::Secret(house.token()), {})), QString(failure::tokenRefused));
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.provider.calls(u"refresh"_s), 0);
}

void SignInSessionTest::refusedByRenewal()
{
    House house;
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

void SignInSessionTest::renewalOutage()
{
    House house;
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

void SignInSessionTest::signOutOffline()
{
    House house;
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

void SignInSessionTest::signOutRevokes()
{
    House house;
    house.provider.tokenAnswerChanges = {{u"refresh_token"_s, u"unasked-refresh-token"_s}};
    QCOMPARE(house.signIn(), u"ok"_s);
    core::Task<core::Nothing> task = house.session->signOut();
    house.session.reset(); // the revocation needs nobody
    QCOMPARE(house.outcome(std::move(task)), u"ok"_s);
    QCOMPARE(house.provider.calls(u"revoke"_s), 1);
    House nobody;
    QCOMPARE(nobody.outcome(nobody.session->signOut()), u"ok"_s);
    QCOMPARE(nobody.provider.calls(u"revoke"_s), 0);
}

void SignInSessionTest::signOutWhileSigningInAndRenewing()
{
    House house;
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

void SignInSessionTest::stepUp()
{
    House house;
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
    House house;
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

void SignInSessionTest::addresses()
{
    House house;
    QVERIFY(house.session->endSessionAddress().isEmpty());
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.session->endSessionAddress(), QUrl(u"https://login.idp.example/logout?client_id=client-1"_s));
    QCOMPARE(house.outcome(house.session->signOut()), u"ok"_s);
    QVERIFY(!house.session->endSessionAddress().isEmpty());
}

QTEST_GUILESS_MAIN(SignInSessionTest)
#include "tst_signin_session.moc"
