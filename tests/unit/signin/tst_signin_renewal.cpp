// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// How a session outlives its tokens: each way of renewal with each life of ID-porten's token, and whatever can go wrong
// on the way (app/signin/renewal.h). The clock is the test's.
#include "app/signin/failure.h"
#include "session_house.h"

#include <QSignalSpy>

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

std::optional<core::Result<net::Response>> status(int code, const QByteArray &body = {})
{
    net::Response response;
    response.status = code;
    response.contentType = "application/json";
    response.body = body;
    return core::Result<net::Response>(response);
}

// At one endpoint, whatever the provider would have said there.
auto always(const QString &where, int code, const QByteArray &body = {})
{
    return
        [where, code, body](const QString &endpoint) { return endpoint == where ? status(code, body) : std::nullopt; };
}

} // namespace

class SignInRenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void waysAndLives_data();
    void waysAndLives();
    void withoutRotation();
    void tenCallersOneGrant();
    void aRefusedTokenIsRenewed();
    void theGrantIsOver();
    void notTheSameSignIn_data();
    void notTheSameSignIn();
    void aGoodIdTokenMayLackTheNonce();
    void notForThisClient();
    void outageAtTheProvider();
    void theRefreshTokenEnds();
    void aLostAnswer();
    void theExchangeFails();
    void theNewestTokenIsRevoked();
    void signedOutWhileRenewing();

private:
    QByteArrayList m_secrets; // of the house that was last
};

void SignInRenewalTest::initTestCase()
{
    qInstallMessageHandler(catchLog);
}

void SignInRenewalTest::cleanup()
{
    for (const QByteArray &secret : std::as_const(m_secrets))
        QVERIFY(!caughtLog.contains(QString::fromLatin1(secret)));
    m_secrets.clear();
}

void SignInRenewalTest::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QVERIFY(caughtLog.contains(u"renewing by altinn-refresh"));
    QVERIFY(caughtLog.contains(u"renewing by provider-refresh"));
}

void SignInRenewalTest::waysAndLives_data()
{
    QTest::addColumn<bool>("portal");
    QTest::addColumn<int>("altinnSays"); // to /refresh; 0: as it is
    QTest::addColumn<bool>("refreshToken");
    QTest::addColumn<int>("life"); // of ID-porten's token
    QTest::addColumn<RenewalPath>("path");
    QTest::addColumn<bool>("holds");
    using enum RenewalPath;
    for (const int life : {120, 600}) {
        const auto row = [life](const char *what) -> QTestData & {
            return QTest::newRow(qPrintable(u"%1, %2 s"_s.arg(QString::fromLatin1(what)).arg(life)));
        };
        row("/refresh") << false << 0 << false << life << AltinnRefresh << true;
        row("/refresh and a refresh token") << false << 0 << true << life << AltinnRefresh << true;
        row("/refresh fails, refresh token") << false << 500 << true << life << ProviderRefresh << true;
        row("no /refresh there, refresh token") << false << 404 << true << life << ProviderRefresh << true;
        row("/refresh refuses, refresh token") << false << 401 << true << life << ProviderRefresh << true;
        row("Portal, refresh token") << true << 0 << true << life << ProviderRefresh << true;
        row("/refresh fails, nothing else") << false << 500 << false << life << AltinnRefresh << false;
        row("Portal, nothing") << true << 0 << false << life << NewSignIn << false;
    }
}

// Either the session holds until two hours after the log-in, with a token for every call, or it ends with its token:
// announced, and with the user's work.
void SignInRenewalTest::waysAndLives()
{
    QFETCH(const bool, portal);
    QFETCH(const int, altinnSays);
    QFETCH(const bool, refreshToken);
    QFETCH(const int, life);
    QFETCH(const RenewalPath, path);
    QFETCH(const bool, holds);
    SessionHouse house;
    house.provider.givesRefreshToken = refreshToken;
    house.provider.accessLife = life;
    house.provider.authAge = 0;
    if (altinnSays != 0)
        house.provider.fault = always(u"refresh"_s, altinnSays);
    QCOMPARE(portal ? house.signIn() : house.signInWithoutPortal(), u"ok"_s);
    QSignalSpy soon(house.session.get(), &Session::expiringSoon);
    const QDateTime began = house.provider.now();
    while (house.session->state() == State::SignedIn) {
        QVERIFY(house.token().startsWith("eyJ"));
        house.live(10, true);
    }
    m_secrets = house.provider.secrets();
    const qint64 lasted = began.secsTo(house.provider.now());
    QCOMPARE(lasted, holds ? 7200 : life);
    QCOMPARE(house.session->endReason().code, QString(holds ? failure::limitReached : failure::tokenEnded));
    QCOMPARE(soon.size(), 1);
    QVERIFY(!house.session->userParty().isNull());
    QCOMPARE(house.provider.calls(u"browser"_s), 1);
    const int grants = house.provider.calls(u"token"_s) - 1;
    const int refreshes = house.provider.calls(u"refresh"_s);
    if (path == RenewalPath::ProviderRefresh)
        QVERIFY2(grants >= 7200 / life && grants <= 7200 / (life / 2), qPrintable(QString::number(grants)));
    else
        QCOMPARE(grants, 0);
    if (portal)
        QCOMPARE(refreshes, 0);
    else if (path == RenewalPath::AltinnRefresh && holds)
        QVERIFY2(refreshes >= 5 && refreshes <= 8, qPrintable(QString::number(refreshes)));
}

