// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The orders that change the sandbox's world: clock, rights, clients, requests. Each takes effect at once, lasts, and
// is refused whole when it is not understood. Raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString partiesPath = u"/accessmanagement/api/v1/enduser/authorizedparties"_s;
const QString clientBase = api + u"/enduser/systemuser"_s;

} // namespace

class TestSandboxWorld : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void clockEndsTokens();
    void clockTimesRequestsOut();
    void stampsStayOnTheCallersClock();
    void rightsTakeEffectAtOnce();
    void rightsCanBeginAndEnd();
    void droppedClientsVanish();
    void addedClientsAppear();
    void ordersSurviveARestart();
    void badOrdersChangeNothing_data();
    void badOrdersChangeNothing();
    void requestsArriveAsOrdered();

private:
    QJsonArray parties(const QString &query = {});
    QString pidOf(const QString &person);
    QString agentId();
    QJsonArray clients(const QString &path);
    Answer order(const QString &path, const QJsonObject &order);
};

void TestSandboxWorld::init()
{
    // What changes nothing needs no world of its own.
    if (!m_box || qstrcmp(QTest::currentTestFunction(), "badOrdersChangeNothing") != 0)
        restart();
}

QJsonArray TestSandboxWorld::parties(const QString &query)
{
    return get(partiesPath + query).object()["data"_L1].toArray();
}

QString TestSandboxWorld::pidOf(const QString &person)
{
    return firstWhere(state()["people"_L1], u"name"_s, person)["pid"_L1].toString();
}

QString TestSandboxWorld::agentId()
{
    return state()["delegations"_L1][0]["systemAccessId"_L1].toString();
}

QJsonArray TestSandboxWorld::clients(const QString &path)
{
    return get(clientBase + path + u"?agent="_s + agentId()).object()["data"_L1].toArray();
}

Answer TestSandboxWorld::order(const QString &path, const QJsonObject &order)
{
    return m_box->send("POST", m_box->control() + path, {}, QJsonDocument(order).toJson());
}

void TestSandboxWorld::clockEndsTokens()
{
    become(manager);
    QCOMPARE(get(partiesPath).status, 200);
    QCOMPARE(order(u"/clock"_s, {{u"advanceSeconds"_s, 500}}).status, 200);
    QCOMPARE(get(partiesPath).status, 200);
    QCOMPARE(order(u"/clock"_s, {{u"advanceSeconds"_s, 120}}).status, 200);
    QCOMPARE(get(partiesPath).status, 401);
    become(manager);
    QCOMPARE(get(partiesPath).status, 200);
    // A code lives for a minute.
    const Attempt fresh = attempt();
    const QString code = signIn(fresh, manager).queryItemValue(u"code"_s);
    order(u"/clock"_s, {{u"advanceSeconds"_s, 61}});
    QCOMPARE(redeem(fresh, code).object()["error"_L1].toString(), u"invalid_grant"_s);
}

void TestSandboxWorld::clockTimesRequestsOut()
{
    const QJsonObject party = organisation(manager);
    const QString path = requestBase + partyOf(party) + u'/' + numberOf(party) + u"/pending"_s;
    const QString id = newRequest(u"standard"_s, numberOf(party));
    const auto timedOut = [&] {
        become(manager);
        return firstWhere(get(path).json().array(), u"id"_s, id)["timedOut"_L1];
    };
    QCOMPARE(timedOut(), QJsonValue(false));
    order(u"/clock"_s, {{u"advanceDays"_s, 179}});
    QCOMPARE(timedOut(), QJsonValue(false));
    order(u"/clock"_s, {{u"advanceDays"_s, 2}});
    QCOMPARE(timedOut(), QJsonValue(true));
    // Status stays New; by party and id it is always false; and approving does not look at it.
    const QJsonObject read = get(requestBase + partyOf(party) + u'/' + id).object();
    QCOMPARE(read["status"_L1].toString(), u"New"_s);
    QCOMPARE(read["timedOut"_L1], QJsonValue(false));
    QCOMPARE(call("POST", requestBase + partyOf(party) + u'/' + id + u"/approve"_s).status, 200);
}

