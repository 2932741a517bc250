// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The sign-in room against an OpenID provider that is not ours: the certified oidc-provider, over TLS, with a browser
// that clicks. It cannot be exchanged at Altinn, so a few lines here answer for Altinn.
#include "app/core/log.h"
#include "app/core/task_scope.h"
#include "app/signin/failure.h"
#include "app/signin/session.h"
#include "tests/integration/oidc_provider_process.h"
#include "tests/support/test_browser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::OidcProviderProcess;
using tests::TestBrowser;

namespace {

using State = Session::State;

const QString altinnHost = u"altinn.example"_s;
const QString altinnScope = u"altinn:accessmanagement/authorizedparties"_s;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// Header or payload of a compact token, whoever made it.
QJsonObject partOf(const QByteArray &token, int index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(index), QByteArray::Base64UrlEncoding))
        .object();
}

core::Task<net::Response> answered(net::Response response)
{
    co_return response;
}

core::Task<net::Response> keptAnswer(core::Task<net::Response> call, net::Response *kept)
{
    core::Result<net::Response> response = co_await std::move(call);
    if (response)
        *kept = *response;
    co_return response;
}

// The app's side: the real door to the network, a browser, a session; and what stands for Altinn.
struct Desk
{
    explicit Desk(OidcProviderProcess &provider,
                  core::PushedAuthorization pushing = core::PushedAuthorization::WhenRequired)
        : http(net::Http::create(provider.caFile()).value()), browser(provider.caFile(), provider.person())
    {
        environment.name = u"Stranger"_s;
        environment.issuer = provider.issuer();
        environment.platformBase = QUrl(u"https://"_s + altinnHost);
        environment.portalBase = QUrl(u"https://%1/accessmanagement/ui"_s.arg(altinnHost));
        environment.clientId = u"fullmakt"_s;
        environment.scopes = {u"openid"_s, altinnScope};
        environment.pushedAuthorization = pushing;
        SessionLimits limits;
        limits.flow.listener.failures = 1; // a reply that is refused ends the attempt
        limits.flow.exchangeRetryDelay = 1ms;
        session = std::make_unique<Session>(
            environment, [this](net::Request request, std::stop_token stop) { return send(std::move(request), stop); },
            browser.opener(), core::systemClock, core::systemRandom, limits);
    }

    core::Task<net::Response> send(net::Request request, const std::stop_token &stop)
    {
        const QString path = request.url.path();
        ++calls[path];
        if (request.url.host() == altinnHost)
            return answered(altinn(request));
        if (path == u"/jwks" && !staleKeys.body.isEmpty())
            return answered(staleKeys);
        if (path == u"/token" && bendToken)
            bendToken(request);
        core::Task<net::Response> call = http->send(std::move(request), stop);
        return path == u"/jwks"    ? keptAnswer(std::move(call), &keys)
               : path == u"/token" ? keptAnswer(std::move(call), &tokens)
                                   : std::move(call);
    }

    // Exchange and renewal: what came is kept, what goes has Altinn's form.
    net::Response altinn(const net::Request &request)
    {
        const bool isExchange = request.url.path().contains(u"/exchange/");
        if (isExchange)
            exchanged = request.bearer.view().toByteArray();
        net::Response response;
        response.status = isExchange || altinnRenews ? 200 : 401;
        response.contentType = "text/plain";
        const QJsonObject claims{{u"exp"_s, QDateTime::currentSecsSinceEpoch() + (isExchange ? 120 : 1800)},
                                 {u"scope"_s, partOf(exchanged, 1).value(u"scope"_s)},
                                 {u"urn:altinn:authlevel"_s, 3}};
        response.body = base64Url("{}") + '.' + base64Url(QJsonDocument(claims).toJson()) + '.' + base64Url("none");
        return response;
    }

    template <class T>
    std::optional<core::Result<T>> finish(core::Task<T> task)
    {
        std::optional<core::Result<T>> end;
        scope.start(std::move(task), [&end](core::Result<T> result) { end.emplace(std::move(result)); });
        static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, 60'000));
        return end;
    }

    // "ok", or the error's code and detail.
    QString signIn(SignInOptions options = {})
    {
        const auto end = finish(session->signIn(std::move(options), {}));
        return !end ? u"never"_s : *end ? u"ok"_s : (end->error().code + u' ' + end->error().detail).trimmed();
    }

    QByteArray tokenOf(const QString &member) const
    {
        return QJsonDocument::fromJson(tokens.body).object().value(member).toString().toLatin1();
    }

    // The status with which the provider renews by the refresh token that it gave last, to somebody else than the app.
    int refreshAtTheProvider()
    {
        net::Request request;
        request.method = net::Method::Post;
        request.url = QUrl(environment.issuer + u"/token"_s);
        request.contentType = "application/x-www-form-urlencoded";
        request.body = "grant_type=refresh_token&client_id=fullmakt&refresh_token=" + tokenOf(u"refresh_token"_s);
        const auto answer = finish(http->send(std::move(request), {}));
        return answer && *answer ? (*answer)->status : -1;
    }

