// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_index.h"
#include "app/clients/plan.h"
#include "app/clients/staging.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace clients;
using domain::Client;
using domain::ClientId;

class TestClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByNorwegianCollation();
    void filters_data();
    void filters();
    void pastedNumbersAreRead_data();
    void pastedNumbersAreRead();
    void looksOnlyAmongTheGivenRows();
    void stagingTakesBackOppositeMarks();
    void stagingUndoesAndRedoes();
    void planIsTheDifference();
    void planKeepsItsPromises();
    void undoGivesBackWhatWasBefore();
    void orderAndRepetitionDoNotMatter();
    void planWarnsBeyondAFifth();
};

static Client client(const QString &name, const QString &number = {})
{
    return Client{ClientId(QUuid::createUuid()), name, number};
}

// A new one each time, unless FULLMAKT_SEED repeats an earlier one.
static quint32 seed()
{
    const quint32 chosen = qEnvironmentVariableIsSet("FULLMAKT_SEED")
                               ? static_cast<quint32>(qEnvironmentVariableIntValue("FULLMAKT_SEED"))
                               : QRandomGenerator::system()->generate() & 0x7fffffff;
    qInfo("FULLMAKT_SEED=%u", chosen);
    return chosen;
}

// Lists as they may be, and random marks on them.
static ClientLists randomLists(QRandomGenerator &random, Staging &staging)
{
    ClientLists lists;
    const int count = random.bounded(60);
    for (int i = 0; i < count; ++i) {
        const Client one = client(QString::number(i));
        (random.bounded(2) == 1 ? lists.assigned : lists.available).append(one);
        const int move = random.bounded(3);
        if (move > 0)
            staging.stage({one.id}, move == 1 ? Staged::Add : Staged::Remove);
    }
    return lists;
}

static QSet<ClientId> idsOf(const QList<Client> &clients)
{
    QSet<ClientId> ids;
    for (const Client &one : clients)
        ids.insert(one.id);
    return ids;
}

// The lists after a server has carried out the items that are done.
static ClientLists after(const ClientLists &lists, const QList<JobItem> &items)
{
    QHash<ClientId, bool> changes;
    for (const JobItem &item : items) {
        if (item.state == ItemState::Done)
            changes.insert(item.client.id, item.add);
    }
    ClientLists now;
    const QSet<ClientId> assigned = idsOf(lists.assigned);
    for (const Client &one : lists.available + lists.assigned)
        (changes.value(one.id, assigned.contains(one.id)) ? now.assigned : now.available).append(one);
    return now;
}

static QList<JobItem> itemsOf(const Plan &plan)
{
    QList<JobItem> items;
    for (const Client &one : plan.adds)
        items.append({one, true, ItemState::Waiting, {}, {}});
    for (const Client &one : plan.removes)
        items.append({one, false, ItemState::Waiting, {}, {}});
    return items;
}

static QStringList namesOf(const ClientIndex &index, const std::vector<int> &rows)
{
    QStringList names;
    for (const int row : rows)
        names.append(index.at(row).name);
    return names;
}

void TestClients::ordersByNorwegianCollation()
{
    ClientIndex index;
    index.reset({client(QStringLiteral("Åsen")), client(QStringLiteral("Zoo")), client(QStringLiteral("Ørn")),
                 client(QStringLiteral("ask")), client(QStringLiteral("Ærlig")), client(QStringLiteral("Bjørk"))});
    const QStringList expected = {QStringLiteral("ask"),   QStringLiteral("Bjørk"), QStringLiteral("Zoo"),
                                  QStringLiteral("Ærlig"), QStringLiteral("Ørn"),   QStringLiteral("Åsen")};
    QCOMPARE(namesOf(index, index.select({}, ClientColumn::Name, Qt::AscendingOrder)), expected);
    QStringList reversed = expected;
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(namesOf(index, index.select({}, ClientColumn::Name, Qt::DescendingOrder)), reversed);
}

void TestClients::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString a = QStringLiteral("Bjørkelia Borettslag");
    const QString b = QStringLiteral("Østlund Maskin AS");
    const QString c = QStringLiteral("Ola Nordmann");
    const QString d = QStringLiteral("Bygg 313 AS");
    QTest::newRow("everything") << QString() << QStringList{a, d, c, b};
    QTest::newRow("part of a name, other case") << QStringLiteral("øSTL") << QStringList{b};
    QTest::newRow("digits in number or name") << QStringLiteral("313") << QStringList{a, d};
    QTest::newRow("grouped number") << QStringLiteral("313 872 076") << QStringList{a};
    QTest::newRow("several numbers") << QStringLiteral("313872076\n311096742") << QStringList{a, b};
    QTest::newRow("several grouped numbers") << QStringLiteral("313 872 076, 311 096 742") << QStringList{a, b};
    QTest::newRow("nothing") << QStringLiteral("finnes ikke") << QStringList{};
}

