// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace bench {

void tell(const Row &row)
{
    QJsonObject line = {{u"measure"_s, row.measure}, {u"floorIs"_s, row.floorIs}, {u"floor"_s, row.floor},
                        {u"figure"_s, row.figure},   {u"unit"_s, row.unit},       {u"ratio"_s, row.ratio()}};
    if (row.worst)
        line.insert(u"worst"_s, *row.worst);
    if (row.reach)
        line.insert(u"reach"_s, *row.reach);
    if (row.reachX)
        line.insert(u"reachRatio"_s, *row.reachX);
    std::printf("%s: %.3g %s, floor %.3g (%s), ratio %.2f\n", qPrintable(row.measure), row.figure, qPrintable(row.unit),
                row.floor, qPrintable(row.floorIs), row.ratio());
    std::fflush(stdout);
    QFile file(qEnvironmentVariable("FULLMAKT_BENCH_REPORT"));
    if (file.fileName().isEmpty())
        return;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) ||
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0)
        std::fprintf(stderr, "the report could not be written: %s\n", qPrintable(file.errorString()));
}

Times timesOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return timesOf(std::move(times));
}

Times timesOf(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    if (milliseconds.empty())
        return {};
    return {milliseconds[milliseconds.size() / 2], milliseconds.back(), milliseconds.front()};
}

double processorSeconds()
{
    rusage use{};
    ::getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

double pssMiB()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace bench
