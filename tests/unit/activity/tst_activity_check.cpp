// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The check of the record: whatever is done to the file behind the program's back is found, at the first place.
#include "app/storage/failure.h"
#include "tests/unit/activity/record_house.h"

#include <QFile>

using namespace Qt::StringLiterals;
using activity::Finding;
using tests::RecordHouse;

class ActivityCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyTouchedIsSound();
    void noTwoEntriesReadAlike();
    void aChangeOfAnyColumnIsFound_data();
    void aChangeOfAnyColumnIsFound();
    void everyColumnIsTried();
    void aRemovedEntryIsFound_data();
    void aRemovedEntryIsFound();
    void theOthersMovedTogetherAreFound();
    void exchangedEntriesAreFound();
    void anEntryPutInIsFound();
    void anEndThatIsCutOffIsFound();
    void anEmptiedRecordIsFound();
    void aHeadThatIsTakenAwayIsFound();
    void anotherFileIsFound();
    void anOlderFileIsFound();
    void anotherEnvironmentsFileIsFound();
    void aNewChainIsFoundByWhatWasSeen();
    void aDamagedFileIsTold();
    void aCheckCanBeStopped();
    void anchorsAreHostileUntilRead_data();
    void anchorsAreHostileUntilRead();
};

void ActivityCheckTest::whatNobodyTouchedIsSound()
{
    RecordHouse house;
    QVERIFY(house.write(u"FØRST"_s));
    const auto one = house.check();
    QVERIFY(one);
    QCOMPARE(one->finding, Finding::Sound);
    QVERIFY(house.write(1500)); // more than a page of them
    const auto many = house.check();
    QVERIFY(many);
    QCOMPARE(many->finding, Finding::Sound);
    QCOMPARE(many->checked, 1501);
    QCOMPARE(many->last, house.head().hash);
    house.close(); // and after a start of the program
    house.open();
    QVERIFY(house.write(1));
    QCOMPARE(house.check(house.head())->finding, Finding::Sound);
}

void ActivityCheckTest::noTwoEntriesReadAlike()
{
    const QByteArray before(32, 'x');
    activity::Entry entry;
    entry.number = 1;
    QSet<QByteArray> hashes = {activity::hashOf(before, entry)};
    int count = 1;
    const QList<QString activity::Entry::*> texts = {
        &activity::Entry::person,     &activity::Entry::organisation, &activity::Entry::organisationNumber,
        &activity::Entry::action,     &activity::Entry::objectKind,   &activity::Entry::objectId,
        &activity::Entry::objectName, &activity::Entry::objectNumber, &activity::Entry::accessId,
        &activity::Entry::accessName, &activity::Entry::before,       &activity::Entry::after,
        &activity::Entry::outcome,    &activity::Entry::reason,       &activity::Entry::traceId,
        &activity::Entry::words};
    // The same letters in another field, in two fields, and where one could end and the next begin.
    for (const auto text : texts) {
        for (const QString &value : {u"a"_s, u"ab"_s, u"a\0"_s, u"\u0001a"_s}) {
            activity::Entry other = entry;
            other.*text = value;
            hashes.insert(activity::hashOf(before, other));
            ++count;
        }
    }
    for (qsizetype i = 0; i + 1 < texts.size(); ++i) {
        activity::Entry other = entry;
        other.*texts.at(i) = u"a"_s;
        other.*texts.at(i + 1) = u"b"_s;
        hashes.insert(activity::hashOf(before, other));
        ++count;
    }
    activity::Entry later = entry;
    later.at = 1;
    activity::Entry second = entry;
    second.number = 2;
    hashes += {activity::hashOf(before, later), activity::hashOf(before, second),
               activity::hashOf(QByteArray(31, 'x'), entry)};
    QCOMPARE(hashes.size(), count + 3);
    QCOMPARE(activity::hashOf(before, entry), activity::hashOf(before, activity::Entry(entry)));
}

