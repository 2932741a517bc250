// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Writing the record: what goes in, what never does, and what happens when the disk will not.
#include "app/storage/failure.h"
#include "tests/unit/activity/record_house.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using activity::Action;
using activity::Outcome;
using tests::RecordHouse;

class ActivityRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasItsName();
    void anEventIsWrittenWhole();
    void personsHaveNoNameAndNoNumber();
    void textsAreOneSafeLine_data();
    void textsAreOneSafeLine();
    void longListsSayHowManyMore();
    void anIdStaysAnId();
    void whoDidItIsWhoWasThere();
    void aFullDiskIsToldAndMadeGood();
    void writingInSomebodysTransactionIsWholeOrNothing();
    void aFileThatWasSetAsideIsWrittenDown();
    void theAnchorFollows();
    void theAnchorForgivesNoNewChain();
    void theAnchorGoesOnBehindADeletion();
    void withoutARecorderNothingIsWritten();

private:
    static bool rested(RecordHouse &house);
};

// Until the anchor of the house must have moved, if it may: when another, which began later, has moved twice.
bool ActivityRecordTest::rested(RecordHouse &house)
{
    activity::Recorder other(house.disk.get(), tests::environmentName);
    const QSignalSpy moved(&other, &activity::Recorder::anchorMoved);
    for (int times = 1; times <= 2; ++times) {
        if (!house.finish(other.record(tests::eventAbout(u"B"_s))) ||
            !QTest::qWaitFor([&] { return moved.size() == times; }, 20'000))
            return false;
    }
    return true;
}

void ActivityRecordTest::everyWordHasItsName()
{
    QSet<QString> names;
    for (int i = 0; i < activity::actions; ++i) {
        activity::Entry entry;
        entry.action = activity::nameOf(static_cast<Action>(i));
        QCOMPARE(activity::actionOf(entry), static_cast<Action>(i));
        names.insert(entry.action);
    }
    QCOMPARE(names.size(), activity::actions);
    for (int i = 0; i < activity::outcomes; ++i) {
        activity::Entry entry;
        entry.outcome = activity::nameOf(static_cast<Outcome>(i));
        QCOMPARE(activity::outcomeOf(entry), static_cast<Outcome>(i));
    }
    activity::Entry later;
    later.action = u"something-of-tomorrow"_s;
    QVERIFY(!activity::actionOf(later));
}

void ActivityRecordTest::anEventIsWrittenWhole()
{
    RecordHouse house;
    const QSignalSpy recorded(house.recorder.get(), &activity::Recorder::recorded);
    activity::Event event = tests::eventAbout(u"FJELL AS"_s);
    event.outcome = Outcome::Differs;
    QVERIFY(house.finish(house.recorder->record(event)));
    QCOMPARE(recorded.size(), 1);
    const QList<activity::Entry> entries = house.entries();
    QCOMPARE(entries.size(), 1);
    const activity::Entry &entry = entries.constFirst();
    QCOMPARE(entry.number, 1);
    QCOMPARE(entry.at, house.now.toMSecsSinceEpoch());
    QCOMPARE(entry.person, u"STADIG KONSERT"_s);
    QCOMPARE(entry.organisation, event.organisation);
    QCOMPARE(entry.organisationNumber, event.organisationNumber);
    QCOMPARE(activity::actionOf(entry), Action::ClientAdded);
    QCOMPARE(activity::outcomeOf(entry), Outcome::Differs);
    QCOMPARE(activity::objectKindOf(entry), activity::ObjectKind::Client);
    QCOMPARE(entry.objectName, u"FJELL AS"_s);
    QCOMPARE(entry.objectNumber, u"310000017"_s);
    QCOMPARE(entry.accessId, u"a1"_s);
    QCOMPARE(entry.accessName, u"Lønn"_s);
    QCOMPARE(activity::factsOf(entry.before), event.before);
    QCOMPARE(activity::factsOf(entry.after), event.after);
    QCOMPARE(entry.reason, u"AUTH-00080"_s);
    QCOMPARE(entry.traceId, event.traceId);
    QCOMPARE(entry.hash.size(), 32);
}

void ActivityRecordTest::personsHaveNoNameAndNoNumber()
{
    RecordHouse house;
    activity::Event event = tests::eventAbout({});
    event.object = activity::objectOf({domain::ClientId(QUuid::createUuid()), u"KARI NORDMANN"_s, {}});
    event.organisation = u"Regnskap 01019012345"_s;
    event.accessName = u"For 010190 12345 og 010190-12345"_s;
    event.before = {activity::fact("status", u"01019012345"_s)};
    core::Error error;
    error.code = u"01019012345"_s;
    error.traceId = u"eyJhbGciOiJSUzI1NiJ9.e30.x"_s;
    error.detail = u"01019012345"_s;
    activity::setError(&event, error);
    QVERIFY(house.finish(house.recorder->record(event)));
    house.close();
    for (const QString &part : {QString(), u"-wal"_s}) {
        QFile file(house.file() + part);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const char *secret : {"KARI", "kari", "01019012345", "010190 12345", "010190-12345", "eyJ"})
            QVERIFY2(!bytes.contains(secret), secret);
    }
}

void ActivityRecordTest::textsAreOneSafeLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("as it is") << u"Bø & Sønn <AS>"_s << u"Bø & Sønn <AS>"_s;
    QTest::newRow("lines") << u"a\nb\tc\r\n"_s << u"a b c"_s;
    QTest::newRow("turned around") << u"a\u202Eb"_s << u"ab"_s;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << u"\uFFFD"_s;
    QTest::newRow("a token") << u"Bearer abc"_s << u"Bearer •••"_s;
    QTest::newRow("an organisation number") << u"310 022 764 og 310022764"_s << u"310 022 764 og 310022764"_s;
}

