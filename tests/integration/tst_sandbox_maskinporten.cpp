// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox's Maskinporten to RFC 7523 and Digdir's documents, and Altinn's half of it to the rule that client,
// system and system user belong together. Every refusal beside what would have been granted.

#include "tests/seed/vendor.h"
#include "tests/support/sandbox_caller.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString claimsScope = u"skatteetaten:kravogbetalinger"_s;
const QString resource = u"ske-krav-og-betalinger"_s;
const QString otherVendor = u"310000183"_s;

QString error(const Answer &answer)
{
    return answer.object().value("error"_L1).toString();
}

QString description(const Answer &answer)
{
    return answer.object().value("error_description"_L1).toString();
}

// The number and the path of an Altinn validation problem.
QString validationCode(const Answer &answer)
{
    return answer.object()["validationErrors"_L1][0]["code"_L1].toString();
}

} // namespace

class TestSandboxMaskinporten : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void metadataPointsAtKeys();
    void tokenSaysWhoAsked();
    void grantIsRefused_data();
    void grantIsRefused();
    void forgedSignatureIsRefused();
    void grantWorksOnce();
    void formIsRefused_data();
    void formIsRefused();
    void selfServiceRefusesWeakKeys();
    void systemUserTokenNeedsEveryLink();
    void lookupIsForMaskinportenAlone();
    void vendorCallsNeedTheirScope();
    void registerRefuses_data();
    void registerRefuses();
    void vendorChangesItsSystem();
    void vendorFollowsItsRequests();

private:
    // Registers a system and has a request for it approved; the system user's id.
    QString approvedAccess(const QString &name, const QString &clientId, const QString &externalRef = {});
    Answer sendRequest(const QString &systemId, const QString &externalRef, const QString &path = {});

    std::unique_ptr<Vendor> m_vendor;
    QString m_client;
    QString m_customer;
};

void TestSandboxMaskinporten::initTestCase()
{
    restart();
    m_customer = numberOf(organisation(manager));
    m_vendor = std::make_unique<Vendor>(*m_box, u"310000159"_s);
    m_client = m_vendor->newClient({claimsScope});
    QVERIFY(!m_client.isEmpty());
}

Answer TestSandboxMaskinporten::sendRequest(const QString &systemId, const QString &externalRef, const QString &path)
{
    QJsonObject body = {{u"systemId"_s, systemId}, {u"partyOrgNo"_s, m_customer}, {u"rights"_s, rights({resource})}};
    if (!externalRef.isEmpty())
        body.insert(u"externalRef"_s, externalRef);
    return m_vendor->altinn("POST", u"/systemuser/request/vendor"_s + path, body);
}

QString TestSandboxMaskinporten::approvedAccess(const QString &name, const QString &clientId,
                                                const QString &externalRef)
{
    const QJsonObject system = m_vendor->system(name, clientId, {resource}, {});
    m_vendor->altinn("POST", u"/systemregister/vendor"_s, system);
    const QString id = sendRequest(system.value("id"_L1).toString(), externalRef).object()["id"_L1].toString();
    return m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}})["id"_L1].toString();
}

void TestSandboxMaskinporten::metadataPointsAtKeys()
{
    const Answer metadata = m_box->send("GET", m_box->maskinporten() + u"/.well-known/oauth-authorization-server"_s);
    QCOMPARE(metadata.status, 200);
    QCOMPARE(metadata.object().value("issuer"_L1).toString(), m_box->maskinporten() + u'/');
    QCOMPARE(metadata.object().value("token_endpoint"_L1).toString(), m_box->maskinporten() + u"/token"_s);
    const QJsonObject key =
        m_box->send("GET", metadata.object().value("jwks_uri"_L1).toString()).object()["keys"_L1][0].toObject();
    QCOMPARE(key.value("alg"_L1).toString(), u"RS256"_s);
    QVERIFY(key.contains("n"_L1) && !key.contains("d"_L1));
}