void SignInRenewalTest::withoutRotation()
{
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.rotates = false;
    house.live(1800, true);
    QCOMPARE(house.session->state(), State::SignedIn);
    QVERIFY(house.provider.calls(u"token"_s) > 10);
}

void SignInRenewalTest::tenCallersOneGrant()
{
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.session->renewalPath(), RenewalPath::ProviderRefresh);
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
    QCOMPARE(house.provider.calls(u"token"_s), 1);
    QCOMPARE(house.provider.calls(u"exchange"_s), 1);
    for (const QByteArray &token : std::as_const(tokens))
        QVERIFY(!token.isEmpty() && token != old);
    QCOMPARE(house.outcome(house.session->refused(core::Secret(QByteArray(old)), {})), u"ok"_s); // a straggler
    QCOMPARE(house.provider.calls(u"token"_s), 1);
}

// Altinn turns the token down and /refresh as well: ID-porten's refresh token still brings a new one.
void SignInRenewalTest::aRefusedTokenIsRenewed()
{
    SessionHouse house;
    house.provider.givesRefreshToken = true;
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.provider.fault = always(u"refresh"_s, 401);
    const QByteArray old = house.token();
    QCOMPARE(house.outcome(house.session->refused(core::Secret(QByteArray(old)), {})), u"ok"_s);
    QVERIFY(house.token().startsWith("eyJ") && house.token() != old);
    QCOMPARE(house.session->state(), State::SignedIn);
    house.provider.fault = {};
    house.live(90, true); // the new token's half hour comes from Altinn again
    house.provider.forgetCalls();
    house.live(1000, true);
    QCOMPARE(house.provider.calls(u"token"_s), 0);
}

void SignInRenewalTest::theGrantIsOver()
{
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.fault = always(u"token"_s, 400, R"({"error":"invalid_grant"})");
    house.provider.forgetCalls();
    QSignalSpy changed(house.session.get(), &Session::userChanged);
    house.live(100, true);
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::renewalRefused));
    QVERIFY(!house.session->userParty().isNull()); // the pages keep their work
    house.live(600, true);
    QCOMPARE(house.provider.calls(u"token"_s), 1); // never a loop
    house.provider.fault = {};
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(changed.size(), 0);
}

void SignInRenewalTest::notTheSameSignIn_data()
{
    QTest::addColumn<std::function<void(FakeProvider &)>>("bend");
    const auto row = [](const char *what, const std::function<void(FakeProvider &)> &bend) {
        QTest::newRow(what) << bend;
    };
    const auto withClaim = [](const QString &claim, const QJsonValue &value) {
        return [claim, value](FakeProvider &provider) {
            provider.makeIdToken = [&provider, claim, value](QJsonObject claims) {
                claims.insert(claim, value);
                return provider.forge.sign(claims);
            };
        };
    };
    row("another person", [](FakeProvider &provider) { provider.renewedPid = "02878099999"; });
    row("another person, no id_token", [](FakeProvider &provider) {
        provider.renewedPid = "02878099999";
        provider.renewsIdToken = false;
    });
    row("a lower level", [](FakeProvider &provider) { provider.renewedAcr = u"idporten-loa-low"_s; });
    row("a lower level, no id_token", [](FakeProvider &provider) {
        provider.renewedAcr = u"idporten-loa-low"_s;
        provider.renewsIdToken = false;
    });
    row("another subject", [](FakeProvider &provider) { provider.subject = u"subject-b"_s; });
    row("another issuer", withClaim(u"iss"_s, u"https://other.example"_s));
    row("another audience", withClaim(u"aud"_s, u"another-client"_s));
    row("another nonce", withClaim(u"nonce"_s, QString(43, u'x')));
    row("an expired id_token", withClaim(u"exp"_s, 1'000'000'000));
    row("another key", [](FakeProvider &provider) {
        provider.makeIdToken = [](const QJsonObject &claims) { return TokenForge("key-1").sign(claims); };
    });
    row("no signature", [](FakeProvider &provider) {
        provider.makeIdToken = [&provider](const QJsonObject &claims) { return provider.forge.unsignedToken(claims); };
    });
}

void SignInRenewalTest::notTheSameSignIn()
{
    QFETCH(const std::function<void(FakeProvider &)>, bend);
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    bend(house.provider);
    house.provider.forgetCalls();
    house.live(100, true);
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::renewalRefused));
    QCOMPARE(house.provider.calls(u"token"_s), 1);
    QCOMPARE(house.provider.calls(u"exchange"_s), 0); // nothing of it was used
    m_secrets = house.provider.secrets();
}