void ActivityRecordTest::textsAreOneSafeLine()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(activity::safeText(text), safe);
    QCOMPARE(activity::safeText(QString(100'000, u'å')).size() <= 500, true);
}

void ActivityRecordTest::longListsSayHowManyMore()
{
    QStringList keys;
    for (int i = 0; i < 100; ++i)
        keys.append(u"urn:altinn:accesspackage:pakke-%1"_s.arg(i));
    const QString text = activity::textOf({activity::fact("asked", keys)});
    const activity::Shortened shown = activity::shortened(activity::valueIn(text, "asked"_L1));
    QVERIFY(shown.left > 0);
    const QStringList whole = shown.values.split(u", "_s);
    QCOMPARE(whole.size() + shown.left, 100);
    QCOMPARE(whole, keys.mid(0, whole.size())); // none is cut in two
    QVERIFY(text.size() <= 500 + 6);

    const QStringList few = keys.mid(0, 5);
    const QString all = activity::valueIn(activity::textOf({activity::fact("asked", few)}), "asked"_L1);
    QCOMPARE(all, few.join(u", "_s));
    QCOMPARE(activity::shortened(all).left, 0);
    const QString words = u"ord "_s.repeated(125); // of five hundred characters, with the last space
    QVERIFY(activity::safeText(words + u"og mer"_s).endsWith(u'…'));
    QCOMPARE(activity::safeText(words), words.trimmed());
}

void ActivityRecordTest::anIdStaysAnId()
{
    const QString id = u"7b0f1234-0a0b-4c0d-8e0f-a01019012345"_s; // with eleven figures in a row
    activity::Event event = tests::eventAbout(u"A 010190 1 2 3 4 5 B"_s);
    event.accessId = id;
    event.object.id = id;
    const activity::Entry entry = activity::entryOf(event, id, QDateTime::currentDateTimeUtc());
    QCOMPARE(entry.accessId, id);
    QCOMPARE(entry.objectId, id);
    QCOMPARE(entry.person, id);
    QVERIFY(!entry.words.contains(u"01019012345")); // nor does the search put a number together
    event.accessId = u"01019012345"_s;
    QVERIFY(!activity::entryOf(event, {}, QDateTime::currentDateTimeUtc()).accessId.contains(u"0101901"));
}

void ActivityRecordTest::whoDidItIsWhoWasThere()
{
    RecordHouse house;
    activity::Event event = tests::eventAbout(u"FJELL AS"_s);
    event.person = house.recorder->person();
    house.recorder->setPerson({}); // who did it has signed out before it was known what became of it
    QVERIFY(house.finish(house.recorder->record(event)));
    QCOMPARE(house.entries().constFirst().person, u"STADIG KONSERT"_s);
}

void ActivityRecordTest::aFullDiskIsToldAndMadeGood()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    const auto limit = [&house](const QString &pages) {
        return house.finish(house.disk->run<core::Nothing>(
            [pages](storage::Connection &disk) { return disk.execute(u"PRAGMA max_page_count="_s + pages); }));
    };
    const auto pages = house.finish(house.disk->run<qint64>([](storage::Connection &disk) -> core::Result<qint64> {
        return disk.rows(u"PRAGMA page_count"_s)->constFirst().constFirst().toLongLong();
    }));
    QVERIFY(pages && limit(QString::number(*pages)));
    const QSignalSpy failed(house.recorder.get(), &activity::Recorder::failed);
    const QSignalSpy recovered(house.recorder.get(), &activity::Recorder::recovered);
    int written = 0;
    while (written < 500 && house.write(u"FIRMA %1 "_s.arg(written) + QString(400, u'x')))
        ++written; // until what is left of the last page is full
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<core::Error>().code, storage::failure::diskFull);
    QCOMPARE(house.recorder->unwritten(), 1);
    QCOMPARE(house.entries().size(), 3 + written); // no half of anything
    QCOMPARE(house.check()->finding, activity::Finding::Sound);
    house.now = house.now.addSecs(3600);
    QVERIFY(!house.write(u"FIRMA B "_s + QString(400, u'y')));
    QCOMPARE(house.recorder->unwritten(), 2);
    QVERIFY(limit(u"100000"_s)); // there is room again
    house.recorder->written();   // as whoever has written in a transaction of their own finds out
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, RecordHouse::patience);
    QCOMPARE(house.recorder->unwritten(), 0);
    const QList<activity::Entry> entries = house.entries();
    QCOMPARE(entries.size(), 5 + written);
    QVERIFY(entries.at(3 + written).objectName.startsWith(u"FIRMA %1 "_s.arg(written))); // in their order
    QCOMPARE(entries.at(3 + written).at, house.now.addSecs(-3600).toMSecsSinceEpoch());  // when it was done
    QVERIFY(entries.constLast().objectName.startsWith(u"FIRMA B"));
    QCOMPARE(house.check()->finding, activity::Finding::Sound);
}