void TestClients::filters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    ClientIndex index;
    index.reset({client(QStringLiteral("Ola Nordmann")),
                 client(QStringLiteral("Østlund Maskin AS"), QStringLiteral("311096742")),
                 client(QStringLiteral("Bygg 313 AS"), QStringLiteral("310022764")),
                 client(QStringLiteral("Bjørkelia Borettslag"), QStringLiteral("313872076"))});
    QCOMPARE(namesOf(index, index.select(text, ClientColumn::Name, Qt::AscendingOrder)), expected);
}

void TestClients::pastedNumbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList two = {QStringLiteral("313872076"), QStringLiteral("311096742")};
    QTest::newRow("lines") << QStringLiteral("313872076\r\n311096742") << two;
    QTest::newRow("semicolons") << QStringLiteral("313872076;311096742") << two;
    QTest::newRow("spaces only") << QStringLiteral("313872076 311096742") << two;
    QTest::newRow("grouped by spaces only") << QStringLiteral("313 872 076 311 096 742") << two;
    QTest::newRow("dotted") << QStringLiteral("313.872.076,311.096.742") << two;
    QTest::newRow("a digit short") << QStringLiteral("31387207, 311096742") << QStringList{};
    QTest::newRow("words") << QStringLiteral("313872076 og 311096742") << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestClients::pastedNumbersAreRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(pastedNumbers(text), expected);
}

void TestClients::looksOnlyAmongTheGivenRows()
{
    ClientIndex index;
    index.reset({client(QStringLiteral("A")), client(QStringLiteral("B")), client(QStringLiteral("C"))});
    QCOMPARE(namesOf(index, index.select({}, ClientColumn::Name, Qt::AscendingOrder, {true, false, true})),
             (QStringList{QStringLiteral("A"), QStringLiteral("C")}));
}

void TestClients::stagingTakesBackOppositeMarks()
{
    const ClientId a(QUuid::createUuid());
    const ClientId b(QUuid::createUuid());
    Staging staging;
    QCOMPARE(staging.stage({a, b}, Staged::Add), 2);
    QCOMPARE(staging.stage({a}, Staged::Add), 0);
    QCOMPARE(staging.stage({a}, Staged::Remove), 1); // back to where the server has it
    QCOMPARE(staging.of(a), Staged::Nothing);
    QCOMPARE(staging.addCount(), 1);
    QCOMPARE(staging.removeCount(), 0);
    staging.settle({b});
    QVERIFY(staging.isEmpty());
    QVERIFY(!staging.canUndo());
}

void TestClients::stagingUndoesAndRedoes()
{
    const ClientId a(QUuid::createUuid());
    const ClientId b(QUuid::createUuid());
    Staging staging;
    staging.stage({a}, Staged::Add);
    staging.stage({b}, Staged::Remove);
    staging.discard();
    QVERIFY(staging.isEmpty());
    staging.undo();
    QCOMPARE(staging.of(a), Staged::Add);
    QCOMPARE(staging.of(b), Staged::Remove);
    staging.undo();
    QCOMPARE(staging.of(b), Staged::Nothing);
    staging.redo();
    QCOMPARE(staging.of(b), Staged::Remove);
    staging.stage({a}, Staged::Remove);
    QVERIFY(!staging.canRedo());
    QCOMPARE(staging.addCount(), 0);
    QCOMPARE(staging.removeCount(), 1);
}

void TestClients::planIsTheDifference()
{
    ClientLists lists;
    lists.available = {client(QStringLiteral("free")), client(QStringLiteral("wanted"))};
    lists.assigned = {client(QStringLiteral("stays")), client(QStringLiteral("goes"))};
    Staging staging;
    const ClientId stranger(QUuid::createUuid());
    staging.stage({lists.available.at(1).id, lists.assigned.at(0).id, stranger}, Staged::Add);
    staging.stage({lists.assigned.at(1).id}, Staged::Remove);
    const Plan plan = makePlan(lists, staging);
    QCOMPARE(plan.adds, (QList<Client>{lists.available.at(1)}));
    QCOMPARE(plan.removes, (QList<Client>{lists.assigned.at(1)}));
    QCOMPARE(plan.needless, (QList<ClientId>{lists.assigned.at(0).id}));
    QCOMPARE(plan.unknown, (QList<ClientId>{stranger}));
    QCOMPARE(plan.unchanged, 1);
}

