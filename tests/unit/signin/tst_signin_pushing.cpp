// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/failure.h"
#include "app/signin/pushed_request.h"
#include "session_house.h"

#include <QJsonDocument>

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString endpointName = u"pushed_authorization_request_endpoint"_s;
const QString requiredName = u"require_pushed_authorization_requests"_s;

struct House : SessionHouse
{
    explicit House(core::PushedAuthorization pushing, bool offered = true, bool required = false,
                   std::chrono::milliseconds wait = 5s)
        : SessionHouse(wait, core::systemRandom, pushing)
    {
        if (offered)
            provider.metadataChanges.insert(endpointName, u"https://idp.example/par"_s);
        if (required)
            provider.metadataChanges.insert(requiredName, true);
    }
};

net::Response answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    net::Response response;
    response.status = status;
    response.contentType = type;
    response.body = body;
    return response;
}

} // namespace

class SignInPushingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenToPush_data();
    void whenToPush();
    void theBrowserSeesNothingButTheReference();
    void eachAttemptPushesAnew();
    void answers_data();
    void answers();
    void badAnswersOpenNoBrowser_data();
    void badAnswersOpenNoBrowser();
    void noAnswer();
    void stoppedWhilePushing();
    void referenceNotTaken();
};

void SignInPushingTest::whenToPush_data()
{
    QTest::addColumn<bool>("always");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("pushes");
    const QString ok = u"ok"_s;
    QTest::newRow("by default not") << false << false << false << ok << 0;
    QTest::newRow("not though offered") << false << true << false << ok << 0;
    QTest::newRow("required") << false << true << true << ok << 1;
    QTest::newRow("always") << true << true << false << ok << 1;
    QTest::newRow("always and required") << true << true << true << ok << 1;
    QTest::newRow("always, not offered") << true << false << false << QString(failure::pushingNotOffered) << 0;
    QTest::newRow("required, not offered") << false << false << true << QString(failure::discoveryRefused) << 0;
}

void SignInPushingTest::whenToPush()
{
    QFETCH(const bool, always);
    QFETCH(const bool, offered);
    QFETCH(const bool, required);
    QFETCH(const QString, outcome);
    QFETCH(const int, pushes);
    House house(always ? core::PushedAuthorization::Always : core::PushedAuthorization::WhenRequired, offered,
                required);
    QCOMPARE(house.signIn(), outcome);
    QCOMPARE(house.provider.calls(u"push"_s), pushes);
    QCOMPARE(house.provider.calls(u"browser"_s), outcome == u"ok" ? 1 : 0);
    QCOMPARE(house.provider.lastAddress().query().contains(u"request_uri="), pushes == 1);
}

// Contract section 8, S18: what a process list shows of the browser.
void SignInPushingTest::theBrowserSeesNothingButTheReference()
{
    House house(core::PushedAuthorization::Always);
    SignInOptions options;
    options.level = Level::High;
    options.forceLogin = true;
    house.provider.acr = u"idporten-loa-high"_s;
    house.provider.authAge = 0;
    QCOMPARE(house.signIn(options), u"ok"_s);
    const QUrl address = house.provider.lastAddress();
    QCOMPARE(address.toString(QUrl::RemoveQuery), u"https://login.idp.example/authorize"_s);
    QCOMPARE(address.query(QUrl::FullyEncoded), u"client_id=client-1&request_uri=urn%3Aexample%3Aheld-request-1"_s);

    const QByteArrayList members = house.provider.lastPushed().split('&');
    QByteArrayList names;
    for (const QByteArray &member : members)
        names.append(member.left(member.indexOf('=')));
    QCOMPARE(names, QByteArrayList({"response_type", "client_id", "redirect_uri", "scope", "state", "nonce",
                                    "code_challenge", "code_challenge_method", "acr_values", "ui_locales", "prompt"}));
    QVERIFY(members.contains("acr_values=idporten-loa-high"));
    for (const QByteArray &url : house.provider.requestLog()) {
        for (const QByteArray &secret : house.provider.secrets())
            QVERIFY(!url.contains(secret));
    }
}

