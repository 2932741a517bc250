// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/random.h"
#include "app/signin/altinn_token.h"
#include "app/signin/failure.h"
#include "app/signin/id_token.h"
#include "app/signin/jwks.h"
#include "app/signin/jws.h"
#include "token_forge.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace signin;
using namespace Qt::StringLiterals;

namespace {

const TokenForge &forge()
{
    static const TokenForge instance;
    return instance;
}

const TokenForge &foreignForge()
{
    static const TokenForge instance("key-1");
    return instance;
}

PublicKey publicKey(const TokenForge &owner)
{
    return parseKeys(owner.jwks())->value(QString::fromLatin1(owner.kid()));
}

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
const qint64 nowSeconds = 1'790'000'000;

IdTokenRules goodRules()
{
    IdTokenRules rules;
    rules.issuer = u"https://test.idporten.no"_s;
    rules.clientId = u"client-1"_s;
    rules.nonce = "nonce-1";
    rules.now = now;
    rules.attemptStarted = now.addSecs(-60);
    rules.serverTime = now;
    return rules;
}

Jws jwsOf(const QJsonObject &claims)
{
    Jws jws;
    jws.payload = claims;
    return jws;
}

QString detailOf(const core::Result<Identity> &result)
{
    return result ? u"accepted"_s : result.error().code + u':' + result.error().detail;
}

constexpr const char rfc7515Key[] =
    R"({"keys":[{"kty":"RSA","kid":"a2","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddx)"
    R"(HmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMs)"
    R"(D1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdV)"
    R"(MTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"}]})";
constexpr const char rfc7515Token[] =
    "eyJhbGciOiJSUzI1NiJ9."
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
    "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t"
    "1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12j"
    "zDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQ"
    "Ge77Rw";

} // namespace

class SignInTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc7515Vector();
    void goodTokenVerifies();
    void forgedTokensAreRefused_data();
    void forgedTokensAreRefused();
    void everyTruncationIsRefused();
    void aChangedByteAnywhereIsRefused();
    void keyRules_data();
    void keyRules();
    void claims_data();
    void claims();
    void clockFaults();
    void accessTokenHash();
    void accessTokenBelongsToTheSamePerson();
    void realPersonInTest();
    void altinnTokens_data();
    void altinnTokens();
    void altinnTokenFacts();
};

void SignInTokensTest::rfc7515Vector()
{
    const auto keys = parseKeys(rfc7515Key);
    QVERIFY2(keys, keys ? "" : qPrintable(keys.error().detail));
    const auto jws = parseJws(rfc7515Token);
    QVERIFY2(jws, jws ? "" : qPrintable(jws.error().detail));
    QCOMPARE(jws->payload.value(u"iss"_s).toString(), u"joe"_s);
    QVERIFY(verifies(*jws, keys->value(u"a2"_s)));
    QVERIFY(!verifies(*jws, publicKey(forge())));
    QVERIFY(!verifies(*jws, nullptr));
}

void SignInTokensTest::goodTokenVerifies()
{
    const auto jws = parseJws(forge().sign(goodClaims(nowSeconds)));
    QVERIFY(jws);
    QCOMPARE(jws->kid, u"key-1"_s);
    QVERIFY(verifies(*jws, publicKey(forge())));
    const auto identity = checkIdToken(*jws, goodRules());
    QVERIFY2(identity, qPrintable(detailOf(identity)));
    QCOMPARE(identity->subject, u"subject-1"_s);
    QCOMPARE(identity->level, Level::Substantial);
    QCOMPARE(identity->authTime, now.addSecs(-20));
    QVERIFY(!identity->realPersonInTest);
}

