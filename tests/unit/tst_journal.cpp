// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The journal: what it takes is there again, persons have no name in it, groups are whole, old jobs go, and only one
// window has it.
#include "app/clients/journal.h"
#include "app/storage/failure.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clients;

Q_DECLARE_METATYPE(QList<clients::store::Outcome>)
Q_DECLARE_METATYPE(core::Error)

namespace {

const domain::PartyUuid owner(QUuid::createUuid());
const domain::SystemAccessId theAccess(QUuid::createUuid());

JobRecord record(const QDateTime &created = QDateTime::currentDateTimeUtc())
{
    JobRecord job;
    job.environment = u"here"_s;
    job.ownerOrganisation = u"310022764"_s;
    job.ownerParty = owner;
    job.access = theAccess;
    job.accessTitle = u"Lønn og årsoppgjør"_s;
    job.startedBy = domain::PartyUuid(QUuid::createUuid());
    job.created = created;
    job.state = JobState::Running;
    return job;
}

QList<JobItem> items(int count)
{
    QList<JobItem> list;
    for (int i = 0; i < count; ++i) {
        JobItem item;
        item.client.id = domain::ClientId(QUuid::createUuid());
        item.client.name = u"Firma %1"_s.arg(i);
        item.client.organisationNumber = u"%1"_s.arg(310000000 + i);
        item.add = i % 2 == 0;
        list.append(item);
    }
    return list;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPlanIsThereAgain();
    void whatHasNoNameIsRecordedToo();
    void personsHaveNoName();
    void whatMayHaveBeenSentIsUnknown();
    void outcomesAreThereAgain();
    void anOutcomeCanBeTakenBack();
    void groupsAreWrittenByAgeAndBySize();
    void othersJobsAreNotShown();
    void onlyThoseThatAreOverAreHistory();
    void oldJobsGo();
    void paceIsMeasured();
    void onlyOneWindowHasIt();
    void aDiskThatFailsIsTold();

private:
    template <class T>
    core::Result<T> finish(QCoro::Task<core::Result<T>> task)
    {
        std::optional<core::Result<T>> end;
        m_scope.start(std::move(task), [&end](core::Result<T> value) { end.emplace(std::move(value)); });
        static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, 20'000));
        return end.value_or(core::fail(core::ErrorKind::Timeout));
    }

    [[nodiscard]] JobId record(const JobRecord &job, const QList<JobItem> &list)
    {
        return finish(m_journal->record(job, list)).value_or(0);
    }

    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/here.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Worker> m_disk;
    std::unique_ptr<Journal> m_journal;
    core::TaskScope m_scope;
};

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<storage::Worker>(file(), QList{store::schema()});
    m_journal = std::make_unique<Journal>(m_disk.get(), u"here"_s);
}

void JournalTest::cleanup()
{
    m_journal.reset();
    m_disk.reset();
}