void SignInPushingTest::eachAttemptPushesAnew()
{
    House house(core::PushedAuthorization::Always);
    QCOMPARE(house.signIn(), u"ok"_s);
    const QByteArray first = house.provider.lastPushed();
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.provider.calls(u"push"_s), 2);
    QVERIFY(first != house.provider.lastPushed());
}

void SignInPushingTest::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome"); // the request_uri, or the error's code and detail
    const auto uri = [](const QByteArray &text) {
        return QByteArray(R"({"request_uri":")" + text + R"(","expires_in":60})");
    };
    const auto life = [](const QByteArray &json) {
        return QByteArray(R"({"request_uri":"urn:a:b","expires_in":)" + json + '}');
    };
    const QString malformed = failure::pushAnswerMalformed;
    const QString badUri = malformed + u" request_uri"_s;
    const QString badLife = malformed + u" expires_in"_s;
    const QByteArray atLimit = "urn:" + QByteArray(508, 'x');
    QTest::newRow("good") << 201 << uri("urn:idporten:JF38-q_A") << u"urn:idporten:JF38-q_A"_s;
    QTest::newRow("RFC 9126's form") << 201 << uri("urn:ietf:params:oauth:request_uri:6esc")
                                     << u"urn:ietf:params:oauth:request_uri:6esc"_s;
    QTest::newRow("512 long") << 201 << uri(atLimit) << QString::fromLatin1(atLimit);
    QTest::newRow("513 long") << 201 << uri(atLimit + 'x') << badUri;
    QTest::newRow("empty") << 201 << uri("") << badUri;
    QTest::newRow("no scheme") << 201 << uri("held-request") << badUri;
    QTest::newRow("space") << 201 << uri("urn:a b") << badUri;
    QTest::newRow("line break") << 201 << uri("urn:a\\r\\nb") << badUri;
    QTest::newRow("last line break") << 201 << uri("urn:a\\n") << badUri;
    QTest::newRow("quote") << 201 << uri("urn:a\\\"b") << badUri;
    QTest::newRow("letter outside ASCII") << 201 << uri("urn:\xc3\xa6") << badUri;
    QTest::newRow("fragment") << 201 << uri("https://idp.example/r#x") << badUri;
    QTest::newRow("uri a number") << 201 << QByteArray(R"({"request_uri":1,"expires_in":60})") << badUri;
    QTest::newRow("uri absent") << 201 << QByteArray(R"({"expires_in":60})") << badUri;
    QTest::newRow("shortest life") << 201 << life("5") << u"urn:a:b"_s;
    QTest::newRow("too short a life") << 201 << life("4") << badLife;
    QTest::newRow("over already") << 201 << life("0") << badLife;
    QTest::newRow("negative") << 201 << life("-60") << badLife;
    QTest::newRow("for ever") << 201 << life("1e300") << badLife;
    QTest::newRow("life as text") << 201 << life("\"60\"") << badLife;
    QTest::newRow("life absent") << 201 << QByteArray(R"({"request_uri":"urn:a:b"})") << badLife;
    QTest::newRow("200") << 200 << uri("urn:a:b") << malformed + u" status"_s;
    QTest::newRow("302") << 302 << QByteArray() << malformed + u" status"_s;
    QTest::newRow("404") << 404 << QByteArray() << malformed + u" status"_s;
    QTest::newRow("405") << 405 << QByteArray() << malformed + u" status"_s;
    QTest::newRow("413") << 413 << QByteArray() << malformed + u" status"_s;
    QTest::newRow("no JSON") << 201 << QByteArray("<html>") << badUri;
    QTest::newRow("a list") << 201 << QByteArray("[]") << badUri;
    QTest::newRow("deep") << 201 << QByteArray(5000, '[') << badUri;
    const auto no = [](const QByteArray &code) { return QByteArray(R"({"error":")" + code + R"("})"); };
    QTest::newRow("invalid_request") << 400 << no("invalid_request")
                                     << QString(failure::registrationFault) + u" invalid_request"_s;
    QTest::newRow("invalid_client") << 401 << no("invalid_client")
                                    << QString(failure::registrationFault) + u" invalid_client"_s;
    QTest::newRow("unauthorized_client") << 400 << no("unauthorized_client")
                                         << QString(failure::registrationFault) + u" unauthorized_client"_s;
    QTest::newRow("invalid_scope") << 400 << no("invalid_scope") << QString(failure::invalidScope) + u" openid x:y"_s;
    QTest::newRow("unknown error") << 400 << no("new_trouble") << QString(failure::providerError) + u" new_trouble"_s;
    QTest::newRow("markup for an error") << 400 << no("<b>") << QString(failure::providerError) + u' ';
    QTest::newRow("no error") << 400 << QByteArray("{}") << QString(failure::providerError) + u' ';
    QTest::newRow("429") << 429 << QByteArray() << QString(failure::providerTrouble) + u" HTTP 429"_s;
    QTest::newRow("503") << 503 << QByteArray("<html>") << QString(failure::providerTrouble) + u" HTTP 503"_s;
}