void SignInTokensTest::forgedTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const QJsonObject claims = goodClaims(nowSeconds);
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    const QByteArray good = forge().sign(claims);
    const QList<QByteArray> parts = good.split('.');
    const auto header = [](const QJsonObject &more) {
        QJsonObject object{{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"key-1"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    };
    QJsonObject other = claims;
    other.insert(u"sub"_s, u"somebody-else"_s);
    const QByteArray otherPayload = TokenForge::base64Url(QJsonDocument(other).toJson(QJsonDocument::Compact));

    QTest::newRow("alg none") << forge().unsignedToken(claims);
    QTest::newRow("alg none with the good signature") << forge().unsignedToken(claims) + parts[2];
    QTest::newRow("HS256 with the public key as secret") << forge().signHs256(claims, forge().publicPem());
    QTest::newRow("HS256 with the modulus as secret")
        << forge().signHs256(claims, forge().jwk().value(u"n"_s).toString().toLatin1());
    QTest::newRow("alg none, capitals") << forge().sign(header({{u"alg"_s, u"None"_s}}), payload);
    QTest::newRow("alg in lower case") << forge().sign(header({{u"alg"_s, u"rs256"_s}}), payload);
    QTest::newRow("alg RS512") << forge().sign(header({{u"alg"_s, u"RS512"_s}}), payload);
    QTest::newRow("alg a list") << forge().sign(header({{u"alg"_s, QJsonArray{u"RS256"_s}}}), payload);
    QTest::newRow("foreign key under our key id") << foreignForge().sign(claims);
    QTest::newRow("swapped payload") << parts[0] + '.' + otherPayload + '.' + parts[2];
    QTest::newRow("crit") << forge().sign(header({{u"crit"_s, QJsonArray{u"exp"_s}}}), payload);
    QTest::newRow("b64 false") << forge().sign(header({{u"b64"_s, false}}), payload);
    QTest::newRow("typ of another kind") << forge().sign(header({{u"typ"_s, u"at+jwt"_s}}), payload);
    QTest::newRow("four parts") << good + ".AAAA";
    QTest::newRow("two parts") << parts[0] + '.' + parts[1];
    QTest::newRow("five parts, encrypted") << good + ".AAAA.AAAA";
    QTest::newRow("empty signature") << parts[0] + '.' + parts[1] + '.';
    QTest::newRow("empty header") << '.' + parts[1] + '.' + parts[2];
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("trailing data") << good + "AAAA";
    QTest::newRow("trailing line break") << good + '\n';
    QTest::newRow("leading space") << ' ' + good;
    QTest::newRow("padding") << good + "==";
    QTest::newRow("standard alphabet") << parts[0] + '.' + parts[1] + "." +
                                              QByteArray(parts[2]).replace('-', '+').replace('_', '/') + '/';
    QTest::newRow("white space inside") << parts[0] + ". " + parts[1] + '.' + parts[2];
    QTest::newRow("payload a list") << forge().sign(header({}), "[1]");
    QTest::newRow("payload no JSON") << forge().sign(header({}), "{");
    QTest::newRow("payload with data behind") << forge().sign(header({}), payload + "{}");
    QTest::newRow("payload not UTF-8") << forge().sign(header({}),
                                                       QByteArray(payload).replace("subject-1", "\xff\xfe"));
    QTest::newRow("payload deeply nested")
        << forge().sign(header({}), QByteArray("{\"a\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
    QJsonObject big = claims;
    big.insert(u"padding"_s, QString(40'000, u'a'));
    QTest::newRow("oversize") << forge().sign(big);
}

void SignInTokensTest::forgedTokensAreRefused()
{
    QFETCH(const QByteArray, token);
    const auto jws = parseJws(token);
    QVERIFY(!jws || !verifies(*jws, publicKey(forge())));
    if (!jws) {
        QCOMPARE(jws.error().code, QString(failure::idTokenRefused));
    }
}

void SignInTokensTest::everyTruncationIsRefused()
{
    const QByteArray good = forge().sign(goodClaims(nowSeconds));
    const PublicKey key = publicKey(forge());
    for (qsizetype size = 0; size < good.size(); ++size) {
        const auto jws = parseJws(QByteArrayView(good).first(size));
        QVERIFY(!jws || !verifies(*jws, key));
    }
}

void SignInTokensTest::aChangedByteAnywhereIsRefused()
{
    const QByteArray good = forge().sign(goodClaims(nowSeconds));
    const PublicKey key = publicKey(forge());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        const auto jws = parseJws(changed);
        QVERIFY2(!jws || !verifies(*jws, key), qPrintable(QString::number(i)));
    }
}

void SignInTokensTest::keyRules_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("keys"); // -1: the set is refused
    const auto with = [](const QJsonObject &changes) {
        QJsonObject jwk = forge().jwk();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it.value().isNull())
                jwk.remove(it.key());
            else
                jwk.insert(it.key(), it.value());
        }
        return jwk;
    };
    const auto document = [](const QJsonArray &keys) {
        return QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson(QJsonDocument::Compact);
    };
    const QJsonObject good = forge().jwk();
    QTest::newRow("good") << document({good}) << 1;
    QTest::newRow("no use, no alg") << document({with({{u"use"_s, QJsonValue()}, {u"alg"_s, QJsonValue()}})}) << 1;
    QTest::newRow("two keys") << document({good, with({{u"kid"_s, u"key-2"_s}})}) << 2;
    QTest::newRow("an encryption key besides")
        << document({good, with({{u"kid"_s, u"k2"_s}, {u"use"_s, u"enc"_s}})}) << 1;
    QTest::newRow("a curve besides") << document({good, QJsonObject{{u"kty"_s, u"EC"_s}, {u"kid"_s, u"ec"_s}}}) << 1;
    QTest::newRow("another alg besides") << document({good, with({{u"kid"_s, u"k2"_s}, {u"alg"_s, u"PS256"_s}})}) << 1;
    QTest::newRow("without kid") << document({with({{u"kid"_s, QJsonValue()}})}) << -1;
    QTest::newRow("same kid twice") << document({good, good}) << -1;
    QTest::newRow("symmetric only") << document(
                                           {QJsonObject{{u"kty"_s, u"oct"_s}, {u"kid"_s, u"a"_s}, {u"k"_s, u"AAAA"_s}}})
                                    << -1;
    QTest::newRow("1024 bits") << TokenForge("small", 1024).jwks() << -1;
    QTest::newRow("even exponent") << document({with({{u"e"_s, u"AQAA"_s}})}) << -1;
    QTest::newRow("exponent one") << document({with({{u"e"_s, u"AQ"_s}})}) << -1;
    QTest::newRow("no exponent") << document({with({{u"e"_s, QJsonValue()}})}) << -1;
    QTest::newRow("standard base64") << document({with({{u"e"_s, u"AQAB=="_s}})}) << -1;
    QTest::newRow("empty list") << document({}) << -1;
    QTest::newRow("keys an object") << QByteArray(R"({"keys":{}})") << -1;
    QTest::newRow("no JSON") << QByteArray("<html>") << -1;
    QTest::newRow("truncated") << forge().jwks().chopped(3) << -1;
}

void SignInTokensTest::keyRules()
{
    QFETCH(const QByteArray, document);
    QFETCH(const int, keys);
    const auto parsed = parseKeys(document);
    QCOMPARE(parsed ? static_cast<int>(parsed->size()) : -1, keys);
    if (!parsed) {
        QCOMPARE(parsed.error().code, QString(failure::keysRefused));
    }
}

void SignInTokensTest::claims_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value"); // null: taken away
    QTest::addColumn<QString>("outcome");
    const auto refused = [](const char *check) { return failure::idTokenRefused + u':' + QString::fromLatin1(check); };
    const QString accepted = u"accepted"_s;
    const auto row = [](const char *title, const QString &name, const QJsonValue &value, const QString &outcome) {
        QTest::newRow(title) << name << value << outcome;
    };
    row("as it stands", u"x"_s, 1, accepted);
    row("iss of another", u"iss"_s, u"https://idporten.no"_s, refused("iss"));
    row("iss with a slash", u"iss"_s, u"https://test.idporten.no/"_s, refused("iss"));
    row("iss a list", u"iss"_s, QJsonArray{u"https://test.idporten.no"_s}, refused("iss"));
    row("iss absent", u"iss"_s, {}, refused("iss"));
    row("aud of another", u"aud"_s, u"client-2"_s, refused("aud"));
    row("aud in a list", u"aud"_s, QJsonArray{u"client-1"_s}, accepted);
    row("aud and another", u"aud"_s, QJsonArray{u"client-1"_s, u"client-2"_s}, refused("aud"));
    row("aud twice", u"aud"_s, QJsonArray{u"client-1"_s, u"client-1"_s}, refused("aud"));
    row("aud empty list", u"aud"_s, QJsonArray{}, refused("aud"));
    row("aud absent", u"aud"_s, {}, refused("aud"));
    row("azp ours", u"azp"_s, u"client-1"_s, accepted);
    row("azp of another", u"azp"_s, u"client-2"_s, refused("azp"));
    row("exp now", u"exp"_s, nowSeconds, accepted);
    row("exp within skew", u"exp"_s, nowSeconds - 59, accepted);
    row("exp at skew", u"exp"_s, nowSeconds - 60, refused("exp"));
    row("exp long ago", u"exp"_s, nowSeconds - 3600, refused("exp"));
    row("exp absent", u"exp"_s, {}, refused("exp"));
    row("exp text", u"exp"_s, QString::number(nowSeconds + 100), refused("exp"));
    row("exp huge", u"exp"_s, 1e300, refused("exp"));
    row("exp negative", u"exp"_s, -1, refused("exp"));
    row("iat within skew", u"iat"_s, nowSeconds + 60, accepted);
    row("iat in the future", u"iat"_s, nowSeconds + 61, refused("iat"));
    row("iat ten minutes old", u"iat"_s, nowSeconds - 600, accepted);
    row("iat older", u"iat"_s, nowSeconds - 601, refused("iat"));
    row("iat absent", u"iat"_s, {}, refused("iat"));
    row("nbf within skew", u"nbf"_s, nowSeconds + 60, accepted);
    row("nbf in the future", u"nbf"_s, nowSeconds + 61, refused("nbf"));
    row("nbf text", u"nbf"_s, u"soon"_s, refused("nbf"));
    row("nonce of another", u"nonce"_s, u"nonce-2"_s, refused("nonce"));
    row("nonce longer", u"nonce"_s, u"nonce-11"_s, refused("nonce"));
    row("nonce absent", u"nonce"_s, {}, refused("nonce"));
    row("acr higher", u"acr"_s, u"idporten-loa-high"_s, accepted);
    row("acr low", u"acr"_s, u"idporten-loa-low"_s, failure::levelTooLow + u":idporten-loa-low"_s);
    row("acr of another frame", u"acr"_s, u"eidas-loa-high"_s, refused("acr"));
    row("acr old style", u"acr"_s, u"Level4"_s, refused("acr"));
    row("acr absent", u"acr"_s, {}, refused("acr"));
    row("sub empty", u"sub"_s, u""_s, refused("sub"));
    row("sub absent", u"sub"_s, {}, refused("sub"));
    row("auth_time absent", u"auth_time"_s, {}, accepted);
    row("auth_time old: single sign-on", u"auth_time"_s, nowSeconds - 3000, accepted);
    row("auth_time in the future", u"auth_time"_s, nowSeconds + 120, refused("auth_time"));
    row("auth_time text", u"auth_time"_s, u"now"_s, refused("auth_time"));
    row("pid absent", u"pid"_s, {}, refused("pid"));
    row("pid short", u"pid"_s, u"0187809999"_s, refused("pid"));
    row("pid letters", u"pid"_s, u"0187809999a"_s, refused("pid"));
    row("amr a list", u"amr"_s, QJsonArray{u"BankID"_s}, accepted);
    row("amr text", u"amr"_s, u"BankID"_s, accepted);
}

