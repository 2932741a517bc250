// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a person feels in the client lists, at 10 000 and 100 000 clients: a keystroke until the filtered list has been
// painted, both lists painted after the data has arrived, the first sort; and the matrix of 10 000 by 20 scrolled. Each
// against a floor: the least that any such list must do. Prints figures; asserts only ratios, with much room, since
// machines are noisy and this may be a debug build.
#include "tests/integration/app_fixture.h"
#include "ui/clients/client_facts.h"
#include "ui/clients/client_pane.h"
#include "ui/clients/matrix_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/table_view.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Figures // milliseconds
{
    double median = 0;
    double worst = 0;
};

Figures figuresOf(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return {all.at(all.size() / 2), all.back()};
}

template <class Work>
double millisecondsOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void letEverythingPaint()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QList<domain::Client> manyClients(int count)
{
    static const QStringList places = {u"FJELL"_s, u"SKOG"_s, u"ÅS"_s, u"STRAND"_s, u"BJØRKE"_s, u"ØST"_s, u"VIK"_s};
    static const QStringList ends = {u"HØY"_s, u"BRYN"_s, u"LIA"_s, u"MOEN"_s, u"TUN"_s};
    static const QStringList trades = {u"BAKERI"_s, u"BYGG"_s, u"KAFÉ"_s, u"REGNSKAP"_s, u"FRISØR"_s, u"HAVBRUK"_s};
    QList<domain::Client> list;
    list.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        const QString name = places.at(i * 7919 % places.size()) + ends.at(i * 104729 % ends.size()) + u' ' +
                             trades.at(i * 31 % trades.size()) + u' ' + QString::number(i * 48271 % count) + u" AS"_s;
        list.append(
            {domain::ClientId(QUuid::createUuid()), name, QString::number(300'000'000 + i * 7'368'787 % 99'999'989)});
    }
    return list;
}

// The two lists of the clients page over so many clients, a tenth of them assigned.
struct Lists
{
    explicit Lists(int count) : desk(nullptr, nullptr), facts(&desk)
    {
        board.facts = &facts;
        board.staging = &staging;
        clients::ClientLists read;
        const QList<domain::Client> all = manyClients(count);
        read.available = all.mid(count / 10);
        read.assigned = all.mid(0, count / 10);
        lists = clients::indexed(read);
        available = std::make_unique<ui::ClientPane>(&board, ui::ClientListModel::Side::Available);
        assigned = std::make_unique<ui::ClientPane>(&board, ui::ClientListModel::Side::Assigned);
        for (ui::ClientPane *pane : {available.get(), assigned.get()}) {
            pane->resize(640, 900);
            pane->show();
            static_cast<void>(QTest::qWaitForWindowExposed(pane));
        }
    }

    void arrive() // what the page does when the lists are there
    {
        board.assigned.assign(static_cast<size_t>(lists.available.size()), false);
        board.assigned.resize(static_cast<size_t>(lists.index->size()), true);
        board.index = lists.index;
        available->reload();
        assigned->reload();
    }

    clients::ClientDesk desk;
    ui::ClientFacts facts;
    clients::Staging staging;
    ui::ClientBoard board;
    clients::ClientLists lists;
    std::unique_ptr<ui::ClientPane> available;
    std::unique_ptr<ui::ClientPane> assigned;
};

} // namespace

class BenchClientLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }

    void lists();
    void matrix();

private:
    struct Felt
    {
        Figures keystroke;
        Figures withAllChosen;
        Figures arrival;
        Figures sort;
        Figures paint; // the floor of all three: what is in sight, painted once
    };

    Felt measure(int count);
    std::unique_ptr<ui::Theme> m_theme;
};

BenchClientLists::Felt BenchClientLists::measure(int count)
{
    Felt felt;
    Lists lists(count);
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        times.push_back(millisecondsOf([&] {
            lists.arrive();
            letEverythingPaint();
        }));
    }
    felt.arrival = figuresOf(times);
    times.clear();
    for (int round = 0; round < 20; ++round)
        times.push_back(millisecondsOf([&] { lists.available->table()->viewport()->repaint(); }));
    felt.paint = figuresOf(times);

    auto *field = lists.available->findChild<ui::FilterField *>();
    const auto typing = [&] {
        std::vector<double> strokes;
        for (const QString &word : {u"bakeri 12"_s, u"åsbryn"_s, u"3000"_s, u"kafé 9"_s}) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                strokes.push_back(millisecondsOf([&] {
                    field->setText(word.left(length));
                    letEverythingPaint();
                }));
            }
        }
        field->clear();
        letEverythingPaint();
        return figuresOf(strokes);
    };
    felt.keystroke = typing();
    lists.available->table()->selectAll();
    letEverythingPaint();
    felt.withAllChosen = typing();

    times.clear();
    const QList<domain::Client> all = manyClients(count);
    for (int round = 0; round < 5; ++round) {
        clients::ClientIndex index;
        times.push_back(millisecondsOf([&] { index.reset(all); }));
    }
    felt.sort = figuresOf(times);
    return felt;
}