void TestSandboxMaskinporten::tokenSaysWhoAsked()
{
    const Answer answer = m_vendor->askForToken(m_client, claimsScope);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(answer.object().value("expires_in"_L1).toInt(), 120);
    QCOMPARE(answer.object().value("scope"_L1).toString(), claimsScope);
    const QJsonObject claims = claimsOf(answer.object().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(claims.value("iss"_L1).toString(), m_box->maskinporten() + u'/');
    QCOMPARE(claims.value("client_id"_L1).toString(), m_client);
    QCOMPARE(claims["consumer"_L1]["ID"_L1].toString(), u"0192:"_s + m_vendor->orgNo());
    QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 120);
    QVERIFY(!claims.contains("authorization_details"_L1));
}

void TestSandboxMaskinporten::grantIsRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value"); // undefined takes the claim away
    QTest::addColumn<QString>("expected");
    const qint64 time = QDateTime::currentSecsSinceEpoch();
    const QString text(200, u'x');
    const auto details = [](const QJsonObject &organisation, const QString &type = u"urn:altinn:systemuser"_s) {
        return QJsonValue(QJsonArray{QJsonObject{{u"type"_s, type}, {u"systemuser_org"_s, organisation}}});
    };
    const QJsonObject good = {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:"_s + m_customer}};
    const QJsonObject bare = {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, m_customer}};
    const QJsonObject letters = {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:12345678x"_s}};
    const QJsonObject other = {{u"authority"_s, u"other"_s}, {u"ID"_s, u"0192:"_s + m_customer}};
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &claim, const QJsonValue &value, const QString &expected) {
        QTest::newRow(name) << claim << value << expected;
    };
    row("unknown client", u"iss"_s, u"4f7f0a1c-1111-4222-8333-944445555666"_s, u"invalid_client"_s);
    row("no client", u"iss"_s, gone, u"invalid_client"_s);
    row("another's aud", u"aud"_s, u"https://elsewhere.example/"_s, u"invalid_grant"_s);
    row("aud is the endpoint", u"aud"_s, m_box->maskinporten() + u"/token"_s, u"invalid_grant"_s);
    row("aud is a list", u"aud"_s, QJsonArray{m_box->maskinporten() + u'/'}, u"invalid_grant"_s);
    row("expired", u"exp"_s, time - 1000, u"invalid_grant"_s);
    row("expired long ago", u"iat"_s, time - 5000, u"invalid_grant"_s);
    row("lives too long", u"exp"_s, time + 4000, u"invalid_grant"_s);
    row("from the future", u"iat"_s, time + 100, u"invalid_grant"_s);
    row("no iat", u"iat"_s, gone, u"invalid_grant"_s);
    row("exp is text", u"exp"_s, QString::number(time + 60), u"invalid_grant"_s);
    row("no jti", u"jti"_s, gone, u"invalid_grant"_s);
    row("long jti", u"jti"_s, text, u"invalid_grant"_s);
    row("unknown scope", u"scope"_s, u"skatteetaten:alt"_s, u"invalid_scope"_s);
    row("one scope too many", u"scope"_s, QString(claimsScope + u" altinn:authorization/authorize"_s),
        u"invalid_scope"_s);
    row("no scope", u"scope"_s, gone, u"invalid_scope"_s);
    row("21 scopes", u"scope"_s, QString(u"a "_s).repeated(21), u"invalid_scope"_s);
    const QString member = u"authorization_details"_s;
    const QString refused = u"invalid_authorization_details"_s;
    row("details are no list", member, good, refused);
    row("details are empty", member, QJsonArray(), refused);
    row("two customers", member, QJsonArray{details(good)[0], details(good)[0]}, refused);
    row("details of texts", member, QJsonArray{u"urn:altinn:systemuser"_s}, refused);
    row("another type", member, details(good, u"urn:altinn:other"_s), refused);
    row("no organisation", member, details({}), refused);
    row("no scheme", member, details(bare), refused);
    row("no digits", member, details(letters), refused);
    row("another authority", member, details(other), refused);
}

