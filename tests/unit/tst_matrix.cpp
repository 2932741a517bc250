// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Clients against accesses: what a cell says, who is shown, what a mark and a move do.
#include "app/clients/matrix.h"

#include <QTest>

using namespace clients;
using domain::Client;
using domain::ClientId;
using namespace Qt::StringLiterals;

namespace {

Client client(const QString &name, const QString &number = {})
{
    return Client{ClientId(QUuid::createUuid()), name, number};
}

domain::SystemAccess access(const QString &title, const QStringList &packages)
{
    domain::SystemAccess access;
    access.id = domain::SystemAccessId(QUuid::createUuid());
    access.title = title;
    access.forClients = true;
    for (const QString &package : packages)
        access.packages.append({u"urn:altinn:accesspackage:"_s + package});
    return access;
}

// One access that needs both packages and one that needs the first. Ask has given both, Birk the first, Cato nothing.
struct World
{
    Client ask = client(u"Ask"_s, u"310000001"_s);
    Client birk = client(u"Birk"_s, u"310000002"_s);
    Client cato = client(u"Cato"_s, u"310000003"_s);
    domain::SystemAccess both = access(u"Begge"_s, {u"a"_s, u"b"_s});
    domain::SystemAccess first = access(u"Første"_s, {u"a"_s});
    Matrix matrix = Matrix({both, first});

    World()
    {
        ClientLists ofBoth;
        ofBoth.available = {birk};
        ofBoth.assigned = {ask};
        ClientLists ofFirst;
        ofFirst.available = {ask, birk};
        ofFirst.assigned = {cato};
        matrix = matrix.with(0, ofBoth).with(1, ofFirst);
    }

    [[nodiscard]] std::shared_ptr<const Qualifications> known() const
    {
        altinn::Listing<altinn::Customer> customers;
        customers.items = {{ask, {u"revisor"_s}, {u"a"_s, u"b"_s}}, {birk, {u"revisor"_s}, {u"a"_s}}};
        return std::make_shared<const Qualifications>(customers);
    }

    [[nodiscard]] int row(const Client &of) const { return matrix.index().rowOf(of.id); }

    [[nodiscard]] CellState at(const Client &of, int column) const { return matrix.at(row(of), column); }

    [[nodiscard]] QStringList shown(MatrixFilter filter, const Stagings &stagings = {}) const
    {
        QStringList names;
        for (const int each : matrixRows(matrix, stagings, filter))
            names.append(matrix.client(each).name);
        return names;
    }

    [[nodiscard]] QStringList shown(MatrixFilter::Show show, const Stagings &stagings = {}) const
    {
        MatrixFilter filter;
        filter.show = show;
        return shown(filter, stagings);
    }
};

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsSayWhatIsKnown();
    void rowsStayWhenColumnsArrive();
    void anUnreadColumnClaimsNothing();
    void holesInAListAreNoReason();
    void whoQualifiesNoLonger();
    void filtersAndOrders();
    void togglingMarksAndTakesBack();
    void movingNeedsThatTheClientCanGo();
    void undoIsOneStepOverAllAccesses();
    void stagingsStayWhereTheyAre();
    void thePlanIsOfOneColumn();
};

void TestMatrix::cellsSayWhatIsKnown()
{
    World world;
    QCOMPARE(world.matrix.rowCount(), 3);
    QCOMPARE(world.at(world.ask, 0), CellState::Attached);
    QCOMPARE(world.at(world.birk, 0), CellState::CanBe); // nothing is known of packages yet
    QCOMPARE(world.at(world.cato, 0), CellState::Cannot);
    QCOMPARE(world.at(world.ask, 1), CellState::CanBe);
    QCOMPARE(world.at(world.cato, 1), CellState::Attached);
    world.matrix.setKnown(world.known());
    QCOMPARE(world.at(world.birk, 0), CellState::Cannot);
    QCOMPARE(world.matrix.missingAt(world.row(world.birk), 0), QStringList{u"b"_s});
    QCOMPARE(world.at(world.birk, 1), CellState::CanBe);
    QCOMPARE(world.matrix.attachedIn(0), 1);
    QCOMPARE(world.matrix.attachedOf(world.row(world.birk)), 0);
}

