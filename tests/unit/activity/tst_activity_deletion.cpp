// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Entries that the program itself deletes: no fault to the check, nothing else goes with them, and the deletion of all
// begins a sound record whatever was there.
#include "app/storage/failure.h"
#include "tests/unit/activity/record_house.h"

#include <QFile>
#include <QSignalSpy>

#include <limits>

using namespace Qt::StringLiterals;
using activity::Finding;
using tests::RecordHouse;

class ActivityDeletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedEntriesAreNoFault();
    void whatIsRemovedBesideADeletionIsFound();
    void aForgedDeletionIsFound();
    void aDeletionOfAllHealsWhatever_data();
    void aDeletionOfAllHealsWhatever();
    void whatIsPutInStopsNoWriting();
    void aClockThatIsWrongDeletesNothing();
    void whatCannotBeDeletedIsToldSo();
    void whatHasBeenDeletedIsKnown();
};

void ActivityDeletionTest::deletedEntriesAreNoFault()
{
    RecordHouse house;
    house.now = house.now.addYears(-3);
    QVERIFY(house.write(4));
    house.now = house.now.addYears(2);
    QVERIFY(house.write(3));
    house.now = house.now.addYears(1);
    QVERIFY(house.write(2));
    const activity::Head seen = house.head();
    house.recorder->setKeptYears(2);
    QTRY_COMPARE_WITH_TIMEOUT(house.entries().size(), 6, RecordHouse::patience); // five are left, and one says so
    const activity::Entry saying = house.entries().constLast();
    QCOMPARE(activity::actionOf(saying), activity::Action::RecordDeleted);
    QCOMPARE(saying.person, QString()); // nobody has done it
    QCOMPARE(activity::valueIn(saying.before, "count"_L1), u"4"_s);
    QCOMPARE(activity::valueIn(saying.before, "last"_L1), u"4"_s);
    QCOMPARE(activity::valueIn(saying.before, "hash"_L1).size(), 64);
    auto report = house.check(seen);
    QCOMPARE(report->finding, Finding::Sound);
    QCOMPARE(report->checked, 6);
    QCOMPARE(report->deleted, 4);
    house.recorder->setKeptYears(1); // nothing more is older; nothing is said
    QVERIFY(house.write(1));
    QCOMPARE(house.entries().size(), 7);

    house.now = house.now.addDays(1);
    house.recorder->setKeptYears(1);
    // The three of a year and a day ago are gone, one says so.
    QTRY_COMPARE_WITH_TIMEOUT(house.entries().size(), 5, RecordHouse::patience);
    QCOMPARE(house.check(seen)->finding, Finding::Sound);

    const auto span = house.finish(house.recorder->removeAll());
    QVERIFY(span);
    QCOMPARE(span->count, 5);
    QCOMPARE(house.entries().size(), 1);
    QCOMPARE(house.entries().constFirst().person, u"STADIG KONSERT"_s);
    report = house.check();
    QCOMPARE(report->finding, Finding::Sound);
    QVERIFY(house.write(2));
    QCOMPARE(house.check()->finding, Finding::Sound);
    // What is gone is not left in the file, nor in the log beside it.
    house.close();
    for (const QString &part : {QString(), u"-wal"_s}) {
        QFile file(house.file() + part);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("FIRMA 3"));
    }
}

void ActivityDeletionTest::whatIsRemovedBesideADeletionIsFound()
{
    RecordHouse house;
    house.now = house.now.addYears(-3);
    QVERIFY(house.write(2));
    house.now = house.now.addYears(3);
    QVERIFY(house.write(3));
    house.recorder->setKeptYears(1);
    QTRY_COMPARE_WITH_TIMEOUT(house.entries().size(), 4, RecordHouse::patience);
    QVERIFY(house.tamper(u"DELETE FROM activity WHERE number = 3"_s)); // one more than was said
    auto report = house.check();
    QCOMPARE(report->finding, Finding::Missing);
    QCOMPARE(report->number, 4);
    QVERIFY(house.tamper(u"DELETE FROM activity WHERE number = 6"_s)); // the one that says so
    report = house.check();
    QVERIFY(report->finding != Finding::Sound);
}

void ActivityDeletionTest::aForgedDeletionIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(5));
    const QByteArray second = house.entries().at(1).hash.toHex();
    QVERIFY(house.tamper(u"DELETE FROM activity WHERE number <= 2"_s));
    QVERIFY(house.tamper(u"UPDATE activity SET action = 'record-deleted', before = ? WHERE number = 5"_s,
                         {u"count=2\nfirst=1\nlast=2\nhash="_s + QString::fromLatin1(second)}));
    const auto report = house.check();
    QCOMPARE(report->finding, Finding::Changed);
    QCOMPARE(report->number, 5);
}

