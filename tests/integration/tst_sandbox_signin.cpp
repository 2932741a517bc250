// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox's ID-porten and its token exchange to the sign-in contract, with raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestSandboxSignin : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void discoveryKeepsToOneHost();
    void authorizeRefuses_data();
    void authorizeRefuses();
    void strangersGetNoRedirect();
    void cancelComesBack();
    void codeIsSingleUse();
    void verifierAndRedirectMustFit();
    void idTokenCarriesTheClaims();
    void idTokenBreaksOnOrder_data();
    void idTokenBreaksOnOrder();
    void replyBreaksOnOrder();
    void exchangeCopiesExpiry();
    void revokedTokenIsNotExchanged();
    void scopelessTokenIsForbidden();
    void refreshFailsWithPortalScope();
    void expiredTokensAreRefused();
    void refreshTokensOnOrder();
    void refreshTokensAreUsedOnce();
    void refreshTokensEnd();

private:
    // The answer of the token endpoint to a refresh token.
    Answer renewedBy(const QString &refreshToken);
};

void TestSandboxSignin::discoveryKeepsToOneHost()
{
    const QJsonObject metadata =
        m_box->send("GET", m_box->idPorten() + u"/.well-known/openid-configuration"_s).object();
    QCOMPARE(metadata.value("issuer"_L1).toString(), m_box->idPorten());
    for (const auto name : {"authorization_endpoint"_L1, "token_endpoint"_L1, "jwks_uri"_L1, "end_session_endpoint"_L1,
                            "revocation_endpoint"_L1, "pushed_authorization_request_endpoint"_L1})
        QVERIFY(metadata.value(name).toString().startsWith(m_box->idPorten() + u'/'));
    QVERIFY(metadata.value("authorization_response_iss_parameter_supported"_L1).toBool());
    QVERIFY(!metadata.value("require_pushed_authorization_requests"_L1).toBool());
    const QJsonObject key = m_box->send("GET", m_box->idPorten() + u"/jwks.json"_s).object()["keys"_L1][0].toObject();
    QCOMPARE(key.value("kty"_L1).toString(), u"RSA"_s);
    QVERIFY(key.value("n"_L1).toString().size() >= 342);
}

void TestSandboxSignin::authorizeRefuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("no state") << u"state"_s << QString() << u"invalid_request"_s;
    QTest::newRow("no nonce") << u"nonce"_s << QString() << u"invalid_request"_s;
    QTest::newRow("no challenge") << u"code_challenge"_s << QString() << u"invalid_request"_s;
    QTest::newRow("short challenge") << u"code_challenge"_s << u"abc"_s << u"invalid_request"_s;
    QTest::newRow("plain challenge") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
    QTest::newRow("unknown scope") << u"scope"_s << u"openid altinn:other"_s << u"invalid_scope"_s;
    QTest::newRow("no openid") << u"scope"_s << u"altinn:clientdelegations.read"_s << u"invalid_scope"_s;
    QTest::newRow("implicit") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    QTest::newRow("low level") << u"acr_values"_s << u"idporten-loa-low"_s << u"invalid_request"_s;
}

void TestSandboxSignin::authorizeRefuses()
{
    QFETCH(const QString, member);
    QFETCH(const QString, value);
    QFETCH(const QString, error);
    Attempt changed = attempt();
    const QString state = changed.query.queryItemValue(u"state"_s);
    changed.query.removeAllQueryItems(member);
    if (!value.isEmpty())
        changed.query.addQueryItem(member, value);
    const Answer answer = m_box->send("GET", QString::fromLatin1(authorizeUrl(changed.query).toEncoded()));
    QCOMPARE(answer.status, 302);
    const QUrlQuery back(answer.location);
    QCOMPARE(back.queryItemValue(u"error"_s), error);
    QCOMPARE(back.queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_box->idPorten());
    if (member != u"state"_s)
        QCOMPARE(back.queryItemValue(u"state"_s), state);
}

