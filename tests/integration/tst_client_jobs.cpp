// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Jobs that are interrupted and go on, against the sandbox.
#include "app/activity/recorder.h"
#include "app/storage/failure.h"
#include "tests/integration/job_firm.h"

#include <QFile>
#include <QSignalSpy>

using namespace clients;
using Firm = tests::JobFirm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ClientJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPausedJobSendsNothingUntilItGoesOn();
    void aLostSignInStopsAndTheNextOneGoesOn();
    void anotherUserHearsNothingOfIt();
    void whatPassesByItselfIsTriedAgain();
    void aNewStartAsksAndGoesOn();
    void theRestCanBeLeft();
    void whatFailedIsTriedOnceMore();
    void whoBeganItHasDoneIt();
    void aColleaguesChangeIsTold();
    void oneJobAtATimeOnAnAccess();
    void severalAccessesShareTheWidth();
    void nothingIsSentWithoutAJournal();
    void aJournalThatFailsStopsTheJob();
};

void ClientJobsTest::aPausedJobSendsNothingUntilItGoesOn()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(200), 1000);
    Job *job = firm.start(firm.plan(tests::longJob));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 5; }, tests::jobPatience));
    job->pause();
    QCOMPARE(job->state(), JobState::Paused);
    QVERIFY(firm.rests(job)); // what was on its way is awaited
    QVERIFY(!job->stoppedBy());
    QCOMPARE(job->count(ItemState::Sent), 0);
    const int sent = firm.sent();
    QVERIFY(sent < tests::longJob);
    QTest::qWait(400);
    QCOMPARE(firm.sent(), sent);
    firm.app.box.control("DELETE", u"/faults"_s);
    job->resume();
    QVERIFY(firm.ends(job));
    QCOMPARE(job->state(), JobState::Finished);
    QVERIFY(job->isVerified() && firm.isTrue(*job));
    QCOMPARE(firm.sent(), tests::longJob); // each once
}

void ClientJobsTest::aLostSignInStopsAndTheNextOneGoesOn()
{
    Firm firm;
    // Both before it begins, so that nothing slips through between them.
    firm.app.fault(tests::clientRoute, tests::lateAnswer(40), 20);
    firm.app.fault(tests::clientRoute, {{u"action"_s, u"status"_s}, {u"status"_s, 401}, {u"method"_s, u"POST"_s}},
                   1000);
    Job *job = firm.start(firm.plan(80));
    QVERIFY(firm.rests(job));
    QCOMPARE(job->state(), JobState::Stopped);
    QCOMPARE(job->stoppedBy()->kind, core::ErrorKind::SignedOut);
    firm.app.box.control("DELETE", u"/faults"_s);
    const int done = job->count(ItemState::Done);
    QVERIFY(done >= 5 && done < 80);
    QSignalSpy found(&firm.app.clients, &ClientDesk::unfinishedFound);
    QVERIFY(firm.app.signIn(u"DRESS MINST"_s));
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, tests::jobPatience);
    QCOMPARE(firm.app.clients.unfinished(), QList<Job *>{job}); // the same, not a second one
    job->resume();
    QVERIFY(firm.ends(job));
    QVERIFY(job->isVerified() && firm.isTrue(*job));
    QCOMPARE(job->settled(), 80);
}

void ClientJobsTest::anotherUserHearsNothingOfIt()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(200), 1000);
    const Job *job = firm.start(firm.plan(tests::longJob));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 3; }, tests::jobPatience));
    firm.app.clients.end(); // signed out
    QVERIFY(firm.app.clients.jobs().isEmpty());
    firm.app.box.control("DELETE", u"/faults"_s);
    QSignalSpy read(&firm.app.clients, &ClientDesk::journalRead);
    firm.app.clients.begin({true, true}, {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, tests::jobPatience);
    QVERIFY(firm.app.clients.jobs().isEmpty());
    firm.app.clients.end();
    firm.app.clients.begin({true, true}, {firm.party}, {});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, tests::jobPatience);
    QCOMPARE(firm.app.clients.unfinished().size(), 1);
    Job *again = firm.app.clients.unfinished().constFirst();
    QCOMPARE(again->state(), JobState::Stopped);
    QCOMPARE(again->stoppedBy()->kind, core::ErrorKind::SignedOut);
    again->resume();
    QVERIFY(firm.ends(again));
    QVERIFY(again->isVerified() && firm.isTrue(*again));
}