void ActivityDeletionTest::aDeletionOfAllHealsWhatever_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::newRow("a change") << u"UPDATE activity SET outcome = 'x' WHERE number = 3"_s;
    QTest::newRow("another hash") << u"UPDATE activity SET hash = x'00' WHERE number = 5"_s;
    QTest::newRow("no hash") << u"UPDATE activity SET hash = x'' WHERE number = 5"_s;
    QTest::newRow("a number below") << u"UPDATE activity SET number = -7 WHERE number = 3"_s;
    QTest::newRow("all below") << u"UPDATE activity SET number = number - 100"_s;
    QTest::newRow("a number far above") << u"UPDATE activity SET number = 9223372036854775807 WHERE number = 3"_s;
    QTest::newRow("one is missing") << u"DELETE FROM activity WHERE number = 3"_s;
    QTest::newRow("one behind the end") << u"UPDATE activity SET number = 6 WHERE number = 2"_s;
    QTest::newRow("no end") << u"DELETE FROM activity WHERE number > 3"_s;
    QTest::newRow("nothing") << u"DELETE FROM activity"_s;
    QTest::newRow("no head") << u"DELETE FROM activity_head"_s;
    QTest::newRow("another head") << u"UPDATE activity_head SET last = 2, hash = x'00'"_s;
    QTest::newRow("a head from the beginning") << u"UPDATE activity_head SET last = 0"_s;
    QTest::newRow("a head far above") << u"UPDATE activity_head SET last = 9223372036854775807"_s;
    QTest::newRow("a head below") << u"UPDATE activity_head SET last = -3"_s;
    QTest::newRow("another chain") << u"UPDATE activity_head SET chain = 'ffffffffffffffffffffffffffffffff'"_s;
}

void ActivityDeletionTest::aDeletionOfAllHealsWhatever()
{
    QFETCH(QString, tampering);
    RecordHouse house;
    QVERIFY(house.write(5));
    house.recorder->setAnchor(activity::lineOf(house.head()));
    QVERIFY(house.tamper(tampering));
    auto report = house.check(house.recorder->anchor());
    QVERIFY(!report || report->finding != Finding::Sound);
    QVERIFY(house.finish(house.recorder->removeAll()));
    QCOMPARE(house.entries().size(), 1);
    report = house.check(house.recorder->anchor());
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Sound);
    QVERIFY(house.write(2));
    report = house.check(house.recorder->anchor());
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Sound);
    QCOMPARE(report->checked, 3);
}

void ActivityDeletionTest::whatIsPutInStopsNoWriting()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    QList<activity::Entry> entries = house.entries();
    activity::Entry forged = entries.constLast(); // by somebody who knows how the hashes are made
    forged.number = 4;
    const QByteArray hash = activity::hashOf(entries.constLast().hash, forged);
    const QString columns = activity::store::columns().section(u", "_s, 1, -2);
    QVERIFY(house.tamper(
        u"INSERT INTO activity(number, %1, hash) SELECT 4, %1, ? FROM activity WHERE number = 3"_s.arg(columns),
        {hash}));
    QCOMPARE(house.check()->finding, Finding::Extra);
    QVERIFY(house.write(u"SIST"_s)); // what is done is still written down
    QCOMPARE(house.entries().constLast().number, 5);
    const auto report = house.check(); // and makes nothing good
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Changed);
    QCOMPARE(report->number, 5);
}

void ActivityDeletionTest::aClockThatIsWrongDeletesNothing()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    bool isRight = false;
    house.recorder->setClockCheck([&isRight] { return isRight; });
    house.now = house.now.addYears(2);
    const QSignalSpy applied(house.recorder.get(), &activity::Recorder::retentionApplied);
    house.recorder->setKeptYears(1);
    QVERIFY(house.write(1)); // after which it would have been done
    QCOMPARE(applied.size(), 0);
    QCOMPARE(house.entries().size(), 4);
    isRight = true;
    house.recorder->setKeptYears(1);
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, RecordHouse::patience);
    QCOMPARE(house.entries().size(), 2);
}

// A line that is missing is another thing.
void ActivityDeletionTest::whatCannotBeDeletedIsToldSo()
{
    RecordHouse house;
    house.now = house.now.addYears(-3);
    QVERIFY(house.write(2));
    house.now = house.now.addYears(3);
    QVERIFY(house.tamper(u"CREATE TRIGGER kept BEFORE DELETE ON activity BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
    const QSignalSpy unwritten(house.recorder.get(), &activity::Recorder::failed);
    const QSignalSpy failed(house.recorder.get(), &activity::Recorder::retentionFailed);
    const QSignalSpy applied(house.recorder.get(), &activity::Recorder::retentionApplied);
    house.recorder->setKeptYears(1);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, RecordHouse::patience);
    QCOMPARE(unwritten.size(), 0);
    QCOMPARE(applied.size(), 0);
    QCOMPARE(house.entries().size(), 2);
    QVERIFY(house.tamper(u"DROP TRIGGER kept"_s));
    house.recorder->applyRetention();
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, RecordHouse::patience);
    QCOMPARE(house.entries().size(), 1); // which says so
    house.recorder->setKeptYears(0);
    QCOMPARE(applied.size(), 2); // nothing is too old any more
}

void ActivityDeletionTest::whatHasBeenDeletedIsKnown()
{
    RecordHouse house;
    const auto read = [&house]() {
        const auto connection = storage::Connection::open(house.file());
        return activity::choices(**connection)->deletedTo;
    };
    const auto all = [&house]() {
        const auto connection = storage::Connection::open(house.file());
        return activity::select(**connection, {}, std::numeric_limits<qint64>::min(), {}).value();
    };
    QVERIFY(house.finish(house.disk->run<core::Nothing>([](storage::Connection &) { return core::Nothing{}; })));
    QCOMPARE(all().upTo(), 0);
    QVERIFY(house.write(3));
    QVERIFY(!read().isValid());
    QVERIFY(house.finish(house.recorder->removeAll()));
    QCOMPARE(read(), house.now);
    QCOMPARE(all().size(), 1); // that it was emptied
    QVERIFY(house.tamper(u"DELETE FROM activity"_s));
    QCOMPARE(all().size(), 0);
    QCOMPARE(all().upTo(), 4); // there have been some
}

QTEST_GUILESS_MAIN(ActivityDeletionTest)
#include "tst_activity_deletion.moc"
