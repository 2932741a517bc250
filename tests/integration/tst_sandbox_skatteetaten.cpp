// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox's Skatteetaten to its four checks (signature, issuer and time, scope, decision point), and the
// decision point to the world: whom a standard and an agent system user may act for.

#include "tests/seed/vendor.h"
#include "tests/support/sandbox_caller.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString claimsScope = u"skatteetaten:kravogbetalinger"_s;
const QString resource = u"ske-krav-og-betalinger"_s;

QString failedCheck(const Answer &answer)
{
    return answer.contentType.startsWith("application/problem+json"_L1) ? answer.object().value("check"_L1).toString()
                                                                        : QString();
}

} // namespace

class TestSandboxSkatteetaten : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void standardAccessOpensItsOwnOrganisation();
    void packageOpensWhatIsInIt();
    void agentOpensAssignedClientsOnly();
    void badTokenIsRefused_data();
    void badTokenIsRefused();
    void tokenWithoutSystemUserIsRefused();
    void expiredTokenIsRefused();
    void resourceMayBeDelegated();
    void decisionPointIsForServiceOwners();
    void decisionPointReadsCarefully_data();
    void decisionPointReadsCarefully();

private:
    // Registers a system of this kind, requests, and has it approved for the organisation of a person.
    QString approved(const QString &kind, const QString &orgNo, const QStringList &resources,
                     const QStringList &packages);
    Answer claims(const QString &customer, const QString &orgNo);
    Answer decide(const QJsonObject &request);
    [[nodiscard]] QJsonObject question(const QString &systemUser, const QString &action, const QString &resourceId,
                                       const QString &orgNo) const;

    std::unique_ptr<Vendor> m_vendor;
    int m_systems = 0;
    QString m_client;
    QString m_ape;
    QString m_tiger;
};

void TestSandboxSkatteetaten::initTestCase()
{
    restart({u"--clients"_s, u"60"_s});
    m_ape = numberOf(organisation(manager));
    m_tiger = numberOf(organisation(auditor));
    m_vendor = std::make_unique<Vendor>(*m_box, u"310000159"_s);
}

// A client of each test's own, and with it a system of its own.
void TestSandboxSkatteetaten::init()
{
    m_client = m_vendor->newClient({claimsScope});
    QVERIFY(!m_client.isEmpty());
    ++m_systems;
}

QString TestSandboxSkatteetaten::approved(const QString &kind, const QString &orgNo, const QStringList &resources,
                                          const QStringList &packages)
{
    const QJsonObject system = m_vendor->system(u"krav"_s + QString::number(m_systems), m_client, resources, packages);
    m_vendor->altinn("POST", u"/systemregister/vendor"_s, system);
    const QJsonObject request = {{u"systemId"_s, system.value("id"_L1)},
                                 {u"partyOrgNo"_s, orgNo},
                                 {u"rights"_s, rights(resources)},
                                 {u"accessPackages"_s, accessPackages(packages)}};
    const QString path = u"/systemuser/request/vendor"_s + (kind == "agent"_L1 ? u"/agent"_s : QString());
    const QString id = m_vendor->altinn("POST", path, request).object()["id"_L1].toString();
    return m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}})["id"_L1].toString();
}

Answer TestSandboxSkatteetaten::claims(const QString &customer, const QString &orgNo)
{
    return outstandingClaims(*m_box, m_vendor->token(m_client, claimsScope, {customer, {}}), orgNo);
}

QJsonObject TestSandboxSkatteetaten::question(const QString &systemUser, const QString &action,
                                              const QString &resourceId, const QString &orgNo) const
{
    const auto category = [](const QList<std::pair<QString, QString>> &attributes) {
        QJsonArray list;
        for (const auto &[id, value] : attributes)
            list.append(QJsonObject{{u"AttributeId"_s, id}, {u"Value"_s, value}});
        return QJsonArray{QJsonObject{{u"Attribute"_s, list}}};
    };
    return {{u"AccessSubject"_s, category({{u"urn:altinn:systemuser:uuid"_s, systemUser}})},
            {u"Action"_s, category({{u"urn:oasis:names:tc:xacml:1.0:action:action-id"_s, action}})},
            {u"Resource"_s,
             category({{u"urn:altinn:resource"_s, resourceId}, {u"urn:altinn:organization:identifier-no"_s, orgNo}})}};
}

