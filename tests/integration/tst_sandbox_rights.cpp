// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Takes every operation of the OpenAPI document, and takes from the caller first the token, then each scope, then each
// right that it needs (contract sections 3-9), with raw HTTP. One person's rights are ordered anew for every call.

#include "tests/support/sandbox_caller.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString portal = u"altinn:portal/enduser"_s;
const QString parties = u"altinn:accessmanagement/authorizedparties"_s;
const QString clientsRead = u"altinn:clientdelegations.read"_s;
const QString clientsWrite = u"altinn:clientdelegations.write"_s;
const QString othersRead = u"altinn:accessmanagement/enduser:connections:toothers.read"_s;
const QString othersWrite = u"altinn:accessmanagement/enduser:connections:toothers.write"_s;

const QString managerRead = u"accessManagerRead"_s;
const QString managerWrite = u"accessManagerWrite"_s;
const QString adminRead = u"clientAdministratorRead"_s;
const QString adminWrite = u"clientAdministratorWrite"_s;
const QString overview = u"overviewRead"_s;
const QString delegate = u"mayDelegate"_s;
// Any tie to the organisation, without a right.
const QString relation = u"relation"_s;

// Something that the caller needs, and the outcome without it: an AUTH code or a status, and a body that says no.
using Need = std::pair<QString, QString>;
using Needs = QList<Need>;

const Needs portalPolicy = {{portal, u"403"_s}};
const Needs clientsReadPolicy = {{clientsRead, u"403"_s}};
const Needs nothing;

Needs policy(const QStringList &grants)
{
    Needs needs;
    for (const QString &grant : grants)
        needs.append({grant, u"403"_s});
    return needs;
}

Needs plus(Needs needs, const Need &more)
{
    return needs << more;
}

struct Operation
{
    QByteArray method;
    QString path;
    Needs scopes;
    Needs grants;
};

QList<Operation> requestOperations()
{
    const QString base = u"/authentication/api/v1/systemuser/request/"_s;
    const Needs reader = policy({managerRead});
    const Needs writer = policy({managerWrite});
    const Needs giver = plus(writer, {delegate, u"AUTH-00053"_s});
    const Needs related = {{relation, u"AUTH-00066"_s}};
    const Needs escalator = {{relation, u"200 false"_s}};
    return {{"GET", base + u"{party}/{orgno}/pending"_s, portalPolicy, writer},
            {"GET", base + u"{request}"_s, portalPolicy, related},
            {"GET", base + u"{party}/{request}"_s, nothing, reader},
            {"POST", base + u"{party}/{request}/approve"_s, portalPolicy, giver},
            {"POST", base + u"{party}/{request}/reject"_s, nothing, writer},
            {"POST", base + u"{party}/{request}/escalate"_s, portalPolicy, escalator},
            {"GET", base + u"agent/{party}/{orgno}/pending"_s, portalPolicy, writer},
            {"GET", base + u"agent/{agentRequest}"_s, portalPolicy, related},
            {"GET", base + u"agent/{party}/{agentRequest}"_s, nothing, reader},
            {"POST", base + u"agent/{party}/{agentRequest}/approve"_s, portalPolicy, giver},
            {"POST", base + u"agent/{party}/{agentRequest}/reject"_s, nothing, writer},
            {"POST", base + u"agent/{party}/{agentRequest}/escalate"_s, portalPolicy, escalator}};
}