// Property: applying the plan gives what was wanted; planning again after any part of it gives the rest; order is
// nothing.
void TestClients::planKeepsItsPromises()
{
    QRandomGenerator random(seed());
    for (int round = 0; round < 200; ++round) {
        ClientLists lists;
        Staging staging;
        QSet<ClientId> wanted;
        for (int i = 0; i < 40; ++i) {
            const Client one = client(QString::number(i));
            const bool assigned = random.bounded(2) == 1;
            (assigned ? lists.assigned : lists.available).append(one);
            const int move = random.bounded(3);
            if (move == 1)
                staging.stage({one.id}, Staged::Add);
            else if (move == 2)
                staging.stage({one.id}, Staged::Remove);
            if (move == 1 || (assigned && move == 0))
                wanted.insert(one.id);
        }
        const Plan plan = makePlan(lists, staging);

        ClientLists after;
        QList<Client> steps = plan.adds + plan.removes;
        std::shuffle(steps.begin(), steps.end(), random);
        const qsizetype part = steps.isEmpty() ? 0 : random.bounded(static_cast<int>(steps.size()));
        QSet<ClientId> held;
        for (const Client &one : std::as_const(lists.assigned))
            held.insert(one.id);
        const auto carryOut = [&](const Client &one) {
            if (!held.remove(one.id))
                held.insert(one.id);
        };
        for (qsizetype i = 0; i < part; ++i)
            carryOut(steps.at(i));
        for (const Client &one : lists.available + lists.assigned)
            (held.contains(one.id) ? after.assigned : after.available).append(one);
        const Plan rest = makePlan(after, staging);
        QCOMPARE(rest.size(), static_cast<int>(steps.size() - part));
        for (const Client &one : rest.adds + rest.removes)
            carryOut(one);
        QCOMPARE(held, wanted);
    }
}

// Property: whatever part of a plan was done, undoing that part gives back exactly what was before; once.
void TestClients::undoGivesBackWhatWasBefore()
{
    QRandomGenerator random(seed());
    for (int round = 0; round < 300; ++round) {
        Staging staging;
        const ClientLists before = randomLists(random, staging);
        QList<JobItem> items = itemsOf(makePlan(before, staging));
        static const QList<ItemState> ends = {ItemState::Done,    ItemState::Done,    ItemState::Done,
                                              ItemState::Refused, ItemState::Waiting, ItemState::Unknown,
                                              ItemState::Needless};
        for (JobItem &item : items)
            item.state = ends.at(random.bounded(static_cast<int>(ends.size())));
        const ClientLists now = after(before, items);
        const Plan undo = makeUndo(now, items, 7);
        QCOMPARE(undo.undoes, 7);
        QList<JobItem> back = itemsOf(undo);
        std::shuffle(back.begin(), back.end(), random);
        for (JobItem &item : back)
            item.state = ItemState::Done;
        const ClientLists restored = after(now, back);
        QCOMPARE(idsOf(restored.assigned), idsOf(before.assigned));
        QCOMPARE(idsOf(restored.available), idsOf(before.available));
        QCOMPARE(makeUndo(restored, items, 7).size(), 0);
        // A part of it takes back that part.
        const QList<JobItem> part = items.mid(0, items.size() / 2);
        for (const Client &one : makeUndo(now, part, 7).adds + makeUndo(now, part, 7).removes)
            QVERIFY(std::any_of(part.cbegin(), part.cend(), [&one](const JobItem &item) {
                return item.client.id == one.id && item.state == ItemState::Done;
            }));
    }
}

// Property: the same lists in any order, with clients that stand there twice, give the same plan.
void TestClients::orderAndRepetitionDoNotMatter()
{
    QRandomGenerator random(seed());
    for (int round = 0; round < 200; ++round) {
        Staging staging;
        ClientLists lists = randomLists(random, staging);
        const Plan plan = makePlan(lists, staging);
        std::shuffle(lists.available.begin(), lists.available.end(), random);
        std::shuffle(lists.assigned.begin(), lists.assigned.end(), random);
        if (!lists.available.isEmpty())
            lists.available.append(lists.available.constFirst());
        const Plan again = makePlan(lists, staging);
        QCOMPARE(idsOf(again.adds), idsOf(plan.adds));
        QCOMPARE(idsOf(again.removes), idsOf(plan.removes));
        QCOMPARE(again.adds.size(), plan.adds.size());
        QVERIFY(!idsOf(again.adds).intersects(idsOf(again.removes)));
        QCOMPARE(again.unchanged + again.removes.size(), lists.assigned.size());
    }
}

void TestClients::planWarnsBeyondAFifth()
{
    ClientLists lists;
    for (int i = 0; i < 10; ++i)
        lists.assigned.append(client(QString::number(i)));
    Staging staging;
    staging.stage({lists.assigned.at(0).id, lists.assigned.at(1).id}, Staged::Remove);
    QVERIFY(!makePlan(lists, staging).removesMany());
    staging.stage({lists.assigned.at(2).id}, Staged::Remove);
    QVERIFY(makePlan(lists, staging).removesMany());
}

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