void TestMatrix::rowsStayWhenColumnsArrive()
{
    World world;
    const int ask = world.row(world.ask);
    const int cato = world.row(world.cato);
    ClientLists more;
    more.assigned = {client(u"Aase"_s), world.ask};
    const Matrix grown = world.matrix.with(0, more);
    QCOMPARE(grown.rowCount(), 4);
    QCOMPARE(grown.index().rowOf(world.ask.id), ask);
    QCOMPARE(grown.index().rowOf(world.cato.id), cato);
    QCOMPARE(grown.at(cato, 0), CellState::Cannot);
    QCOMPARE(grown.at(3, 1), CellState::Cannot); // the other column was read before the newcomer was known
    QCOMPARE(world.matrix.rowCount(), 3);        // a value
}

void TestMatrix::anUnreadColumnClaimsNothing()
{
    World world;
    Matrix matrix = Matrix({world.both, world.first});
    ClientLists lists;
    lists.available = {world.ask};
    matrix = matrix.with(1, lists);
    QCOMPARE(matrix.at(0, 0), CellState::Unknown);
    QVERIFY(!matrix.isWhole());
    world.matrix = matrix;
    QVERIFY(world.shown(MatrixFilter::Show::Unplaced).isEmpty());
}

void TestMatrix::holesInAListAreNoReason()
{
    World world;
    ClientLists holes;
    holes.assigned = {world.ask};
    holes.unreadable = 1;
    world.matrix = world.matrix.with(0, holes);
    QCOMPARE(world.at(world.cato, 0), CellState::Unknown);
    QVERIFY(!world.matrix.isWhole());
}

void TestMatrix::whoQualifiesNoLonger()
{
    World world;
    const int ask = world.row(world.ask);
    const int cato = world.row(world.cato);
    // A server that never lists attached clients as available proves nothing by leaving one out.
    QVERIFY(!world.matrix.qualifiesNoLonger(ask, 0));
    QVERIFY(!world.matrix.qualifiesNoLonger(cato, 1));
    ClientLists both;
    both.assigned = {world.cato, world.ask};
    both.assignedAndAvailable = {world.ask.id};
    world.matrix = world.matrix.with(1, both);
    QVERIFY(!world.matrix.qualifiesNoLonger(ask, 1));
    QVERIFY(world.matrix.qualifiesNoLonger(cato, 1));
    QCOMPARE(world.shown(MatrixFilter::Show::NoLonger), QStringList{u"Cato"_s});
    // What Altinn tells of packages goes before.
    world.matrix.setKnown(world.known());
    QVERIFY(!world.matrix.qualifiesNoLonger(ask, 0));
    QVERIFY(world.matrix.qualifiesNoLonger(cato, 1)); // no client any more
    altinn::Listing<altinn::Customer> holes;
    holes.items = {{world.ask, {}, {u"a"_s}}};
    holes.unreadable = 1;
    world.matrix.setKnown(std::make_shared<const Qualifications>(holes));
    QVERIFY(world.matrix.qualifiesNoLonger(ask, 0));
}

void TestMatrix::filtersAndOrders()
{
    World world;
    using Show = MatrixFilter::Show;
    QCOMPARE(world.shown(Show::Everything), (QStringList{u"Ask"_s, u"Birk"_s, u"Cato"_s}));
    QCOMPARE(world.shown(Show::Unplaced), QStringList{u"Birk"_s});
    QVERIFY(world.shown(Show::Several).isEmpty());
    ClientLists again;
    again.assigned = {world.ask, world.cato};
    world.matrix = world.matrix.with(1, again);
    QCOMPARE(world.shown(Show::Several), QStringList{u"Ask"_s});
    MatrixFilter filter;
    filter.order = MatrixFilter::Order::Count;
    QCOMPARE(world.shown(filter), (QStringList{u"Ask"_s, u"Cato"_s, u"Birk"_s}));
    filter.order = MatrixFilter::Order::Number;
    filter.text = u"310000003, 310000002"_s;
    QCOMPARE(world.shown(filter), (QStringList{u"Birk"_s, u"Cato"_s}));
    Stagings stagings;
    stagings[world.both.id].stage({world.birk.id}, Staged::Add);
    QCOMPARE(world.shown(Show::Marked, stagings), QStringList{u"Birk"_s});
    QVERIFY(world.shown(Show::Addable).contains(u"Birk"_s));
}