QList<Operation> accessOperations()
{
    const QString base = u"/authentication/api/v1/systemuser/"_s;
    const QString change = base + u"changerequest/"_s;
    const Needs reader = policy({managerRead});
    const Needs writer = policy({managerWrite});
    const Needs giver = plus(writer, {delegate, u"AUTH-00053"_s});
    const Needs both = {{othersRead, u"AUTH-00050"_s}, {othersWrite, u"AUTH-00050"_s}};
    return {
        {"GET",
         change + u"{change}"_s,
         {{othersWrite, u"AUTH-00050"_s}},
         {{managerWrite, u"AUTH-00066"_s}, {delegate, u"AUTH-00053"_s}}},
        {"GET", change + u"{party}/{change}"_s, nothing, reader},
        {"POST", change + u"{party}/{change}/approve"_s, both, giver},
        {"POST", change + u"{party}/{change}/reject"_s, nothing, writer},
        {"GET", base + u"{party}"_s, nothing, reader},
        {"GET", base + u"agent/{party}"_s, nothing, policy({overview})},
        {"GET", base + u"{party}/{access}"_s, {{othersRead, u"200"_s}}, policy({overview})},
        {"GET", base + u"{party}/{access}/delegations"_s, {{othersRead, u"AUTH-00055"_s}}, reader},
        {"DELETE",
         base + u"{party}/{access}"_s,
         {{othersRead, u"AUTH-00055"_s}, {othersWrite, u"AUTH-00054"_s}},
         writer},
        {"POST", base + u"{party}/create"_s, both, giver},
        {"DELETE",
         base + u"agent/{party}/{newAgent}?facilitatorId={uuid}"_s,
         {{clientsWrite, u"AUTH-00033"_s}},
         plus(writer, {adminWrite, u"AUTH-00033"_s})},
        {"GET", base + u"agent/{party}/{newAgent}/self?partyUuid={uuid}"_s, {{othersRead, u"AUTH-00055"_s}}, writer},
        {"POST", base + u"agent/{party}/{newAgent}/self?partyUuid={uuid}"_s, {{othersWrite, u"AUTH-00050"_s}}, giver},
        {"DELETE",
         base + u"agent/{party}/{newAgent}/self/?partyUuid={uuid}"_s,
         {{othersWrite, u"AUTH-00057"_s}},
         writer}};
}

QList<Operation> clientOperations()
{
    const QString base = u"/authentication/api/v1/enduser/systemuser/"_s;
    const QString older = u"/authentication/api/v1/systemuser/agent/{party}/"_s;
    const Needs reader = policy({adminRead});
    const Needs writer = policy({adminWrite});
    return {{"GET", base + u"agents?party={orgno}"_s, clientsReadPolicy, reader},
            {"GET", base + u"clients/available?agent={agent}"_s, clientsReadPolicy, reader},
            {"GET", base + u"clients?agent={agent}"_s, clientsReadPolicy, reader},
            {"POST",
             base + u"clients?agent={agent}&client={client}"_s,
             {{clientsWrite, u"403"_s}, {clientsRead, u"AUTH-00044"_s}},
             writer},
            {"DELETE", base + u"clients?agent={agent}&client={client}"_s, {{clientsWrite, u"403"_s}}, writer},
            {"GET",
             older + u"clients?facilitator={uuid}&packages=ansvarlig-revisor"_s,
             {{clientsRead, u"AUTH-00044"_s}},
             reader},
            {"GET", older + u"{uuid}/{agent}/delegations"_s, {{clientsRead, u"200 []"_s}}, reader},
            {"POST",
             older + u"{agent}?provider={uuid}&client={client}"_s,
             {{clientsRead, u"AUTH-00044"_s}, {clientsWrite, u"AUTH-00044"_s}},
             writer},
            {"DELETE",
             older + u"{agent}/client?client={client}&provider={uuid}"_s,
             {{clientsWrite, u"AUTH-00031"_s}},
             writer}};
}

QList<Operation> otherOperations()
{
    const QString checks = u"/accessmanagement/api/v1/enduser/connections/"_s;
    const Needs checkPolicy = {{othersWrite, u"403"_s}};
    const Needs writer = policy({managerWrite});
    return {{"GET", u"/authentication/api/v1/refresh"_s, nothing, nothing},
            {"GET", u"/accessmanagement/api/v1/enduser/authorizedparties"_s, {{parties, u"403"_s}}, nothing},
            {"GET", api + u"/systemregister"_s, portalPolicy, nothing},
            {"GET", api + u"/systemregister/{system}"_s, portalPolicy, nothing},
            {"GET", api + u"/systemregister/{system}/rights"_s, portalPolicy, nothing},
            {"GET", api + u"/systemregister/{system}/accesspackages"_s, portalPolicy, nothing},
            {"GET", checks + u"resources/delegationcheck?party={uuid}&resource=ske-krav-og-betalinger"_s, checkPolicy,
             writer},
            {"GET", checks + u"accesspackages/delegationcheck?party={uuid}&packages=lonn"_s, checkPolicy, writer}};
}

// Answered to anyone; the exchange has a token of its own kind.
const QStringList openPaths = {u"/authentication/api/v1/exchange/id-porten"_s, u"/authentication/api/v1/logout"_s,
                               u"/accessmanagement/api/v1/meta/info/accesspackages/package/urn/{lonn}"_s,
                               u"/accessmanagement/api/v1/meta/info/accesspackages/export"_s,
                               u"/resourceregistry/api/v1/resource/{ske-krav-og-betalinger}"_s};