void TestSandboxSignin::strangersGetNoRedirect()
{
    const QList<std::pair<QString, QString>> cases = {{u"client_id"_s, u"someone-else"_s},
                                                      {u"redirect_uri"_s, u"http://localhost:51234/callback"_s},
                                                      {u"redirect_uri"_s, u"http://127.0.0.1:51234/other"_s},
                                                      {u"redirect_uri"_s, u"http://127.0.0.1:99999/callback"_s},
                                                      {u"redirect_uri"_s, u"https://127.0.0.1:51234/callback"_s}};
    for (const auto &[member, value] : cases) {
        Attempt changed = attempt();
        changed.query.removeAllQueryItems(member);
        changed.query.addQueryItem(member, value);
        const Answer answer = m_box->send("GET", QString::fromLatin1(authorizeUrl(changed.query).toEncoded()));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.location.isEmpty());
    }
}

void TestSandboxSignin::cancelComesBack()
{
    const QUrlQuery back(m_box->cancelSignIn(authorizeUrl(attempt().query)));
    QCOMPARE(back.queryItemValue(u"error"_s), u"access_denied"_s);
    QVERIFY(back.hasQueryItem(u"state"_s));
}

void TestSandboxSignin::codeIsSingleUse()
{
    const Attempt fresh = attempt();
    const QUrlQuery back = signIn(fresh, manager);
    QCOMPARE(back.queryItemValue(u"state"_s), fresh.query.queryItemValue(u"state"_s));
    const QString code = back.queryItemValue(u"code"_s);
    const Answer first = redeem(fresh, code);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.object().value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(first.object().value("expires_in"_L1).toInt(), 600);
    QVERIFY(!first.object().contains("refresh_token"_L1));
    const Answer second = redeem(fresh, code);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.object().value("error"_L1).toString(), u"invalid_grant"_s);
}

void TestSandboxSignin::verifierAndRedirectMustFit()
{
    Attempt fresh = attempt();
    const QString first = signIn(fresh, manager).queryItemValue(u"code"_s);
    QCOMPARE(redeem(fresh, first, u"http://127.0.0.1:51235/callback"_s).object().value("error"_L1).toString(),
             u"invalid_grant"_s);
    fresh = attempt();
    const QString second = signIn(fresh, manager).queryItemValue(u"code"_s);
    fresh.verifier = attempt().verifier;
    QCOMPARE(redeem(fresh, second).object().value("error"_L1).toString(), u"invalid_grant"_s);
}

void TestSandboxSignin::idTokenCarriesTheClaims()
{
    const Attempt fresh = attempt(u"idporten-loa-high"_s);
    const QJsonObject answer = redeem(fresh, signIn(fresh, manager).queryItemValue(u"code"_s)).object();
    const QJsonObject claims = claimsOf(answer.value("id_token"_L1).toString().toLatin1());
    QCOMPARE(claims.value("iss"_L1).toString(), m_box->idPorten());
    QCOMPARE(claims.value("nonce"_L1).toString(), fresh.query.queryItemValue(u"nonce"_s));
    QCOMPARE(claims.value("acr"_L1).toString(), u"idporten-loa-high"_s);
    QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 120);
    const QString pid = claims.value("pid"_L1).toString();
    QCOMPARE(pid.size(), 11);
    QVERIFY(pid.mid(2, 2).toInt() > 80);
    QVERIFY(!claims.contains("at_hash"_L1));
    QCOMPARE(claimsOf(answer.value("access_token"_L1).toString().toLatin1()).value("pid"_L1).toString(), pid);
}

void TestSandboxSignin::idTokenBreaksOnOrder_data()
{
    QTest::addColumn<QString>("claim");
    for (const char *plain : {"wrong-nonce", "wrong-iss", "wrong-aud"})
        QTest::newRow(plain) << QString::fromLatin1(plain).mid(6);
    QTest::newRow("low-acr") << u"acr"_s;
    QTest::newRow("expired") << u"exp"_s;
    for (const char *key : {"alg-none", "foreign-key", "hs256-pubkey"})
        QTest::newRow(key) << QString();
}