void BenchClientLists::lists()
{
    const Felt small = measure(10'000);
    const Felt large = measure(100'000);
    for (const auto &[count, felt] : {std::pair(10'000, small), std::pair(100'000, large)}) {
        qInfo("%d clients: painting what is in sight %.2f ms (floor)", count, felt.paint.median);
        qInfo("  keystroke until painted: median %.2f, worst %.2f ms, ratio %.1f", felt.keystroke.median,
              felt.keystroke.worst, felt.keystroke.median / felt.paint.median);
        qInfo("  the same with all chosen: median %.2f, worst %.2f ms", felt.withAllChosen.median,
              felt.withAllChosen.worst);
        qInfo("  both lists painted after the data: median %.2f, worst %.2f ms, ratio to painting two %.1f",
              felt.arrival.median, felt.arrival.worst, felt.arrival.median / (2 * felt.paint.median));
        qInfo("  first sort, with everything a filter needs: median %.1f ms", felt.sort.median);
    }
    qInfo("ten times the clients: keystroke %.1f times, arrival %.1f times, sort %.1f times",
          large.keystroke.median / small.keystroke.median, large.arrival.median / small.arrival.median,
          large.sort.median / small.sort.median);
    QVERIFY(large.keystroke.median / small.keystroke.median < 15);
    QVERIFY(large.sort.median / small.sort.median < 25);
}

void BenchClientLists::matrix()
{
    tests::App app({u"--clients"_s, u"10000"_s});
    QVERIFY(app.signIn(u"DRESS MINST"_s));
    const domain::Party party = app.party(u"TILBAKEHOLDEN USYMMETRISK TIGER AS"_s);
    for (int i = 0; i < 19; ++i)
        static_cast<void>(app.newClientAccess(party.organisationNumber));
    const auto accesses = app.finish(app.clients.accesses(party, {}));
    QVERIFY(accesses && *accesses);
    ui::ClientFacts facts(&app.clients);
    clients::Stagings stagings;
    quint64 steps = 0;
    ui::MatrixPage page(&app.clients, &facts, &stagings, &steps);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    // A tick that comes late tells of a GUI that stood still while the columns came.
    QElapsedTimer sinceTick;
    double longest = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, &page, [&] {
        longest = std::max(longest, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        sinceTick.restart();
    });
    tick.start(1);
    sinceTick.start();
    const double loading = millisecondsOf([&] {
        page.open(party, (*accesses)->items);
        QVERIFY(QTest::qWaitFor([&] { return !page.isReading(); }, 120'000));
    });
    tick.stop();
    auto *view = page.findChild<QTableView *>(u"matrixTable"_s);
    QCOMPARE(view->model()->rowCount(), 10'000);
    letEverythingPaint();
    std::vector<double> times;
    for (int round = 0; round < 20; ++round)
        times.push_back(millisecondsOf([&] { view->viewport()->repaint(); }));
    const Figures floor = figuresOf(times);
    times.clear();
    QScrollBar *down = view->verticalScrollBar();
    for (int round = 0; round < 120; ++round) {
        times.push_back(millisecondsOf([&] {
            down->setValue(down->value() + view->viewport()->height() / 2);
            letEverythingPaint();
        }));
    }
    const Figures scroll = figuresOf(times);
    qInfo("matrix of %d x %d: read in %.0f ms, longest stall meanwhile %.1f ms; painting %.2f ms (floor), half a page "
          "scrolled: median %.2f, worst %.2f ms, ratio %.2f",
          view->model()->rowCount(), view->model()->columnCount(), loading, longest, floor.median, scroll.median,
          scroll.worst, scroll.median / floor.median);
    QVERIFY(scroll.median / floor.median < 6);
}

QTEST_MAIN(BenchClientLists)
#include "bench_client_lists.moc"
