// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Client lists and jobs against the sandbox over real HTTPS. After every job the sandbox is asked what it holds.
#include "tests/integration/app_fixture.h"
#include "tests/integration/client_plan.h"

using namespace clients;
using namespace Qt::StringLiterals;

namespace {

const auto auditor = "DRESS MINST"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

QSet<QString> idsOf(const QList<domain::Client> &list)
{
    QSet<QString> ids;
    for (const domain::Client &client : list)
        ids.insert(client.id.toString());
    return ids;
}

} // namespace

class TestClientsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreDisjointAndWhole();
    void aFailedListIsNoEmptyList_data();
    void aFailedListIsNoEmptyList();
    void anAnswerComesAfterTheDesk();
    void anotherOrganisationsAccessIsRefused();
    void addsAndRemovesAreTrueOnTheServer();
    void aRefusedClientConcernsOnlyItself();
    void busyServersAreWaitedFor();
    void aStopEndsTheWaitForABusyServer();
    void nobodySendsWhileTheServerAsksForQuiet();
    void lostAnswersAreSettledByReadingBack();
    void anIncompleteListProvesNoRemoval_data();
    void anIncompleteListProvesNoRemoval();
    void aLostRightStopsTheJob();
    void aDeadServerPausesTheJobAndNothingIsClaimed();
    void cancelSendsNoMore();

private:
    struct Firm // signed in, with the lists of the access that the sandbox has from the start
    {
        explicit Firm(const QStringList &options = {});
        bool ready = false;
        tests::App app;
        domain::Party party;
        domain::SystemAccess access;
        ClientLists lists;
        void load();
        Plan plan(qsizetype adds, qsizetype removes = 0) const;
        const Job &run(const Plan &plan, const std::function<void(Job &)> &meanwhile = {});
    };
};

TestClientsSandbox::Firm::Firm(const QStringList &options) : app(options)
{
    if (!app.signIn(auditor))
        return;
    party = app.party(tiger);
    const auto accesses = app.finish(app.clients.accesses(party, {}));
    if (!accesses || !*accesses || (*accesses)->items.isEmpty())
        return;
    access = (*accesses)->items.constFirst();
    load();
}

void TestClientsSandbox::Firm::load()
{
    const auto loaded = app.finish(app.clients.lists(access.id, party, {}));
    ready = loaded && *loaded;
    if (ready)
        lists = **loaded;
}

Plan TestClientsSandbox::Firm::plan(qsizetype adds, qsizetype removes) const
{
    return tests::planOf(lists, adds, removes);
}

