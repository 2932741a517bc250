// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Lets the real service's known hazards strike in the sandbox (contract sections 6 and 12), with raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestSandboxHazards : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void approvals_data();
    void approvals();
    void aRacedRejectionLeavesAnAccess();
    void aLostAnswerHidesAnApproval();
    void onlyTheNamedRequestIsStruck();
    void detailHidesWhatItCannotRead();
    void delegationsMayBeUnreadable();
    void ordersAreRead();

private:
    Answer decide(const QString &id, const QString &action)
    {
        return call("POST", requestBase + partyOf(organisation(manager)) + u'/' + id + u'/' + action);
    }

    QString order(const QString &kind, const QJsonObject &more = {});

    QString statusOf(const QString &id)
    {
        return firstWhere(state()["requests"_L1], u"id"_s, id)["status"_L1].toString();
    }
};

QString TestSandboxHazards::order(const QString &kind, const QJsonObject &more)
{
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    QJsonObject body = {{u"kind"_s, kind}, {u"requestId"_s, id}};
    for (auto member = more.begin(); member != more.end(); ++member)
        body[member.key()] = member.value();
    m_box->control("POST", u"/hazards"_s, body);
    return id;
}

void TestSandboxHazards::approvals_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("exists");
    // A code, or the status of an answer without one.
    QTest::newRow("approve-unrecorded") << u"AUTH-00060"_s << u"AUTH-00004"_s << u"New"_s << true;
    QTest::newRow("registration-fails") << u"AUTH-00048"_s << u"AUTH-00004"_s << u"New"_s << true;
    QTest::newRow("delegation-fails") << u"AUTH-00002"_s << u"500"_s << u"New"_s << false;
    QTest::newRow("simultaneous-approval") << u"500"_s << u"AUTH-00013"_s << u"Accepted"_s << true;
    QTest::newRow("approve-races-reject") << u"200"_s << u"AUTH-00013"_s << u"Rejected"_s << true;
}

void TestSandboxHazards::approvals()
{
    become(manager);
    const QString id = order(QString::fromLatin1(QTest::currentDataTag()));
    const auto outcome = [&] {
        const Answer answer = decide(id, u"approve"_s);
        return answer.code().isEmpty() ? QString::number(answer.status) : answer.code();
    };
    QTEST(outcome(), "first");
    QTEST(statusOf(id), "status");
    QTEST(!access(id).isEmpty(), "exists");
    QTEST(outcome(), "second");
    QTEST(statusOf(id), "status");
}

void TestSandboxHazards::aRacedRejectionLeavesAnAccess()
{
    become(manager);
    const QString id = order(u"approve-races-reject"_s);
    QCOMPARE(decide(id, u"reject"_s).body, QByteArray("true"));
    QCOMPARE(statusOf(id), u"Rejected"_s);
    QVERIFY(!access(id).isEmpty());
}

void TestSandboxHazards::aLostAnswerHidesAnApproval()
{
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    // As often as it is tried, because Qt sends again what was cut off.
    m_box->control("POST", u"/faults"_s,
                   {{u"pathContains"_s, QString(id + u"/approve"_s)},
                    {u"action"_s, u"close"_s},
                    {u"after"_s, true},
                    {u"times"_s, 0}});
    QCOMPARE(decide(id, u"approve"_s).status, 0);
    m_box->control("DELETE", u"/faults"_s);
    QCOMPARE(statusOf(id), u"Accepted"_s);
    QVERIFY(!access(id).isEmpty());
    QCOMPARE(decide(id, u"approve"_s).code(), u"AUTH-00013"_s);
}

void TestSandboxHazards::onlyTheNamedRequestIsStruck()
{
    become(manager);
    const QString struck = order(u"delegation-fails"_s);
    const QString other = newRequest(u"standard"_s, numberOf(organisation(manager)));
    QCOMPARE(decide(other, u"approve"_s).body, QByteArray("true"));
    QCOMPARE(decide(struck, u"approve"_s).code(), u"AUTH-00002"_s);
    // A rejection is none of this hazard's business.
    QCOMPARE(decide(order(u"approve-unrecorded"_s), u"reject"_s).body, QByteArray("true"));
}

void TestSandboxHazards::detailHidesWhatItCannotRead()
{
    become(manager);
    const QString id = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    const QString path = api + u"/systemuser/"_s + partyOf(organisation(manager)) + u'/' + id;
    m_box->control("POST", u"/hazards"_s, {{u"kind"_s, u"detail-hides"_s}, {u"accessId"_s, id}});
    const Answer hidden = get(path);
    QCOMPARE(hidden.status, 200);
    QVERIFY(!hidden.object().contains("rights"_L1));
    QVERIFY(hidden.object()["accessPackages"_L1].toArray().isEmpty());
    QCOMPARE(get(path).object()["accessPackages"_L1].toArray().size(), 1);
}

void TestSandboxHazards::delegationsMayBeUnreadable()
{
    become(manager);
    const QString id = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    const QString path = api + u"/systemuser/"_s + partyOf(organisation(manager)) + u'/' + id + u"/delegations"_s;
    for (const QString &code : {u"AUTH-00055"_s, u"AUTH-00062"_s}) {
        m_box->control("POST", u"/hazards"_s, {{u"kind"_s, u"delegations-unreadable"_s}, {u"code"_s, code}});
        const Answer unreadable = get(path);
        QCOMPARE(unreadable.status, 500);
        QCOMPARE(unreadable.code(), code);
        QCOMPARE(get(path).status, 200);
    }
}

void TestSandboxHazards::ordersAreRead()
{
    const auto send = [this](const QJsonObject &body) { return m_box->control("POST", u"/hazards"_s, body); };
    QVERIFY(send({{u"kind"_s, u"earthquake"_s}}).isNull());
    QVERIFY(send({{u"kind"_s, u"change-half"_s}, {u"steps"_s, 5}}).isNull());
    QVERIFY(send({{u"kind"_s, 7}}).isNull());
    QVERIFY(send({{u"kind"_s, u"delegations-unreadable"_s}, {u"code"_s, u"AUTH-00001"_s}}).isNull());
    QCOMPARE(send({{u"kind"_s, u"double-create"_s}})["hazards"_L1].toArray().size(), 1);
    m_box->control("DELETE", u"/hazards"_s);
    QVERIFY(m_box->control("GET", u"/hazards"_s)["hazards"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxHazards)
#include "tst_sandbox_hazards.moc"