void JournalTest::aPlanIsThereAgain()
{
    JobRecord job = ::record();
    job.undoes = 77;
    job.cleared = 2;
    const QList<JobItem> list = items(5);
    const JobId id = record(job, list);
    QVERIFY(id > 0);
    cleanup(); // as after a start of the program
    m_disk = std::make_unique<storage::Worker>(file(), QList{store::schema()});
    m_journal = std::make_unique<Journal>(m_disk.get(), u"here"_s);
    const auto found = finish(m_journal->unfinished({owner}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const JobRecord &back = found->constFirst();
    QCOMPARE(back.id, id);
    QCOMPARE(back.ownerOrganisation, job.ownerOrganisation);
    QVERIFY(back.ownerParty == owner && back.access == theAccess && back.startedBy == job.startedBy);
    QCOMPARE(back.accessTitle, job.accessTitle);
    QCOMPARE(back.created.toMSecsSinceEpoch(), job.created.toMSecsSinceEpoch());
    QCOMPARE(back.state, JobState::Running);
    QCOMPARE(back.undoes, 77);
    QCOMPARE(back.total, 5);
    QCOMPARE(back.cleared, 2);
    QVERIFY(!back.reason && !back.ended.isValid() && !back.verified);
    const auto again = finish(m_journal->items(id));
    QVERIFY(again);
    QCOMPARE(again->size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(again->at(i).client, list.at(i).client);
        QCOMPARE(again->at(i).add, list.at(i).add);
    }
}

// Altinn may leave members out (altinn-enduser-api.md section 15).
void JournalTest::whatHasNoNameIsRecordedToo()
{
    JobRecord job = ::record();
    job.accessTitle = QString();
    job.ownerOrganisation = QString();
    QVERIFY(record(job, items(1)) > 0);
}

void JournalTest::personsHaveNoName()
{
    QList<JobItem> list = items(2);
    list[1].client.name = u"OLA NORDMANN"_s;
    list[1].client.organisationNumber.clear();
    const JobId id = record(::record(), list);
    const auto again = finish(m_journal->items(id));
    QVERIFY(again);
    QCOMPARE(again->at(1).client.name, QString());
    QVERIFY(again->at(1).client.id == list.at(1).client.id);
    cleanup();
    for (const QString &part : {u""_s, u"-wal"_s}) { // not in the file, either
        QFile content(file() + part);
        if (content.open(QIODevice::ReadOnly))
            QVERIFY(!content.readAll().contains("NORDMANN"));
    }
}

void JournalTest::whatMayHaveBeenSentIsUnknown()
{
    JobRecord job = ::record();
    job.cleared = 2;
    const JobId id = record(job, items(6));
    QVERIFY(finish(m_journal->clear(id, 4)));
    QVERIFY(finish(m_journal->clear(id, 3))); // nothing is called back
    const auto list = finish(m_journal->items(id));
    QVERIFY(list);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(list->at(i).state, i < 4 ? ItemState::Unknown : ItemState::Waiting);
}

void JournalTest::outcomesAreThereAgain()
{
    JobRecord job = ::record();
    job.cleared = 5;
    QList<JobItem> list = items(5);
    job.id = record(job, list);
    core::Error error;
    error.kind = core::ErrorKind::RejectedByRule;
    error.code = u"AUTH-00080"_s;
    error.status = 400;
    error.traceId = u"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"_s;
    error.detail = u"words of the server"_s;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    const QList<ItemState> states = {ItemState::Done, ItemState::Refused, ItemState::Differs, ItemState::Needless};
    QList<store::Outcome> outcomes;
    for (int i = 0; i < 4; ++i) {
        JobItem item = list.at(i);
        item.state = states.at(i);
        item.at = at;
        if (item.state == ItemState::Refused)
            item.error = error;
        outcomes.append({job.id, i, item});
    }
    QVERIFY(finish(m_journal->write(outcomes)));
    job.state = JobState::Stopped;
    job.reason = error;
    job.sendingMs = 1234;
    job.verified = true;
    QVERIFY(finish(m_journal->update(job)));
    const auto again = finish(m_journal->items(job.id));
    QVERIFY(again);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(again->at(i).state, states.at(i));
        QCOMPARE(again->at(i).at, at);
    }
    QCOMPARE(again->at(4).state, ItemState::Unknown);
    QCOMPARE(again->at(1).error->kind, error.kind);
    QCOMPARE(again->at(1).error->code, error.code);
    QCOMPARE(again->at(1).error->status, 400);
    QCOMPARE(again->at(1).error->traceId, error.traceId);
    QCOMPARE(again->at(1).error->detail, QString()); // a server's words are not kept
    const auto found = finish(m_journal->unfinished({owner}));
    QCOMPARE(found->constFirst().state, JobState::Stopped);
    QCOMPARE(found->constFirst().reason->code, error.code);
    QCOMPARE(found->constFirst().sendingMs, 1234);
    QCOMPARE(found->constFirst().settled, 4);
    QCOMPARE(found->constFirst().done, 1);
}

void JournalTest::anOutcomeCanBeTakenBack()
{
    JobRecord job = ::record();
    job.cleared = 1;
    QList<JobItem> list = items(1);
    job.id = record(job, list);
    list[0].state = ItemState::Done;
    QVERIFY(finish(m_journal->write({{job.id, 0, list.at(0)}})));
    list[0].state = ItemState::Waiting;
    QVERIFY(finish(m_journal->write({{job.id, 0, list.at(0)}})));
    QCOMPARE(finish(m_journal->items(job.id))->at(0).state, ItemState::Unknown);
}

void JournalTest::groupsAreWrittenByAgeAndBySize()
{
    JobRecord job = ::record();
    QList<JobItem> list = items(100);
    job.id = record(job, list);
    QSignalSpy written(m_journal.get(), &Journal::written);
    list[0].state = ItemState::Done;
    m_journal->note({job.id, 0, list.at(0)});
    QCOMPARE(written.size(), 0);
    QTRY_COMPARE(written.size(), 1); // by age
    for (int i = 1; i < 100; ++i)
        m_journal->note({job.id, i, list.at(0)});
    QTRY_COMPARE(written.size(), 3); // 64 at once, the rest by age
    QCOMPARE(written.at(1).at(0).value<QList<store::Outcome>>().size(), 64);
    QCOMPARE(written.at(2).at(0).value<QList<store::Outcome>>().size(), 35);
    // What has been noted is written when the journal goes.
    list[7].state = ItemState::Refused;
    m_journal->note({job.id, 7, list.at(7)});
    cleanup();
    const auto disk = storage::Connection::open(file());
    QVERIFY(disk);
    const auto again = store::items(**disk, job.id);
    QVERIFY(again);
    QCOMPARE(again->at(7).state, ItemState::Refused);
    QCOMPARE(again->at(99).state, ItemState::Done);
}

void JournalTest::othersJobsAreNotShown()
{
    QVERIFY(record(::record(), items(1)) > 0);
    JobRecord other = ::record();
    other.ownerParty = domain::PartyUuid(QUuid::createUuid());
    QVERIFY(record(other, items(1)) > 0);
    QCOMPARE(finish(m_journal->unfinished({owner}))->size(), 1);
    QCOMPARE(finish(m_journal->unfinished({}))->size(), 0);
    QCOMPARE(finish(m_journal->unfinished({owner, other.ownerParty}))->size(), 2);
    m_journal.reset();
    m_journal = std::make_unique<Journal>(m_disk.get(), u"another world"_s);
    QCOMPARE(finish(m_journal->unfinished({owner}))->size(), 0);
}

void JournalTest::onlyThoseThatAreOverAreHistory()
{
    QList<JobId> ids;
    for (const JobState state : {JobState::Running, JobState::Finished, JobState::Stopped, JobState::Cancelled}) {
        JobRecord job = ::record();
        job.id = record(job, items(1));
        job.state = state;
        QVERIFY(finish(m_journal->update(job)));
        ids.append(job.id);
    }
    const auto past = finish(m_journal->finished(theAccess));
    QCOMPARE(past->size(), 2);
    QCOMPARE(past->at(0).id, ids.at(3)); // newest first
    QCOMPARE(past->at(1).id, ids.at(1));
    QCOMPARE(finish(m_journal->unfinished({owner}))->size(), 2);
}

void JournalTest::oldJobsGo()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<JobId> over;
    for (int i = 0; i < 55; ++i) {
        JobRecord job = ::record(now);
        job.id = record(job, items(1));
        job.state = JobState::Finished;
        QVERIFY(finish(m_journal->update(job)));
        over.append(job.id);
    }
    JobRecord old = ::record(now.addDays(-91));
    old.access = domain::SystemAccessId(QUuid::createUuid());
    old.id = record(old, items(1));
    JobRecord oldAndOver = old;
    oldAndOver.id = record(old, items(1));
    oldAndOver.state = JobState::Cancelled;
    QVERIFY(finish(m_journal->update(oldAndOver)));
    QVERIFY(finish(m_journal->purge()));
    const auto past = finish(m_journal->finished(theAccess));
    QCOMPARE(past->size(), 50);
    QCOMPARE(past->constLast().id, over.at(5));
    QCOMPARE(finish(m_journal->items(over.at(0)))->size(), 0); // with their clients
    QCOMPARE(finish(m_journal->finished(old.access))->size(), 0);
    const auto open = finish(m_journal->unfinished({owner}));
    QCOMPARE(open->size(), 1); // one that is not over is never thrown away
    QCOMPARE(open->constFirst().id, old.id);
}