void ActivityCheckTest::aChangeOfAnyColumnIsFound_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    for (const char *column :
         {"person", "organisation", "organisation_number", "action", "object_kind", "object_id", "object_name",
          "object_number", "access_id", "access_name", "before", "after", "outcome", "reason", "trace", "words"}) {
        const QString name = QString::fromLatin1(column);
        QTest::addRow("%s, a letter more", column) << name << u"%1 || 'x'"_s.arg(name);
        QTest::addRow("%s, nothing", column) << name << u"''"_s;
    }
    QTest::newRow("the time") << u"at"_s << u"at + 1"_s;
    QTest::newRow("the hash") << u"hash"_s << u"x'00'"_s;
    QTest::newRow("the hash of the one before") << u"hash"_s << u"(SELECT hash FROM activity WHERE number = 2)"_s;
    QTest::newRow("the number") << u"number"_s << u"-7"_s;
}

void ActivityCheckTest::aChangeOfAnyColumnIsFound()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    RecordHouse house;
    QVERIFY(house.write(5));
    QVERIFY(house.tamper(u"UPDATE activity SET %1 = %2 WHERE number = 3"_s.arg(column, value)));
    const auto report = house.check();
    QVERIFY(report);
    QVERIFY(report->finding != Finding::Sound);
    QCOMPARE(report->number, column == u"number" ? -7 : 3);
}

void ActivityCheckTest::everyColumnIsTried()
{
    RecordHouse house;
    QVERIFY(house.write(1));
    const auto connection = storage::Connection::open(house.file());
    const auto columns = (*connection)->rows(u"SELECT name FROM pragma_table_info('activity')"_s);
    QVERIFY(columns);
    QStringList names;
    for (const QVariantList &row : *columns)
        names.append(row.constFirst().toString());
    QCOMPARE(names.join(u", "_s), activity::store::columns());
    QCOMPARE(names.size(), 19); // sixteen texts, and number, time and hash: those of the test above
}

void ActivityCheckTest::aRemovedEntryIsFound_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("place");
    QTest::newRow("the first") << 1 << 2;
    QTest::newRow("one in the middle") << 3 << 4;
}

void ActivityCheckTest::aRemovedEntryIsFound()
{
    QFETCH(int, number);
    QFETCH(int, place);
    RecordHouse house;
    QVERIFY(house.write(5));
    QVERIFY(house.tamper(u"DELETE FROM activity WHERE number = ?"_s, {number}));
    const auto report = house.check();
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Missing);
    QCOMPARE(report->number, place);
}

void ActivityCheckTest::theOthersMovedTogetherAreFound()
{
    RecordHouse house;
    QVERIFY(house.write(5));
    QVERIFY(house.tamper(u"DELETE FROM activity WHERE number = 3"_s));
    QVERIFY(house.tamper(u"UPDATE activity SET number = 3 WHERE number = 4"_s));
    QVERIFY(house.tamper(u"UPDATE activity SET number = 4 WHERE number = 5"_s));
    QVERIFY(house.tamper(u"UPDATE activity_head SET last = 4"_s));
    const auto report = house.check();
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Changed);
    QCOMPARE(report->number, 3);
}

void ActivityCheckTest::exchangedEntriesAreFound()
{
    RecordHouse house;
    QVERIFY(house.write(5));
    for (const QString &step : {u"100 WHERE number = 2"_s, u"2 WHERE number = 3"_s, u"3 WHERE number = 100"_s})
        QVERIFY(house.tamper(u"UPDATE activity SET number = "_s + step));
    const auto report = house.check();
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Changed);
    QCOMPARE(report->number, 2);
}

void ActivityCheckTest::anEntryPutInIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    const QString columns = activity::store::columns().mid(QStringLiteral("number, ").size());
    QVERIFY(
        house.tamper(u"INSERT INTO activity(number, %1) SELECT 4, %1 FROM activity WHERE number = 2"_s.arg(columns)));
    auto report = house.check();
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Extra);
    QCOMPARE(report->number, 4);
    QVERIFY(house.tamper(u"UPDATE activity_head SET last = 4"_s)); // more cunning
    report = house.check();
    QCOMPARE(report->finding, Finding::Changed);
    QCOMPARE(report->number, 4);
}

void ActivityCheckTest::anEndThatIsCutOffIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(5));
    QVERIFY(house.tamper(u"DELETE FROM activity WHERE number > 3"_s));
    const auto report = house.check();
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::CutOff);
    QCOMPARE(report->number, 4);
}

void ActivityCheckTest::anEmptiedRecordIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(5));
    QVERIFY(house.tamper(u"DELETE FROM activity"_s));
    const auto report = house.check();
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::CutOff);
    QCOMPARE(report->number, 1);
}