void TestMatrix::togglingMarksAndTakesBack()
{
    World world;
    Stagings stagings;
    const QList<MatrixCell> cells = {{world.row(world.ask), 0}, {world.row(world.birk), 0}, {world.row(world.cato), 0}};
    MatrixEdit edit = toggled(world.matrix, stagings, cells);
    QCOMPARE(edit.leftAlone, 1); // Cato cannot
    QCOMPARE(applyEdit(world.matrix, edit, 1, &stagings), 2);
    QCOMPARE(markAt(world.matrix, stagings, world.row(world.ask), 0), Staged::Remove);
    QCOMPARE(markAt(world.matrix, stagings, world.row(world.birk), 0), Staged::Add);
    applyEdit(world.matrix, toggled(world.matrix, stagings, cells), 2, &stagings);
    QVERIFY(stagings[world.both.id].isEmpty());
}

void TestMatrix::movingNeedsThatTheClientCanGo()
{
    World world;
    Stagings stagings;
    const int ask = world.row(world.ask);
    const int cato = world.row(world.cato);
    MatrixEdit edit = moved(world.matrix, stagings, {{ask, 0}}, 1);
    QCOMPARE(edit.leftAlone, 0);
    applyEdit(world.matrix, edit, 1, &stagings);
    QCOMPARE(markAt(world.matrix, stagings, ask, 0), Staged::Remove);
    QCOMPARE(markAt(world.matrix, stagings, ask, 1), Staged::Add);
    edit = moved(world.matrix, stagings, {{cato, 1}}, 0); // has given nothing that the other one needs
    QVERIFY(edit.isEmpty());
    QCOMPARE(edit.leftAlone, 1);
    edit = moved(world.matrix, stagings, {{cato, 0}}, 1); // is not there at all
    QVERIFY(edit.isEmpty());
    // Back again: the marks are taken back, and nothing is left.
    applyEdit(world.matrix, moved(world.matrix, stagings, {{ask, 1}}, 0), 2, &stagings);
    QVERIFY(stagings[world.both.id].isEmpty() && stagings[world.first.id].isEmpty());
}

void TestMatrix::undoIsOneStepOverAllAccesses()
{
    World world;
    Stagings stagings;
    const int ask = world.row(world.ask);
    applyEdit(world.matrix, toggled(world.matrix, stagings, {{world.row(world.birk), 1}}), 1, &stagings);
    applyEdit(world.matrix, moved(world.matrix, stagings, {{ask, 0}}, 1), 2, &stagings);
    undoLast(world.matrix, &stagings);
    QVERIFY(stagings[world.both.id].isEmpty());
    QCOMPARE(stagings[world.first.id].addCount(), 1); // the step before stands
    undoLast(world.matrix, &stagings);
    QVERIFY(stagings[world.first.id].isEmpty());
    redoNext(world.matrix, &stagings);
    QCOMPARE(stagings[world.first.id].addCount(), 1);
    QVERIFY(stagings[world.both.id].isEmpty());
    redoNext(world.matrix, &stagings);
    QCOMPARE(stagings[world.first.id].addCount(), 2);
    QCOMPARE(stagings[world.both.id].removeCount(), 1);
}

void TestMatrix::stagingsStayWhereTheyAre()
{
    Stagings stagings;
    const Staging *const first = &stagings[domain::SystemAccessId(QUuid::createUuid())];
    const domain::SystemAccessId id = stagings.cbegin()->first;
    for (int i = 0; i < 1000; ++i)
        stagings[domain::SystemAccessId(QUuid::createUuid())].stage({domain::ClientId(QUuid::createUuid())},
                                                                    Staged::Add);
    QCOMPARE(&stagings[id], first);
}

void TestMatrix::thePlanIsOfOneColumn()
{
    World world;
    world.matrix.setKnown(world.known());
    Stagings stagings;
    const ClientId stranger(QUuid::createUuid());
    stagings[world.both.id].stage({world.birk.id, stranger, world.cato.id}, Staged::Add);
    stagings[world.both.id].stage({world.ask.id}, Staged::Remove);
    const Plan plan = world.matrix.plan(0, stagings[world.both.id]);
    QCOMPARE(plan.adds, QList<Client>{world.birk});
    QCOMPARE(plan.removes, QList<Client>{world.ask});
    QCOMPARE(plan.unknown.size(), 2);
    QCOMPARE(plan.unchanged, 0);
    QCOMPARE(plan.predictedRefusals.size(), 1);
    QCOMPARE(plan.predictedRefusals.constFirst().missing, QStringList{u"b"_s});
    QVERIFY(withoutPredictedRefusals(plan).adds.isEmpty());
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