void TestSandboxMaskinporten::grantIsRefused()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QJsonObject claims = m_vendor->grant(m_client, claimsScope);
    QCOMPARE(m_vendor->present(m_vendor->key().sign(claims)).status, 200);
    claims = m_vendor->grant(m_client, claimsScope);
    claims.remove(claim);
    if (!value.isUndefined())
        claims.insert(claim, value);
    const Answer answer = m_vendor->present(m_vendor->key().sign(claims));
    QCOMPARE(answer.status, expected == "invalid_client"_L1 ? 401 : 400);
    QCOMPARE(error(answer), expected);
    QVERIFY(!description(answer).isEmpty());
    QVERIFY(!answer.object().contains("access_token"_L1));
}

void TestSandboxMaskinporten::forgedSignatureIsRefused()
{
    const TokenForge stranger(m_vendor->key().kid());
    const QJsonObject claims = m_vendor->grant(m_client, claimsScope);
    TokenForge renamed = m_vendor->key();
    renamed.setKid("another-key");
    QByteArray changed = m_vendor->key().sign(claims);
    changed.replace(changed.size() - 6, 1, changed.at(changed.size() - 6) == 'A' ? "B" : "A");
    for (const QByteArray &assertion :
         {stranger.sign(claims), renamed.sign(claims), changed, m_vendor->key().unsignedToken(claims),
          m_vendor->key().signHs256(claims, m_vendor->key().publicPem())}) {
        const Answer answer = m_vendor->present(assertion);
        QCOMPARE(answer.status, 400);
        QCOMPARE(error(answer), u"invalid_grant"_s);
    }
    // None of them used the grant up.
    QCOMPARE(m_vendor->present(m_vendor->key().sign(claims)).status, 200);
}

void TestSandboxMaskinporten::grantWorksOnce()
{
    const QByteArray assertion = m_vendor->key().sign(m_vendor->grant(m_client, claimsScope));
    QCOMPARE(m_vendor->present(assertion).status, 200);
    const Answer again = m_vendor->present(assertion);
    QCOMPARE(again.status, 400);
    QCOMPARE(error(again), u"invalid_grant"_s);
    QVERIFY(description(again).contains("jti"_L1));
}

void TestSandboxMaskinporten::formIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("expected");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray grant = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
    QTest::newRow("JSON") << QByteArray("application/json") << grant + "&assertion=x" << u"invalid_request"_s;
    QTest::newRow("no assertion") << form << grant << u"invalid_request"_s;
    QTest::newRow("two assertions") << form << grant + "&assertion=x&assertion=y" << u"invalid_request"_s;
    QTest::newRow("no grant type") << form << QByteArray("assertion=x") << u"invalid_request"_s;
    QTest::newRow("another grant") << form << QByteArray("grant_type=client_credentials&assertion=x")
                                   << u"unsupported_grant_type"_s;
    QTest::newRow("no token") << form << grant + "&assertion=nonsense" << u"invalid_grant"_s;
    QTest::newRow("empty parts") << form << grant + "&assertion=.." << u"invalid_grant"_s;
    QTest::newRow("not JSON") << form << grant + "&assertion=eA.eA.eA" << u"invalid_grant"_s;
    QTest::newRow("long") << form << grant + "&assertion=" + QByteArray(7000, 'e') << u"invalid_grant"_s;
}

void TestSandboxMaskinporten::formIsRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, form);
    QFETCH(QString, expected);
    const Answer answer = m_box->send("POST", m_box->maskinporten() + u"/token"_s, {{"Content-Type", type}}, form);
    QCOMPARE(answer.status, 400);
    QCOMPARE(error(answer), expected);
}

