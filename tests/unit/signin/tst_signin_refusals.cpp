// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the session refuses of the provider and of Altinn: replies, tokens, keys, exchanges.
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

class SignInRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenIdTokensReachNoExchange_data();
    void brokenIdTokensReachNoExchange();
    void mixUpMakesNoTokenRequest_data();
    void mixUpMakesNoTokenRequest();
    void errorReplies();
    void codeOfAnotherAttempt();
    void tokenAnswersAreChecked();
    void levelTooLow();
    void wrongClock();
    void exchangeFailures_data();
    void exchangeFailures();
    void keyRotation();
    void refetchStorm();
    void metadataIsKeptForADay();
};

void SignInRefusalsTest::brokenIdTokensReachNoExchange_data()
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

void SignInRefusalsTest::brokenIdTokensReachNoExchange()
{
    using Make = std::function<QByteArray(FakeProvider &, QJsonObject)>;
    QFETCH(const Make, make);
    SessionHouse house;
    house.provider.makeIdToken = [&](const QJsonObject &claims) { return make(house.provider, claims); };
    QCOMPARE(house.signIn(), QString(failure::idTokenRefused));
    QCOMPARE(house.provider.calls(u"token"_s), 1);
    QCOMPARE(house.provider.calls(u"exchange"_s), 0);
    QCOMPARE(house.session->state(), State::SignedOut);
    QCOMPARE(house.session->capabilities(), Capabilities());
}

void SignInRefusalsTest::mixUpMakesNoTokenRequest_data()
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

void SignInRefusalsTest::mixUpMakesNoTokenRequest()
{
    QFETCH(const std::function<void(QUrlQuery &)>, bend);
    QFETCH(const QString, code);
    // A wrong issuer is told when the time is over, and must have been seen until then.
    SessionHouse house(code == failure::wrongIssuer ? 3s : 300ms);
    house.provider.bendReply = bend;
    QCOMPARE(house.signIn(), code);
    QCOMPARE(house.provider.calls(u"token"_s), 0);
    QCOMPARE(house.session->state(), State::SignedOut);
}

void SignInRefusalsTest::errorReplies()
{
    const QList<std::pair<QString, QLatin1StringView>> errors{{u"access_denied"_s, failure::accessDenied},
                                                              {u"invalid_scope"_s, failure::invalidScope},
                                                              {u"server_error"_s, failure::providerTrouble},
                                                              {u"something_else"_s, failure::providerError},
                                                              {u"<b>"_s, failure::providerError}};
    for (const auto &[error, code] : errors) {
        SessionHouse house;
        house.provider.bendReply = [error](QUrlQuery &reply) {
            reply.removeQueryItem(u"code"_s);
            reply.addQueryItem(u"error"_s, error);
        };
        QCOMPARE(house.signIn(), QString(code));
        QCOMPARE(house.provider.calls(u"token"_s), 0);
    }
}

void SignInRefusalsTest::codeOfAnotherAttempt()
{
    SessionHouse house;
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

void SignInRefusalsTest::tokenAnswersAreChecked()
{
    for (const QJsonObject &change : {QJsonObject{{u"token_type"_s, u"MAC"_s}}, QJsonObject{{u"expires_in"_s, -5}},
                                      QJsonObject{{u"expires_in"_s, 1e15}}, QJsonObject{{u"id_token"_s, QString()}}}) {
        SessionHouse house;
        house.provider.tokenAnswerChanges = change;
        QCOMPARE(house.signIn(), QString(failure::tokenAnswerMalformed));
        QCOMPARE(house.provider.calls(u"exchange"_s), 0);
    }
}

void SignInRefusalsTest::levelTooLow()
{
    SessionHouse house;
    SignInOptions options;
    options.level = Level::High;
    QCOMPARE(house.signIn(options), QString(failure::levelTooLow));
    QCOMPARE(house.provider.calls(u"exchange"_s), 0);
}

void SignInRefusalsTest::wrongClock()
{
    for (const qint64 hour : {-3600, 3600}) {
        SessionHouse house;
        house.provider.clockOffset = hour;
        QCOMPARE(house.signIn(), QString(failure::clockWrong));
    }
}

void SignInRefusalsTest::exchangeFailures_data()
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

void SignInRefusalsTest::exchangeFailures()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const int, calls);
    SessionHouse house;
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
    SessionHouse withheld;
    withheld.provider.declined = withheld.provider.environment().scopes.mid(1);
    std::optional<core::Error> error;
    withheld.scope.start(withheld.session->signIn({}, {}),
                         [&error](core::Result<core::Nothing> result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, QString(failure::exchangeForbidden));
    QCOMPARE(error->kind, core::ErrorKind::MissingScope);
    QCOMPARE(error->detail, withheld.provider.environment().scopes.mid(1).join(u' '));
}

void SignInRefusalsTest::keyRotation()
{
    SessionHouse house;
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

void SignInRefusalsTest::refetchStorm()
{
    SessionHouse house;
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

void SignInRefusalsTest::metadataIsKeptForADay()
{
    SessionHouse house;
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

QTEST_GUILESS_MAIN(SignInRefusalsTest)
#include "tst_signin_refusals.moc"