void ActivityRecordTest::writingInSomebodysTransactionIsWholeOrNothing()
{
    RecordHouse house;
    QVERIFY(house.write(1));
    const auto write = [&house](bool fails) {
        const activity::Recorder::Writing writing =
            house.recorder->writing({tests::eventAbout(u"A"_s), tests::eventAbout(u"B"_s)});
        return house.finish(house.disk->run<core::Nothing>([writing, fails](storage::Connection &disk) {
            return disk.transact([&]() -> core::Result<core::Nothing> {
                if (const auto done = writing(disk); !done)
                    return done;
                return fails ? disk.execute(u"INSERT INTO nowhere VALUES(1)"_s) : core::Nothing{};
            });
        }));
    };
    QVERIFY(!write(true));
    QCOMPARE(house.entries().size(), 1);
    QVERIFY(write(false));
    QCOMPARE(house.entries().size(), 3);
    QCOMPARE(house.check()->finding, activity::Finding::Sound);
}

void ActivityRecordTest::aFileThatWasSetAsideIsWrittenDown()
{
    RecordHouse house;
    QVERIFY(house.write(2));
    const activity::Head before = house.head();
    house.close();
    QFile file(house.file());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
    file.close();
    house.open();
    house.recorder->setAnchor(activity::lineOf(before));
    QTRY_VERIFY_WITH_TIMEOUT(house.disk->opening(), RecordHouse::patience);
    QTRY_COMPARE_WITH_TIMEOUT(house.entries().size(), 1, RecordHouse::patience);
    const activity::Entry begun = house.entries().constFirst();
    QCOMPARE(activity::actionOf(begun), Action::RecordBegun);
    QVERIFY(activity::valueIn(begun.before, "file"_L1).startsWith(u"here.sqlite.bad-"));
    QCOMPARE(house.check(house.recorder->anchor())->finding, activity::Finding::Sound);
}