void ClientJobsTest::whatPassesByItselfIsTriedAgain()
{
    Firm firm;
    firm.app.clients.setTryAgain(200ms);
    firm.app.fault(tests::clientRoute, {{u"action"_s, u"close"_s}, {u"method"_s, u"POST"_s}}, 4);
    const Job *job = firm.start(firm.plan(10));
    QList<JobState> states;
    QObject::connect(job, &Job::stateChanged, job, [job, &states] { states.append(job->state()); });
    QVERIFY(firm.ends(job));
    QVERIFY(states.contains(JobState::Paused));
    QCOMPARE(job->state(), JobState::Finished);
    QVERIFY(job->isVerified() && firm.isTrue(*job));
}

void ClientJobsTest::aNewStartAsksAndGoesOn()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(200), 1000);
    const Job *job = firm.start(firm.plan(tests::longJob));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 8; }, tests::jobPatience));
    const int done = job->count(ItemState::Done);
    // Another program on the same journal; this one has to go first.
    firm.app.clients.end();
    firm.app.box.control("DELETE", u"/faults"_s);
    {
        ClientDesk desk(&firm.app.api, &firm.app.journal);
        QSignalSpy found(&desk, &ClientDesk::unfinishedFound);
        desk.begin({true, true}, firm.app.parties, {});
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, tests::jobPatience);
        Job *again = desk.unfinished().constFirst();
        QCOMPARE(again->total(), tests::longJob);
        QVERIFY(again->settled() >= done);
        QVERIFY(again->settled() < tests::longJob);
        QCOMPARE(again->record().accessTitle, u"Fersk"_s);
        again->resume();
        QVERIFY(firm.ends(again));
        QCOMPARE(again->state(), JobState::Finished);
        QVERIFY(again->isVerified() && firm.isTrue(*again));
        // Persons are stored without a name; reading back has brought it.
        for (const JobItem &item : again->items())
            QVERIFY(!item.client.name.isEmpty());
        desk.end();
    }
}

void ClientJobsTest::theRestCanBeLeft()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(200), 1000);
    const Job *job = firm.start(firm.plan(tests::longJob));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 8; }, tests::jobPatience));
    firm.app.clients.end();
    firm.app.box.control("DELETE", u"/faults"_s);
    const int sent = firm.sentInTheEnd(); // what was on its way must not come after the reading back
    QVERIFY(sent < tests::longJob);
    QSignalSpy found(&firm.app.clients, &ClientDesk::unfinishedFound);
    firm.app.clients.begin({true, true}, firm.app.parties, {});
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, tests::jobPatience);
    Job *again = firm.app.clients.unfinished().constFirst();
    again->cancel();
    QVERIFY(firm.ends(again));
    QCOMPARE(again->state(), JobState::Cancelled);
    QVERIFY(again->isVerified() && firm.isTrue(*again)); // what had no answer is settled
    QCOMPARE(firm.sent(), sent);
    firm.app.clients.end();
    QSignalSpy read(&firm.app.clients, &ClientDesk::journalRead);
    firm.app.clients.begin({true, true}, firm.app.parties, {});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, tests::jobPatience);
    QVERIFY(firm.app.clients.unfinished().isEmpty()); // nobody is asked again
}

