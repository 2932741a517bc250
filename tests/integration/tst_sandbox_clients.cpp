// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds both families of client calls in the sandbox to the contract and its quirks, with raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString clientBase = api + u"/enduser/systemuser"_s;

} // namespace

class TestSandboxClients : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void availableIsAnyAndPostIsAll();
    void clientWritesAreIdempotent();
    void agentMistakesHaveTheirCodes();
    void olderFamilySwallowsErrors();

private:
    QString agentId();
};

QString TestSandboxClients::agentId()
{
    return state().value("delegations"_L1)[0]["systemAccessId"_L1].toString();
}

void TestSandboxClients::availableIsAnyAndPostIsAll()
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

void TestSandboxClients::clientWritesAreIdempotent()
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

void TestSandboxClients::agentMistakesHaveTheirCodes()
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

void TestSandboxClients::olderFamilySwallowsErrors()
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

QTEST_GUILESS_MAIN(TestSandboxClients)
#include "tst_sandbox_clients.moc"