void TestSandboxWorld::stampsStayOnTheCallersClock()
{
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    order(u"/clock"_s, {{u"advanceDays"_s, 200}});
    become(manager);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims = claimsOf(m_token);
    QVERIFY(std::abs(claims["iat"_L1].toInteger() - now) < 60);
    QVERIFY(claims["exp"_L1].toInteger() > now && claims["exp"_L1].toInteger() < now + 3600);
    const QDateTime created =
        QDateTime::fromString(get(requestBase + id).object()["created"_L1].toString(), Qt::ISODateWithMs);
    QVERIFY(std::abs(created.daysTo(QDateTime::currentDateTimeUtc()) - 200) <= 1);
}

void TestSandboxWorld::rightsTakeEffectAtOnce()
{
    become(manager);
    const QJsonObject party = organisation(manager);
    const QString pending = requestBase + partyOf(party) + u'/' + numberOf(party) + u"/pending"_s;
    QCOMPARE(get(pending).status, 200);
    const QJsonObject who{{u"pid"_s, pidOf(manager)}, {u"orgNo"_s, numberOf(party)}};
    const auto with = [&who](const QString &member, const QJsonValue &value) {
        QJsonObject order = who;
        order.insert(member, value);
        return order;
    };
    QCOMPARE(order(u"/rights"_s, with(u"grants"_s, QJsonArray{u"accessManagerRead"_s})).status, 200);
    QCOMPARE(get(pending).status, 403);
    QCOMPARE(get(api + u"/systemuser/"_s + partyOf(party)).status, 200);
    QCOMPARE(get(clientBase + u"/agents?party="_s + numberOf(party)).status, 403);

    QCOMPARE(order(u"/rights"_s, with(u"grants"_s, QJsonArray{u"accessManagerWrite"_s, u"mayDelegate"_s})).status, 200);
    const QString id = newRequest(u"standard"_s, numberOf(party));
    const QString approve = requestBase + partyOf(party) + u'/' + id + u"/approve"_s;
    const auto verdict = [&](const QString &key, const QString &reason) {
        return order(u"/rights"_s, with(u"verdicts"_s, QJsonObject{{key, reason}})).status;
    };
    QCOMPARE(verdict(u"skattegrunnlag"_s, u"MissingPackageAccess"_s), 200);
    QCOMPARE(call("POST", approve).code(), u"AUTH-00053"_s);
    QCOMPARE(verdict(u"skattegrunnlag"_s, u"Unknown"_s), 200);
    QCOMPARE(call("POST", approve).code(), u"AUTH-00050"_s);
    QCOMPARE(verdict(u"ske-krav-og-betalinger"_s, u"AccessListValidationFail"_s), 200);
    QCOMPARE(call("POST", approve).code(), u"AUTH-00069"_s);
    QCOMPARE(verdict(u"ske-krav-og-betalinger:read"_s, u"MissingDelegationAccess"_s), 200);
    QCOMPARE(call("POST", approve).status, 200);
}

void TestSandboxWorld::rightsCanBeginAndEnd()
{
    const QString stranger = u"FJERN KOMET"_s;
    become(stranger);
    const QJsonObject relation{{u"pid"_s, pidOf(stranger)}, {u"orgNo"_s, numberOf(organisation(auditor))}};
    QJsonObject begin = relation;
    begin.insert(u"grants"_s, QJsonArray{u"clientAdministratorRead"_s});
    begin.insert(u"roles"_s, QJsonArray{u"klientadministrator"_s});
    QCOMPARE(order(u"/rights"_s, begin).object()["grants"_L1], begin["grants"_L1]);
    QCOMPARE(parties(u"?anyOfResourceIds=altinn_client_administration"_s).size(), 1);
    QCOMPARE(clients(u"/clients"_s).size(), 12);
    QCOMPARE(get(partiesPath + u"?includeRoles=true"_s).object()["data"_L1][1]["authorizedRoles"_L1],
             begin["roles"_L1]);
    QJsonObject end = relation;
    end.insert(u"remove"_s, true);
    QCOMPARE(order(u"/rights"_s, end).status, 200);
    QCOMPARE(parties().size(), 1);
    QCOMPARE(get(clientBase + u"/clients?agent="_s + agentId()).status, 403);
    // Nobody else lost anything.
    become(auditor);
    QCOMPARE(clients(u"/clients"_s).size(), 12);
}