void SignInTokensTest::claims()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, outcome);
    QJsonObject changed = goodClaims(nowSeconds);
    if (value.isNull())
        changed.remove(name);
    else
        changed.insert(name, value);
    QCOMPARE(detailOf(checkIdToken(jwsOf(changed), goodRules())), outcome);
    if (name == u"auth_time" && outcome == u"accepted") {
        // The same claims after prompt=login: only a log-in of this attempt will do.
        IdTokenRules fresh = goodRules();
        fresh.freshLogin = true;
        QCOMPARE(detailOf(checkIdToken(jwsOf(changed), fresh)), failure::idTokenRefused + u":auth_time"_s);
    }
}

void SignInTokensTest::clockFaults()
{
    for (const qint64 hour : {-3600, 3600}) {
        IdTokenRules rules = goodRules();
        rules.now = now.addSecs(hour);
        const auto ours = checkIdToken(jwsOf(goodClaims(nowSeconds)), rules);
        QVERIFY(!ours);
        QCOMPARE(ours.error().code, QString(failure::clockWrong));
        QCOMPARE(ours.error().kind, core::ErrorKind::RejectedByRule);
        // Without the server's word for it, or when the server would refuse it too, the token is at fault.
        rules.serverTime = {};
        QCOMPARE(checkIdToken(jwsOf(goodClaims(nowSeconds)), rules).error().code, QString(failure::idTokenRefused));
        rules.serverTime = rules.now;
        QCOMPARE(checkIdToken(jwsOf(goodClaims(nowSeconds)), rules).error().code, QString(failure::idTokenRefused));
    }
}