void TestSandboxMaskinporten::selfServiceRefusesWeakKeys()
{
    const auto register_ = [this](QJsonObject jwk) {
        return m_box
            ->control("POST", u"/maskinporten/clients"_s,
                      {{u"jwk"_s, jwk}, {u"orgNo"_s, m_vendor->orgNo()}})["clientId"_L1]
            .toString();
    };
    QVERIFY(!register_(m_vendor->key().jwk()).isEmpty());
    QCOMPARE(register_(TokenForge("weak", 1024).jwk()), QString());
    QJsonObject nameless = m_vendor->key().jwk();
    nameless.remove(u"kid"_s);
    QCOMPARE(register_(nameless), QString());
    QCOMPARE(register_({{u"kty"_s, u"oct"_s}, {u"kid"_s, u"x"_s}, {u"k"_s, u"AAAA"_s}}), QString());
}

void TestSandboxMaskinporten::systemUserTokenNeedsEveryLink()
{
    const QString stranger = m_vendor->newClient({claimsScope});
    const QString client = m_vendor->newClient({claimsScope});
    const auto refused = [](const Answer &answer, const char *why) {
        return answer.status == 400 && error(answer) == "invalid_grant"_L1 &&
               description(answer).contains(QLatin1String(why));
    };
    QVERIFY(refused(m_vendor->askForToken(client, claimsScope, {m_customer, {}}), "no system"));
    const QString otherId = approvedAccess(u"andre"_s, m_vendor->newClient({claimsScope}));
    QVERIFY(!otherId.isEmpty());

    const QJsonObject system = m_vendor->system(u"ledd"_s, client, {resource}, {});
    const QString systemId = system.value("id"_L1).toString();
    QCOMPARE(m_vendor->altinn("POST", u"/systemregister/vendor"_s, system).status, 200);
    const QString id = sendRequest(systemId, {}).object()["id"_L1].toString();
    QVERIFY2(refused(m_vendor->askForToken(client, claimsScope, {m_customer, {}}), "no system user"),
             "before approval, and although the customer has one for another system");
    QVERIFY(!m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}}).isNull());

    const QJsonObject claims = claimsOf(m_vendor->token(client, claimsScope, {m_customer, {}}));
    const QJsonObject details = claims["authorization_details"_L1][0].toObject();
    QCOMPARE(details.value("type"_L1).toString(), u"urn:altinn:systemuser"_s);
    QCOMPARE(details.value("systemuser_id"_L1).toArray(), QJsonArray{id});
    QCOMPARE(details.value("system_id"_L1).toString(), systemId);
    QCOMPARE(details["systemuser_org"_L1]["ID"_L1].toString(), u"0192:"_s + m_customer);
    QCOMPARE(claims["consumer"_L1]["ID"_L1].toString(), u"0192:"_s + m_vendor->orgNo());
    // The reference that nobody chose is the customer's number.
    QVERIFY(!m_vendor->token(client, claimsScope, {m_customer, m_customer}).isEmpty());

    become(manager);
    QCOMPARE(call("DELETE", api + u"/systemuser/"_s + partyOf(organisation(manager)) + u'/' + id).status, 202);
    QVERIFY2(refused(m_vendor->askForToken(client, claimsScope, {m_customer, {}}), "no system user"), "after deletion");

    QVERIFY(refused(m_vendor->askForToken(client, claimsScope, {m_customer, u"other"_s}), "no system user"));
    QVERIFY(
        refused(m_vendor->askForToken(client, claimsScope, {numberOf(organisation(auditor)), {}}), "no system user"));
    QVERIFY(refused(m_vendor->askForToken(stranger, claimsScope, {m_customer, {}}), "no system in"));
    Vendor foreign(*m_box, otherVendor);
    const QString foreignClient = foreign.newClient({claimsScope});
    QVERIFY(refused(foreign.askForToken(foreignClient, claimsScope, {m_customer, {}}), "no system in"));
    // Somebody else's client id in the own register does not help either.
    QCOMPARE(m_vendor
                 ->altinn("PUT", u"/systemregister/vendor/"_s + systemId,
                          m_vendor->system(u"ledd"_s, foreignClient, {resource}, {}))
                 .status,
             200);
    QVERIFY(refused(foreign.askForToken(foreignClient, claimsScope, {m_customer, {}}), "another vendor"));
    QVERIFY2(refused(m_vendor->askForToken(client, claimsScope, {m_customer, {}}), "no system in"),
             "the client was taken off the system");
}