    core::Environment environment;
    std::unique_ptr<net::Http> http;
    TestBrowser browser;
    QHash<QString, int> calls; // by path
    std::function<void(net::Request &)> bendToken;
    net::Response keys;      // the last that came
    net::Response tokens;    // the last that came
    net::Response staleKeys; // come instead of the provider's, once set
    QByteArray exchanged;    // the access token that Altinn was given
    bool altinnRenews = true;
    std::unique_ptr<Session> session;
    core::TaskScope scope;
};

QString failedWith(QLatin1StringView code, const QString &detail = {})
{
    return (code + u' ' + detail).trimmed();
}

} // namespace

class OidcProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsIn();
    void levels();
    void pushing_data();
    void pushing();
    void pushingNotOffered();
    void verifierIsChecked_data();
    void verifierIsChecked();
    void everyPortIsTaken();
    void bentReplies_data();
    void bentReplies();
    void keyRotation();
    void unknownKey();
    void cancelledInThePage();
    void tokensOfTwoPeople();
    void signOutRevokesTheRefreshToken();
    void renewsByTheRefreshToken();
    void aStolenRefreshTokenEndsTheSession();
    void cleanupTestCase();

private:
    std::unique_ptr<OidcProviderProcess> m_provider;
};

void OidcProviderTest::initTestCase()
{
    if (OidcProviderProcess::node().isEmpty()) {
        const QString missing =
            u"No Node or no packages: run npm ci --ignore-scripts in "_s + OidcProviderProcess::folder();
        if (!qEnvironmentVariableIsEmpty("CI")) // empty is none, as for ./dev
            QFAIL(qPrintable(missing));
        QSKIP(qPrintable(missing));
    }
    m_provider = std::make_unique<OidcProviderProcess>();
    QVERIFY(m_provider->isRunning());
}

void OidcProviderTest::init()
{
    QCOMPARE(m_provider->order({{u"pushing"_s, u"offered"_s}}).value(u"pushing"_s).toString(), u"offered"_s);
}

void OidcProviderTest::cleanupTestCase()
{
    m_provider.reset();
}

void OidcProviderTest::signsIn()
{
    const QString kid = m_provider->order({}).value(u"kid"_s).toString();
    Desk desk(*m_provider);
    QSignalSpy arrived(&desk.browser, &TestBrowser::arrived);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.session->state(), State::SignedIn);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].toInt(), 200);
    QCOMPARE(desk.session->subject(), u"subject-of-konsert"_s);
    QCOMPARE(desk.session->level(), Level::Substantial);
    QVERIFY(!desk.session->metRealPersonInTest());
    QVERIFY(desk.session->capabilities().missingScopes.isEmpty());

    // What the provider sent is what this test is about.
    const QByteArray idToken = desk.tokenOf(u"id_token"_s);
    QCOMPARE(partOf(idToken, 0).value(u"alg"_s).toString(), u"RS256"_s);
    QCOMPARE(partOf(idToken, 0).value(u"kid"_s).toString(), kid);
    QCOMPARE(QUrlQuery(desk.browser.lastReply()).queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_provider->issuer());
    QCOMPARE(desk.exchanged, desk.tokenOf(u"access_token"_s));
    QCOMPARE(partOf(desk.exchanged, 0).value(u"typ"_s).toString(), u"at+jwt"_s);
    QCOMPARE(partOf(desk.exchanged, 1).value(u"client_id"_s).toString(), u"fullmakt"_s);
    QCOMPARE(partOf(desk.exchanged, 1).value(u"scope"_s).toString(), altinnScope);
    QCOMPARE(desk.calls.value(u"/jwks"_s), 1);
    QCOMPARE(desk.calls.value(u"/token"_s), 1);
}

void OidcProviderTest::levels()
{
    Desk desk(*m_provider);
    SignInOptions options;
    options.level = Level::High;
    options.forceLogin = true;
    QCOMPARE(desk.signIn(options), u"ok"_s);
    QCOMPARE(desk.session->level(), Level::High);
    QCOMPARE(desk.signIn(options), u"ok"_s); // the browser's sign-on does not spare the second log-in
    QCOMPARE(desk.browser.visits(), 2);
}

void OidcProviderTest::pushing_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("always");
    QTest::addColumn<bool>("pushed");
    QTest::newRow("off") << u"off"_s << false << false;
    QTest::newRow("offered, not wanted") << u"offered"_s << false << false;
    QTest::newRow("offered, wanted") << u"offered"_s << true << true;
    QTest::newRow("required") << u"required"_s << false << true;
    QTest::newRow("required and wanted") << u"required"_s << true << true;
}

