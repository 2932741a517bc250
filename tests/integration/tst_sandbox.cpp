// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox to the contract's behaviour and quirks, with raw HTTP and none of the app's code.

#include "tests/support/sandbox_process.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::Headers;
using tests::SandboxProcess;

namespace {

const QString redirectUri = u"http://127.0.0.1:51234/callback"_s;
const QString manager = u"STADIG KONSERT"_s;
const QString auditor = u"DRESS MINST"_s;
const QString api = u"/authentication/api/v1"_s;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject claimsOf(const QByteArray &token)
{
    const auto parts = token.split('.');
    return parts.size() == 3
               ? QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object()
               : QJsonObject();
}

QJsonObject firstWhere(const QJsonValue &list, const QString &member, const QString &text)
{
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry[member].toString() == text)
            return entry.toObject();
    }
    return {};
}

struct Attempt
{
    QByteArray verifier;
    QUrlQuery query;
};

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void environmentNamesEverything();
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

    void partiesWriteNulls();
    void agentListShowsOnlyEscalated();
    void standardIdOnAgentRouteIsUnknown();
    void byIdAndByPartyDiffer();
    void approvalIsBareTrueAndKeepsTheId();
    void foreignRequestIsForbidden();
    void someAccessManagersMayNotGiveEverything();
    void pendingNeedsPortalScope();
    void rejectNeedsNoScope();
    void escalateIsWeak();

    void availableIsAnyAndPostIsAll();
    void clientWritesAreIdempotent();
    void agentMistakesHaveTheirCodes();
    void olderFamilySwallowsErrors();
    void detailHidesWhatDelegationsReport();
    void packagesSpeakThreeLanguages();
    void vendorSendsAndPortalDecides();

    void faultsStrikeAsOrdered();
    void faultAfterTheServerActed();
    void logHoldsNoSecrets();
    void restartKeepsState();
    void stopsPolitely();
    void refusesUnknownOptions();

private:
    Attempt attempt(const QString &acr = u"idporten-loa-substantial"_s) const;
    QUrl authorizeUrl(const QUrlQuery &query) const;
    // The query that ID-porten sends the browser back with.
    QUrlQuery signIn(const Attempt &attempt, const QString &person);
    Answer redeem(const Attempt &attempt, const QString &code, const QString &redirect = redirectUri);
    QJsonObject tokens(const QString &person);
    Answer exchange(const QByteArray &accessToken, const QByteArray &accept = "text/plain");
    // Signs in and exchanges; the calls below use the result.
    void become(const QString &person);
    Answer get(const QString &path, const Headers &more = {});
    Answer call(const QByteArray &method, const QString &path);

    QJsonObject state() { return m_box->control("GET", u"/state"_s).toObject(); }

    QJsonObject organisation(const QString &person, int index = 0);
    QString newRequest(const QString &kind, const QString &orgNo);
    QString agentId();
    void restart(const QStringList &options);

    std::unique_ptr<SandboxProcess> m_box;
    QStringList m_options;
    QByteArray m_token;
};

