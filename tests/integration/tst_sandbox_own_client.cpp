// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the own organisation as client of its agent, in the sandbox, to contract 8.2 and 8.3, with raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestSandboxOwnClient : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void givenAndTaken();
    void auditorPackagesCannotBeGiven();
    void aHalfGivenOneCountsAsGiven();
    void refusals();
    void survivesARestart();
    void otherwiseNothingIsKnownOfErrors();

private:
    QString path(const QString &agent, const QString &slash = {})
    {
        return api + u"/systemuser/agent/"_s + partyOf(organisation(auditor)) + u'/' + agent + u"/self"_s + slash +
               u"?partyUuid="_s + uuidOf(organisation(auditor));
    }

    QString seededAgent()
    {
        return firstWhere(state()["systemAccesses"_L1], u"kind"_s, u"agent"_s)["id"_L1].toString();
    }

    // With packages that a standard access may have too.
    QString newAgent();
};

QString TestSandboxOwnClient::newAgent()
{
    const QString vendor = access(seededAgent())["systemId"_L1].toString().section(u'_', 0, 0);
    const QString id = m_box
                           ->control("POST", u"/requests"_s,
                                     {{u"kind"_s, u"agent"_s},
                                      {u"partyOrgNo"_s, numberOf(organisation(auditor))},
                                      {u"systemId"_s, vendor + u"_fjordlonn"_s}})["id"_L1]
                           .toString();
    m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}});
    return id;
}

void TestSandboxOwnClient::givenAndTaken()
{
    become(auditor);
    const QString agent = newAgent();
    for (const QString &slash : {QString(), u"/"_s}) {
        QCOMPARE(get(path(agent, slash)).body, QByteArray("false"));
        for (int time = 0; time < 2; ++time)
            QCOMPARE(call("POST", path(agent, slash)).body, QByteArray("true"));
        QCOMPARE(get(path(agent, slash)).body, QByteArray("true"));
        for (int time = 0; time < 2; ++time)
            QCOMPARE(call("DELETE", path(agent, slash)).body, QByteArray("true"));
    }
    QCOMPARE(get(path(agent)).body, QByteArray("false"));
}

void TestSandboxOwnClient::auditorPackagesCannotBeGiven()
{
    become(auditor);
    const QString agent = seededAgent();
    QCOMPARE(call("POST", path(agent)).code(), u"AUTH-00064"_s);
    QCOMPARE(get(path(agent)).body, QByteArray("false"));
    QCOMPARE(call("DELETE", path(agent)).body, QByteArray("true"));
}

void TestSandboxOwnClient::aHalfGivenOneCountsAsGiven()
{
    become(auditor);
    const QString agent = newAgent();
    m_box->control("POST", u"/hazards"_s, {{u"kind"_s, u"self-half"_s}, {u"accessId"_s, agent}});
    QCOMPARE(call("POST", path(agent)).code(), u"AUTH-00051"_s);
    QCOMPARE(get(path(agent)).body, QByteArray("true"));
    QCOMPARE(call("POST", path(agent)).body, QByteArray("true"));
    QCOMPARE(call("DELETE", path(agent)).body, QByteArray("true"));
    QCOMPARE(get(path(agent)).body, QByteArray("false"));
}

void TestSandboxOwnClient::refusals()
{
    const QString agent = newAgent();
    become(auditor);
    const Answer unknown = get(path(u"00000000-0000-4000-8000-000000000000"_s));
    QCOMPARE(unknown.status, 400);
    QVERIFY(unknown.object()["errors"_L1].toObject().contains("return"_L1));
    const QString foreign = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    const Answer notOurs = call("POST", path(foreign));
    QCOMPARE(notOurs.status, 403);
    QVERIFY(notOurs.body.isEmpty());
    QCOMPARE(get(path(agent).section(u'?', 0, 0)).status, 400);
    const QString otherParty = path(agent).section(u'=', 0, 0) + u'=' + uuidOf(organisation(auditor, 1));
    QCOMPARE(call("POST", otherParty).code(), u"AUTH-00040"_s);
    // A client administrator is no access manager.
    become(u"SPRØ TULIPAN"_s);
    QCOMPARE(get(path(agent)).status, 403);
}

void TestSandboxOwnClient::survivesARestart()
{
    const QTemporaryDir directory;
    const QStringList options = {u"--data"_s, directory.filePath(u"world.sqlite"_s)};
    restart(options);
    const QString agent = newAgent();
    become(auditor);
    QCOMPARE(call("POST", path(agent)).status, 200);
    restart(options);
    become(auditor);
    QCOMPARE(get(path(agent)).body, QByteArray("true"));
}

void TestSandboxOwnClient::otherwiseNothingIsKnownOfErrors()
{
    become(auditor);
    const QString family = api + u"/systemuser/agent/"_s + partyOf(organisation(auditor)) + u'/';
    const QString list = family + uuidOf(organisation(auditor)) + u'/' + seededAgent() + u"/delegations"_s;
    QVERIFY(!get(list).json().array().isEmpty());
    m_box->control("POST", u"/hazards"_s, {{u"kind"_s, u"agent-delegations-empty"_s}});
    QCOMPARE(get(list).body, QByteArray("[]"));
    QVERIFY(!get(list).json().array().isEmpty());
    const QString mismatched = family + uuidOf(organisation(auditor, 1)) + u'/' + seededAgent() + u"/delegations"_s;
    QCOMPARE(get(mismatched).status, 200);
    QCOMPARE(get(mismatched).body, QByteArray("[]"));
}

QTEST_GUILESS_MAIN(TestSandboxOwnClient)
#include "tst_sandbox_own_client.moc"
