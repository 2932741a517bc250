// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Reading the record: by its filters, in parts, and the last about an access.
#include "tests/unit/activity/record_house.h"

#include <limits>

using namespace Qt::StringLiterals;
using activity::Action;
using activity::Filter;
using activity::Outcome;
using tests::RecordHouse;

class ActivityReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void aFilterIsNoPattern();
    void selectionsGrow();
    void theLastAboutAnAccess();
    void choicesAndTotals();

private:
    static std::vector<qint64> numbers(RecordHouse &house, const Filter &filter);
};

std::vector<qint64> ActivityReadingTest::numbers(RecordHouse &house, const Filter &filter)
{
    const auto connection = storage::Connection::open(house.file());
    const auto selection = activity::select(**connection, filter, std::numeric_limits<qint64>::min(), {});
    std::vector<qint64> found;
    for (qint64 row = 0; selection && row < selection->size(); ++row)
        found.push_back(selection->at(row));
    return found;
}

void ActivityReadingTest::filters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<std::vector<qint64>>("found");
    const auto row = [](const char *name, const std::function<void(Filter &)> &narrow,
                        const std::vector<qint64> &found) {
        Filter filter;
        narrow(filter);
        QTest::newRow(name) << filter << found;
    };
    const QDateTime noon = QDateTime::fromString(u"2026-11-29T12:00:00Z"_s, Qt::ISODate);
    row("everything", [](Filter &) {}, {5, 4, 3, 2, 1});
    row("from", [noon](Filter &f) { f.from = noon.addDays(3); }, {5, 4});
    row("to", [noon](Filter &f) { f.to = noon.addDays(2); }, {2, 1});
    row("a person", [](Filter &f) { f.person = u"DRESS MINST"_s; }, {4});
    row("an organisation", [](Filter &f) { f.organisationNumber = u"310099999"_s; }, {3});
    row("an access", [](Filter &f) { f.accessId = u"a2"_s; }, {5});
    row("an outcome", [](Filter &f) { f.outcome = Outcome::NotDone; }, {2});
    row("a client by part of its name", [](Filter &f) { f.client = u"ØRN"_s; }, {1});
    row("a client by its number", [](Filter &f) { f.client = u"310 000 017"_s; }, {4, 3, 2, 1});
    row("what is no client is not found so", [](Filter &f) { f.client = u"Lønn"_s; }, {});
    row("a text in any case", [](Filter &f) { f.text = u"bjørn"_s; }, {1});
    row("all of several words", [](Filter &f) { f.text = u"bjørn lønn"_s; }, {1});
    row("a trace id", [](Filter &f) { f.text = u"0AF7651916"_s; }, {5, 4, 3, 2, 1});
    row("what an action is called",
        [](Filter &f) {
            f.text = u"tilgang"_s;
            f.actions = {Action::AccessDeleted};
        },
        {5});
    row("two of them",
        [noon](Filter &f) {
            f.from = noon.addDays(1);
            f.client = u"elg"_s;
        },
        {4, 3, 2});
    row("nothing", [](Filter &f) { f.text = u"finnes ikke"_s; }, {});
}

void ActivityReadingTest::filters()
{
    QFETCH(Filter, filter);
    using Numbers = std::vector<qint64>;
    QFETCH(Numbers, found);
    RecordHouse house;
    QVERIFY(house.write(u"BJØRN AS"_s));
    house.now = house.now.addDays(1);
    activity::Event event = tests::eventAbout(u"ELG AS"_s);
    event.outcome = Outcome::NotDone;
    QVERIFY(house.finish(house.recorder->record(event)));
    house.now = house.now.addDays(1);
    event = tests::eventAbout(u"ELG AS"_s);
    event.organisationNumber = u"310099999"_s;
    QVERIFY(house.finish(house.recorder->record(event)));
    house.now = house.now.addDays(1);
    house.recorder->setPerson(u"DRESS MINST"_s);
    QVERIFY(house.write(u"ELG AS"_s));
    house.recorder->setPerson(u"STADIG KONSERT"_s);
    event = tests::eventAbout({}, Action::AccessDeleted);
    event.object = {activity::ObjectKind::Access, u"a2"_s, u"Lønn"_s, {}};
    event.accessId = u"a2"_s;
    QVERIFY(house.finish(house.recorder->record(event)));
    QCOMPARE(numbers(house, filter), found);
    const auto connection = storage::Connection::open(house.file());
    const auto totals = activity::totals(**connection, filter);
    QVERIFY(totals);
    QCOMPARE(totals->entries, static_cast<qint64>(found.size()));
}

