// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The inbox over 200 organisations, of which the sandbox answers each call after 50 ms, against the least that eight
// calls at a time can take.
#include "tests/bench/report.h"
#include "tests/bench/window_bench.h"
#include "tests/integration/app_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int organisations = 200;
constexpr int delay = 50; // milliseconds
constexpr int width = 8;
constexpr int rounds = 3;

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    tests::App app({u"--organisations"_s, QString::number(organisations), u"--delay"_s, QString::number(delay)});
    if (!app.signIn(u"STADIG KONSERT"_s))
        qFatal("nobody could sign in");
    std::vector<double> times;
    int calls = 0;
    for (int round = 0; round < rounds; ++round) {
        const int before = app.calls("GET"_L1, u"/pending"_s);
        QElapsedTimer timer;
        timer.start();
        app.requests.refresh();
        bench::waitFor("the inbox", [&app] { return !app.requests.inbox()->isLoading(); });
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        calls = app.calls("GET"_L1, u"/pending"_s) - before;
    }
    if (!app.requests.inbox()->failures().isEmpty() || calls < 2 * organisations - 2)
        qFatal("not every organisation was read");
    const bench::Times read = bench::timesOf(times);
    bench::Row row{u"inbox over 200 organisations at 50 ms, width 8"_s,
                   QString::number(calls) + u" calls of 50 ms, eight at a time"_s,
                   static_cast<double>(calls) * delay / width / 1000, read.median, u"s"_s};
    row.worst = read.worst;
    row.reachX = 1.15;
    bench::tell(row);
    return 0;
}