void TestSandbox::restart(const QStringList &options)
{
    m_box.reset();
    m_options = options;
    m_box = std::make_unique<SandboxProcess>(options);
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void TestSandbox::init()
{
    restart({});
}

Attempt TestSandbox::attempt(const QString &acr) const
{
    QByteArray bytes(96, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    Attempt attempt;
    attempt.verifier = base64Url(bytes.first(32));
    const QByteArray challenge = base64Url(QCryptographicHash::hash(attempt.verifier, QCryptographicHash::Sha256));
    QStringList scopes;
    const QJsonArray granted = m_box->environment().value("scopes"_L1).toArray();
    for (const QJsonValue &scope : granted)
        scopes << scope.toString();
    attempt.query.setQueryItems({{u"client_id"_s, m_box->environment().value("clientId"_L1).toString()},
                                 {u"redirect_uri"_s, redirectUri},
                                 {u"response_type"_s, u"code"_s},
                                 {u"scope"_s, scopes.join(u' ')},
                                 {u"state"_s, QString::fromLatin1(base64Url(bytes.mid(32, 32)))},
                                 {u"nonce"_s, QString::fromLatin1(base64Url(bytes.last(32)))},
                                 {u"code_challenge"_s, QString::fromLatin1(challenge)},
                                 {u"code_challenge_method"_s, u"S256"_s},
                                 {u"acr_values"_s, acr}});
    return attempt;
}

QUrl TestSandbox::authorizeUrl(const QUrlQuery &query) const
{
    QUrl url(m_box->idPorten() + u"/authorize"_s);
    url.setQuery(query);
    return url;
}

QUrlQuery TestSandbox::signIn(const Attempt &attempt, const QString &person)
{
    return QUrlQuery(m_box->choosePerson(authorizeUrl(attempt.query), person));
}

Answer TestSandbox::redeem(const Attempt &attempt, const QString &code, const QString &redirect)
{
    QUrlQuery form;
    form.setQueryItems({{u"grant_type"_s, u"authorization_code"_s},
                        {u"client_id"_s, m_box->environment().value("clientId"_L1).toString()},
                        {u"code"_s, code},
                        {u"redirect_uri"_s, redirect},
                        {u"code_verifier"_s, QString::fromLatin1(attempt.verifier)}});
    return m_box->send("POST", m_box->idPorten() + u"/token"_s, {{"Content-Type", "application/x-www-form-urlencoded"}},
                       form.toString(QUrl::FullyEncoded).toLatin1());
}

QJsonObject TestSandbox::tokens(const QString &person)
{
    const Attempt fresh = attempt();
    return redeem(fresh, signIn(fresh, person).queryItemValue(u"code"_s)).object();
}

Answer TestSandbox::exchange(const QByteArray &accessToken, const QByteArray &accept)
{
    return m_box->send("GET", m_box->altinn() + api + u"/exchange/id-porten"_s,
                       {{"Authorization", "Bearer " + accessToken}, {"Accept", accept}});
}

void TestSandbox::become(const QString &person)
{
    const Answer answer = exchange(tokens(person).value("access_token"_L1).toString().toLatin1());
    QCOMPARE(answer.status, 200);
    m_token = answer.body;
}

Answer TestSandbox::get(const QString &path, const Headers &more)
{
    return m_box->send("GET", m_box->altinn() + path, Headers{{"Authorization", "Bearer " + m_token}} + more);
}

Answer TestSandbox::call(const QByteArray &method, const QString &path)
{
    return m_box->send(method, m_box->altinn() + path, {{"Authorization", "Bearer " + m_token}});
}

QJsonObject TestSandbox::organisation(const QString &person, int index)
{
    return firstWhere(state().value("people"_L1), u"name"_s, person)
        .value("organisations"_L1)
        .toArray()
        .at(index)
        .toObject();
}

QString TestSandbox::newRequest(const QString &kind, const QString &orgNo)
{
    return m_box->control("POST", u"/requests"_s, {{u"kind"_s, kind}, {u"partyOrgNo"_s, orgNo}})["id"_L1].toString();
}

QString TestSandbox::agentId()
{
    return state().value("delegations"_L1)[0]["systemAccessId"_L1].toString();
}

namespace {

QString partyOf(const QJsonObject &organisation)
{
    return QString::number(organisation.value("partyId"_L1).toInt());
}

QString numberOf(const QJsonObject &organisation)
{
    return organisation.value("orgNo"_L1).toString();
}

QString uuidOf(const QJsonObject &organisation)
{
    return organisation.value("partyUuid"_L1).toString();
}

const QString requestBase = api + u"/systemuser/request/"_s;
const QString clientBase = api + u"/enduser/systemuser"_s;

} // namespace

void TestSandbox::environmentNamesEverything()
{
    const QJsonObject environment = m_box->environment();
    QStringList names = environment.keys();
    names.sort();
    QCOMPARE(names, QStringList({u"caFile"_s, u"clientId"_s, u"issuer"_s, u"name"_s, u"platformBase"_s, u"portalBase"_s,
                                 u"scopes"_s}));
    QCOMPARE(environment.value("issuer"_L1).toString(), m_box->idPorten());
    QCOMPARE(environment.value("scopes"_L1).toArray().size(), 7);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(m_box->environmentFile()).path()).permissions() & others));
    const Answer known = get(u"/.well-known/fullmakt-sandbox"_s);
    QCOMPARE(known.object().value("control"_L1).toString(), m_box->control());
}