void ActivityReadingTest::aFilterIsNoPattern()
{
    RecordHouse house;
    QVERIFY(house.write(u"HUNDRE PROSENT"_s));
    for (const QString &text : {u"%"_s, u"_"_s, u"'"_s, u"\\"_s, u"h_ndre"_s, u"\" OR 1=1"_s}) {
        Filter filter;
        filter.text = text;
        QVERIFY2(numbers(house, filter).empty(), qPrintable(text));
        filter = {};
        filter.client = text;
        QVERIFY2(numbers(house, filter).empty(), qPrintable(text));
    }
}

void ActivityReadingTest::selectionsGrow()
{
    activity::Selection all;
    QCOMPARE(all.size(), 0);
    all.add(activity::Selection(1, 5, 5));
    all.add(activity::Selection(6, 7, 7));
    QCOMPARE(all.size(), 7);
    QCOMPARE(all.at(0), 7);
    QCOMPARE(all.rowOf(1), 6);
    QCOMPARE(all.rowOf(8), -1);
    all.add(activity::Selection(std::vector<qint64>{9, 12}, 13));
    QCOMPARE(all.size(), 9);
    QCOMPARE(all.at(0), 12);
    QCOMPARE(all.at(1), 9);
    QCOMPARE(all.at(2), 7);
    QCOMPARE(all.rowOf(9), 1);
    QCOMPARE(all.rowOf(8), -1);
    QCOMPARE(all.upTo(), 13);
}

void ActivityReadingTest::theLastAboutAnAccess()
{
    RecordHouse house;
    const auto last = [&house](const QString &access) {
        const auto connection = storage::Connection::open(house.file());
        const auto found = activity::lastAbout(**connection, access);
        return found && *found ? (*found)->objectName : u"none"_s;
    };
    const auto write = [&house](const QString &client, Action action, const QString &access) {
        activity::Event event = tests::eventAbout(client, action);
        event.accessId = access;
        return house.finish(house.recorder->record(event)).has_value();
    };
    QVERIFY(write(u"A"_s, Action::ClientAdded, u"a1"_s));
    QVERIFY(write(u"B"_s, Action::ClientRemoved, u"a1"_s));
    QCOMPARE(last(u"a1"_s), u"B"_s);
    QCOMPARE(last(u"a2"_s), u"none"_s);
    QVERIFY(write(u"C"_s, Action::ListExported, u"a1"_s)); // changes nothing
    QVERIFY(write(u"D"_s, Action::ClientAdded, u"a2"_s));
    QCOMPARE(last(u"a1"_s), u"B"_s);
    QCOMPARE(last(u"a2"_s), u"D"_s);
}

void ActivityReadingTest::choicesAndTotals()
{
    RecordHouse house;
    QVERIFY(house.write(3));
    activity::Event event = tests::eventAbout({}, Action::AccessDeleted);
    event.accessId = u"a0"_s;
    event.accessName = u"Skatt"_s;
    event.outcome = Outcome::Partly;
    QVERIFY(house.finish(house.recorder->record(event)));
    event = tests::eventAbout({}, Action::SignedOut);
    event.accessId.clear();
    event.person = QString();
    QVERIFY(house.finish(house.recorder->record(event)));
    const auto connection = storage::Connection::open(house.file());
    const auto choices = activity::choices(**connection);
    QVERIFY(choices);
    QCOMPARE(choices->entries, 5);
    QCOMPARE(choices->persons, QList<activity::Choice>({{u"STADIG KONSERT"_s, u"STADIG KONSERT"_s}}));
    QCOMPARE(choices->accesses, QList<activity::Choice>({{u"a0"_s, u"Skatt"_s}, {u"a1"_s, u"Lønn"_s}}));
    QCOMPARE(choices->organisations.size(), 1);
    const auto totals = activity::totals(**connection, {});
    QVERIFY(totals);
    QCOMPARE(totals->entries, 5);
    QCOMPARE(totals->lastHash, house.head().hash);
    QCOMPARE(totals->counts.size(), 3);
}

QTEST_GUILESS_MAIN(ActivityReadingTest)
#include "tst_activity_reading.moc"