void TestSandboxMaskinporten::lookupIsForMaskinportenAlone()
{
    const QString client = m_vendor->newClient({claimsScope});
    const QString id = approvedAccess(u"oppslag"_s, client, u"REF-1"_s);
    const QString address =
        m_box->altinn() + api +
        u"/systemuser/byExternalId?clientId=%1&systemProviderOrgNo=%2&systemUserOwnerOrgNo=%3"_s.arg(
            client, m_vendor->orgNo(), m_customer);
    const QByteArray lookup = m_vendor->token(m_vendor->newClient({u"altinn:maskinporten/systemuser.read"_s}),
                                              u"altinn:maskinporten/systemuser.read"_s);
    const auto ask = [this](const QString &url, const QByteArray &token) {
        return m_box->send("GET", url, {{"Authorization", "Bearer " + token}});
    };
    const Answer found = ask(address + u"&externalRef=REF-1"_s, lookup);
    QCOMPARE(found.status, 200);
    QCOMPARE(found.object().value("id"_L1).toString(), id);
    QCOMPARE(ask(address, lookup).status, 404);
    QCOMPARE(ask(address.section(u'&', 0, 1), lookup).status, 400);
    QCOMPARE(ask(address, m_vendor->token(m_client, claimsScope)).status, 403);
    QCOMPARE(ask(address, "nonsense").status, 401);
}

void TestSandboxMaskinporten::vendorCallsNeedTheirScope()
{
    const auto ask = [this](const QByteArray &token) {
        return m_box->send("POST", m_box->altinn() + requestBase + u"vendor"_s, {{"Authorization", "Bearer " + token}},
                           "{}");
    };
    QCOMPARE(ask({}).status, 401);
    QCOMPARE(ask(m_vendor->key().sign(m_vendor->grant(m_client, claimsScope))).status, 401);
    QCOMPARE(ask(m_vendor->token(m_client, claimsScope)).status, 403);
    const QString reading = u"altinn:authentication/systemuser.request.read"_s;
    QCOMPARE(ask(m_vendor->token(m_vendor->newClient({reading}), reading)).status, 403);
    QCOMPARE(m_vendor->altinn("POST", u"/systemuser/request/vendor"_s, {{u"systemId"_s, 7}}).status, 400);
    become(manager);
    QCOMPARE(ask(m_token).code(), u"AUTH-00023"_s);
}

void TestSandboxMaskinporten::registerRefuses_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &change, const char *code) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("another's number", {{u"id"_s, u"310000183_x"_s}}, "AUTH.VLD-00001");
    row("spaces", {{u"id"_s, u"310000159_x y"_s}}, "AUTH.VLD-00013");
    row("unknown resource", {{u"rights"_s, rights({u"ske-finnes-ikke"_s})}}, "AUTH.VLD-00003");
    row("one unknown resource", {{u"rights"_s, rights({resource, u"ske-finnes-ikke"_s})}}, "AUTH.VLD-00003");
    row("resource that is not delegable", {{u"rights"_s, rights({u"skd-varsel-om-bokettersyn"_s})}}, "AUTH.VLD-00017");
    row("right twice", {{u"rights"_s, rights({resource, resource})}}, "AUTH.VLD-00006");
    row("unknown package", {{u"accessPackages"_s, accessPackages({u"alt"_s})}}, "AUTH.VLD-00008");
    row("package twice", {{u"accessPackages"_s, accessPackages({u"lonn"_s, u"lonn"_s})}}, "AUTH.VLD-00007");
    row("plain http", {{u"allowedRedirectUrls"_s, QJsonArray{u"http://x.example/"_s}}}, "AUTH.VLD-00005");
    row("client twice", {{u"clientId"_s, QJsonArray{u"a"_s, u"a"_s}}}, "AUTH.VLD-00011");
}

