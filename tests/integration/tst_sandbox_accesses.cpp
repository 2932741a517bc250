// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds creation and deletion of system accesses in the sandbox to contract 6.5-6.7, with raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestSandboxAccesses : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void deletingTakesTheRequestAlong();
    void deletingChecksOwnerAndKind();
    void deletingForwardsTheToken();
    void deletingMayStopHalfway();
    void deletingAnAgentTakesItsClients();
    void deletingAForeignAgentLosesTheRequest();
    void deletingAnAgentNeedsBothFunctions();
    void creatingGivesEverythingOnce();
    void creatingRefusesWhatItCannotRead();
    void creatingAtOnceMaySucceedTwice();
    void anotherUserDeletes();
    void deletedStaysDeletedAcrossARestart();

private:
    QString base() { return api + u"/systemuser/"_s + partyOf(organisation(manager)) + u'/'; }

    QString agentBase() { return api + u"/systemuser/agent/"_s + partyOf(organisation(auditor)) + u'/'; }

    QString agentId() { return firstWhere(state()["systemAccesses"_L1], u"kind"_s, u"agent"_s)["id"_L1].toString(); }

    // An agent access that came from a request, unlike the one in the seed.
    QString newAgent();

    QString facilitator() { return u"?facilitatorId="_s + uuidOf(organisation(auditor)); }
};

QString TestSandboxAccesses::newAgent()
{
    const QString id = newRequest(u"agent"_s, numberOf(organisation(auditor)));
    m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}});
    return id;
}

void TestSandboxAccesses::deletingTakesTheRequestAlong()
{
    become(manager);
    const QString id = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    QCOMPARE(get(requestBase + id).object()["status"_L1].toString(), u"Accepted"_s);
    const Answer first = call("DELETE", base() + id);
    QCOMPARE(first.status, 202);
    QCOMPARE(first.body, QByteArray("1"));
    QCOMPARE(get(requestBase + id).code(), u"AUTH-00010"_s);
    QCOMPARE(get(base() + id).code(), u"AUTH-00015"_s);
    const Answer second = call("DELETE", base() + id);
    QCOMPARE(second.status, 404);
    QCOMPARE(second.body, QByteArray("0"));
    QVERIFY(second.contentType.startsWith("application/json"_L1));
}

void TestSandboxAccesses::deletingChecksOwnerAndKind()
{
    const QString id = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    become(auditor);
    const QString foreign = api + u"/systemuser/"_s + partyOf(organisation(auditor)) + u'/';
    QCOMPARE(call("DELETE", foreign + id).code(), u"AUTH-00024"_s);
    QCOMPARE(call("DELETE", foreign + agentId()).code(), u"AUTH-00036"_s);
    QCOMPARE(call("DELETE", foreign + u"nonsense"_s).status, 400);
    const Answer notHers = call("DELETE", base() + id);
    QCOMPARE(notHers.status, 403);
    QVERIFY(notHers.body.isEmpty());
    QVERIFY(!access(id).isEmpty());
}

void TestSandboxAccesses::deletingForwardsTheToken()
{
    const QString id = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    const auto withoutScope = [&](const QString &scope) {
        m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{scope, u"altinn:portal/enduser"_s}}});
        become(manager);
        return call("DELETE", base() + id);
    };
    const QString toOthers = u"altinn:accessmanagement/enduser:connections:toothers."_s;
    const Answer unreadable = withoutScope(toOthers + u"read"_s);
    QCOMPARE(unreadable.status, 500);
    QCOMPARE(unreadable.code(), u"AUTH-00055"_s);
    QCOMPARE(withoutScope(toOthers + u"write"_s).code(), u"AUTH-00054"_s);
    QVERIFY(!access(id).isEmpty());
    QCOMPARE(withoutScope(u"altinn:clientdelegations.write"_s).status, 202);
}

void TestSandboxAccesses::deletingMayStopHalfway()
{
    become(manager);
    const QString id = newAccess(u"fjordlonn"_s, {u"lonn"_s, u"sykefravaer"_s});
    const qsizetype resources = access(id)["resources"_L1].toArray().size();
    m_box->control("POST", u"/hazards"_s, {{u"kind"_s, u"delete-half"_s}, {u"accessId"_s, id}});
    QCOMPARE(call("DELETE", base() + id).code(), u"AUTH-00056"_s);
    QCOMPARE(access(id)["packages"_L1].toArray(), QJsonArray{u"sykefravaer"_s});
    QCOMPARE(access(id)["resources"_L1].toArray().size(), resources);
    QCOMPARE(get(requestBase + id).status, 200);
    QCOMPARE(call("DELETE", base() + id).status, 202);
}

void TestSandboxAccesses::deletingAnAgentTakesItsClients()
{
    become(auditor);
    const QString clients = api + u"/enduser/systemuser/clients"_s;
    const QString client = get(clients + u"?agent="_s + agentId()).object()["data"_L1][0]["clientId"_L1].toString();
    const QString id = newAgent();
    QCOMPARE(call("POST", clients + u"?agent="_s + id + u"&client="_s + client).status, 200);
    const Answer gone = call("DELETE", agentBase() + id + facilitator());
    QCOMPARE(gone.status, 200);
    QVERIFY(gone.body.isEmpty());
    QVERIFY(firstWhere(state()["delegations"_L1], u"systemAccessId"_s, id).isEmpty());
    QCOMPARE(get(requestBase + u"agent/"_s + id).code(), u"AUTH-00030"_s);
    QCOMPARE(call("DELETE", agentBase() + id + facilitator()).code(), u"AUTH-00015"_s);
}