const Job &TestClientsSandbox::Firm::run(const Plan &plan, const std::function<void(Job &)> &meanwhile)
{
    Job *job = app.clients.startJob(access, party, plan);
    if (meanwhile)
        QObject::connect(job, &Job::progressed, job, [job, meanwhile] { meanwhile(*job); });
    static_cast<void>(QTest::qWaitFor([job] { return tests::rests(*job); }, 120'000));
    return *job;
}

void TestClientsSandbox::listsAreDisjointAndWhole()
{
    Firm firm({u"--clients"_s, u"120"_s});
    QVERIFY(firm.ready);
    const QSet<QString> available = idsOf(firm.lists.available);
    const QSet<QString> assigned = idsOf(firm.lists.assigned);
    QVERIFY(!available.intersects(assigned));
    QCOMPARE(assigned, firm.app.clientsOf(firm.access.id));
    QCOMPARE(available.size() + assigned.size(), 120);
    QCOMPARE(firm.lists.unreadable, 0);
}

void TestClientsSandbox::aFailedListIsNoEmptyList_data()
{
    QTest::addColumn<QJsonObject>("fault");
    for (const int status : {403, 404, 500})
        QTest::addRow("%d", status) << QJsonObject{{u"action"_s, u"status"_s}, {u"status"_s, status}};
    for (const auto &action : {u"empty"_s, u"html"_s, u"truncate"_s, u"close"_s})
        QTest::newRow(qPrintable(action)) << QJsonObject{{u"action"_s, action}};
}

void TestClientsSandbox::aFailedListIsNoEmptyList()
{
    QFETCH(QJsonObject, fault);
    Firm firm;
    QVERIFY(firm.ready);
    firm.app.fault(u"/clients"_s, fault, 10);
    const auto loaded = firm.app.finish(firm.app.clients.lists(firm.access.id, firm.party, {}));
    QVERIFY(loaded);
    QVERIFY(!loaded->has_value());
}

// The app ends while lists are on their way. What would go wrong is seen by the sanitizers, or as a crash some time
// later.
void TestClientsSandbox::anAnswerComesAfterTheDesk()
{
    Firm firm;
    QVERIFY(firm.ready);
    auto desk = std::make_unique<ClientDesk>(&firm.app.api, &firm.app.journal);
    core::TaskScope scope;
    int answers = 0;
    scope.start(desk->lists(firm.access.id, firm.party, {}),
                [&answers](const auto &lists) { answers += lists ? 1 : 0; });
    scope.start(desk->qualifications(firm.party, {}), [&answers](const auto &known) { answers += known ? 1 : 0; });
    desk.reset();
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 60'000);
}

void TestClientsSandbox::anotherOrganisationsAccessIsRefused()
{
    Firm firm;
    QVERIFY(firm.ready);
    domain::Party other = firm.party;
    other.organisationNumber = u"999999999"_s;
    const auto loaded = firm.app.finish(firm.app.clients.lists(firm.access.id, other, {}));
    QVERIFY(loaded && !*loaded);
    QCOMPARE(loaded->error().kind, core::ErrorKind::RejectedByRule);
}

void TestClientsSandbox::addsAndRemovesAreTrueOnTheServer()
{
    Firm firm;
    QVERIFY(firm.ready);
    const Plan plan = firm.plan(25, 3);
    const QSet<QString> before = firm.app.clientsOf(firm.access.id);
    const Job &job = firm.run(plan);
    QVERIFY(job.isFinished());
    QVERIFY(job.isVerified());
    QSet<QString> expected = before;
    for (const JobItem &item : job.items()) {
        QVERIFY(item.state == ItemState::Done || item.state == ItemState::Refused);
        if (item.state != ItemState::Done)
            continue;
        if (item.add)
            expected.insert(item.client.id.toString());
        else
            expected.remove(item.client.id.toString());
    }
    QVERIFY(job.count(ItemState::Done) > 20);
    QCOMPARE(firm.app.clientsOf(firm.access.id), expected);
}

void TestClientsSandbox::aRefusedClientConcernsOnlyItself()
{
    Firm firm;
    QVERIFY(firm.ready);
    // Some available clients lack one of the packages, which cannot be seen beforehand (AUTH-00080).
    const Job &job = firm.run(firm.plan(firm.lists.available.size()));
    QVERIFY(job.count(ItemState::Refused) > 0);
    QCOMPARE(job.count(ItemState::Refused) + job.count(ItemState::Done), job.total());
    for (const JobItem &item : job.items()) {
        if (item.state == ItemState::Refused)
            QCOMPARE(item.error->code, u"AUTH-00080"_s);
    }
}

void TestClientsSandbox::busyServersAreWaitedFor()
{
    Firm firm;
    QVERIFY(firm.ready);
    QJsonObject throttled{
        {u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, u"0"_s}, {u"method"_s, u"POST"_s}};
    firm.app.fault(u"/clients"_s, throttled, 3);
    const Job &job = firm.run(firm.plan(8));
    QCOMPARE(job.settled(), job.total());
    QVERIFY(!job.stoppedBy());
    QVERIFY(job.isVerified());
}

void TestClientsSandbox::aStopEndsTheWaitForABusyServer()
{
    Firm firm;
    QVERIFY(firm.ready);
    firm.app.fault(
        u"/clients"_s,
        {{u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, u"600"_s}, {u"method"_s, u"POST"_s}}, 50);
    Job *job = firm.app.clients.startJob(firm.access, firm.party, firm.plan(3));
    QVERIFY(QTest::qWaitFor([&] { return firm.app.calls(u"POST"_s, u"/enduser/systemuser/clients"_s) == 1; }, 30'000));
    QTest::qWait(200);
    job->cancel();
    QVERIFY(QTest::qWaitFor([job] { return job->isFinished(); }, 10'000));
    QVERIFY(job->isVerified());
    QCOMPARE(job->count(ItemState::Waiting), job->total());
}

void TestClientsSandbox::nobodySendsWhileTheServerAsksForQuiet()
{
    Firm firm({u"--clients"_s, u"1500"_s}); // which takes longer than it does to set the fault
    QVERIFY(firm.ready);
    Job *job = firm.app.clients.startJob(firm.access, firm.party, firm.plan(1500));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 10; }, 30'000));
    firm.app.fault(
        u"/clients"_s,
        {{u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, u"600"_s}, {u"method"_s, u"POST"_s}}, 1);
    const auto sent = [&] { return firm.app.calls(u"POST"_s, u"/enduser/systemuser/clients"_s); };
    QTest::qWait(1000); // what was on its way has been answered
    const int before = sent();
    QVERIFY(before < job->total());
    QTest::qWait(1000);
    QCOMPARE(sent(), before);
    job->cancel();
    QVERIFY(QTest::qWaitFor([job] { return job->isFinished(); }, 10'000));
}

void TestClientsSandbox::anIncompleteListProvesNoRemoval_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("an element that cannot be read") << uR"({"links":{},"data":[{"clientId":"?"}]})"_s;
    QTest::newRow("a first page") << uR"({"links":{"next":"https://elsewhere"},"data":[]})"_s;
}

void TestClientsSandbox::anIncompleteListProvesNoRemoval()
{
    QFETCH(QString, body);
    Firm firm;
    QVERIFY(firm.ready);
    // The server refuses to answer the removal, and what is read back afterwards does not hold everything.
    firm.app.fault(u"/clients"_s, {{u"action"_s, u"empty"_s}, {u"method"_s, u"DELETE"_s}}, 5);
    firm.app.fault(u"/clients"_s,
                   {{u"action"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, body}, {u"method"_s, u"GET"_s}}, 5);
    Job *job = firm.app.clients.startJob(firm.access, firm.party, firm.plan(0, 1));
    QVERIFY(QTest::qWaitFor([job] { return tests::rests(*job); }, 60'000));
    QCOMPARE(job->state(), JobState::Paused);
    job->cancel();
    QVERIFY(QTest::qWaitFor([job] { return job->isFinished(); }, 60'000));
    QVERIFY(!job->isVerified());
    QCOMPARE(job->count(ItemState::Unknown), 1);
}

void TestClientsSandbox::lostAnswersAreSettledByReadingBack()
{
    Firm firm;
    QVERIFY(firm.ready);
    const QSet<QString> before = firm.app.clientsOf(firm.access.id);
    // The first client is added, but its answer is lost: the job pauses, and knows when it goes on.
    firm.app.fault(u"/clients"_s, {{u"action"_s, u"empty"_s}, {u"after"_s, true}, {u"method"_s, u"POST"_s}}, 1);
    Job *job = firm.app.clients.startJob(firm.access, firm.party, firm.plan(5));
    QVERIFY(QTest::qWaitFor([job] { return tests::rests(*job); }, 60'000));
    QCOMPARE(job->state(), JobState::Paused);
    QCOMPARE(job->stoppedBy()->kind, core::ErrorKind::BadAnswer);
    QCOMPARE(job->count(ItemState::Unknown), 1);
    QCOMPARE(job->count(ItemState::Done), 0); // nothing is claimed
    job->resume();
    QVERIFY(QTest::qWaitFor([job] { return job->isFinished(); }, 60'000));
    QVERIFY(job->isVerified());
    const QSet<QString> now = firm.app.clientsOf(firm.access.id);
    for (const JobItem &item : job->items())
        QCOMPARE(item.state == ItemState::Done, now.contains(item.client.id.toString()));
    QCOMPARE(now.size(), before.size() + job->count(ItemState::Done));
    QCOMPARE(firm.app.calls(u"POST"_s, u"/enduser/systemuser/clients"_s), 5); // reading back spared the second call
}

void TestClientsSandbox::aLostRightStopsTheJob()
{
    Firm firm;
    QVERIFY(firm.ready);
    const QSet<QString> before = firm.app.clientsOf(firm.access.id);
    firm.app.fault(u"/clients"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}, {u"method"_s, u"POST"_s}}, 50);
    const Job &job = firm.run(firm.plan(30));
    QCOMPARE(job.state(), JobState::Stopped);
    QCOMPARE(job.stoppedBy()->kind, core::ErrorKind::Forbidden);
    QCOMPARE(job.count(ItemState::Waiting), job.total());
    QCOMPARE(firm.app.calls(u"POST"_s, u"/enduser/systemuser/clients"_s), 1); // the first one alone told enough
    QCOMPARE(firm.app.clientsOf(firm.access.id), before);
}

void TestClientsSandbox::aDeadServerPausesTheJobAndNothingIsClaimed()
{
    Firm firm;
    QVERIFY(firm.ready);
    firm.app.fault(u"/clients"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 100}, {u"method"_s, u"POST"_s}}, 1000);
    bool killed = false;
    const Job &job = firm.run(firm.plan(100), [&](Job &running) {
        if (!killed && running.count(ItemState::Done) >= 5) {
            killed = true;
            firm.app.box.stop();
        }
    });
    QVERIFY(killed);
    QCOMPARE(job.state(), JobState::Paused);
    QVERIFY(!job.isVerified());
    QVERIFY(job.stoppedBy());
    QVERIFY(job.count(ItemState::Done) >= 5);
    QVERIFY(job.count(ItemState::Done) < job.total());
}

void TestClientsSandbox::cancelSendsNoMore()
{
    Firm firm;
    QVERIFY(firm.ready);
    const QSet<QString> before = firm.app.clientsOf(firm.access.id);
    firm.app.fault(u"/clients"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 50}, {u"method"_s, u"POST"_s}}, 1000);
    const Job &job = firm.run(firm.plan(200), [](Job &running) {
        if (running.count(ItemState::Done) >= 10 && !running.wasCancelled())
            running.cancel();
    });
    QVERIFY(job.isFinished());
    QVERIFY(job.wasCancelled());
    QVERIFY(job.isVerified());
    QVERIFY(job.count(ItemState::Waiting) > 0);
    QCOMPARE(firm.app.clientsOf(firm.access.id).size(), before.size() + job.count(ItemState::Done));
}

QTEST_GUILESS_MAIN(TestClientsSandbox)
#include "tst_clients_sandbox.moc"