void SignInPushingTest::answers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, outcome);
    const auto uri = requestUriFrom(answer(status, body), {u"openid"_s, u"x:y"_s});
    QCOMPARE(uri ? QString::fromLatin1(*uri) : uri.error().code + u' ' + uri.error().detail, outcome);
    if (status == 201)
        QVERIFY(!requestUriFrom(answer(status, body, "text/html"), {}));
}

void SignInPushingTest::badAnswersOpenNoBrowser_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("request_uri absent") << u"request_uri"_s << QJsonValue();
    QTest::newRow("request_uri to another place") << u"request_uri"_s << QJsonValue(u"urn:a&redirect_uri= x"_s);
    QTest::newRow("expires_in absent") << u"expires_in"_s << QJsonValue();
}

void SignInPushingTest::badAnswersOpenNoBrowser()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    House house(core::PushedAuthorization::Always);
    house.provider.pushAnswerChanges.insert(member, value);
    QCOMPARE(house.signIn(), QString(failure::pushAnswerMalformed));
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
    QCOMPARE(house.session->state(), Session::State::SignedOut);
    house.provider.pushAnswerChanges = {};
    QCOMPARE(house.signIn(), u"ok"_s); // nothing of it was kept
}

void SignInPushingTest::noAnswer()
{
    House house(core::PushedAuthorization::Always);
    core::Error error;
    house.provider.fault = [&error](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint != u"push")
            return std::nullopt;
        return core::Result<net::Response>(core::fail(error));
    };
    error.kind = core::ErrorKind::Offline;
    QCOMPARE(house.signIn(), QString(failure::providerNotAnswering));
    error.kind = core::ErrorKind::BadAnswer; // larger than the limit
    QCOMPARE(house.signIn(), QString(failure::pushAnswerMalformed));

    net::Response busy = answer(429, {});
    busy.retryAfter = 30s;
    house.provider.fault = [&busy](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        return endpoint == u"push" ? std::optional(core::Result<net::Response>(busy)) : std::nullopt;
    };
    const auto end = house.finish(house.session->signIn({}, {}));
    QVERIFY(end && !*end);
    QCOMPARE(end->error().code, QString(failure::providerTrouble));
    QCOMPARE(end->error().retryAfter, 30s);
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
}

void SignInPushingTest::stoppedWhilePushing()
{
    House house(core::PushedAuthorization::Always);
    house.provider.fault = [&house](const QString &endpoint) -> std::optional<core::Result<net::Response>> {
        if (endpoint == u"push")
            house.session->cancelSignIn();
        return std::nullopt;
    };
    QCOMPARE(house.signIn(), QString(failure::cancelled));
    QCOMPARE(house.provider.calls(u"push"_s), 1);
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
}

// The provider does not know it (any more): it says so on its own page, and no reply comes.
void SignInPushingTest::referenceNotTaken()
{
    House house(core::PushedAuthorization::Always, true, false, 100ms);
    house.provider.pushAnswerChanges.insert(u"request_uri"_s, u"urn:example:unknown"_s);
    QCOMPARE(house.signIn(), QString(failure::timedOut));
    QCOMPARE(house.provider.calls(u"token"_s), 0);
}

QTEST_GUILESS_MAIN(SignInPushingTest)
#include "tst_signin_pushing.moc"
