// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/authorize_address.h"
#include "app/signin/capabilities.h"
#include "app/signin/failure.h"
#include "app/signin/pkce.h"
#include "app/signin/provider_metadata.h"
#include "app/signin/reply_page.h"
#include "app/signin/token_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace signin;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://test.idporten.no"_s;

QJsonObject goodMetadata()
{
    return {{u"issuer"_s, issuer},
            {u"authorization_endpoint"_s, u"https://login.test.idporten.no/authorize"_s},
            {u"token_endpoint"_s, issuer + u"/token"_s},
            {u"jwks_uri"_s, issuer + u"/jwks.json"_s},
            {u"end_session_endpoint"_s, u"https://login.test.idporten.no/logout"_s},
            {u"revocation_endpoint"_s, issuer + u"/token/revoke"_s},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}}};
}

core::Environment environment()
{
    core::Environment result;
    result.issuer = issuer;
    result.clientId = u"client 1+2"_s;
    result.scopes = {u"openid"_s, u"altinn:clientdelegations.read"_s};
    result.platformBase = QUrl(u"https://platform.tt02.altinn.no"_s);
    return result;
}

QJsonObject goodAnswer()
{
    return {{u"access_token"_s, u"aaa.bbb.ccc"_s},
            {u"id_token"_s, u"ddd.eee.fff"_s},
            {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, 120}};
}

} // namespace

class SignInPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengeVectors_data();
    void challengeVectors();
    void verifiersAreFreshAndWellFormed();
    void badRandomnessStopsTheAttempt();
    void authorizeAddressHoldsTheRightThings();
    void levels();
    void capabilities();
    void capabilitiesTable_data();
    void capabilitiesTable();
    void everyFailureHasItsOwnCodeAndKind();
    void providerErrors_data();
    void providerErrors();
    void replyPages();
    void metadata_data();
    void metadata();
    void tokenAnswers_data();
    void tokenAnswers();
    void formBodies();
};

void SignInPartsTest::challengeVectors_data()
{
    QTest::addColumn<QByteArray>("verifier");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("RFC 7636 appendix B") << QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
                                         << QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    QTest::newRow("ID-porten") << QByteArray("xyo94uhy3zKvgB0NJwLms86SwcjtWviEOpkBnGgaLlo")
                               << QByteArray("b7elB7ZyxIXgFyvBznKvxl7wOB-H17Pz0a3B62NIMFI");
}

void SignInPartsTest::challengeVectors()
{
    QFETCH(const QByteArray, verifier);
    QFETCH(const QByteArray, challenge);
    QCOMPARE(challengeFor(verifier), challenge);
}

void SignInPartsTest::verifiersAreFreshAndWellFormed()
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const auto secrets = newAttemptSecrets(core::systemRandom);
        QVERIFY(secrets);
        for (const core::Secret *secret : {&secrets->verifier, &secrets->state, &secrets->nonce}) {
            const QByteArray text = secret->view().toByteArray();
            QVERIFY(form.match(QString::fromLatin1(text)).hasMatch());
            seen.insert(text);
        }
    }
    QCOMPARE(seen.size(), 3000);
}

void SignInPartsTest::badRandomnessStopsTheAttempt()
{
    const core::RandomSource failing = [](int) { return core::fail(core::ErrorKind::RejectedByRule); };
    const core::RandomSource shortOne = [](int) { return core::Result<QByteArray>(QByteArray(8, 'x')); };
    const core::RandomSource stuck = [](int size) { return core::Result<QByteArray>(QByteArray(size, 'x')); };
    for (const core::RandomSource &source : {failing, shortOne, stuck}) {
        const auto secrets = newAttemptSecrets(source);
        QVERIFY(!secrets);
        QCOMPARE(secrets.error().code, QString(failure::randomnessFailed));
    }
}