Answer TestSandboxSkatteetaten::decide(const QJsonObject &request)
{
    const QString scope = u"altinn:authorization/authorize"_s;
    return m_box->send("POST", m_box->altinn() + u"/authorization/api/v1/authorize"_s,
                       {{"Authorization", "Bearer " + m_vendor->token(m_vendor->newClient({scope}), scope)}},
                       QJsonDocument(QJsonObject{{u"Request"_s, request}}).toJson());
}

void TestSandboxSkatteetaten::standardAccessOpensItsOwnOrganisation()
{
    QVERIFY(!approved(u"standard"_s, m_ape, {resource}, {}).isEmpty());
    const Answer answer = claims(m_ape, m_ape);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("organisationNumber"_L1).toString(), m_ape);
    const int tax = answer.object().value("tax"_L1).toInt();
    QVERIFY(tax > 0);
    QCOMPARE(answer.object().value("total"_L1).toInt(), tax + answer.object().value("fees"_L1).toInt());
    QCOMPARE(claims(m_ape, m_ape).object(), answer.object());
    const Answer other = claims(m_ape, m_tiger);
    QCOMPARE(other.status, 403);
    QCOMPARE(failedCheck(other), u"decision"_s);
    QCOMPARE(claims(m_ape, u"12345678x"_s).status, 400);
}

void TestSandboxSkatteetaten::packageOpensWhatIsInIt()
{
    QVERIFY(!approved(u"standard"_s, m_ape, {}, {u"krav-og-utlegg"_s}).isEmpty());
    QCOMPARE(claims(m_ape, m_ape).status, 200);
    init();
    QVERIFY(!approved(u"standard"_s, m_ape, {u"ske-skattegrunnlag"_s}, {u"skattegrunnlag"_s}).isEmpty());
    QCOMPARE(failedCheck(claims(m_ape, m_ape)), u"decision"_s);
}

void TestSandboxSkatteetaten::agentOpensAssignedClientsOnly()
{
    const QString access = approved(u"agent"_s, m_tiger, {}, {u"revisormedarbeider"_s});
    QVERIFY(!access.isEmpty());
    become(auditor);
    const QString base = api + u"/enduser/systemuser/clients"_s;
    const QJsonArray available = get(base + u"/available?agent="_s + access).object().value("data"_L1).toArray();
    QVERIFY(available.size() > 2);
    const auto number = [&](int row) { return available[row]["clientOrganizationNumber"_L1].toString(); };
    const auto assign = [&](const QByteArray &method, int row) {
        return call(method, base + u"?agent="_s + access + u"&client="_s + available[row]["clientId"_L1].toString());
    };
    QCOMPARE(failedCheck(claims(m_tiger, number(0))), u"decision"_s);
    QCOMPARE(assign("POST", 0).status, 200);
    QCOMPARE(assign("POST", 1).status, 200);
    QCOMPARE(claims(m_tiger, number(0)).status, 200);
    QCOMPARE(claims(m_tiger, number(1)).status, 200);
    QCOMPARE(failedCheck(claims(m_tiger, number(2))), u"decision"_s);
    QVERIFY2(failedCheck(claims(m_tiger, m_tiger)) == "decision"_L1, "the firm is not its own client");
    QCOMPARE(assign("DELETE", 0).status, 200);
    QCOMPARE(failedCheck(claims(m_tiger, number(0))), u"decision"_s);
    QCOMPARE(claims(m_tiger, number(1)).status, 200);
}