void SignInTokensTest::accessTokenHash()
{
    const QByteArray access = "opaque-access-token";
    IdTokenRules rules = goodRules();
    rules.accessToken = access;
    QJsonObject with = goodClaims(nowSeconds);
    with.insert(u"at_hash"_s, QString::fromLatin1(TokenForge::base64Url(
                                  QCryptographicHash::hash(access, QCryptographicHash::Sha256).first(16))));
    QCOMPARE(detailOf(checkIdToken(jwsOf(with), rules)), u"accepted"_s);
    const QByteArray other = "another-access-token";
    rules.accessToken = other;
    QCOMPARE(detailOf(checkIdToken(jwsOf(with), rules)), failure::idTokenRefused + u":at_hash"_s);
}

void SignInTokensTest::accessTokenBelongsToTheSamePerson()
{
    const auto outcome = [](const QJsonObject &accessClaims, const QJsonObject &accessHeader = {}) {
        const QByteArray access = accessHeader.isEmpty()
                                      ? forge().sign(accessClaims)
                                      : forge().sign(accessHeader, QJsonDocument(accessClaims).toJson());
        IdTokenRules rules = goodRules();
        rules.accessToken = access;
        return detailOf(checkIdToken(jwsOf(goodClaims(nowSeconds)), rules));
    };
    QCOMPARE(outcome({{u"pid"_s, u"01878099999"_s}, {u"client_id"_s, u"client-1"_s}}), u"accepted"_s);
    QCOMPARE(outcome({{u"client_id"_s, u"client-1"_s}}), u"accepted"_s);
    QCOMPARE(outcome({{u"pid"_s, u"02878099999"_s}}), failure::idTokenRefused + u":access token"_s);
    QCOMPARE(outcome({{u"client_id"_s, u"client-2"_s}}), failure::idTokenRefused + u":access token"_s);
    // What RFC 9068 calls it, and another algorithm: not ours to verify, but the person has to be the same.
    for (const QJsonObject &header : {QJsonObject{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}},
                                      QJsonObject{{u"alg"_s, u"PS256"_s}, {u"typ"_s, u"JWT"_s}}}) {
        QCOMPARE(outcome({{u"pid"_s, u"01878099999"_s}}, header), u"accepted"_s);
        QCOMPARE(outcome({{u"pid"_s, u"02878099999"_s}}, header), failure::idTokenRefused + u":access token"_s);
    }
}