void TestSandboxSignin::idTokenBreaksOnOrder()
{
    QFETCH(const QString, claim);
    const QString mutation = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_box->control("POST", u"/idtoken"_s, {{u"mutation"_s, mutation}}).isObject());
    const QByteArray broken = tokens(manager).value("id_token"_L1).toString().toLatin1();
    const QByteArray whole = tokens(manager).value("id_token"_L1).toString().toLatin1();
    const auto header = [](const QByteArray &token) {
        return QByteArray::fromBase64(token.split('.').first(), QByteArray::Base64UrlEncoding);
    };
    if (mutation == u"alg-none"_s)
        QVERIFY(header(broken).contains("\"none\"") && broken.endsWith('.'));
    else if (mutation == u"hs256-pubkey"_s)
        QVERIFY(header(broken).contains("HS256"));
    else if (mutation == u"expired"_s)
        QVERIFY(claimsOf(broken).value(claim).toInteger() < claimsOf(whole).value(claim).toInteger() - 3000);
    else if (!claim.isEmpty() && claim != u"nonce"_s)
        QVERIFY(claimsOf(broken).value(claim) != claimsOf(whole).value(claim));
    QVERIFY(header(whole).contains("RS256"));
}

void TestSandboxSignin::replyBreaksOnOrder()
{
    const auto broken = [this](const QString &mutation, const Attempt &fresh) {
        m_box->control("POST", u"/authorize-reply"_s, {{u"mutation"_s, mutation}});
        return signIn(fresh, manager);
    };
    const Attempt fresh = attempt();
    QVERIFY(broken(u"wrong-state"_s, fresh).queryItemValue(u"state"_s) != fresh.query.queryItemValue(u"state"_s));
    QVERIFY(!broken(u"no-iss"_s, fresh).hasQueryItem(u"iss"_s));
    QVERIFY(broken(u"wrong-iss"_s, fresh).queryItemValue(u"iss"_s, QUrl::FullyDecoded) != m_box->idPorten());
    QCOMPARE(signIn(fresh, manager).queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_box->idPorten());
}

void TestSandboxSignin::exchangeCopiesExpiry()
{
    const QByteArray accessToken = tokens(manager).value("access_token"_L1).toString().toLatin1();
    const Answer plain = exchange(accessToken);
    QCOMPARE(plain.status, 200);
    QVERIFY(plain.contentType.startsWith("text/plain"_L1));
    const QJsonObject claims = claimsOf(plain.body);
    QCOMPARE(claims.value("exp"_L1), claimsOf(accessToken).value("exp"_L1));
    QCOMPARE(claims.value("urn:altinn:authlevel"_L1).toInt(), 3);
    QVERIFY(claims.value("scope"_L1).toString().contains("altinn:portal/enduser"_L1));
    const Answer quoted = exchange(accessToken, "application/json");
    QVERIFY(quoted.body.startsWith('"') && quoted.body.endsWith('"'));
}

void TestSandboxSignin::revokedTokenIsNotExchanged()
{
    const QByteArray accessToken = tokens(manager).value("access_token"_L1).toString().toLatin1();
    const QByteArray form =
        "token=" + accessToken + "&client_id=" + m_box->environment().value("clientId"_L1).toString().toLatin1();
    QCOMPARE(m_box
                 ->send("POST", m_box->idPorten() + u"/token/revoke"_s,
                        {{"Content-Type", "application/x-www-form-urlencoded"}}, form)
                 .status,
             200);
    QCOMPARE(exchange(accessToken).status, 401);
}

void TestSandboxSignin::scopelessTokenIsForbidden()
{
    const QJsonObject answer = tokens(manager);
    // An id_token has no scope; the real service says 403 to it as well.
    QCOMPARE(exchange(answer.value("id_token"_L1).toString().toLatin1()).status, 403);
    QCOMPARE(exchange("rubbish").status, 401);
}

void TestSandboxSignin::refreshFailsWithPortalScope()
{
    become(manager);
    QCOMPARE(get(api + u"/refresh"_s).status, 500);
    m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{u"altinn:portal/enduser"_s}}});
    become(manager);
    const Answer refreshed = get(api + u"/refresh"_s);
    QCOMPARE(refreshed.status, 200);
    const QJsonObject claims = claimsOf(refreshed.body);
    QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 1800);
}

