// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// One keystroke in the filter of 100 000 clients, as a ratio to the least that any filter must do: looking once at
// every name. Prints figures; asserts only the ratio, with much room, since machines are noisy.
#include "app/clients/client_index.h"
#include "app/clients/name_order.h"
#include "tests/bench/report.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace clients;

class BenchClientFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keystrokeAgainstFloor();
};

void BenchClientFilter::keystrokeAgainstFloor()
{
    QList<domain::Client> list;
    std::vector<QString> names;
    for (int i = 0; i < 100'000; ++i) {
        const QString name = QStringLiteral("Sjøvegan Regnskap og Revisjon %1 AS").arg(i);
        list.append({domain::ClientId(QUuid::createUuid()), name, QString::number(300'000'000 + i)});
        names.push_back(name.toCaseFolded());
    }
    ClientIndex index;
    QElapsedTimer timer;
    timer.start();
    index.reset(list);
    const double building = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    const auto best = [&timer](const auto &work) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 15; ++round) {
            timer.restart();
            work();
            least = std::min(least, timer.nsecsElapsed());
        }
        return static_cast<double>(least) / 1e6;
    };
    size_t found = 0;
    const QString needle = QStringLiteral("sjøvegan regnskap og revisjon 9");
    const double floor = best([&] {
        found = static_cast<size_t>(std::count_if(names.cbegin(), names.cend(),
                                                  [&needle](const QString &name) { return name.contains(needle); }));
    });
    const double keystroke =
        best([&] { QCOMPARE(index.select(needle, ClientColumn::Name, Qt::AscendingOrder).size(), found); });
    bench::tell({QStringLiteral("filter of 100 000 clients, one key"), QStringLiteral("one look at every name"), floor,
                 keystroke});
    const QStringList words = {QStringLiteral("Sjøvegan"), QStringLiteral("Ås"),     QStringLiteral("Aasen"),
                               QStringLiteral("Østre"),    QStringLiteral("Bakken"), QStringLiteral("Ærlig"),
                               QStringLiteral("skogen"),   QStringLiteral("Fjord")};
    QStringList raw;
    for (qsizetype i = 0; i < list.size(); ++i)
        raw.append(words.at(i % 8) + u' ' + words.at(i / 8 % 8) + u' ' + QString::number(i * 7'919LL % 100'000));
    const double plain = bench::timesOf(5, [&raw] {
                             QStringList copy = raw;
                             copy.sort();
                         }).median;
    const double collated = bench::timesOf(5, [&raw] { static_cast<void>(NameOrder().sorted(raw)); }).median;
    bench::Row sort{QStringLiteral("first sort of 100 000 names, Norwegian order"),
                    QStringLiteral("a sort by code points"), plain, collated};
    sort.reach = 60;
    bench::tell(sort);
    bench::tell({QStringLiteral("index of 100 000 clients"), QStringLiteral("a sort by code points"), plain, building});
    QVERIFY(keystroke / floor < 6);
}

QTEST_GUILESS_MAIN(BenchClientFilter)
#include "bench_client_filter.moc"