void OidcProviderTest::pushing()
{
    QFETCH(const QString, provider);
    QFETCH(const bool, always);
    QFETCH(const bool, pushed);
    QCOMPARE(m_provider->order({{u"pushing"_s, provider}}).value(u"pushing"_s).toString(), provider);
    Desk desk(*m_provider, always ? core::PushedAuthorization::Always : core::PushedAuthorization::WhenRequired);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.calls.value(u"/request"_s), pushed ? 1 : 0);
    QStringList names;
    for (const auto &[name, value] : QUrlQuery(desk.browser.lastAddress()).queryItems())
        names.append(name);
    QCOMPARE(names == QStringList({u"client_id"_s, u"request_uri"_s}), pushed);
    QCOMPARE(names.contains(u"state"_s), !pushed);
}

void OidcProviderTest::pushingNotOffered()
{
    m_provider->order({{u"pushing"_s, u"off"_s}});
    Desk desk(*m_provider, core::PushedAuthorization::Always);
    QCOMPARE(desk.signIn(), failedWith(failure::pushingNotOffered));
    QCOMPARE(desk.browser.visits(), 0);
}

void OidcProviderTest::verifierIsChecked_data()
{
    QTest::addColumn<QString>("verifier"); // in place of ours
    QTest::addColumn<QString>("outcome");
    QTest::newRow("ours") << QString() << u"ok"_s;
    QTest::newRow("another") << QString(43, u'x') << failedWith(failure::codeRefused, u"invalid_grant"_s);
    QTest::newRow("none") << u"none"_s << failedWith(failure::codeRefused, u"invalid_grant"_s);
}

void OidcProviderTest::verifierIsChecked()
{
    QFETCH(const QString, verifier);
    QFETCH(const QString, outcome);
    Desk desk(*m_provider);
    desk.bendToken = [&verifier](net::Request &request) {
        QUrlQuery form(QString::fromLatin1(request.body));
        QVERIFY(form.hasQueryItem(u"code_verifier"_s));
        if (verifier.isEmpty())
            return;
        form.removeQueryItem(u"code_verifier"_s);
        if (verifier != u"none")
            form.addQueryItem(u"code_verifier"_s, verifier);
        request.body = form.toString(QUrl::FullyEncoded).toLatin1();
    };
    QCOMPARE(desk.signIn(), outcome);
    QCOMPARE(desk.exchanged.isEmpty(), outcome != u"ok");
}

void OidcProviderTest::everyPortIsTaken()
{
    QSet<int> ports;
    while (ports.size() < 3) {
        Desk desk(*m_provider);
        QCOMPARE(desk.signIn(), u"ok"_s);
        ports.insert(desk.browser.lastReply().port());
    }
}

void OidcProviderTest::bentReplies_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QString elsewhere = u"https://other.example"_s;
    QTest::newRow("another provider's name") << u"iss"_s << elsewhere << QString(failure::wrongIssuer);
    QTest::newRow("no provider's name") << u"iss"_s << QString() << QString(failure::wrongIssuer);
    QTest::newRow("another attempt's state") << u"state"_s << QString(43, u'x') << QString(failure::tooManyBadReplies);
    QTest::newRow("no state") << u"state"_s << QString() << QString(failure::tooManyBadReplies);
}

void OidcProviderTest::bentReplies()
{
    QFETCH(const QString, member);
    QFETCH(const QString, value);
    QFETCH(const QString, code);
    Desk desk(*m_provider);
    desk.browser.setBend([&](QUrlQuery &reply) {
        QVERIFY(reply.hasQueryItem(member));
        reply.removeQueryItem(member);
        if (!value.isEmpty())
            reply.addQueryItem(member, value);
    });
    QCOMPARE(desk.signIn(), code);
    QCOMPARE(desk.calls.value(u"/token"_s), 0);
    desk.browser.setBend({});
    QCOMPARE(desk.signIn(), u"ok"_s);
}

void OidcProviderTest::keyRotation()
{
    Desk desk(*m_provider);
    QCOMPARE(desk.signIn(), u"ok"_s);
    const QString before = partOf(desk.tokenOf(u"id_token"_s), 0).value(u"kid"_s).toString();
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.calls.value(u"/jwks"_s), 1); // kept

    const QString after = m_provider->order({{u"newKey"_s, true}}).value(u"kid"_s).toString();
    QVERIFY(after != before);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(partOf(desk.tokenOf(u"id_token"_s), 0).value(u"kid"_s).toString(), after);
    QCOMPARE(desk.calls.value(u"/jwks"_s), 2); // one new fetch
    QVERIFY(!desk.keys.body.contains(before.toLatin1()));
    QCOMPARE(desk.signIn(), u"ok"_s);
    QCOMPARE(desk.calls.value(u"/jwks"_s), 2);
}

