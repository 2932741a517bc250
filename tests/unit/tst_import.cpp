// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// What a list from a file means for the clients of an access: columns, rows, and the three modes.
#include "app/clients/import.h"
#include "app/clients/plan.h"
#include "app/domain/organisation_number.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace clients;
using domain::Client;
using domain::ClientId;

namespace {

tables::Table tableOf(const QList<QStringList> &rows)
{
    tables::Table table;
    for (const QStringList &cells : rows) {
        table.rows.push_back({static_cast<int>(table.rows.size()) + 1, cells});
        table.columns = std::max(table.columns, static_cast<int>(cells.size()));
    }
    return table;
}

// The nth organisation number with a right check digit.
QString number(int nth)
{
    for (int base = 81'000'000 + nth * 10;; ++base) {
        for (int check = 0; check < 10; ++check) {
            const QString text = QString::number(base) + QString::number(check);
            if (domain::OrganisationNumber::fromUserInput(text))
                return text;
        }
    }
}

Client client(const QString &name, const QString &organisationNumber)
{
    return {ClientId(QUuid::createUuid()), name, organisationNumber};
}

constexpr ImportColumns plain{0, 1, false};

QList<RowVerdict> verdicts(const Import &import)
{
    QList<RowVerdict> result;
    for (const ImportRow &row : import.rows)
        result.append(row.verdict);
    return result;
}

QSet<ClientId> setOf(const QList<ClientId> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreFound_data();
    void numbersAreFound();
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void namesThatDiffer_data();
    void namesThatDiffer();
    void rowsAreClassified();
    void removing();
    void exactly();
    void exactlySparesWhomTheFileCannotName();
    void exactlyIsRefused();
    void otherNamesMayBeLeftOut();
    void sharedNumbersMeanBoth();
    void promises();
    void copiedNumbersAreATable();
    void whatIsCopiedMayBeAList_data();
    void whatIsCopiedMayBeAList();
    void markingIsOneStep();
};

void TestImport::numbersAreFound_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("found");
    const QString good = u"974760673"_s;
    for (const char *cell : {"974760673", "974 760 673", "974.760.673",
                             "974\xc2\xa0"
                             "760\xc2\xa0"
                             "673",
                             "NO 974 760 673 MVA", "no974760673mva", "NO-974760673", "Org.nr. 974760673",
                             "974 760 673 (hovedenhet)", "Org.nr: 974-760-673.", "'974760673",
                             "974760673 / 974 760 673", "974760673.0", "974760673,00", "9.74760673E8"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << good;
    for (const char *cell : {"", "974760674", "97476067", "9747606730", "9.7476E8", "974760673 974760673",
                             "974760673, 889640782", "12345678901", "Berg AS", "974 760 67x3"})
        QTest::newRow(*cell ? cell : "nothing") << QString::fromUtf8(cell) << QString();
}

void TestImport::numbersAreFound()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, found);
    QCOMPARE(numberIn(cell), found);
}

void TestImport::columnsAreGuessed_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("name");
    QTest::addColumn<bool>("headings");
    const QString a = number(1);
    const QString b = number(2);
    using Rows = QList<QStringList>;
    QTest::newRow("bokmål") << Rows{{u"Kundenr"_s, u"Navn"_s, u"Organisasjonsnummer"_s}, {u"1001"_s, u"Ås AS"_s, a}}
                            << 2 << 1 << true;
    QTest::newRow("nynorsk") << Rows{{u"Org.nr."_s, u"Namn"_s}, {a, u"Ås AS"_s}} << 0 << 1 << true;
    QTest::newRow("English") << Rows{{u"Client name"_s, u"Organization number"_s}, {u"Ås AS"_s, a}} << 1 << 0 << true;
    QTest::newRow("no headings") << Rows{{u"1001"_s, u"Ås AS"_s, a}, {u"1002"_s, u"Vik AS"_s, b}} << 2 << 1 << false;
    QTest::newRow("own headings") << Rows{{u"Hvem"_s, u"ID"_s}, {u"Ås AS"_s, a}, {u"Vik AS"_s, b}} << 1 << 0 << true;
    QTest::newRow("numbers only") << Rows{{a}, {b}} << 0 << -1 << false;
    QTest::newRow("the column of right numbers, not of long ones")
        << Rows{{u"912345678"_s, a, u"Ås"_s}, {u"912345677"_s, b, u"Vik"_s}} << 1 << 2 << false;
    QTest::newRow("e-mail is no name") << Rows{{a, u"post@aas.no"_s, u"Ås"_s}, {b, u"post@vik.no"_s, u"Vik"_s}} << 0
                                       << 2 << false;
    QTest::newRow("the same word in every row is no name")
        << Rows{{a, u"Revisjon"_s, u"Ås"_s}, {b, u"Revisjon"_s, u"Vik"_s}, {a, u"Revisjon"_s, u"Dal"_s}} << 0 << 2
        << false;
    QTest::newRow("no numbers at all") << Rows{{u"Ås"_s, u"Vik"_s}} << -1 << 0 << false;
    QTest::newRow("headings only") << Rows{{u"Navn"_s, u"Org.nr."_s}} << 1 << 0 << true;
    QTest::newRow("nothing") << Rows{} << -1 << -1 << false;
}