void SignInTokensTest::realPersonInTest()
{
    QJsonObject real = goodClaims(nowSeconds);
    real.insert(u"pid"_s, u"01078099999"_s);
    QVERIFY(checkIdToken(jwsOf(real), goodRules())->realPersonInTest);
    IdTokenRules rules = goodRules();
    rules.production = true;
    QVERIFY(!checkIdToken(jwsOf(real), rules)->realPersonInTest);
}

void SignInTokensTest::altinnTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("accepted");
    const QByteArray token = forge().sign({{u"exp"_s, nowSeconds}});
    QTest::newRow("plain") << token << true;
    QTest::newRow("quoted") << '"' + token + '"' << true;
    QTest::newRow("line break") << token + "\r\n" << true;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + token << true;
    QTest::newRow("mark and quotes") << "\xEF\xBB\xBF\"" + token + "\" " << true;
    QTest::newRow("quoted twice") << "\"\"" + token + "\"\"" << false;
    QTest::newRow("one quote") << '"' + token << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("quotes only") << QByteArray("\"\"") << false;
    QTest::newRow("page") << QByteArray("<html>") << false;
    QTest::newRow("no exp") << forge().sign({{u"sub"_s, u"x"_s}}) << false;
    QTest::newRow("exp text") << forge().sign({{u"exp"_s, u"soon"_s}}) << false;
    QTest::newRow("two parts") << token.first(token.lastIndexOf('.')) << false;
    QTest::newRow("line break inside") << QByteArray(token).insert(20, "\r\n") << false;
    QTest::newRow("oversize") << forge().sign({{u"exp"_s, nowSeconds}, {u"x"_s, QString(40'000, u'a')}}) << false;
}

void SignInTokensTest::altinnTokens()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, accepted);
    const auto token = altinnTokenFromBody(body);
    QCOMPARE(token.has_value(), accepted);
    if (token) {
        QCOMPARE(token->token.view().toByteArray(), forge().sign({{u"exp"_s, nowSeconds}}));
        QCOMPARE(token->facts.expires, now);
    } else {
        QCOMPARE(token.error().code, QString(failure::altinnTokenMalformed));
    }
}

void SignInTokensTest::altinnTokenFacts()
{
    const QJsonObject claims{{u"exp"_s, nowSeconds + 0.7},
                             {u"scope"_s, u"openid altinn:clientdelegations.read  altinn:portal/enduser"_s},
                             {u"urn:altinn:authlevel"_s, 3},
                             {u"urn:altinn:party:uuid"_s, u"6e8f4c4e-0d33-4d3c-9f0e-1c8e1f0a6b11"_s},
                             {u"urn:altinn:userid"_s, u"20001234"_s}};
    auto facts = readAltinnToken(forge().sign(claims));
    QVERIFY(facts);
    QCOMPARE(facts->scopes.size(), 3);
    QCOMPARE(facts->authLevel, 3);
    QCOMPARE(facts->userId, 20001234);
    QVERIFY(!facts->party.isNull());
    facts = readAltinnToken(forge().sign({{u"exp"_s, nowSeconds}, {u"urn:altinn:authlevel"_s, u"4"_s}}));
    QCOMPARE(facts->authLevel, 4);
    QVERIFY(facts->party.isNull());
}

QTEST_APPLESS_MAIN(SignInTokensTest)
#include "tst_signin_tokens.moc"