void SignInPartsTest::authorizeAddressHoldsTheRightThings()
{
    const auto secrets = newAttemptSecrets(core::systemRandom);
    SignInOptions options;
    options.uiLocale = u"nn"_s;
    options.level = Level::High;
    const QUrl address =
        authorizeAddress(QUrl(u"https://login.test.idporten.no/authorize"_s),
                         authorizeParameters(environment(), options, *secrets, "http://127.0.0.1:4711/callback"));
    QCOMPARE(address.host(), u"login.test.idporten.no"_s);
    const QByteArray wire = address.toEncoded();
    QVERIFY(wire.contains("client_id=client%201%2B2&"));
    QVERIFY(wire.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Fcallback&"));
    QVERIFY(wire.contains("scope=openid%20altinn%3Aclientdelegations.read&"));
    QVERIFY(wire.contains("state=" + secrets->state.view().toByteArray() + '&'));
    QVERIFY(wire.contains("nonce=" + secrets->nonce.view().toByteArray() + '&'));
    QVERIFY(wire.contains("code_challenge=" + challengeFor(secrets->verifier.view()) + '&'));
    QVERIFY(wire.contains("code_challenge_method=S256"));
    QVERIFY(wire.contains("acr_values=idporten-loa-high"));
    QVERIFY(wire.contains("ui_locales=nn"));
    QVERIFY(!wire.contains(secrets->verifier.view().toByteArray()));
    QVERIFY(!wire.contains("prompt=") && !wire.contains("response_mode"));
    options.forceLogin = true;
    QVERIFY(authorizeParameters(environment(), options, *secrets, "x").endsWith("&prompt=login"));
    QCOMPARE(authorizeAddress(QUrl(u"https://idp.example/authorize?realm=a%2Bb"_s), "x=1").toEncoded(),
             QByteArray("https://idp.example/authorize?realm=a%2Bb&x=1"));
}

void SignInPartsTest::levels()
{
    QCOMPARE(levelFromAcr(u"idporten-loa-high"), Level::High);
    QVERIFY(Level::Low < Level::Substantial && Level::Substantial < Level::High);
    for (const QString &other : {u"idporten-loa-High"_s, u"eidas-loa-high"_s, u"4"_s, u""_s})
        QVERIFY(!levelFromAcr(other));
}

void SignInPartsTest::capabilities()
{
    QCOMPARE(Capabilities(), Capabilities());
    QVERIFY(!Capabilities().mayReject);
    const QStringList asked{u"openid"_s, u"profile"_s, u"altinn:clientdelegations.read"_s, u"altinn:portal/enduser"_s};
    const Capabilities result = capabilitiesFrom(asked, {u"altinn:clientdelegations.read"_s});
    QCOMPARE(result.missingScopes, QStringList{u"altinn:portal/enduser"_s});
    QVERIFY(!hasPortalScope({u"altinn:portal/enduser2"_s}));
}

void SignInPartsTest::capabilitiesTable_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("open"); // letters of what is open, see below
    const QString portal = u"altinn:portal/enduser"_s;
    const QString parties = u"altinn:accessmanagement/authorizedparties"_s;
    const QString read = u"altinn:accessmanagement/enduser:connections:toothers.read"_s;
    const QString write = u"altinn:accessmanagement/enduser:connections:toothers.write"_s;
    const QString clientsRead = u"altinn:clientdelegations.read"_s;
    const QString clientsWrite = u"altinn:clientdelegations.write"_s;
    QTest::newRow("nothing but a sign-in") << QStringList() << u"rja"_s;
    QTest::newRow("portal") << QStringList{portal} << u"PlrRdjcaACxXoOkg"_s;
    QTest::newRow("documented") << QStringList{parties, read, write, clientsRead, clientsWrite} << u"PrjcaAxXeEoOk"_s;
    QTest::newRow("all") << QStringList{portal, parties, read, write, clientsRead, clientsWrite}
                         << u"PlrRdjcaACxXeEoOkg"_s;
    QTest::newRow("write without read") << QStringList{write} << u"rjak"_s;
    QTest::newRow("read without write") << QStringList{read} << u"rjaAo"_s;
    QTest::newRow("clients write only") << QStringList{clientsWrite} << u"rjaX"_s;
    QTest::newRow("clients read only") << QStringList{clientsRead} << u"rjae"_s;
}