// Method and path with every placeholder alike, without query and last slash.
QString signature(const QByteArray &method, const QString &path)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    QString plain = path.section(u'?', 0, 0).replace(placeholder, u"{}"_s);
    if (plain.endsWith(u'/'))
        plain.chop(1);
    return QString::fromLatin1(method) + u' ' + plain;
}

} // namespace

class TestSandboxRights : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();
    void everyOperationIsHere();
    void operations_data();
    void operations();
    void openToAnyone();

private:
    // With exactly these scopes, and one more where the exchange would refuse a token without any.
    void useToken(const QStringList &scopes);
    void useGrants(const QStringList &grants);
    QString outcome(const QByteArray &method, const QString &path);
    QString newAgentOrRequest(const QString &kind, bool approved, const QString &systemName = {});
    QString filled(QString path);

    const QString m_person = u"FJERN KOMET"_s;
    QString m_pid;
    QJsonObject m_party;
    QString m_agent;
    QString m_client;
    QString m_system;
    QHash<QString, QByteArray> m_tokens;
};

void TestSandboxRights::initTestCase()
{
    restart();
    const QJsonObject all = state();
    m_pid = firstWhere(all["people"_L1], u"name"_s, m_person)["pid"_L1].toString();
    m_party = organisation(auditor);
    m_agent = firstWhere(all["systemAccesses"_L1], u"kind"_s, u"agent"_s)["id"_L1].toString();
    m_client = firstWhere(all["delegations"_L1], u"systemAccessId"_s, m_agent)["clients"_L1][0].toString();
    m_system =
        firstWhere(all["systemAccesses"_L1], u"kind"_s, u"standard"_s)["systemId"_L1].toString().section(u'_', 0, 0) +
        u"_fjordlonn"_s;
}

void TestSandboxRights::useToken(const QStringList &scopes)
{
    const QString key = scopes.join(u' ');
    if (!m_tokens.contains(key)) {
        QJsonArray declined;
        for (const QString &scope : {portal, parties, clientsRead, clientsWrite, othersRead, othersWrite}) {
            if (!scopes.contains(scope))
                declined.append(scope);
        }
        m_box->control("POST", u"/scopes"_s, {{u"declined"_s, declined}});
        become(m_person);
        m_tokens[key] = m_token;
    }
    m_token = m_tokens.value(key);
}

void TestSandboxRights::useGrants(const QStringList &grants)
{
    QJsonObject order = {{u"pid"_s, m_pid}, {u"orgNo"_s, numberOf(m_party)}};
    if (grants.isEmpty())
        order[u"remove"_s] = true;
    QStringList rights = grants;
    rights.removeAll(relation);
    m_box->control("POST", u"/rights"_s,
                   {{u"pid"_s, m_pid}, {u"orgNo"_s, numberOf(m_party)}, {u"grants"_s, QJsonArray()}});
    order[u"grants"_s] = QJsonArray::fromStringList(rights);
    QVERIFY(m_box->control("POST", u"/rights"_s, order).isObject());
}

QString TestSandboxRights::outcome(const QByteArray &method, const QString &path)
{
    const bool creates = path.endsWith("/create"_L1);
    const Answer answer =
        call(method, path,
             creates ? QJsonObject{{u"integrationTitle"_s, u"Lønn"_s}, {u"systemId"_s, m_system}} : QJsonObject());
    if (!answer.code().isEmpty())
        return answer.code();
    const QString status = QString::number(answer.status);
    const bool saysNo = answer.body == "false" || answer.body == "[]";
    return saysNo ? status + u' ' + QString::fromLatin1(answer.body) : status;
}

QString TestSandboxRights::newAgentOrRequest(const QString &kind, bool approved, const QString &systemName)
{
    QJsonObject order = {{u"kind"_s, kind}, {u"partyOrgNo"_s, numberOf(m_party)}, {u"escalated"_s, true}};
    if (!systemName.isEmpty())
        order[u"systemId"_s] = systemName;
    const QString id = m_box->control("POST", u"/requests"_s, order)["id"_L1].toString();
    if (approved)
        m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}});
    return id;
}

