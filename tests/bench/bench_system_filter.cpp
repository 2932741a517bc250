// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// One keystroke in the search among 5 000 systems, as a ratio to the least that any search must do: looking once at
// every key. Prints figures; asserts only the ratio, with much room, since machines are noisy.
#include "app/accesses/system_index.h"
#include "tests/bench/report.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

class BenchSystemFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keystrokeAgainstFloor();
};

void BenchSystemFilter::keystrokeAgainstFloor()
{
    QList<altinn::RegisteredSystem> systems;
    std::vector<QString> keys;
    for (int i = 0; i < 5000; ++i) {
        altinn::RegisteredSystem system;
        system.systemId = QStringLiteral("%1_system%2").arg(310'000'000 + i / 3).arg(i);
        system.text = {QStringLiteral("Øst Rekneskap %1").arg(i),
                       QStringLiteral("Lønn, regnskap og mva. for alle."),
                       QString::number(310'000'000 + i / 3),
                       {}};
        system.isVisible = true;
        keys.push_back(QStringList{system.text.name, system.systemId, system.text.vendorOrganisationNumber, QString(),
                                   system.text.description}
                           .join(u'\n')
                           .toCaseFolded());
        systems.append(system);
    }
    accesses::SystemIndex index;
    QElapsedTimer timer;
    timer.start();
    index.reset(systems);
    const double building = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    const auto best = [&timer](const auto &work) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 25; ++round) {
            timer.restart();
            work();
            least = std::min(least, timer.nsecsElapsed());
        }
        return static_cast<double>(least) / 1e6;
    };
    size_t found = 0;
    const QString needle = QStringLiteral("rekneskap 9");
    const double floor = best([&] {
        found = static_cast<size_t>(
            std::count_if(keys.cbegin(), keys.cend(), [&needle](const QString &key) { return key.contains(needle); }));
    });
    const double keystroke = best([&] { QCOMPARE(index.select(needle).size(), found); });
    bench::tell({QStringLiteral("filter of 5 000 systems, one key"), QStringLiteral("one look at every name"), floor,
                 keystroke});
    bench::tell({QStringLiteral("index of 5 000 systems"), QStringLiteral("one look at every name"), floor, building});
    QVERIFY(keystroke / floor < 6);
}

QTEST_GUILESS_MAIN(BenchSystemFilter)
#include "bench_system_filter.moc"