void SignInRenewalTest::aGoodIdTokenMayLackTheNonce()
{
    PortalHouse house;
    int made = 0;
    house.provider.makeIdToken = [&](const QJsonObject &claims) {
        ++made;
        return house.provider.forge.sign(claims);
    };
    QCOMPARE(house.signIn(), u"ok"_s);
    house.live(100, true);
    QCOMPARE(made, 2);
    QCOMPARE(house.session->state(), State::SignedIn);
    const QString nonce = house.provider.lastAuthorize().queryItemValue(u"nonce"_s);
    house.provider.makeIdToken = [&house, nonce](QJsonObject claims) { // or have the one of the sign-in
        claims.insert(u"nonce"_s, nonce);
        return house.provider.forge.sign(claims);
    };
    house.live(100, true);
    QCOMPARE(house.session->state(), State::SignedIn);

    // A sign-in's own must have it.
    SessionHouse second;
    second.provider.makeIdToken = [&second](QJsonObject claims) {
        claims.remove(u"nonce"_s);
        return second.provider.forge.sign(claims);
    };
    QCOMPARE(second.signIn(), QString(failure::idTokenRefused));
}

void SignInRenewalTest::notForThisClient()
{
    for (const char *error : {"unauthorized_client", "unsupported_grant_type", "invalid_client", "invalid_scope"}) {
        PortalHouse house(600);
        QCOMPARE(house.signIn(), u"ok"_s);
        house.provider.forgetCalls();
        house.provider.fault = always(u"token"_s, 400, QByteArray(R"({"error":")") + error + "\"}");
        QSignalSpy soon(house.session.get(), &Session::expiringSoon);
        house.live(590, true);
        QCOMPARE(house.session->state(), State::SignedIn); // what is in hand serves to its end
        QCOMPARE(house.session->renewalPath(), RenewalPath::NewSignIn);
        QCOMPARE(soon.size(), 1);
        house.live(20, true);
        QCOMPARE(house.session->endReason().code, QString(failure::tokenEnded));
        QCOMPARE(house.provider.calls(u"token"_s), 1);
    }
}

void SignInRenewalTest::outageAtTheProvider()
{
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.forgetCalls();
    for (const auto &outage : std::initializer_list<std::optional<core::Result<net::Response>>>{
             status(503), core::Result<net::Response>(core::fail(core::ErrorKind::Offline))}) {
        house.provider.fault = [outage](const QString &) { return outage; };
        QSignalSpy soon(house.session.get(), &Session::expiringSoon);
        house.live(300, true); // longer than the token lives
        QCOMPARE(house.session->state(), State::SignedIn);
        QCOMPARE(house.token(), QByteArray(failure::renewalFailed.data()));
        QCOMPARE(soon.size(), 0); // no end is near: the grant still stands
        house.provider.fault = {};
        house.live(20, true);
        QVERIFY(house.token().startsWith("eyJ"));
    }
    QVERIFY2(house.provider.calls(u"token"_s) < 70, qPrintable(QString::number(house.provider.calls(u"token"_s))));

    // No answer for ever: the limits of the session hold all the same.
    house.provider.fault = [](const QString &) { return status(503); };
    house.live(1900, false);
    QCOMPARE(house.session->endReason().code, QString(failure::idle));
}