void TestSandboxMaskinporten::registerRefuses()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, code);
    const Answer answer = m_vendor->altinn("POST", u"/systemregister/vendor"_s,
                                           m_vendor->system(u"avvist"_s, u"klient"_s, {resource}, {}, change));
    QCOMPARE(answer.status, 400);
    QCOMPARE(validationCode(answer), code);
}

void TestSandboxMaskinporten::vendorChangesItsSystem()
{
    const QString path = u"/systemregister/vendor"_s;
    const QString client = m_vendor->newClient({claimsScope});
    const QJsonObject system = m_vendor->system(u"endres"_s, client, {resource}, {});
    const QString own = path + u'/' + system.value("id"_L1).toString();
    QCOMPARE(m_vendor->altinn("PUT", own, system).code(), u"AUTH-00011"_s);
    QCOMPARE(m_vendor->altinn("POST", path, system).status, 200);
    QCOMPARE(validationCode(m_vendor->altinn("POST", path, m_vendor->system(u"endres"_s, u"ny"_s, {resource}, {}))),
             u"AUTH.VLD-00002"_s);
    QCOMPARE(validationCode(m_vendor->altinn("POST", path, m_vendor->system(u"tyv"_s, client, {resource}, {}))),
             u"AUTH.VLD-00004"_s);
    QCOMPARE(m_vendor->altinn("PUT", own, m_vendor->system(u"endres"_s, client, {}, {u"lonn"_s})).status, 200);
    const QString id = m_vendor->orgNo() + u"_endres"_s;
    QCOMPARE(sendRequest(id, {}).code(), u"AUTH-00001"_s);
    QCOMPARE(validationCode(m_vendor->altinn("PUT", own, m_vendor->system(u"annen"_s, client, {}, {}))),
             u"AUTH.VLD-00012"_s);
    Vendor foreign(*m_box, otherVendor);
    QCOMPARE(foreign.altinn("PUT", own, system).status, 403);
    QCOMPARE(m_vendor->altinn("PUT", own, {{u"id"_s, id}}).status, 400);
}

void TestSandboxMaskinporten::vendorFollowsItsRequests()
{
    const QString client = m_vendor->newClient({claimsScope});
    const QJsonObject system = m_vendor->system(u"folges"_s, client, {resource}, {u"revisormedarbeider"_s});
    const QString systemId = system.value("id"_L1).toString();
    QCOMPARE(m_vendor->altinn("POST", u"/systemregister/vendor"_s, system).status, 200);
    const QString id = sendRequest(systemId, u"KUNDE-9"_s).object()["id"_L1].toString();
    QVERIFY(!id.isEmpty());
    const QString base = u"/systemuser/request/vendor/"_s;
    const QString byReference = base + u"byexternalref/"_s + systemId + u'/' + m_customer + u"/KUNDE-9"_s;
    QCOMPARE(m_vendor->altinn("GET", base + id).object()["status"_L1].toString(), u"New"_s);
    QCOMPARE(m_vendor->altinn("GET", byReference).object()["id"_L1].toString(), id);
    m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"reject"_s}});
    QCOMPARE(m_vendor->altinn("GET", byReference).object()["status"_L1].toString(), u"Rejected"_s);
    QCOMPARE(m_vendor->altinn("GET", base + u"agent/"_s + id).status, 404);
    QCOMPARE(m_vendor->altinn("GET", byReference + u"0"_s).code(), u"AUTH-00010"_s);
    Vendor foreign(*m_box, otherVendor);
    QCOMPARE(foreign.altinn("GET", base + id).code(), u"AUTH-00010"_s);
    QCOMPARE(foreign.altinn("GET", byReference).code(), u"AUTH-00010"_s);
    QVERIFY2(m_vendor->token(client, claimsScope, {m_customer, u"KUNDE-9"_s}).isEmpty(), "rejected is not approved");
}

QTEST_GUILESS_MAIN(TestSandboxMaskinporten)
#include "tst_sandbox_maskinporten.moc"