void TestSandbox::discoveryKeepsToOneHost()
{
    const QJsonObject metadata =
        m_box->send("GET", m_box->idPorten() + u"/.well-known/openid-configuration"_s).object();
    QCOMPARE(metadata.value("issuer"_L1).toString(), m_box->idPorten());
    for (const auto name : {"authorization_endpoint"_L1, "token_endpoint"_L1, "jwks_uri"_L1, "end_session_endpoint"_L1,
                            "revocation_endpoint"_L1})
        QVERIFY(metadata.value(name).toString().startsWith(m_box->idPorten() + u'/'));
    QVERIFY(metadata.value("authorization_response_iss_parameter_supported"_L1).toBool());
    QVERIFY(!metadata.contains("pushed_authorization_request_endpoint"_L1));
    const QJsonObject key = m_box->send("GET", m_box->idPorten() + u"/jwks.json"_s).object()["keys"_L1][0].toObject();
    QCOMPARE(key.value("kty"_L1).toString(), u"RSA"_s);
    QVERIFY(key.value("n"_L1).toString().size() >= 342);
}

void TestSandbox::authorizeRefuses_data()
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

void TestSandbox::authorizeRefuses()
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

void TestSandbox::strangersGetNoRedirect()
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

void TestSandbox::cancelComesBack()
{
    const QUrlQuery back(m_box->cancelSignIn(authorizeUrl(attempt().query)));
    QCOMPARE(back.queryItemValue(u"error"_s), u"access_denied"_s);
    QVERIFY(back.hasQueryItem(u"state"_s));
}

void TestSandbox::codeIsSingleUse()
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

void TestSandbox::verifierAndRedirectMustFit()
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

void TestSandbox::idTokenCarriesTheClaims()
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

void TestSandbox::idTokenBreaksOnOrder_data()
{
    QTest::addColumn<QString>("claim");
    for (const char *plain : {"wrong-nonce", "wrong-iss", "wrong-aud"})
        QTest::newRow(plain) << QString::fromLatin1(plain).mid(6);
    QTest::newRow("low-acr") << u"acr"_s;
    QTest::newRow("expired") << u"exp"_s;
    for (const char *key : {"alg-none", "foreign-key", "hs256-pubkey"})
        QTest::newRow(key) << QString();
}

void TestSandbox::idTokenBreaksOnOrder()
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

void TestSandbox::replyBreaksOnOrder()
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

void TestSandbox::exchangeCopiesExpiry()
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

void TestSandbox::revokedTokenIsNotExchanged()
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

void TestSandbox::scopelessTokenIsForbidden()
{
    const QJsonObject answer = tokens(manager);
    // An id_token has no scope; the real service says 403 to it as well.
    QCOMPARE(exchange(answer.value("id_token"_L1).toString().toLatin1()).status, 403);
    QCOMPARE(exchange("rubbish").status, 401);
}

void TestSandbox::refreshFailsWithPortalScope()
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

void TestSandbox::expiredTokensAreRefused()
{
    become(manager);
    m_box->control("POST", u"/tokens/expire"_s);
    const Answer answer = get(api + u"/systemuser/"_s + partyOf(organisation(manager)));
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.isEmpty());
    become(manager);
    QCOMPARE(get(api + u"/systemuser/"_s + partyOf(organisation(manager))).status, 200);
}

void TestSandbox::partiesWriteNulls()
{
    become(manager);
    const QString path = u"/accessmanagement/api/v1/enduser/authorizedparties"_s;
    const QJsonObject all = get(path).object();
    QVERIFY(all["links"_L1].toObject().contains("next"_L1) && all["links"_L1]["next"_L1].isNull());
    const QJsonObject ape = firstWhere(all["data"_L1], u"name"_s, u"TILFELDIG SUBTIL APE"_s);
    QVERIFY(ape.contains("personId"_L1) && ape.value("personId"_L1).isNull());
    QVERIFY(ape.value("partyId"_L1).isDouble());
    QCOMPARE(ape["subunits"_L1][0]["unitType"_L1].toString(), u"BEDR"_s);
    const QJsonObject narrowed = get(path + u"?anyOfResourceIds=altinn_client_administration"_s).object();
    QVERIFY(narrowed["data"_L1].toArray().size() < all["data"_L1].toArray().size());
    become(u"STILLE LYKT"_s);
    QVERIFY(get(path + u"?anyOfResourceIds=altinn_access_management"_s).object()["data"_L1].toArray().isEmpty());
}