void ActivityRecordTest::theAnchorFollows()
{
    RecordHouse house;
    const QSignalSpy moved(house.recorder.get(), &activity::Recorder::anchorMoved);
    QVERIFY(house.write(3));
    QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, RecordHouse::patience);
    QCOMPARE(moved.constFirst().constFirst().toString(), activity::lineOf(house.head()));
    // One of another chain stays: it is what tells that the file is not the one that was written here.
    const activity::Head foreign{QString(32, u'f'), 900, QByteArray(32, 'f')};
    house.recorder->setAnchor(activity::lineOf(foreign));
    QVERIFY(house.write(1));
    QVERIFY(rested(house));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(house.recorder->anchor(), foreign);
    QVERIFY(house.finish(house.recorder->removeAll())); // the new beginning is known at once
    QCOMPARE(moved.size(), 2);
    QCOMPARE(house.recorder->anchor(), house.head());
    QCOMPARE(house.check(house.recorder->anchor())->finding, activity::Finding::Sound);
}

void ActivityRecordTest::theAnchorForgivesNoNewChain()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    const activity::Head seen = house.head();
    house.recorder->setAnchor(activity::lineOf(seen));
    QByteArray before = activity::beginningOf(seen.chain, tests::environmentName);
    QList<activity::Entry> entries = house.entries();
    for (activity::Entry &entry : entries) {
        entry.objectName = u"EN ANNEN"_s;
        before = activity::hashOf(before, entry);
        QVERIFY(house.tamper(u"UPDATE activity SET object_name = ?, hash = ? WHERE number = ?"_s,
                             {entry.objectName, before, entry.number}));
    }
    QVERIFY(house.tamper(u"UPDATE activity_head SET hash = ?"_s, {before}));
    QVERIFY(house.write(1)); // somebody signs in
    QVERIFY(rested(house));
    QCOMPARE(house.recorder->anchor(), seen);
    QCOMPARE(house.check(house.recorder->anchor())->finding, activity::Finding::Changed);
}

void ActivityRecordTest::theAnchorGoesOnBehindADeletion()
{
    RecordHouse house;
    house.now = house.now.addYears(-3);
    QVERIFY(house.write(2));
    const activity::Head seen = house.head();
    house.recorder->setAnchor(activity::lineOf(seen));
    house.now = house.now.addYears(3);
    QVERIFY(house.write(1));
    house.recorder->setKeptYears(1);
    // The last that was seen is gone, and the record says so.
    QTRY_COMPARE_WITH_TIMEOUT(house.entries().size(), 2, RecordHouse::patience);
    QVERIFY(rested(house));
    QVERIFY(house.recorder->anchor() && house.recorder->anchor()->last > seen.last);
}

void ActivityRecordTest::withoutARecorderNothingIsWritten()
{
    RecordHouse house;
    QVERIFY(house.finish(activity::record(nullptr, tests::eventAbout(u"A"_s))));
    QVERIFY(house.write(1));
    QCOMPARE(house.entries().size(), 1);
}

QTEST_GUILESS_MAIN(ActivityRecordTest)
#include "tst_activity_record.moc"