void TestImport::columnsAreGuessed()
{
    QFETCH(const QList<QStringList>, rows);
    const ImportColumns guess = guessColumns(tableOf(rows));
    QTEST(guess.number, "number");
    QTEST(guess.name, "name");
    QTEST(guess.hasHeadings, "headings");
}

void TestImport::namesThatDiffer_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("differ");
    const auto row = [](const char *one, const char *other, bool differ) {
        QTest::addRow("%s / %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << differ;
    };
    row("Berg AS", "BERG AS", false);
    row("Berg", "BERG AS", false);
    row("Berg og Dal Regnskap", "DAL BERG REGNSKAP AS", false);
    row("Berg-Dal", "BERG DAL AS", false);
    row("Bergstrøm Rør", "BERGSTROM ROR AS", false);
    row("Fjellstua Drif", "FJELLSTUA DRIFT AS", false);
    row("", "BERG AS", false);
    row("AS", "BERG AS", false);
    row("Hauk Handel AS", "GRØNN OMSORG AS", true);
    row("Berg AS", "DAL AS", true);
    row("Nordlys Invest", "Kystlinja Transport", true);
}

void TestImport::namesThatDiffer()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(namesDiffer(one, other), "differ");
    QTEST(namesDiffer(other, one), "differ");
}

void TestImport::rowsAreClassified()
{
    const Client free = client(u"Berg AS"_s, number(1));
    const Client taken = client(u"Dal AS"_s, number(2));
    const Client renamed = client(u"Grønn Omsorg AS"_s, number(3));
    const ClientLists lists{{free, renamed}, {taken}, 0, {}, {}};
    const tables::Table table = tableOf({{u"Org.nr."_s, u"Navn"_s},
                                         {number(1), u"Berg"_s},
                                         {number(2), u"Dal"_s},
                                         {number(9), u"Fremmed AS"_s},
                                         {u"912345678"_s, u"Feil AS"_s},
                                         {u""_s, u"Uten AS"_s},
                                         {u""_s, u""_s},
                                         {u"NO "_s + number(1) + u" MVA"_s, u"Berg"_s},
                                         {number(3), u"Hauk Handel AS"_s}});
    const Import import = classify(table, guessColumns(table), ImportMode::Add, lists);
    using enum RowVerdict;
    QCOMPARE(verdicts(import),
             (QList<RowVerdict>{Taken, AlreadyThere, NotYourClient, InvalidNumber, NoNumber, Duplicate, Taken}));
    QCOMPARE(import.rows[0].number, 2);
    QCOMPARE(import.rows[3].organisationNumber, u"912345678"_s);
    QCOMPARE(import.rows[5].number, 8);
    QCOMPARE(import.rows[5].organisationNumber, number(1));
    QCOMPARE(import.rows[6].otherName, u"Grønn Omsorg AS"_s);
    QCOMPARE(import.adds, (QList<ClientId>{free.id, renamed.id}));
    QVERIFY(import.removes.isEmpty());
    QCOMPARE(import.asWanted.size(), 1);
    QCOMPARE(import.problems(), 5);
    QCOMPARE(import.count(Taken), 2);
}

void TestImport::removing()
{
    const Client free = client(u"Berg AS"_s, number(1));
    const Client taken = client(u"Dal AS"_s, number(2));
    const Import import =
        classify(tableOf({{number(1)}, {number(2)}}), {0, -1, false}, ImportMode::Remove, {{free}, {taken}, 0, {}, {}});
    QCOMPARE(verdicts(import), (QList<RowVerdict>{RowVerdict::AlreadyThere, RowVerdict::Taken}));
    QCOMPARE(import.removes, QList<ClientId>{taken.id});
    QVERIFY(import.adds.isEmpty());
}

void TestImport::exactly()
{
    const Client comes = client(u"Berg AS"_s, number(1));
    const Client stays = client(u"Dal AS"_s, number(2));
    const Client goes = client(u"Vik AS"_s, number(3));
    const Import import = classify(tableOf({{number(1)}, {number(2)}}), {0, -1, false}, ImportMode::Exactly,
                                   {{comes}, {stays, goes}, 0, {}, {}});
    QCOMPARE(import.adds, QList<ClientId>{comes.id});
    QCOMPARE(import.removes, QList<ClientId>{goes.id});
    QCOMPARE(import.asWanted.size(), 1);
    QCOMPARE(import.kept, 0);
    QCOMPARE(import.refused, ExactlyRefused::No);
}