void ActivityCheckTest::aHeadThatIsTakenAwayIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(2));
    QVERIFY(house.tamper(u"DELETE FROM activity_head"_s));
    const auto report = house.check();
    QVERIFY(!report);
    QCOMPARE(report.error().code, storage::failure::damaged);
    QVERIFY(!house.write(u"SIST"_s)); // and nothing is written as if it were a new beginning
}

void ActivityCheckTest::anotherFileIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    const activity::Head anchor = house.head();
    RecordHouse other;
    QVERIFY(other.write(7));
    const auto report = other.check(anchor);
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Foreign);
}

void ActivityCheckTest::anOlderFileIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    house.close();
    const QString copy = house.file() + u".copy"_s;
    QVERIFY(QFile::copy(house.file(), copy));
    house.open();
    QVERIFY(house.write(3));
    const activity::Head anchor = house.head();
    house.close();
    QVERIFY(QFile::remove(house.file()) && QFile::rename(copy, house.file()));
    house.open();
    QCOMPARE(house.check()->finding, Finding::Sound); // by itself it is
    const auto report = house.check(anchor);
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Older);
    QCOMPARE(report->number, 4);
}

void ActivityCheckTest::anotherEnvironmentsFileIsFound()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    const auto report =
        house.finish(activity::check(house.file(), u"elsewhere"_s, std::nullopt, [](qint64, qint64) {}, {}));
    QVERIFY(report);
    QCOMPARE(report->finding, Finding::Changed);
    QCOMPARE(report->number, 1);
}

void ActivityCheckTest::aNewChainIsFoundByWhatWasSeen()
{
    RecordHouse house;
    QVERIFY(house.write(5));
    const activity::Head anchor = house.head();
    // Whoever may write the file can compute every hash anew.
    QList<activity::Entry> entries = house.entries();
    entries[2].objectName = u"EN ANNEN"_s;
    QByteArray before = activity::beginningOf(anchor.chain, tests::environmentName);
    for (const activity::Entry &entry : std::as_const(entries)) {
        before = activity::hashOf(before, entry);
        QVERIFY(house.tamper(u"UPDATE activity SET object_name = ?, hash = ? WHERE number = ?"_s,
                             {entry.objectName, before, entry.number}));
    }
    QVERIFY(house.tamper(u"UPDATE activity_head SET hash = ?"_s, {before}));
    QCOMPARE(house.check()->finding, Finding::Sound); // which cannot be seen in the file alone
    const auto report = house.check(anchor);
    QCOMPARE(report->finding, Finding::Changed);
    QCOMPARE(report->number, 5); // what was seen last is not there
}

void ActivityCheckTest::aDamagedFileIsTold()
{
    RecordHouse house;
    QVERIFY(house.write(600));
    house.close();
    QFile file(house.file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 60'000);
    QVERIFY(file.seek(30'000));
    QVERIFY(file.write(QByteArray(20'000, char(0xa5))) == 20'000);
    file.close();
    const auto report = house.check();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, core::ErrorKind::Disk);
    QCOMPARE(report.error().code, storage::failure::damaged);
}

void ActivityCheckTest::aCheckCanBeStopped()
{
    RecordHouse house;
    QVERIFY(house.write(1));
    std::stop_source stop;
    stop.request_stop();
    const auto report = house.check(std::nullopt, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, core::ErrorKind::Cancelled);
}

void ActivityCheckTest::anchorsAreHostileUntilRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"not a head"_s;
    QTest::newRow("a short hash") << u"00112233445566778899aabbccddeeff 5 0011"_s;
    QTest::newRow("a negative number") << u"00112233445566778899aabbccddeeff -5 "_s + QString(64, u'0');
    QTest::newRow("a number without end")
        << u"00112233445566778899aabbccddeeff 99999999999999999999 "_s + QString(64, u'0');
    QTest::newRow("more behind it") << u"00112233445566778899aabbccddeeff 5 "_s + QString(65, u'0');
}

void ActivityCheckTest::anchorsAreHostileUntilRead()
{
    QFETCH(QString, line);
    QVERIFY(!activity::headOf(line));
    const activity::Head head{QString(32, u'a'), 12, QByteArray(32, 'h')};
    QCOMPARE(activity::headOf(activity::lineOf(head)), head);
}

QTEST_GUILESS_MAIN(ActivityCheckTest)
#include "tst_activity_check.moc"