void TestSandboxWorld::droppedClientsVanish()
{
    become(auditor);
    const QJsonArray assigned = clients(u"/clients"_s);
    const QString gone = assigned[3]["clientId"_L1].toString();
    const QJsonObject firm{{u"orgNo"_s, numberOf(organisation(auditor))}};
    QJsonObject drop = firm;
    drop.insert(u"drop"_s, QJsonArray{gone, gone.toUpper()});
    QCOMPARE(order(u"/clients"_s, drop).object()["dropped"_L1].toInt(), 1);
    QJsonArray expected = assigned;
    expected.removeAt(3);
    QCOMPARE(clients(u"/clients"_s), expected);
    QCOMPARE(clients(u"/clients/available"_s).size(), 299);
    const QString path = clientBase + u"/clients?agent="_s + agentId() + u"&client="_s + gone;
    QCOMPARE(call("POST", path).code(), u"AUTH-00079"_s);
    QCOMPARE(call("DELETE", path).status, 200);
    QCOMPARE(order(u"/clients"_s, drop).status, 400);
}

void TestSandboxWorld::addedClientsAppear()
{
    become(auditor);
    const QJsonArray before = clients(u"/clients/available"_s);
    const QString firm = numberOf(organisation(auditor));
    const QJsonObject answer = order(u"/clients"_s, {{u"orgNo"_s, firm}, {u"add"_s, 40}}).object();
    QCOMPARE(answer["added"_L1].toArray().size(), 40);
    order(u"/clients"_s, {{u"orgNo"_s, firm}, {u"add"_s, 40}});
    const QJsonArray after = clients(u"/clients/available"_s);
    QCOMPARE(after.size(), before.size() + 80);
    QSet<QString> ids;
    QSet<QString> numbers;
    for (const QJsonValue &each : after) {
        ids.insert(each["clientId"_L1].toString());
        numbers.insert(each["clientOrganizationNumber"_L1].toString());
    }
    QCOMPARE(ids.size(), after.size());
    // Persons have none: about one in sixty.
    QVERIFY(numbers.size() >= after.size() - 8);
    QCOMPARE(
        call("POST", clientBase + u"/clients?agent="_s + agentId() + u"&client="_s + answer["added"_L1][0].toString())
            .status,
        200);
    QCOMPARE(clients(u"/clients"_s).size(), 13);
}

void TestSandboxWorld::ordersSurviveARestart()
{
    const QTemporaryDir directory;
    const QStringList options = {u"--data"_s, directory.filePath(u"world.sqlite"_s), u"--clients"_s, u"40"_s};
    restart(options);
    become(auditor);
    const QString firm = numberOf(organisation(auditor));
    const QString gone = clients(u"/clients"_s)[0]["clientId"_L1].toString();
    order(u"/clients"_s, {{u"orgNo"_s, firm}, {u"add"_s, 5}, {u"drop"_s, QJsonArray{gone}}});
    order(u"/rights"_s, {{u"pid"_s, pidOf(manager)},
                         {u"orgNo"_s, firm},
                         {u"grants"_s, QJsonArray{u"overviewRead"_s}},
                         {u"verdicts"_s, QJsonObject{{u"lonn"_s, u"DelegationAccess"_s}}}});
    order(u"/clock"_s, {{u"advanceDays"_s, 100}});
    become(auditor);
    const QJsonArray assigned = clients(u"/clients"_s);
    const QJsonArray available = clients(u"/clients/available"_s);
    const QJsonObject before = state();
    QCOMPARE(m_box->stop(), 0);
    restart(options);
    const QJsonObject after = state();
    for (const auto part : {"clockAdvance"_L1, "people"_L1, "systemAccesses"_L1, "delegations"_L1})
        QCOMPARE(after.value(part), before.value(part));
    become(auditor);
    QCOMPARE(clients(u"/clients"_s), assigned);
    QCOMPARE(clients(u"/clients/available"_s), available);
}