void JournalTest::paceIsMeasured()
{
    QCOMPARE(finish(m_journal->pace()).value_or(-1), 0.0);
    JobRecord job = ::record();
    QList<JobItem> list = items(40);
    job.id = record(job, list);
    QList<store::Outcome> outcomes;
    for (int i = 0; i < 40; ++i) {
        list[i].state = ItemState::Done;
        outcomes.append({job.id, i, list.at(i)});
    }
    QVERIFY(finish(m_journal->write(outcomes)));
    job.sendingMs = 2000;
    job.state = JobState::Finished;
    QVERIFY(finish(m_journal->update(job)));
    QCOMPARE(finish(m_journal->pace()).value_or(-1), 50.0);
}

void JournalTest::onlyOneWindowHasIt()
{
    QVERIFY(record(::record(), items(1)) > 0);
    storage::Worker secondDisk(file(), {store::schema()});
    {
        Journal second(&secondDisk, u"here"_s);
        const auto refused = finish(second.unfinished({owner}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, storage::failure::inUse);
        m_journal.reset();
        m_disk.reset();
        QVERIFY(finish(second.unfinished({owner}))); // the other one has gone
    }
}

void JournalTest::aDiskThatFailsIsTold()
{
    JobRecord job = ::record();
    QList<JobItem> list = items(1);
    job.id = record(job, list);
    QVERIFY(finish(
        m_disk->run<core::Nothing>([](storage::Connection &disk) { return disk.execute(u"PRAGMA query_only=ON"_s); })));
    QSignalSpy failed(m_journal.get(), &Journal::failed);
    list[0].state = ItemState::Done;
    m_journal->note({job.id, 0, list.at(0)});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<core::Error>().kind, core::ErrorKind::Disk);
    QVERIFY(!finish(m_journal->record(job, list)));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