// A token signed by a key that the published set does not hold: one new fetch, then refused, before Altinn is asked.
void OidcProviderTest::unknownKey()
{
    Desk desk(*m_provider);
    QCOMPARE(desk.signIn(), u"ok"_s);
    const QByteArray before = desk.exchanged;
    desk.staleKeys = desk.keys;
    m_provider->order({{u"newKey"_s, true}});
    QCOMPARE(desk.signIn(), failedWith(failure::idTokenRefused, u"kid"_s));
    QCOMPARE(desk.calls.value(u"/jwks"_s), 2);
    QCOMPARE(desk.signIn(), failedWith(failure::idTokenRefused, u"kid"_s));
    QCOMPARE(desk.calls.value(u"/jwks"_s), 2); // not a fetch for every made-up id
    QCOMPARE(desk.exchanged, before);
}

void OidcProviderTest::cancelledInThePage()
{
    for (const char *pushing : {"offered", "required"}) {
        m_provider->order({{u"pushing"_s, QString::fromLatin1(pushing)}});
        Desk desk(*m_provider);
        desk.browser.chooseCancel();
        QCOMPARE(desk.signIn(), failedWith(failure::accessDenied, u"access_denied"_s));
        QCOMPARE(desk.calls.value(u"/token"_s), 0);
        QCOMPARE(desk.session->state(), State::SignedOut);
        desk.browser.choose(m_provider->person());
        QCOMPARE(desk.signIn(), u"ok"_s);
    }
}

// Contract section 5.5: the personal numbers bind the access token to the id_token.
void OidcProviderTest::tokensOfTwoPeople()
{
    m_provider->order({{u"accessTokenOf"_s, u"02878099999"_s}});
    Desk desk(*m_provider);
    QCOMPARE(desk.signIn(), failedWith(failure::idTokenRefused, u"access token"_s));
    QVERIFY(desk.exchanged.isEmpty());
    m_provider->order({{u"accessTokenOf"_s, u"01878099999"_s}});
    QCOMPARE(desk.signIn(), u"ok"_s);
}

void OidcProviderTest::signOutRevokesTheRefreshToken()
{
    Desk kept(*m_provider);
    QCOMPARE(kept.signIn(), u"ok"_s);
    QCOMPARE(kept.refreshAtTheProvider(), 200);

    Desk desk(*m_provider);
    QCOMPARE(desk.signIn(), u"ok"_s);
    QVERIFY(!desk.tokenOf(u"refresh_token"_s).isEmpty());
    QVERIFY(*desk.finish(desk.session->signOut()));
    QCOMPARE(desk.calls.value(u"/token/revocation"_s), 1);
    QCOMPARE(desk.refreshAtTheProvider(), 400);
}

// Altinn no longer takes the token, nor renews it: the refresh_token grant of a client without a secret, with a new
// refresh token each time, and the exchange of what it brings.
void OidcProviderTest::renewsByTheRefreshToken()
{
    Desk desk(*m_provider);
    QCOMPARE(desk.signIn(), u"ok"_s);
    desk.altinnRenews = false;
    QSet<QByteArray> refreshTokens{desk.tokenOf(u"refresh_token"_s)};
    QSet<QByteArray> accessTokens{desk.exchanged};
    for (int i = 1; i <= 3; ++i) {
        auto token = desk.finish(desk.session->token({}));
        QVERIFY(token && *token);
        const auto renewed = desk.finish(desk.session->refused(std::move(**token), {}));
        QVERIFY(renewed && *renewed);
        QCOMPARE(desk.calls.value(u"/token"_s), 1 + i);
        QVERIFY(!desk.tokenOf(u"id_token"_s).isEmpty());
        refreshTokens.insert(desk.tokenOf(u"refresh_token"_s));
        accessTokens.insert(desk.exchanged);
    }
    QCOMPARE(refreshTokens.size(), 4);
    QCOMPARE(accessTokens.size(), 4);
    QCOMPARE(desk.browser.visits(), 1);
    QCOMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(*desk.finish(desk.session->signOut()));
    QCOMPARE(desk.refreshAtTheProvider(), 400); // the newest is revoked
}

void OidcProviderTest::aStolenRefreshTokenEndsTheSession()
{
    Desk desk(*m_provider);
    QCOMPARE(desk.signIn(), u"ok"_s);
    desk.altinnRenews = false;
    QCOMPARE(desk.refreshAtTheProvider(), 200); // somebody else was first
    auto token = desk.finish(desk.session->token({}));
    const auto renewed = desk.finish(desk.session->refused(std::move(**token), {}));
    QCOMPARE(renewed->error().code, QString(failure::renewalRefused));
    QCOMPARE(desk.session->state(), State::Expired);
}

QTEST_GUILESS_MAIN(OidcProviderTest)
#include "tst_oidc_provider.moc"
