// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What comes of doing a thing twice, row by row of the table in contract section 12: decisions, forwarding and clients.
// Deletion and creation are in tst_sandbox_accesses. Raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestSandboxRepeats : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { restart(); }

    void decidedIsDecided_data();
    void decidedIsDecided();
    void forwardedStaysForwarded_data();
    void forwardedStaysForwarded();
    void clientsComeAndGoOnce_data();
    void clientsComeAndGoOnce();

private:
    QString base(const QString &kind) { return requestBase + (kind == u"agent"_s ? u"agent/"_s : QString()); }

    QString statusOf(const QString &id)
    {
        return firstWhere(state()["requests"_L1], u"id"_s, id)["status"_L1].toString();
    }

    // The agent that has clients from the start, and them.
    QJsonObject delegation();
};

QJsonObject TestSandboxRepeats::delegation()
{
    const QJsonArray all = state()["delegations"_L1].toArray();
    for (const QJsonValue &each : all) {
        if (!each["clients"_L1].toArray().isEmpty())
            return each.toObject();
    }
    return {};
}

void TestSandboxRepeats::decidedIsDecided_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    for (const char *kind : {"standard", "agent"}) {
        for (const char *first : {"approve", "reject"}) {
            for (const char *second : {"approve", "reject"})
                QTest::addRow("%s: %s, then %s", kind, first, second)
                    << QString::fromLatin1(kind) << QString::fromLatin1(first) << QString::fromLatin1(second);
        }
    }
}

void TestSandboxRepeats::decidedIsDecided()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    become(auditor);
    const QJsonObject firm = organisation(auditor);
    const QString id = newRequest(kind, numberOf(firm));
    const QString path = base(kind) + partyOf(firm) + u'/' + id + u'/';
    QCOMPARE(call("POST", path + first).body, QByteArray("true"));
    const Answer again = call("POST", path + second);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), u"AUTH-00013"_s);
    const bool approved = first == u"approve"_s;
    QCOMPARE(statusOf(id), approved ? u"Accepted"_s : u"Rejected"_s);
    QCOMPARE(firstWhere(state()["systemAccesses"_L1], u"id"_s, id).isEmpty(), !approved);
}

void TestSandboxRepeats::forwardedStaysForwarded_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("standard") << u"standard"_s;
    QTest::newRow("agent") << u"agent"_s;
}

void TestSandboxRepeats::forwardedStaysForwarded()
{
    QFETCH(const QString, kind);
    // Any relation is enough; she may decide nothing.
    const QString employee = u"STILLE LYKT"_s;
    become(employee);
    const QJsonObject branch = organisation(employee);
    const QString id = newRequest(kind, numberOf(branch));
    const QString path = base(kind) + partyOf(branch) + u'/' + id + u"/escalate"_s;
    for (int time = 0; time < 2; ++time) {
        const Answer answer = call("POST", path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("true"));
        QVERIFY(firstWhere(state()["requests"_L1], u"id"_s, id)["escalated"_L1].toBool());
    }
    QCOMPARE(statusOf(id), u"New"_s);
}

void TestSandboxRepeats::clientsComeAndGoOnce_data()
{
    QTest::addColumn<bool>("older");
    QTest::newRow("documented family") << false;
    QTest::newRow("older family") << true;
}

void TestSandboxRepeats::clientsComeAndGoOnce()
{
    QFETCH(const bool, older);
    become(auditor);
    const QJsonObject firm = organisation(auditor);
    const QString agent = delegation()["systemAccessId"_L1].toString();
    const QString newer = api + u"/enduser/systemuser/clients"_s;
    const QString oldBase = api + u"/systemuser/agent/"_s + partyOf(firm) + u'/' + agent;
    const auto target = [&](const char *method, const QString &client) {
        if (!older)
            return newer + u"?agent="_s + agent + u"&client="_s + client;
        const bool adding = qstrcmp(method, "POST") == 0;
        return oldBase + (adding ? QString() : u"/client"_s) + u"?provider="_s + uuidOf(firm) + u"&client="_s + client;
    };
    const QJsonArray before = delegation()["clients"_L1].toArray();
    const QString client = before[0].toString();
    const auto twice = [&](const char *method, const QJsonArray &expected) {
        const Answer first = call(method, target(method, client));
        const Answer second = call(method, target(method, client));
        QCOMPARE(first.status, 200);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.body, first.body);
        QCOMPARE(delegation()["clients"_L1].toArray(), expected);
    };
    QJsonArray without = before;
    without.removeAt(0);
    twice("POST", before);
    twice("DELETE", without);
    twice("POST", before);
    // One that never was a client of the firm is as absent as any.
    QCOMPARE(call("DELETE", target("DELETE", uuidOf(organisation(manager)))).status, 200);
    QCOMPARE(delegation()["clients"_L1].toArray(), before);
}

QTEST_GUILESS_MAIN(TestSandboxRepeats)
#include "tst_sandbox_repeats.moc"