void TestSandbox::agentListShowsOnlyEscalated()
{
    become(auditor);
    const auto pending = [this](const QJsonObject &party) {
        return get(requestBase + u"agent/"_s + partyOf(party) + u'/' + numberOf(party) + u"/pending"_s).json().array();
    };
    QCOMPARE(pending(organisation(auditor)).size(), 0);
    QCOMPARE(pending(organisation(auditor, 1)).size(), 1);
    QVERIFY(!pending(organisation(auditor, 1)).at(0).toObject().contains("rights"_L1));
    // The number selects the data; the party is only what is authorised.
    const QString crossed = requestBase + u"agent/"_s + partyOf(organisation(auditor)) + u'/' +
                            numberOf(organisation(auditor, 1)) + u"/pending"_s;
    QCOMPARE(get(crossed).json().array().size(), 1);
}

void TestSandbox::standardIdOnAgentRouteIsUnknown()
{
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    QCOMPARE(get(requestBase + id).status, 200);
    QCOMPARE(get(requestBase + u"agent/"_s + id).status, 404);
    QCOMPARE(get(requestBase + u"agent/"_s + id).code(), u"AUTH-00030"_s);
    QCOMPARE(
        call("POST", requestBase + u"agent/"_s + partyOf(organisation(manager)) + u'/' + id + u"/approve"_s).status,
        404);
}

void TestSandbox::byIdAndByPartyDiffer()
{
    become(auditor);
    const QString party = partyOf(organisation(auditor, 1));
    const QString id = firstWhere(state().value("requests"_L1), u"partyOrgNo"_s, numberOf(organisation(auditor, 1)))
                           .value("id"_L1)
                           .toString();
    const QJsonObject byId = get(requestBase + u"agent/"_s + id).object();
    QVERIFY(byId.value("escalated"_L1).toBool());
    QVERIFY(!byId.contains("timedOut"_L1) && !byId.contains("integrationTitle"_L1));
    QCOMPARE(byId.value("systemUserType"_L1).toString(), u"Standard"_s);
    QCOMPARE(QString::number(byId.value("partyId"_L1).toInt()), party);
    const QJsonObject byParty = get(requestBase + u"agent/"_s + party + u'/' + id).object();
    QVERIFY(!byParty.value("escalated"_L1).toBool());
    QVERIFY(byParty.contains("timedOut"_L1) && !byParty.contains("partyId"_L1));
    QVERIFY(!byParty.contains("confirmUrl"_L1));
}

void TestSandbox::approvalIsBareTrueAndKeepsTheId()
{
    become(manager);
    const QString party = partyOf(organisation(manager));
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    const QString approve = requestBase + party + u'/' + id + u"/approve"_s;
    const Answer first = call("POST", approve);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArray("true"));
    const Answer second = call("POST", approve);
    QCOMPARE(second.status, 409);
    QCOMPARE(second.code(), u"AUTH-00013"_s);
    QVERIFY(second.contentType.startsWith("application/problem+json"_L1));
    const QJsonObject access = firstWhere(get(api + u"/systemuser/"_s + party).json().array(), u"id"_s, id);
    QCOMPARE(access.value("partyId"_L1).toString(), party);
    QVERIFY(access.value("partyUuId"_L1).isString() && access.value("accessPackages"_L1).toArray().isEmpty());
    // The same system and reference once more is refused, whoever sent it.
    const QString reference = access.value("externalRef"_L1).toString();
    const QString again = m_box
                              ->control("POST", u"/requests"_s,
                                        {{u"kind"_s, u"standard"_s},
                                         {u"partyOrgNo"_s, numberOf(organisation(manager))},
                                         {u"externalRef"_s, reference}})["id"_L1]
                              .toString();
    QCOMPARE(call("POST", requestBase + party + u'/' + again + u"/approve"_s).code(), u"AUTH-00004"_s);
}