void TestImport::exactlySparesWhomTheFileCannotName()
{
    const Client stays = client(u"Dal AS"_s, number(2));
    const Client person = client(u"Kari Nordmann"_s, QString());
    const Client misspelt = client(u"Vik  AS"_s, number(3));
    const Client goes = client(u"Haug AS"_s, number(4));
    const Import import = classify(tableOf({{number(2), u"Dal"_s}, {number(3).chopped(1), u"VIK AS"_s}}), plain,
                                   ImportMode::Exactly, {{}, {stays, person, misspelt, goes}, 0, {}, {}});
    QCOMPARE(import.removes, QList<ClientId>{goes.id});
    QCOMPARE(import.kept, 2);
}

void TestImport::exactlyIsRefused()
{
    const Client free = client(u"Berg AS"_s, number(1));
    const Client taken = client(u"Dal AS"_s, number(2));
    const tables::Table table = tableOf({{number(1)}});
    ClientLists lists{{free}, {taken}, 1, {}, {}};
    Import import = classify(table, {0, -1, false}, ImportMode::Exactly, lists);
    QCOMPARE(import.refused, ExactlyRefused::ListsIncomplete);
    QVERIFY(import.adds.isEmpty() && import.removes.isEmpty());
    QCOMPARE(classify(table, {0, -1, false}, ImportMode::Add, lists).adds, QList<ClientId>{free.id});

    lists.unreadable = 0;
    import = classify(tableOf({{number(9)}}), {0, -1, false}, ImportMode::Exactly, lists);
    QCOMPARE(import.refused, ExactlyRefused::NothingMatches);
    QVERIFY(import.removes.isEmpty());
    import = classify(table, {-1, -1, false}, ImportMode::Exactly, lists); // no column chosen
    QCOMPARE(import.refused, ExactlyRefused::NothingMatches);
}

void TestImport::otherNamesMayBeLeftOut()
{
    const Client free = client(u"Berg AS"_s, number(1));
    const Client taken = client(u"Dal AS"_s, number(2));
    const Client agreed = client(u"Vik AS"_s, number(3));
    const ClientLists lists{{free, agreed}, {taken}, 0, {}, {}};
    const tables::Table table = tableOf({{number(1), u"Hauk Handel"_s},
                                         {number(2), u"Nordlys Invest"_s},
                                         {number(3), u"Kystlinja"_s},
                                         {number(3), u"Vik"_s}});
    const Import with = classify(table, plain, ImportMode::Exactly, lists);
    QCOMPARE(setOf(with.adds), (QSet<ClientId>{free.id, agreed.id}));
    const Import without = classify(table, plain, ImportMode::Exactly, lists, false);
    QCOMPARE(without.adds, QList<ClientId>{agreed.id}); // one of its rows agrees
    QVERIFY(without.removes.isEmpty());                 // who is left out stays as it is
    QCOMPARE(without.rows[0].verdict, RowVerdict::LeftOut);
}

void TestImport::sharedNumbersMeanBoth()
{
    const Client one = client(u"Berg AS"_s, number(1));
    const Client two = client(u"Berg AS"_s, number(1));
    const Import import =
        classify(tableOf({{number(1)}}), {0, -1, false}, ImportMode::Add, {{one, two}, {}, 0, {}, {}});
    QCOMPARE(setOf(import.adds), (QSet<ClientId>{one.id, two.id}));
    QCOMPARE(import.count(RowVerdict::Taken), 1);
}