QString TestSandboxRights::filled(QString path)
{
    const auto fill = [&](const QString &name, auto make) {
        if (path.contains(name))
            path.replace(name, make());
    };
    fill(u"{party}"_s, [&] { return partyOf(m_party); });
    fill(u"{orgno}"_s, [&] { return numberOf(m_party); });
    fill(u"{uuid}"_s, [&] { return uuidOf(m_party); });
    fill(u"{agent}"_s, [&] { return m_agent; });
    fill(u"{client}"_s, [&] { return m_client; });
    fill(u"{system}"_s, [&] { return m_system; });
    fill(u"{request}"_s, [&] { return newAgentOrRequest(u"standard"_s, false); });
    fill(u"{agentRequest}"_s, [&] { return newAgentOrRequest(u"agent"_s, false); });
    fill(u"{access}"_s, [&] { return newAgentOrRequest(u"standard"_s, true); });
    fill(u"{newAgent}"_s, [&] { return newAgentOrRequest(u"agent"_s, true, m_system); });
    fill(u"{change}"_s, [&] {
        const QString changed = newAgentOrRequest(u"standard"_s, true, m_system);
        return m_box
            ->control("POST", u"/change-requests"_s,
                      {{u"systemAccessId"_s, changed}, {u"requiredPackages"_s, QJsonArray{u"lonn"_s}}})["id"_L1]
            .toString();
    });
    return path;
}

void TestSandboxRights::everyOperationIsHere()
{
    QSet<QString> tried;
    for (const Operation &each : requestOperations() + accessOperations() + clientOperations() + otherOperations())
        tried.insert(signature(each.method, each.path));
    for (const QString &path : openPaths)
        tried.insert(signature("GET", path));
    QFile file(QStringLiteral(FULLMAKT_SOURCE_DIR "/tests/contract/altinn-enduser.openapi.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(u"^(?:  (/[^:]+):|    (get|post|put|patch|delete):)$"_s);
    QString path;
    QSet<QString> declared;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &each : lines) {
        const auto match = line.match(each);
        if (match.hasMatch() && !match.captured(1).isEmpty())
            path = match.captured(1);
        else if (match.hasMatch())
            declared.insert(signature(match.captured(2).toUpper().toLatin1(), path));
    }
    QCOMPARE(declared.size(), 48);
    QCOMPARE(tried, declared);
}

void TestSandboxRights::operations_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Needs>("scopes");
    QTest::addColumn<Needs>("grants");
    for (const Operation &each : requestOperations() + accessOperations() + clientOperations() + otherOperations())
        QTest::newRow(qPrintable(signature(each.method, each.path)))
            << each.method << each.path << each.scopes << each.grants;
}

void TestSandboxRights::operations()
{
    QFETCH(QByteArray, method);
    QFETCH(Needs, scopes);
    QFETCH(Needs, grants);
    QFETCH(QString, path);
    path = filled(path);
    const auto named = [](const Needs &needs) {
        QStringList names;
        for (const Need &need : needs)
            names << need.first;
        return names;
    };
    const QStringList neededScopes = named(scopes);
    const QStringList neededGrants = named(grants);
    const QStringList allGrants = {managerRead, managerWrite, adminRead, adminWrite, overview, delegate};
    const auto withFiller = [](QStringList list, const QString &missing) {
        const QString filler = missing == parties ? clientsRead : parties;
        return list.contains(filler) ? list : list << filler;
    };

    QCOMPARE(m_box->send(method, m_box->altinn() + path).status, 401);
    QCOMPARE(m_box->send(method, m_box->altinn() + path, {{"Authorization", "Bearer nonsense"}}).status, 401);
    useGrants(allGrants);
    for (const auto &[scope, expected] : std::as_const(scopes)) {
        QStringList fewer = neededScopes;
        fewer.removeAll(scope);
        useToken(withFiller(fewer, scope));
        QCOMPARE(outcome(method, path), expected);
    }
    useToken(withFiller(neededScopes, {}));
    for (const auto &[grant, expected] : std::as_const(grants)) {
        QStringList fewer = allGrants;
        fewer.removeAll(grant);
        useGrants(grant == relation ? QStringList() : fewer);
        QCOMPARE(outcome(method, path), expected);
    }
    // With these and nothing else.
    useGrants(neededGrants);
    const QString last = outcome(method, path);
    QVERIFY2(last.startsWith(u'2') && (method == "GET" || last != "200 false"_L1), qPrintable(last));
}

void TestSandboxRights::openToAnyone()
{
    QCOMPARE(m_box->send("GET", m_box->altinn() + openPaths[0]).status, 401);
    QCOMPARE(m_box->send("GET", m_box->altinn() + openPaths[1]).status, 302);
    for (QString path : openPaths.mid(2)) {
        path.remove(u'{').remove(u'}');
        QCOMPARE(m_box->send("GET", m_box->altinn() + path).status, 200);
    }
}

QTEST_GUILESS_MAIN(TestSandboxRights)
#include "tst_sandbox_rights.moc"