void TestSandbox::foreignRequestIsForbidden()
{
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(auditor)));
    const QString party = partyOf(organisation(manager));
    QCOMPARE(call("POST", requestBase + party + u'/' + id + u"/approve"_s).code(), u"AUTH-00041"_s);
    QCOMPARE(get(requestBase + party + u'/' + id).status, 404);
    QCOMPARE(get(requestBase + id).code(), u"AUTH-00066"_s);
    const Answer other = call("POST", requestBase + partyOf(organisation(auditor)) + u'/' + id + u"/approve"_s);
    QCOMPARE(other.status, 403);
    QVERIFY(other.body.isEmpty());
}

void TestSandbox::someAccessManagersMayNotGiveEverything()
{
    become(u"KLOK BRISLING"_s);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    const QString base = requestBase + partyOf(organisation(manager)) + u'/' + id;
    QCOMPARE(call("POST", base + u"/approve"_s).code(), u"AUTH-00053"_s);
    QCOMPARE(call("POST", base + u"/reject"_s).body, QByteArray("true"));
}

void TestSandbox::pendingNeedsPortalScope()
{
    restart({u"--without-portal-scope"_s});
    become(manager);
    const QJsonObject party = organisation(manager);
    const Answer pending = get(requestBase + partyOf(party) + u'/' + numberOf(party) + u"/pending"_s);
    QCOMPARE(pending.status, 403);
    QVERIFY(pending.body.isEmpty());
    QCOMPARE(get(api + u"/systemregister"_s).status, 403);
    QCOMPARE(get(api + u"/refresh"_s).status, 200);
    QCOMPARE(get(api + u"/systemuser/"_s + partyOf(party)).status, 200);
}

void TestSandbox::rejectNeedsNoScope()
{
    restart({u"--without-portal-scope"_s});
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    const QString base = requestBase + partyOf(organisation(manager)) + u'/' + id;
    QCOMPARE(get(base).status, 200);
    QCOMPARE(call("POST", base + u"/approve"_s).status, 403);
    QCOMPARE(call("POST", base + u"/reject"_s).body, QByteArray("true"));
    QCOMPARE(call("POST", base + u"/reject"_s).code(), u"AUTH-00013"_s);
}

void TestSandbox::escalateIsWeak()
{
    become(auditor);
    const QString party = partyOf(organisation(auditor));
    const QString id = newRequest(u"agent"_s, numberOf(organisation(auditor)));
    const QString path = requestBase + u"agent/"_s + party + u'/' + id + u"/escalate"_s;
    QCOMPARE(call("POST", path).body, QByteArray("true"));
    QCOMPARE(call("POST", path).body, QByteArray("true"));
    QVERIFY(firstWhere(state().value("requests"_L1), u"id"_s, id).value("escalated"_L1).toBool());
    become(manager);
    QCOMPARE(call("POST", path).body, QByteArray("false"));
}

void TestSandbox::availableIsAnyAndPostIsAll()
{
    become(auditor);
    const QString agent = agentId();
    const QJsonObject page = get(clientBase + u"/clients/available?agent="_s + agent).object();
    QVERIFY(page.value("links"_L1).toObject().isEmpty());
    const QJsonArray clients = page.value("data"_L1).toArray();
    QCOMPARE(clients.size(), 300);
    QCOMPARE(get(clientBase + u"/clients?agent="_s + agent).object()["data"_L1].toArray().size(), 12);
    int refused = 0;
    int numberless = 0;
    for (const QJsonValue &client : clients) {
        numberless += client["clientOrganizationNumber"_L1].toString().isEmpty() ? 1 : 0;
        const Answer answer =
            call("POST", clientBase + u"/clients?agent="_s + agent + u"&client="_s + client["clientId"_L1].toString());
        if (answer.status == 200)
            continue;
        QCOMPARE(answer.code(), u"AUTH-00080"_s);
        ++refused;
    }
    QCOMPARE(refused, 12);
    QVERIFY(numberless > 0);
}