void ClientJobsTest::whatFailedIsTriedOnceMore()
{
    Firm firm;
    firm.app.fault(tests::clientRoute,
                   {{u"action"_s, u"status"_s},
                    {u"status"_s, 400},
                    {u"body"_s, QJsonObject{{u"code"_s, u"AUTH-00080"_s}, {u"status"_s, 400}}},
                    {u"method"_s, u"POST"_s}},
                   3);
    Job *job = firm.start(firm.plan(6));
    QVERIFY(firm.ends(job));
    const int refused = job->count(ItemState::Refused);
    QVERIFY(refused >= 3);
    QCOMPARE(job->refusals().constFirst().second, refused);
    QCOMPARE(job->refusals().constFirst().first.code, u"AUTH-00080"_s);
    const int sent = firm.sent();
    const auto onlyReading = [&firm](const QString &is) {
        return firm.app
            .finish(firm.app.disk.run<core::Nothing>(
                [is](storage::Connection &disk) { return disk.execute(u"PRAGMA query_only="_s + is); }))
            ->has_value();
    };
    QVERIFY(onlyReading(u"ON"_s)); // what cannot be written down is not tried, and nothing of the end is lost
    job->retryFailed();
    QVERIFY(firm.ends(job));
    QCOMPARE(job->state(), JobState::Finished);
    QCOMPARE(job->count(ItemState::Refused), refused);
    QCOMPARE(job->refusals().constFirst().first.code, u"AUTH-00080"_s);
    QCOMPARE(job->stoppedBy()->kind, core::ErrorKind::Disk);
    QVERIFY(onlyReading(u"OFF"_s));
    job->retryFailed();
    QVERIFY(firm.ends(job));
    QCOMPARE(firm.sent(), sent + refused); // nobody else is sent again
    QVERIFY(job->count(ItemState::Refused) <= refused - 3);
    QVERIFY(job->isVerified() && firm.isTrue(*job));
}

void ClientJobsTest::whoBeganItHasDoneIt()
{
    Firm firm;
    activity::Recorder recorder(&firm.app.disk, u"sandbox"_s);
    firm.app.journal.keepActivityIn(&recorder);
    recorder.setPerson(u"DRESS MINST"_s);
    const Job *job = firm.start(firm.plan(6));
    QVERIFY(QTest::qWaitFor([job] { return job->isRecorded(); }, tests::jobPatience));
    recorder.setPerson({}); // gone before it is known what became of it
    QVERIFY(firm.ends(job));
    const auto connection = storage::Connection::open(firm.app.disk.file());
    QVERIFY(connection);
    const auto rows = (*connection)->rows(u"SELECT action, person FROM activity"_s);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 8); // the start, each client, the end
    for (const QVariantList &row : *rows)
        QCOMPARE(row.at(1).toString(), u"DRESS MINST"_s);
}

void ClientJobsTest::aColleaguesChangeIsTold()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(200), 1000);
    Job *job = firm.start(firm.plan(tests::longJob));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 5; }, tests::jobPatience));
    domain::ClientId taken;
    for (const JobItem &item : job->items()) {
        if (item.state == ItemState::Done)
            taken = item.client.id;
    }
    QVERIFY(firm.app.finish(altinn::revokeClient(&firm.app.api, firm.access.id, taken, {}))->has_value());
    bool added = false; // one that is not in the plan, and lacks no package
    for (const domain::Client &stranger : firm.lists.available.mid(tests::longJob)) {
        added = firm.app.finish(altinn::assignClient(&firm.app.api, firm.access.id, stranger.id, {}))->has_value();
        if (added)
            break;
    }
    QVERIFY(added);
    QVERIFY(!job->isFinished() && !job->isReading()); // which would be too late to be told
    firm.app.box.control("DELETE", u"/faults"_s);
    QVERIFY(firm.ends(job));
    QVERIFY(job->isVerified());
    QCOMPARE(job->count(ItemState::Differs), 1);
    for (const JobItem &item : job->items())
        QCOMPARE(item.state == ItemState::Differs, item.client.id == taken);
    QVERIFY(job->strangers());
    QCOMPARE(job->strangers()->added, 1);
    QCOMPARE(job->strangers()->removed, 0);
}