void TestSandboxSkatteetaten::badTokenIsRefused_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("check");
    QTest::newRow("none") << u"none"_s << 401 << u"token"_s;
    QTest::newRow("nonsense") << u"nonsense"_s << 401 << u"token"_s;
    QTest::newRow("alg none") << u"unsigned"_s << 401 << u"token"_s;
    QTest::newRow("own key") << u"forged"_s << 401 << u"signature"_s;
    QTest::newRow("changed claims") << u"changed"_s << 401 << u"signature"_s;
    QTest::newRow("ID-porten's token") << u"idporten"_s << 401 << u"signature"_s;
}

void TestSandboxSkatteetaten::badTokenIsRefused()
{
    QFETCH(QString, spoil);
    QFETCH(int, status);
    QFETCH(QString, check);
    QVERIFY(!approved(u"standard"_s, m_ape, {resource}, {}).isEmpty());
    const QByteArray good = m_vendor->token(m_client, claimsScope, {m_ape, {}});
    QCOMPARE(outstandingClaims(*m_box, good, m_ape).status, 200);
    const QJsonObject claimsInside = claimsOf(good);
    const QByteArray keyId =
        m_box->send("GET", m_box->maskinporten() + u"/jwk"_s).object()["keys"_L1][0]["kid"_L1].toString().toLatin1();
    const TokenForge forger(keyId);
    QByteArray token;
    if (spoil == "nonsense"_L1)
        token = "nonsense";
    else if (spoil == "unsigned"_L1)
        token = forger.unsignedToken(claimsInside);
    else if (spoil == "forged"_L1)
        token = forger.sign(claimsInside);
    else if (spoil == "idporten"_L1)
        token = tokens(manager).value("access_token"_L1).toString().toLatin1();
    else if (spoil == "changed"_L1) {
        QJsonObject richer = claimsInside;
        richer.insert(u"exp"_s, QDateTime::currentSecsSinceEpoch() + 100'000);
        const auto parts = good.split('.');
        token = parts[0] + '.' + TokenForge::base64Url(QJsonDocument(richer).toJson(QJsonDocument::Compact)) + '.' +
                parts[2];
    }
    const Answer answer = outstandingClaims(*m_box, token, m_ape);
    QCOMPARE(answer.status, status);
    QCOMPARE(failedCheck(answer), check);
}

void TestSandboxSkatteetaten::tokenWithoutSystemUserIsRefused()
{
    QVERIFY(!approved(u"standard"_s, m_ape, {resource}, {}).isEmpty());
    const Answer bare = outstandingClaims(*m_box, m_vendor->token(m_client, claimsScope), m_ape);
    QCOMPARE(bare.status, 403);
    QCOMPARE(failedCheck(bare), u"system user"_s);
    const QString other = u"skatteetaten:skattegrunnlag"_s;
    const Answer scope = outstandingClaims(*m_box, m_vendor->token(m_vendor->newClient({other}), other), m_ape);
    QCOMPARE(scope.status, 403);
    QCOMPARE(failedCheck(scope), u"scope"_s);
    // The other API wants the other scope.
    const Answer basis = taxBasis(*m_box, m_vendor->token(m_client, claimsScope, {m_ape, {}}), m_ape);
    QCOMPARE(basis.status, 403);
    QCOMPARE(failedCheck(basis), u"scope"_s);
}

void TestSandboxSkatteetaten::expiredTokenIsRefused()
{
    QVERIFY(!approved(u"standard"_s, m_ape, {resource}, {}).isEmpty());
    const QByteArray token = m_vendor->token(m_client, claimsScope, {m_ape, {}});
    QCOMPARE(outstandingClaims(*m_box, token, m_ape).status, 200);
    QVERIFY(m_box->control("POST", u"/clock"_s, {{u"advanceSeconds"_s, 200}}).isObject());
    const Answer answer = outstandingClaims(*m_box, token, m_ape);
    QCOMPARE(answer.status, 401);
    QCOMPARE(failedCheck(answer), u"expiry"_s);
    QCOMPARE(claims(m_ape, m_ape).status, 200);
}

void TestSandboxSkatteetaten::resourceMayBeDelegated()
{
    const QString path = m_box->altinn() + u"/resourceregistry/api/v1/resource/"_s;
    const Answer prepared = m_box->send("GET", path + resource);
    QCOMPARE(prepared.status, 200);
    QVERIFY(prepared.object().value("delegable"_L1).toBool());
    QCOMPARE(prepared.object()["hasCompetentAuthority"_L1]["orgcode"_L1].toString(), u"skd"_s);
    QCOMPARE(m_box->send("GET", path + u"ske-finnes-ikke"_s).status, 404);
}

void TestSandboxSkatteetaten::decisionPointIsForServiceOwners()
{
    const QString path = m_box->altinn() + u"/authorization/api/v1/authorize"_s;
    QCOMPARE(m_box->send("POST", path, {}, "{}").status, 401);
    QCOMPARE(
        m_box->send("POST", path, {{"Authorization", "Bearer " + m_vendor->token(m_client, claimsScope)}}, "{}").status,
        403);
}

void TestSandboxSkatteetaten::decisionPointReadsCarefully_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QJsonValue>("value"); // undefined takes the category away
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("decision");
    const auto attribute = [](const QString &id, const QJsonValue &value) {
        return QJsonObject{{u"AttributeId"_s, id}, {u"Value"_s, value}};
    };
    const auto category = [](const QJsonArray &attributes) {
        return QJsonValue(QJsonArray{QJsonObject{{u"Attribute"_s, attributes}}});
    };
    const QString subject = u"AccessSubject"_s;
    const QString systemUser = u"urn:altinn:systemuser:uuid"_s;
    const QString action = u"urn:oasis:names:tc:xacml:1.0:action:action-id"_s;
    const QString stranger = u"4f7f0a1c-1111-4222-8333-944445555666"_s;
    QTest::newRow("as it is") << QString() << QJsonValue() << 200 << u"Permit"_s;
    QTest::newRow("no subject") << subject << QJsonValue(QJsonValue::Undefined) << 400 << QString();
    QTest::newRow("subject is text") << subject << QJsonValue(u"x"_s) << 400 << QString();
    QTest::newRow("a person") << subject << category({attribute(u"urn:altinn:person:uuid"_s, stranger)}) << 400
                              << QString();
    QTest::newRow("number as id") << subject << category({attribute(systemUser, 7)}) << 400 << QString();
    QTest::newRow("two system users") << subject
                                      << category({attribute(systemUser, stranger), attribute(systemUser, stranger)})
                                      << 400 << QString();
    QTest::newRow("unknown system user") << subject << category({attribute(systemUser, stranger)}) << 200
                                         << u"NotApplicable"_s;
    QTest::newRow("unknown action") << u"Action"_s << category({attribute(action, u"burn"_s)}) << 200
                                    << u"NotApplicable"_s;
    QTest::newRow("resource with an access list")
        << u"Resource"_s
        << category({attribute(u"urn:altinn:resource"_s, u"skd-avgiftslager"_s),
                     attribute(u"urn:altinn:organization:identifier-no"_s, u"310000001"_s)})
        << 200 << u"Deny"_s;
    QTest::newRow("unknown resource") << u"Resource"_s
                                      << category(
                                             {attribute(u"urn:altinn:resource"_s, u"ske-finnes-ikke"_s),
                                              attribute(u"urn:altinn:organization:identifier-no"_s, u"310000001"_s)})
                                      << 200 << u"Indeterminate"_s;
}

void TestSandboxSkatteetaten::decisionPointReadsCarefully()
{
    QFETCH(QString, category);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    QFETCH(QString, decision);
    const QString access = approved(u"standard"_s, m_ape, {resource}, {});
    QJsonObject request = question(access, u"read"_s, resource, m_ape);
    if (!category.isEmpty())
        request.remove(category);
    if (!category.isEmpty() && !value.isUndefined())
        request.insert(category, value);
    const Answer answer = decide(request);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()["Response"_L1][0]["Decision"_L1].toString(), decision);
}

QTEST_GUILESS_MAIN(TestSandboxSkatteetaten)
#include "tst_sandbox_skatteetaten.moc"