void TestSandbox::clientWritesAreIdempotent()
{
    become(auditor);
    const QString agent = agentId();
    const QString client =
        get(clientBase + u"/clients?agent="_s + agent).object()["data"_L1][0]["clientId"_L1].toString();
    const QString path = clientBase + u"/clients?agent="_s + agent + u"&client="_s + client;
    const auto count = [&] {
        return get(clientBase + u"/clients?agent="_s + agent).object()["data"_L1].toArray().size();
    };
    QCOMPARE(call("POST", path).status, 200);
    QCOMPARE(count(), 12);
    QCOMPARE(call("DELETE", path).object().value("client"_L1).toString(), client);
    QCOMPARE(call("DELETE", path).status, 200);
    QCOMPARE(count(), 11);
    QCOMPARE(call("POST", path).status, 200);
    QCOMPARE(count(), 12);
}

void TestSandbox::agentMistakesHaveTheirCodes()
{
    become(auditor);
    const auto validation = [this](const QString &query) {
        const QJsonObject body = get(clientBase + u"/clients"_s + query).object();
        return body["validationErrors"_L1][0]["code"_L1].toString();
    };
    const QString standard =
        firstWhere(state().value("systemAccesses"_L1), u"kind"_s, u"standard"_s)["id"_L1].toString();
    QCOMPARE(validation({}), u"AUTH.VLD-00014"_s);
    QCOMPARE(validation(u"?agent="_s + uuidOf(organisation(auditor))), u"AUTH.VLD-00014"_s);
    QCOMPARE(validation(u"?agent="_s + standard), u"AUTH.VLD-00015"_s);
    const QJsonObject malformed = get(clientBase + u"/clients?agent=nonsense"_s).object();
    QVERIFY(malformed["errors"_L1].toObject().contains("agent"_L1) && !malformed.contains("code"_L1));
    QCOMPARE(call("POST", clientBase + u"/clients?agent="_s + agentId() + u"&client="_s + uuidOf(organisation(manager)))
                 .code(),
             u"AUTH-00079"_s);
    become(manager);
    QCOMPARE(get(clientBase + u"/clients?agent="_s + agentId()).status, 403);
}

void TestSandbox::olderFamilySwallowsErrors()
{
    become(auditor);
    const QJsonObject firm = organisation(auditor);
    const QString base = api + u"/systemuser/agent/"_s + partyOf(firm) + u'/';
    QCOMPARE(get(base + uuidOf(firm) + u'/' + agentId() + u"/delegations"_s).json().array().size(), 12);
    const Answer wrong = get(base + uuidOf(organisation(auditor, 1)) + u'/' + agentId() + u"/delegations"_s);
    QCOMPARE(wrong.status, 200);
    QCOMPARE(wrong.body, QByteArray("[]"));
    const QJsonArray some =
        get(base + u"clients?facilitator="_s + uuidOf(firm) + u"&packages=ansvarlig-revisor"_s).json().array();
    QCOMPARE(some.size(), 294);
    QCOMPARE(some[0]["access"_L1][0]["packages"_L1][0].toString(), u"urn:altinn:accesspackage:ansvarlig-revisor"_s);
    const QString client = some[1]["partyUuid"_L1].toString();
    const Answer added = call("POST", base + agentId() + u"?provider="_s + uuidOf(firm) + u"&client="_s + client);
    QCOMPARE(added.json().array().size(), 2);
    QCOMPARE(added.json()[0]["delegationId"_L1].toString(), client);
    const Answer unknown = call("POST", base + client + u"?provider="_s + uuidOf(firm) + u"&client="_s + client);
    QCOMPARE(unknown.status, 400);
    QVERIFY(unknown.object()["errors"_L1].toObject().contains("return"_L1));
    const Answer removed =
        call("DELETE", base + agentId() + u"/client?provider="_s + uuidOf(firm) + u"&client="_s + client);
    QCOMPARE(removed.status, 200);
    QVERIFY(removed.body.isEmpty());
}

void TestSandbox::detailHidesWhatDelegationsReport()
{
    const QString read = u"altinn:accessmanagement/enduser:connections:toothers.read"_s;
    become(manager);
    const QString party = api + u"/systemuser/"_s + partyOf(organisation(manager)) + u'/';
    const QString id = firstWhere(state().value("systemAccesses"_L1), u"kind"_s, u"standard"_s)["id"_L1].toString();
    QVERIFY(!get(party + id).object()["rights"_L1].toArray().isEmpty());
    QVERIFY(!get(party + id + u"/delegations"_s).object()["accessPackages"_L1].toArray().isEmpty());
    m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{read, u"altinn:portal/enduser"_s}}});
    become(manager);
    QCOMPARE(get(party + id).status, 200);
    QVERIFY(!get(party + id).object().contains("rights"_L1));
    QCOMPARE(get(party + id + u"/delegations"_s).status, 500);
    QCOMPARE(get(party + id + u"/delegations"_s).code(), u"AUTH-00055"_s);
}