void ClientJobsTest::oneJobAtATimeOnAnAccess()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(30), 1000);
    const Job *first = firm.start(firm.plan(30));
    Plan more = firm.plan(50);
    more.adds = more.adds.mid(30);
    const Job *second = firm.start(more);
    QVERIFY(QTest::qWaitFor([second] { return second->isRecorded(); }, tests::jobPatience));
    while (!first->isFinished()) {
        QCOMPARE(second->state(), JobState::Waiting);
        QCOMPARE(second->count(ItemState::Waiting), second->total());
        QTest::qWait(20);
    }
    QVERIFY(firm.ends(second));
    QVERIFY(firm.isTrue(*second));
}

void ClientJobsTest::severalAccessesShareTheWidth()
{
    Firm firm;
    firm.app.clients.setWidth(4);
    domain::SystemAccess other;
    other.id = firm.app.newClientAccess(firm.party.organisationNumber);
    other.title = u"En annen"_s;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(40), 1000);
    const Job *first = firm.start(firm.plan(40));
    const Job *second = firm.app.clients.startJob(other, firm.party, firm.plan(40));
    int together = 0;
    int widest = 0;
    while (!first->isFinished() || !second->isFinished()) {
        const int one = first->count(ItemState::Sent);
        const int two = second->count(ItemState::Sent);
        together += one > 0 && two > 0 && first->isBusy() && second->isBusy() ? 1 : 0;
        widest = std::max(widest, first->width());
        QTest::qWait(5);
    }
    QVERIFY(together > 5);
    QCOMPARE(widest, 4);
    QVERIFY(firm.isTrue(*first));
    QCOMPARE(firm.app.clientsOf(other.id).size(), second->count(ItemState::Done));
}

void ClientJobsTest::nothingIsSentWithoutAJournal()
{
    Firm firm;
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    storage::Worker disk(folder.filePath(u"data/x.sqlite"_s), {store::schema()});
    Journal journal(&disk, u"here"_s);
    ClientDesk desk(&firm.app.api, &journal);
    QSignalSpy read(&desk, &ClientDesk::journalRead);
    desk.begin({true, true}, firm.app.parties, {});
    // Also before it is known that there is none.
    const Job *job = desk.startJob(firm.access, firm.party, firm.plan(3));
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, tests::jobPatience);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), tests::jobPatience);
    QCOMPARE(job->state(), JobState::Cancelled);
    QCOMPARE(job->stoppedBy()->code, storage::failure::readOnly);
    QVERIFY(desk.whyNoJobs());
    QVERIFY(!desk.startJob(firm.access, firm.party, firm.plan(3)));
    QCOMPARE(firm.sent(), 0);
}

void ClientJobsTest::aJournalThatFailsStopsTheJob()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(100), 1000);
    Job *job = firm.start(firm.plan(tests::longJob));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 3; }, tests::jobPatience));
    QVERIFY(firm.app
                .finish(firm.app.disk.run<core::Nothing>(
                    [](storage::Connection &disk) { return disk.execute(u"PRAGMA query_only=ON"_s); }))
                ->has_value());
    QVERIFY(firm.rests(job));
    QCOMPARE(job->state(), JobState::Stopped);
    QCOMPARE(job->stoppedBy()->kind, core::ErrorKind::Disk);
    QVERIFY(job->count(ItemState::Unknown) > 0); // answered, but not written: not claimed
    const int sent = firm.sent();
    QVERIFY(sent < tests::longJob);
    const Job *next = firm.start(firm.plan(1)); // each finds out anew: the disk may have been mended
    QTRY_VERIFY_WITH_TIMEOUT(next->isFinished(), tests::jobPatience);
    QVERIFY(!next->isRecorded());
    QCOMPARE(next->stoppedBy()->kind, core::ErrorKind::Disk);
    QCOMPARE(firm.sent(), sent);
}

QTEST_GUILESS_MAIN(ClientJobsTest)
#include "tst_client_jobs.moc"