void TestSandboxWorld::badOrdersChangeNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("clock backwards") << u"/clock"_s << QByteArray(R"({"advanceSeconds": -1})");
    QTest::newRow("clock too far") << u"/clock"_s << QByteArray(R"({"advanceDays": 3651})");
    QTest::newRow("clock by words") << u"/clock"_s << QByteArray(R"({"advanceDays": "two"})");
    QTest::newRow("clock by nothing") << u"/clock"_s << QByteArray("{}");
    QTest::newRow("clock twice") << u"/clock"_s << QByteArray(R"({"advanceDays": 1, "advanceSeconds": 1})");
    QTest::newRow("rights of nobody") << u"/rights"_s << QByteArray(R"({"pid": "1", "orgNo": "%2"})");
    QTest::newRow("rights nowhere") << u"/rights"_s << QByteArray(R"({"pid": "%1", "orgNo": "1"})");
    QTest::newRow("unknown grant") << u"/rights"_s << QByteArray(R"({"pid": "%1", "orgNo": "%2", "grants": ["all"]})");
    QTest::newRow("grants by number") << u"/rights"_s << QByteArray(R"({"pid": "%1", "orgNo": "%2", "grants": 63})");
    QTest::newRow("unknown reason") << u"/rights"_s
                                    << QByteArray(R"({"pid": "%1", "orgNo": "%2", "verdicts": {"lonn": "Because"}})");
    QTest::newRow("unknown package") << u"/rights"_s
                                     << QByteArray(
                                            R"({"pid": "%1", "orgNo": "%2", "verdicts": {"nothing": "RoleAccess"}})");
    QTest::newRow("clients of nobody") << u"/clients"_s << QByteArray(R"({"orgNo": "1", "add": 1})");
    QTest::newRow("fewer than none") << u"/clients"_s << QByteArray(R"({"orgNo": "%2", "add": -1})");
    QTest::newRow("too many") << u"/clients"_s << QByteArray(R"({"orgNo": "%2", "add": 1000000})");
    QTest::newRow("not her client") << u"/clients"_s << QByteArray(R"({"orgNo": "%2", "add": 1, "drop": ["x"]})");
    QTest::newRow("no object") << u"/clients"_s << QByteArray("[]");
    QTest::newRow("no JSON") << u"/clock"_s << QByteArray("{");
    QTest::newRow("unknown kind") << u"/requests"_s << QByteArray(R"({"partyOrgNo": "%2", "kind": "other"})");
    QTest::newRow("from the future") << u"/requests"_s << QByteArray(R"({"partyOrgNo": "%2", "daysOld": -1})");
    QTest::newRow("unknown system") << u"/requests"_s << QByteArray(R"({"partyOrgNo": "%2", "systemId": "x"})");
}

void TestSandboxWorld::badOrdersChangeNothing()
{
    QFETCH(const QString, path);
    QFETCH(QByteArray, body);
    body.replace("%1", pidOf(manager).toLatin1());
    body.replace("%2", numberOf(organisation(manager)).toLatin1());
    const QJsonObject before = state();
    const Answer answer = m_box->send("POST", m_box->control() + path, {}, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.object()["error"_L1].toString().isEmpty());
    QCOMPARE(state(), before);
}

void TestSandboxWorld::requestsArriveAsOrdered()
{
    become(manager);
    const QString number = numberOf(organisation(manager));
    const auto read = [this](const QString &kind, const QJsonObject &answer) {
        return get(requestBase + kind + answer["id"_L1].toString()).object();
    };
    const QJsonObject chosen = read({}, order(u"/requests"_s, {{u"partyOrgNo"_s, number},
                                                               {u"resources"_s, QJsonArray{u"skd-avgiftslager"_s}},
                                                               {u"packages"_s, QJsonArray{u"no-such-package"_s}},
                                                               {u"integrationTitle"_s, u""_s},
                                                               {u"externalRef"_s, u"order 7"_s},
                                                               {u"daysOld"_s, 181}})
                                            .object());
    QCOMPARE(chosen["rights"_L1][0]["resource"_L1][0]["value"_L1].toString(), u"skd-avgiftslager"_s);
    QCOMPARE(chosen["accessPackages"_L1][0]["urn"_L1].toString(), u"urn:altinn:accesspackage:no-such-package"_s);
    QCOMPARE(chosen["externalRef"_L1].toString(), u"order 7"_s);
    const QJsonObject forwarded = read(
        u"agent/"_s,
        order(u"/requests"_s, {{u"partyOrgNo"_s, number}, {u"kind"_s, u"agent"_s}, {u"escalated"_s, true}}).object());
    QVERIFY(forwarded["escalated"_L1].toBool());
    QCOMPARE(forwarded["accessPackages"_L1].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestSandboxWorld)
#include "tst_sandbox_world.moc"