void TestSandbox::packagesSpeakThreeLanguages()
{
    const QString path =
        u"/accessmanagement/api/v1/meta/info/accesspackages/package/urn/urn%3Aaltinn%3Aaccesspackage%3Alonn"_s;
    const auto name = [&](const QByteArray &language) {
        return m_box->send("GET", m_box->altinn() + path, {{"Accept-Language", language}})
            .object()["name"_L1]
            .toString();
    };
    QCOMPARE(name("nb"), u"Lønn"_s);
    QCOMPARE(name("nn, en;q=0.5"), u"Løn"_s);
    QCOMPARE(name("en-GB"), u"Pay"_s);
    QCOMPARE(name("se"), u"Lønn"_s);
}

void TestSandbox::vendorSendsAndPortalDecides()
{
    const QString systemId = state()["requests"_L1][0]["systemId"_L1].toString();
    const QString vendor = systemId.section(u'_', 0, 0);
    const QByteArray token =
        m_box->control("POST", u"/vendor-token"_s, {{u"orgno"_s, vendor}})["access_token"_L1].toString().toLatin1();
    const QJsonObject party = organisation(manager);
    const QString standard = vendor + u"_smartcloud"_s;
    const QJsonObject order = {
        {u"systemId"_s, standard},
        {u"partyOrgNo"_s, numberOf(party)},
        {u"externalRef"_s, u"KUNDE-7"_s},
        {u"accessPackages"_s, QJsonArray{QJsonObject{{u"urn"_s, u"urn:altinn:accesspackage:skattegrunnlag"_s}}}}};
    const QString path = m_box->altinn() + requestBase + u"vendor"_s;
    const Headers bearer = {{"Authorization", "Bearer " + token}};
    const Answer sent = m_box->send("POST", path, bearer, QJsonDocument(order).toJson());
    QCOMPARE(sent.status, 201);
    const QString id = sent.object().value("id"_L1).toString();
    const QString confirm = sent.object().value("confirmUrl"_L1).toString();
    QVERIFY(confirm.startsWith(m_box->environment().value("portalBase"_L1).toString()));
    QCOMPARE(m_box->send("POST", path, bearer, QJsonDocument(order).toJson()).code(), u"AUTH-00007"_s);

    const Answer page = m_box->send("GET", confirm);
    QVERIFY(page.body.contains("class=\"decide\" data-person=\"STADIG KONSERT\" data-action=\"approve\""));
    const QString form = QString::fromUtf8(page.body).section(u"data-person=\"STADIG KONSERT\""_s, 1, 1);
    const QString person = form.section(u"name=\"person\" value=\""_s, 1, 1).section(u'"', 0, 0);
    const Answer decided = m_box->send("POST", confirm, {{"Content-Type", "application/x-www-form-urlencoded"}},
                                       "action=approve&person=" + person.toLatin1());
    QCOMPARE(decided.status, 200);
    QCOMPARE(m_box->send("GET", path + u'/' + id, bearer).object().value("status"_L1).toString(), u"Accepted"_s);
    QCOMPARE(firstWhere(state().value("systemAccesses"_L1), u"id"_s, id).value("systemId"_L1).toString(), standard);
}