void SignInPartsTest::capabilitiesTable()
{
    QFETCH(const QStringList, scopes);
    QFETCH(const QString, open);
    const Capabilities c = capabilitiesFrom({}, scopes);
    const QList<std::pair<QChar, bool>> letters{
        {u'P', c.mayReadParties},         {u'l', c.mayListRequests},    {u'r', c.mayReadRequest},
        {u'R', c.mayReadRequestById},     {u'd', c.mayDecide},          {u'j', c.mayReject},
        {u'c', c.mayDecideChanges},       {u'a', c.mayListAccesses},    {u'A', c.mayReadAccess},
        {u'C', c.mayCreateAccess},        {u'x', c.mayDeleteAccess},    {u'X', c.mayDeleteClientAccess},
        {u'e', c.mayReadClients},         {u'E', c.mayEditClients},     {u'o', c.mayReadOwnOrganisation},
        {u'O', c.mayEditOwnOrganisation}, {u'k', c.mayCheckDelegation}, {u'g', c.mayReadRegister}};
    QString found;
    for (const auto &[letter, isOpen] : letters) {
        if (isOpen)
            found += letter;
    }
    QCOMPARE(found, open);
}

void SignInPartsTest::everyFailureHasItsOwnCodeAndKind()
{
    const QStringList codes = failure::all();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    static const QRegularExpression form(u"\\A(signin|session)\\.[a-z-]+\\z"_s);
    for (const QString &code : codes)
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
    QCOMPARE(failure::error(failure::exchangeRefused).kind, core::ErrorKind::SignedOut);
    QCOMPARE(failure::error(failure::cancelled).kind, core::ErrorKind::Cancelled);
}

void SignInPartsTest::providerErrors_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("declined") << u"access_denied"_s << QString(failure::accessDenied) << u"access_denied"_s;
    QTest::newRow("scope") << u"invalid_scope"_s << QString(failure::invalidScope) << u"openid altinn:x"_s;
    QTest::newRow("level") << u"unmet_authentication_requirements"_s << QString(failure::levelNotReached)
                           << u"unmet_authentication_requirements"_s;
    QTest::newRow("prompt none") << u"login_required"_s << QString(failure::signInRequired) << u"login_required"_s;
    QTest::newRow("registration") << u"unauthorized_client"_s << QString(failure::registrationFault)
                                  << u"unauthorized_client"_s;
    QTest::newRow("grant") << u"invalid_grant"_s << QString(failure::codeRefused) << u"invalid_grant"_s;
    QTest::newRow("trouble") << u"temporarily_unavailable"_s << QString(failure::providerTrouble)
                             << u"temporarily_unavailable"_s;
    QTest::newRow("unknown") << u"something_new"_s << QString(failure::providerError) << u"something_new"_s;
    QTest::newRow("markup") << u"<b>hello</b>"_s << QString(failure::providerError) << QString();
    QTest::newRow("too long") << QString(65, u'a') << QString(failure::providerError) << QString();
    QTest::newRow("line break") << u"abc\n"_s << QString(failure::providerError) << QString();
}

void SignInPartsTest::providerErrors()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    const core::Error error = failure::fromProvider(provider, {u"openid"_s, u"altinn:x"_s});
    QCOMPARE(error.code, code);
    QCOMPARE(error.detail, detail);
}