void TestSandboxAccesses::deletingAForeignAgentLosesTheRequest()
{
    const QString id = newAgent();
    become(manager);
    const QString foreign = api + u"/systemuser/agent/"_s + partyOf(organisation(manager)) + u'/';
    QCOMPARE(call("DELETE", foreign + id + facilitator()).code(), u"AUTH-00024"_s);
    become(auditor);
    QVERIFY(!access(id).isEmpty());
    QCOMPARE(get(requestBase + u"agent/"_s + id).status, 404);
    const QString standard = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    become(manager);
    QCOMPARE(call("DELETE", foreign + standard + facilitator()).code(), u"AUTH-00034"_s);
}

void TestSandboxAccesses::deletingAnAgentNeedsBothFunctions()
{
    const QString id = agentId();
    become(u"SPRØ TULIPAN"_s);
    QCOMPARE(call("DELETE", agentBase() + id + facilitator()).status, 403);
    become(auditor);
    QCOMPARE(call("DELETE", agentBase() + id).status, 400);
    QCOMPARE(call("DELETE", agentBase() + id + u"?facilitatorId="_s + uuidOf(organisation(auditor, 1))).code(),
             u"AUTH-00033"_s);
    m_box->control("POST", u"/scopes"_s,
                   {{u"declined"_s, QJsonArray{u"altinn:clientdelegations.write"_s, u"altinn:portal/enduser"_s}}});
    become(auditor);
    QCOMPARE(call("DELETE", agentBase() + id + facilitator()).code(), u"AUTH-00033"_s);
    QVERIFY(!access(id).isEmpty());
}

void TestSandboxAccesses::creatingGivesEverythingOnce()
{
    become(manager);
    const QString system =
        firstWhere(state()["systemAccesses"_L1], u"kind"_s, u"standard"_s)["systemId"_L1].toString().section(u'_', 0,
                                                                                                             0) +
        u"_fjordlonn"_s;
    const QJsonObject order = {{u"integrationTitle"_s, u"Lønn 2027"_s}, {u"systemId"_s, system}};
    const Answer made = call("POST", base() + u"create"_s, order);
    QCOMPARE(made.status, 200);
    const QJsonObject body = made.object();
    QCOMPARE(body["externalRef"_L1].toString(), numberOf(organisation(manager)));
    QCOMPARE(body["integrationTitle"_L1].toString(), u"Lønn 2027"_s);
    QCOMPARE(body["userType"_L1].toString(), u"standard"_s);
    QVERIFY(body["accessPackages"_L1].toArray().isEmpty());
    const QJsonObject given = access(body["id"_L1].toString());
    QCOMPARE(given["resources"_L1].toArray().size(), 2);
    QCOMPARE(given["packages"_L1].toArray().size(), 2);
    QCOMPARE(call("POST", base() + u"create"_s, order).code(), u"AUTH-00004"_s);
}

void TestSandboxAccesses::creatingRefusesWhatItCannotRead()
{
    become(manager);
    const QString path = base() + u"create"_s;
    QCOMPARE(call("POST", path).status, 400);
    const Answer nameless = call("POST", path, {{u"integrationTitle"_s, QJsonValue::Null}, {u"systemId"_s, u"x"_s}});
    QCOMPARE(nameless.status, 400);
    QVERIFY(nameless.object()["errors"_L1].toObject().contains("integrationTitle"_L1));
    QCOMPARE(call("POST", path, {{u"integrationTitle"_s, u"x"_s}, {u"systemId"_s, u"unknown"_s}}).code(),
             u"AUTH-00011"_s);
    const QString agentSystem = access(agentId())["systemId"_L1].toString();
    QCOMPARE(call("POST", path, {{u"integrationTitle"_s, u"x"_s}, {u"systemId"_s, agentSystem}}).code(),
             u"AUTH-00064"_s);
}

void TestSandboxAccesses::creatingAtOnceMaySucceedTwice()
{
    become(manager);
    const QString seeded = firstWhere(state()["systemAccesses"_L1], u"kind"_s, u"standard"_s)["systemId"_L1].toString();
    const QJsonObject order = {{u"integrationTitle"_s, u"Bilag"_s}, {u"systemId"_s, seeded}};
    QCOMPARE(call("POST", base() + u"create"_s, order).code(), u"AUTH-00004"_s);
    m_box->control("POST", u"/hazards"_s, {{u"kind"_s, u"double-create"_s}});
    QCOMPARE(call("POST", base() + u"create"_s, order).status, 200);
    QCOMPARE(call("POST", base() + u"create"_s, order).code(), u"AUTH-00004"_s);
}

void TestSandboxAccesses::anotherUserDeletes()
{
    const QString id = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    QVERIFY(m_box->control("POST", u"/accesses/delete"_s, {{u"id"_s, id}}).isObject());
    QVERIFY(access(id).isEmpty());
    QVERIFY(firstWhere(state()["requests"_L1], u"id"_s, id).isEmpty());
    QVERIFY(m_box->control("POST", u"/accesses/delete"_s, {{u"id"_s, id}}).isNull());
}

void TestSandboxAccesses::deletedStaysDeletedAcrossARestart()
{
    const QTemporaryDir directory;
    const QStringList options = {u"--data"_s, directory.filePath(u"world.sqlite"_s)};
    restart(options);
    become(auditor);
    const QString id = agentId();
    QCOMPARE(call("DELETE", agentBase() + id + facilitator()).status, 200);
    restart(options);
    QVERIFY(access(id).isEmpty());
    QVERIFY(firstWhere(state()["delegations"_L1], u"systemAccessId"_s, id).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxAccesses)
#include "tst_sandbox_accesses.moc"