void TestSandbox::faultsStrikeAsOrdered()
{
    become(manager);
    const QString path = api + u"/systemuser/"_s + partyOf(organisation(manager));
    const auto order = [this](QJsonObject fault) {
        fault.insert(u"server"_s, u"altinn"_s);
        fault.insert(u"pathContains"_s, u"/systemuser/"_s);
        QVERIFY(m_box->control("POST", u"/faults"_s, fault).isObject());
    };
    order({{u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, 7}, {u"times"_s, 2}});
    QCOMPARE(get(path).status, 429);
    QCOMPARE(get(path).status, 429);
    QCOMPARE(get(path).status, 200);
    order({{u"action"_s, u"empty"_s}});
    QVERIFY(get(path).body.isEmpty());
    order({{u"action"_s, u"html"_s}});
    QVERIFY(get(path).contentType.startsWith("text/html"_L1));
    order({{u"action"_s, u"close"_s}, {u"times"_s, 9}});
    QVERIFY(get(path).networkError != QNetworkReply::NoError);
    m_box->control("DELETE", u"/faults"_s);
    order({{u"action"_s, u"truncate"_s}});
    QVERIFY(get(path).networkError != QNetworkReply::NoError);
    order({{u"action"_s, u"huge"_s}});
    QVERIFY(get(path).body.size() > 50'000'000);
    order({{u"action"_s, u"delay"_s}, {u"delayMs"_s, 300}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get(path).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestSandbox::faultAfterTheServerActed()
{
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    m_box->control("POST", u"/faults"_s,
                   {{u"server"_s, u"altinn"_s},
                    {u"pathContains"_s, u"/approve"_s},
                    {u"action"_s, u"status"_s},
                    {u"status"_s, 503},
                    {u"after"_s, true}});
    const QString approve = requestBase + partyOf(organisation(manager)) + u'/' + id + u"/approve"_s;
    QCOMPARE(call("POST", approve).status, 503);
    QCOMPARE(firstWhere(state().value("requests"_L1), u"id"_s, id).value("status"_L1).toString(), u"Accepted"_s);
    QCOMPARE(call("POST", approve).code(), u"AUTH-00013"_s);
}

void TestSandbox::logHoldsNoSecrets()
{
    become(manager);
    const QString pid = firstWhere(state().value("people"_L1), u"name"_s, manager).value("pid"_L1).toString();
    get(u"/systemuser/"_s + pid + u"?token=abc&agent=def"_s);
    const QByteArray log = m_box->send("GET", m_box->control() + u"/log"_s).body;
    QVERIFY(log.contains("/authentication/api/v1/exchange/id-porten"));
    QVERIFY(log.contains("agent=def"));
    for (const QByteArray &secret : {QByteArray("token=abc"), pid.toLatin1(), m_token, QByteArray("code="),
                                     QByteArray("state="), QByteArray("nonce=")})
        QVERIFY2(!log.contains(secret), secret.constData());
}

void TestSandbox::restartKeepsState()
{
    const QTemporaryDir directory;
    const QStringList options = {u"--data"_s, directory.filePath(u"world.sqlite"_s), u"--clients"_s, u"40"_s};
    restart(options);
    become(auditor);
    const QString agent = agentId();
    const QString path = clientBase + u"/clients?agent="_s + agent;
    const QString client = get(path).object()["data"_L1][0]["clientId"_L1].toString();
    QCOMPARE(call("DELETE", path + u"&client="_s + client).status, 200);
    const QString id = newRequest(u"agent"_s, numberOf(organisation(auditor)));
    m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}});
    const QJsonObject before = state();
    QCOMPARE(m_box->stop(), 0);
    restart(options);
    const QJsonObject after = state();
    for (const auto part : {"people"_L1, "systemAccesses"_L1, "delegations"_L1})
        QCOMPARE(after.value(part), before.value(part));
    QCOMPARE(firstWhere(after.value("requests"_L1), u"id"_s, id).value("status"_L1).toString(), u"Accepted"_s);
    become(auditor);
    QCOMPARE(get(path).object()["data"_L1].toArray().size(), 11);
}

void TestSandbox::stopsPolitely()
{
    become(manager);
    const QString directory = QFileInfo(m_box->environmentFile()).path();
    QVERIFY(QFileInfo::exists(directory));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_box->stop(), 0);
    QVERIFY2(timer.elapsed() < 2000, "kept-alive connections must not hold it back");
    QVERIFY(!QFileInfo::exists(directory));
}

void TestSandbox::refusesUnknownOptions()
{
    const QList<QStringList> cases = {
        {u"--nonsense"_s}, {u"--clients"_s}, {u"--clients"_s, u"many"_s}, {u"--delay"_s, u"-1"_s}};
    for (const QStringList &options : cases) {
        QProcess process;
        process.start(SandboxProcess::program(), options);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