void SignInPartsTest::replyPages()
{
    QSet<QByteArray> pages;
    for (const QString &locale : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const ReplyOutcome outcome : {ReplyOutcome::Received, ReplyOutcome::Declined}) {
            const QByteArray page = replyPage(outcome, locale);
            QVERIFY(page.contains("<html lang=\"" + locale.toLatin1() + '"'));
            QVERIFY(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
            pages.insert(page);
        }
    }
    QCOMPARE(pages.size(), 6);
    QCOMPARE(replyPage(ReplyOutcome::Received, u"<b>"_s), replyPage(ReplyOutcome::Received, u"nb"_s));
    const QByteArray answer = httpAnswer(200, "æ");
    for (const char *header :
         {"HTTP/1.1 200 OK\r\n", "Content-Length: 2\r\n", "Cache-Control: no-store\r\n",
          "Referrer-Policy: no-referrer\r\n",
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n",
          "X-Content-Type-Options: nosniff\r\n", "Connection: close\r\n"})
        QVERIFY2(answer.contains(header), header);
    QVERIFY(httpAnswer(405, {}).contains("Allow: GET\r\n"));
}

void SignInPartsTest::metadata_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *title, const QString &name, const QJsonValue &value, const QString &outcome) {
        QTest::newRow(title) << name << value << outcome;
    };
    const QString token = u"token_endpoint"_s;
    row("as it stands", u"x"_s, 1, u"ok"_s);
    row("another issuer", u"issuer"_s, u"https://idporten.no"_s, u"issuer"_s);
    row("issuer with a slash", u"issuer"_s, issuer + u'/', u"issuer"_s);
    row("issuer absent", u"issuer"_s, {}, u"issuer"_s);
    row("token on a sub-domain", token, u"https://a.b.test.idporten.no/token"_s, u"ok"_s);
    row("token elsewhere", token, u"https://idporten.no/token"_s, token);
    row("look-alike suffix", token, u"https://eviltest.idporten.no/token"_s, token);
    row("look-alike prefix", token, u"https://test.idporten.no.evil.example/token"_s, token);
    row("user part", token, u"https://test.idporten.no@evil.example/token"_s, token);
    row("user part on the right host", token, u"https://me@test.idporten.no/token"_s, token);
    row("plain http", token, u"http://test.idporten.no/token"_s, token);
    row("another port", token, u"https://test.idporten.no:8443/token"_s, token);
    row("the port spelt out", token, u"https://test.idporten.no:443/token"_s, u"ok"_s);
    row("fragment", token, issuer + u"/token#x"_s, token);
    row("relative", token, u"/token"_s, token);
    row("no text", token, 5, token);
    row("absent", token, {}, token);
    row("keys elsewhere", u"jwks_uri"_s, u"https://evil.example/jwks.json"_s, u"jwks_uri"_s);
    row("authorize elsewhere", u"authorization_endpoint"_s, u"https://evil.example/a"_s, u"authorization_endpoint"_s);
    row("authorize a file", u"authorization_endpoint"_s, u"file:///etc/passwd"_s, u"authorization_endpoint"_s);
    row("log-out absent", u"end_session_endpoint"_s, {}, u"ok"_s);
    row("log-out elsewhere", u"end_session_endpoint"_s, u"https://evil.example/"_s, u"end_session_endpoint"_s);
    row("revocation absent", u"revocation_endpoint"_s, {}, u"ok"_s);
    const QString push = u"pushed_authorization_request_endpoint"_s;
    const QString requirePushing = u"require_pushed_authorization_requests"_s;
    row("pushing offered", push, issuer + u"/par"_s, u"ok"_s);
    row("pushing elsewhere", push, u"https://evil.example/par"_s, push);
    row("pushing over plain http", push, u"http://test.idporten.no/par"_s, push);
    row("pushing no text", push, 5, push);
    row("pushing not required", requirePushing, false, u"ok"_s);
    row("pushing required, not offered", requirePushing, true, requirePushing);
    row("pushing required by text", requirePushing, u"false"_s, requirePushing);
    row("no S256", u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s}, u"S256, code and RS256 are needed"_s);
    row("no RS256", u"id_token_signing_alg_values_supported"_s, QJsonArray{u"none"_s},
        u"S256, code and RS256 are needed"_s);
}