void TestSandboxSignin::expiredTokensAreRefused()
{
    become(manager);
    m_box->control("POST", u"/tokens/expire"_s);
    const Answer answer = get(api + u"/systemuser/"_s + partyOf(organisation(manager)));
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.isEmpty());
    become(manager);
    QCOMPARE(get(api + u"/systemuser/"_s + partyOf(organisation(manager))).status, 200);
}

Answer TestSandboxSignin::renewedBy(const QString &refreshToken)
{
    const QByteArray form = "grant_type=refresh_token&refresh_token=" + refreshToken.toLatin1() +
                            "&client_id=" + m_box->environment().value("clientId"_L1).toString().toLatin1();
    return m_box->send("POST", m_box->idPorten() + u"/token"_s, {{"Content-Type", "application/x-www-form-urlencoded"}},
                       form);
}

void TestSandboxSignin::refreshTokensOnOrder()
{
    QVERIFY(!tokens(manager).contains("refresh_token"_L1)); // never unless ordered
    const Answer none = renewedBy(u"made-up.token"_s);
    QCOMPARE(none.status, 400);
    QCOMPARE(none.object().value("error"_L1).toString(), u"unauthorized_client"_s);

    m_box->control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}, {u"accessTokenSeconds"_s, 120}});
    const QJsonObject first = tokens(manager);
    QCOMPARE(first.value("expires_in"_L1).toInt(), 120);
    QCOMPARE(first.value("refresh_token_expires_in"_L1).toInt(), 600);
    m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 100}});
    const Answer renewed = renewedBy(first.value("refresh_token"_L1).toString());
    QCOMPARE(renewed.status, 200);
    const QJsonObject before = claimsOf(first.value("id_token"_L1).toString().toLatin1());
    const QJsonObject after = claimsOf(renewed.object().value("id_token"_L1).toString().toLatin1());
    QCOMPARE(after.value("sub"_L1), before.value("sub"_L1));
    QVERIFY(before.contains("nonce"_L1) && !after.contains("nonce"_L1));
    // The sandbox's clock is told as the time since: the log-in is 100 s further away than it was.
    const qint64 since = before.value("auth_time"_L1).toInteger() - after.value("auth_time"_L1).toInteger();
    QVERIFY2(qAbs(since - 100) <= 2, qPrintable(QString::number(since)));
    const QByteArray access = renewed.object().value("access_token"_L1).toString().toLatin1();
    m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 100}});
    QCOMPARE(exchange(access).status, 200);
    QCOMPARE(exchange(first.value("access_token"_L1).toString().toLatin1()).status, 401);
}

void TestSandboxSignin::refreshTokensAreUsedOnce()
{
    m_box->control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}});
    const QJsonObject first = tokens(manager);
    const QJsonObject second = renewedBy(first.value("refresh_token"_L1).toString()).object();
    QVERIFY(second.value("refresh_token"_L1) != first.value("refresh_token"_L1));
    const QByteArray access = second.value("access_token"_L1).toString().toLatin1();
    QCOMPARE(exchange(access).status, 200);
    const Answer again = renewedBy(first.value("refresh_token"_L1).toString());
    QCOMPARE(again.status, 400);
    QCOMPARE(again.object().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(renewedBy(second.value("refresh_token"_L1).toString()).status, 400); // the whole grant is gone
    QCOMPARE(exchange(access).status, 401);
}

void TestSandboxSignin::refreshTokensEnd()
{
    m_box->control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}, {u"authorizationSeconds"_s, 900}});
    const QJsonObject idle = tokens(manager);
    m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 601}});
    QCOMPARE(renewedBy(idle.value("refresh_token"_L1).toString()).status, 400);
    QJsonObject used = tokens(manager);
    for (const int status : {200, 200, 400}) { // used in time, until the authorization itself ends
        m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 400}});
        const Answer answer = renewedBy(used.value("refresh_token"_L1).toString());
        QCOMPARE(answer.status, status);
        used = answer.object();
    }
}

QTEST_GUILESS_MAIN(TestSandboxSignin)
#include "tst_sandbox_signin.moc"