// Over many random lists and files: what every import keeps.
void TestImport::promises()
{
    QRandomGenerator random(42);
    const auto below = [&random](int bound) { return static_cast<int>(random.bounded(bound)); };
    for (int round = 0; round < 200; ++round) {
        ClientLists lists;
        for (int nth = 0; nth < 30; ++nth) {
            const Client one = client(u"Klient %1 AS"_s.arg(nth), below(10) == 0 ? QString() : number(nth));
            (below(2) == 0 ? lists.available : lists.assigned).append(one);
        }
        QList<QStringList> rows;
        for (int row = below(40); row >= 0; --row) {
            const QString cell = below(8) == 0 ? u"91234567"_s : number(below(40));
            rows.append({cell, below(4) == 0 ? u"Noe annet"_s : u"Klient %1"_s.arg(below(30))});
        }
        for (const ImportMode mode : {ImportMode::Add, ImportMode::Remove, ImportMode::Exactly}) {
            for (const bool takeOtherNames : {true, false}) {
                const Import import = classify(tableOf(rows), plain, mode, lists, takeOtherNames);
                const QSet<ClientId> adds = setOf(import.adds);
                const QSet<ClientId> removes = setOf(import.removes);
                QCOMPARE(adds.size(), import.adds.size());
                QCOMPARE(removes.size(), import.removes.size());
                QVERIFY(!adds.intersects(removes));

                // Marked and planned, it is the same difference: nothing is unknown or needless.
                Staging staging;
                staging.stage(import.adds, Staged::Add);
                staging.stage(import.removes, Staged::Remove);
                const Plan plan = makePlan(lists, staging);
                QCOMPARE(plan.adds.size(), import.adds.size());
                QCOMPARE(plan.removes.size(), import.removes.size());

                // Carried out, the same file changes nothing more.
                ClientLists after;
                for (const Client &one : lists.available + lists.assigned) {
                    const bool was = lists.assigned.contains(one);
                    const bool is = (was || adds.contains(one.id)) && !removes.contains(one.id);
                    (is ? after.assigned : after.available).append(one);
                }
                const Import again = classify(tableOf(rows), plain, mode, after, takeOtherNames);
                QVERIFY(again.adds.isEmpty() && again.removes.isEmpty());

                // Neither the order of the rows nor rows that come twice make a difference.
                QList<QStringList> shuffled = rows + rows;
                std::shuffle(shuffled.begin(), shuffled.end(), random);
                const Import other = classify(tableOf(shuffled), plain, mode, lists, takeOtherNames);
                QCOMPARE(setOf(other.adds), adds);
                QCOMPARE(setOf(other.removes), removes);
                QCOMPARE(other.kept, import.kept);
                QCOMPARE(setOf(other.asWanted), setOf(import.asWanted));
            }
        }
    }
}

void TestImport::copiedNumbersAreATable()
{
    const std::optional<tables::Table> table = tableOfNumbers(number(1) + u" "_s + number(2) + u"\n"_s + number(3));
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), size_t(3));
    QCOMPARE(table->rows[2].cells, QStringList{number(3)});
    const QString grouped =
        domain::groupedOrganisationNumber(number(1)) + u' ' + domain::groupedOrganisationNumber(number(2));
    QVERIFY(tableOfNumbers(grouped).has_value());
    QVERIFY(!tableOfNumbers(number(1)));
    QVERIFY(!tableOfNumbers(u"Berg\tDal"_s));
}

void TestImport::whatIsCopiedMayBeAList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isList");
    QTest::newRow("numbers") << number(1) + u' ' + number(2) << true;
    QTest::newRow("cells") << u"Berg AS\t"_s + number(1) << true;
    QTest::newRow("rows") << u"Org.nr.\n"_s + number(1) << true;
    QTest::newRow("one number") << number(1) << false;
    QTest::newRow("one number and a line end") << number(1) + u'\n' << false;
    QTest::newRow("prose") << u"Hei,\nhva med Berg AS?"_s << false;
    QTest::newRow("link") << u"https://am.ui.altinn.no/x\n"_s + number(1) << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestImport::whatIsCopiedMayBeAList()
{
    QFETCH(const QString, text);
    QTEST(isList(text), "isList");
}

void TestImport::markingIsOneStep()
{
    const ClientId a(QUuid::createUuid());
    const ClientId b(QUuid::createUuid());
    const ClientId c(QUuid::createUuid());
    Staging staging;
    staging.stage({a, c}, Staged::Add);
    QCOMPARE(staging.remark({b}, {a}, {c}), 3);
    QCOMPARE(staging.of(a), Staged::Remove);
    QCOMPARE(staging.of(b), Staged::Add);
    QCOMPARE(staging.of(c), Staged::Nothing);
    QCOMPARE(staging.addCount(), 1);
    QCOMPARE(staging.removeCount(), 1);
    staging.undo();
    QCOMPARE(staging.of(a), Staged::Add);
    QCOMPARE(staging.of(b), Staged::Nothing);
    QCOMPARE(staging.of(c), Staged::Add);
    staging.redo();
    QCOMPARE(staging.of(a), Staged::Remove);
    QCOMPARE(staging.remark({b}, {a}, {c}), 0);
    staging.undo(); // what changed nothing is no step
    QCOMPARE(staging.of(a), Staged::Add);
    staging.redo();
    QCOMPARE(staging.remark({b}, {}, {a, b}), 3); // taken away and given again, undone backwards
    staging.undo();
    QCOMPARE(staging.of(b), Staged::Add);
    QCOMPARE(staging.of(a), Staged::Remove);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