void SignInPartsTest::metadata()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, outcome);
    QJsonObject document = goodMetadata();
    if (value.isNull())
        document.remove(name);
    else
        document.insert(name, value);
    const auto parsed = parseMetadata(QJsonDocument(document).toJson(), issuer);
    QCOMPARE(parsed ? u"ok"_s : parsed.error().detail, outcome);
    if (!parsed) {
        QCOMPARE(parsed.error().code, QString(failure::discoveryRefused));
    }
    for (const QByteArray &nonsense : {QByteArray(), QByteArray("[]"), QByteArray("<html>"), QByteArray(2000, '[')})
        QVERIFY(!parseMetadata(nonsense, issuer));
}

void SignInPartsTest::tokenAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const QByteArray json = "application/json";
    const auto with = [](const QString &name, const QJsonValue &value) {
        QJsonObject answer = goodAnswer();
        if (value.isNull())
            answer.remove(name);
        else
            answer.insert(name, value);
        return QJsonDocument(answer).toJson(QJsonDocument::Compact);
    };
    const QString malformed = failure::tokenAnswerMalformed;
    const QByteArray good = with(u"x"_s, 1);
    QTest::newRow("good") << 200 << json << good << u"ok"_s;
    QTest::newRow("lower case bearer") << 200 << json << with(u"token_type"_s, u"bearer"_s) << u"ok"_s;
    QTest::newRow("DPoP") << 200 << json << with(u"token_type"_s, u"DPoP"_s) << malformed;
    QTest::newRow("no type") << 200 << json << with(u"token_type"_s, {}) << malformed;
    QTest::newRow("expires_in absent") << 200 << json << with(u"expires_in"_s, {}) << malformed;
    QTest::newRow("expires_in negative") << 200 << json << with(u"expires_in"_s, -1) << malformed;
    QTest::newRow("expires_in zero") << 200 << json << with(u"expires_in"_s, 0) << malformed;
    QTest::newRow("expires_in huge") << 200 << json << with(u"expires_in"_s, 1e12) << malformed;
    QTest::newRow("expires_in text") << 200 << json << with(u"expires_in"_s, u"120"_s) << malformed;
    QTest::newRow("no id_token") << 200 << json << with(u"id_token"_s, {}) << malformed;
    QTest::newRow("no access_token") << 200 << json << with(u"access_token"_s, {}) << malformed;
    QTest::newRow("line break in access_token") << 200 << json << with(u"access_token"_s, u"a\r\nX: y"_s) << malformed;
    QTest::newRow("text type") << 200 << QByteArray("text/html") << good << malformed;
    QTest::newRow("list") << 200 << json << QByteArray("[]") << malformed;
    QTest::newRow("truncated") << 200 << json << good.chopped(1) << malformed;
    QTest::newRow("redirect") << 302 << json << good << malformed;
    QTest::newRow("invalid_grant") << 400 << json << QByteArray(R"({"error":"invalid_grant"})")
                                   << QString(failure::codeRefused);
    QTest::newRow("invalid_client") << 401 << json << QByteArray(R"({"error":"invalid_client"})")
                                    << QString(failure::registrationFault);
    QTest::newRow("unreadable error") << 400 << json << QByteArray("oops") << QString(failure::providerError);
    QTest::newRow("busy") << 429 << json << QByteArray() << QString(failure::providerTrouble);
    QTest::newRow("down") << 503 << json << QByteArray() << QString(failure::providerTrouble);
}

void SignInPartsTest::tokenAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, outcome);
    net::Response response;
    response.status = status;
    response.contentType = type;
    response.body = body;
    const auto answer = parseTokenAnswer(response, {});
    QCOMPARE(answer ? u"ok"_s : answer.error().code, outcome);
}

void SignInPartsTest::formBodies()
{
    QCOMPARE(formBody({{"a", "x y+z&=/"}, {"b", "-._~"}}), QByteArray("a=x%20y%2Bz%26%3D%2F&b=-._~"));
}

QTEST_APPLESS_MAIN(SignInPartsTest)
#include "tst_signin_parts.moc"