// ID-porten said how long its refresh token lives, and cannot be asked within that time.
void SignInRenewalTest::theRefreshTokenEnds()
{
    PortalHouse house;
    house.provider.refreshLife = 600;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.fault = always(u"token"_s, 503);
    QSignalSpy soon(house.session.get(), &Session::expiringSoon);
    house.live(460, true);
    QCOMPARE(soon.size(), 0);
    house.live(100, true);
    QCOMPARE(soon.size(), 1);
    QCOMPARE(house.session->state(), State::SignedIn);
    house.live(50, true);
    QCOMPARE(house.session->endReason().code, QString(failure::tokenEnded));

    // While Altinn itself renews, a refresh token that is long over harms nobody.
    SessionHouse other;
    other.provider.givesRefreshToken = true;
    other.provider.refreshLife = 600;
    other.provider.authAge = 0;
    QCOMPARE(other.signInWithoutPortal(), u"ok"_s);
    other.live(1210, true); // beyond its life
    other.provider.fault = always(u"refresh"_s, 503);
    other.provider.forgetCalls();
    other.live(1300, true);
    QCOMPARE(other.session->state(), State::SignedIn);
    QCOMPARE(other.provider.calls(u"token"_s), 0);
    other.provider.fault = {};
    other.live(700, true);
    QCOMPARE(other.session->state(), State::SignedIn);
}

void SignInRenewalTest::aLostAnswer()
{
    PortalHouse house; // ID-porten took the token back and gave a new one, which got lost
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.forgetCalls();
    house.provider.losesAnswerOf = u"token"_s;
    house.live(90, true);
    QCOMPARE(house.provider.calls(u"token"_s), 1);
    QCOMPARE(house.session->state(), State::SignedIn);
    QVERIFY(house.token().startsWith("eyJ")); // the Altinn token serves still
    house.provider.losesAnswerOf.clear();
    house.live(60, true); // the old one once more, which ID-porten takes for a theft
    QCOMPARE(house.provider.calls(u"token"_s), 2);
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::renewalRefused));

    PortalHouse lucky; // or it keeps the old one alive
    QCOMPARE(lucky.signIn(), u"ok"_s);
    lucky.provider.rotates = false;
    lucky.provider.losesAnswerOf = u"token"_s;
    lucky.live(90, true);
    lucky.provider.losesAnswerOf.clear();
    lucky.live(600, true);
    QCOMPARE(lucky.session->state(), State::SignedIn);
}

void SignInRenewalTest::theExchangeFails()
{
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    house.provider.fault = always(u"exchange"_s, 503);
    house.live(90, true);
    QVERIFY(house.token().startsWith("eyJ"));
    house.provider.fault = {};
    house.live(600, true); // the refresh token that came with the lost attempt is the one that counts
    QCOMPARE(house.session->state(), State::SignedIn);
    QVERIFY(house.token().startsWith("eyJ"));

    house.provider.fault = always(u"exchange"_s, 401);
    house.live(100, true);
    QCOMPARE(house.session->state(), State::Expired);
    QCOMPARE(house.session->endReason().code, QString(failure::tokenRefused));
}

void SignInRenewalTest::theNewestTokenIsRevoked()
{
    PortalHouse house;
    QCOMPARE(house.signIn(), u"ok"_s);
    const QByteArray first = house.provider.refreshToken();
    house.live(300, true);
    const QByteArray newest = house.provider.refreshToken();
    QVERIFY(newest != first);
    QCOMPARE(house.outcome(house.session->signOut()), u"ok"_s);
    const QUrlQuery revoked = house.provider.lastRevoked();
    QCOMPARE(revoked.queryItemValue(u"token"_s).toLatin1(), newest);
    QCOMPARE(revoked.queryItemValue(u"token_type_hint"_s), u"refresh_token"_s);
    QCOMPARE(revoked.queryItemValue(u"client_id"_s), u"client-1"_s);
    m_secrets = house.provider.secrets();
}

void SignInRenewalTest::signedOutWhileRenewing()
{
    for (const QString &endpoint : {u"token"_s, u"exchange"_s}) {
        PortalHouse house;
        QCOMPARE(house.signIn(), u"ok"_s);
        house.provider.forgetCalls();
        std::optional<QString> signedOut;
        house.provider.fault = [&](const QString &asked) -> std::optional<core::Result<net::Response>> {
            if (asked == endpoint) { // while the answer is on its way
                house.scope.start(house.session->signOut(), [&signedOut](core::Result<core::Nothing> result) {
                    signedOut = result ? u"ok"_s : result.error().code;
                });
            }
            return std::nullopt;
        };
        std::optional<QString> refusal;
        house.scope.start(
            house.session->refused(core::Secret(house.token()), {}),
            [&refusal](core::Result<core::Nothing> result) { refusal = result ? u"ok"_s : result.error().code; });
        QTRY_COMPARE(signedOut.value_or(u""_s), u"ok"_s);
        QTRY_COMPARE(refusal.value_or(u""_s), QString(failure::signedOut));
        QCOMPARE(house.token(), QByteArray("session.signed-out"));
        QCOMPARE(house.provider.calls(u"revoke"_s), 1);
    }
}

QTEST_GUILESS_MAIN(SignInRenewalTest)
#include "tst_signin_renewal.moc"
