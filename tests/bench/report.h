// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What a benchmark has to say: one row a measure, each beside the least that any program would need for the same work,
// measured in the same run. Machines differ and are noisy, so ratios are compared, never times.

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace bench {

struct Row
{
    QString measure;                     // what was done, in words; the key in ratios.json
    QString floorIs;                     // what the floor is, in words
    double floor = 0;                    // in unit
    double figure = 0;                   // in unit
    QString unit = QStringLiteral("ms"); // ms, s, MiB …
    std::optional<double> worst = {};    // of the repetitions, in unit
    std::optional<double> reach = {};    // what the figure shall not pass, in unit
    std::optional<double> reachX = {};   // what figure / floor shall not pass

    [[nodiscard]] double ratio() const { return floor > 0 ? figure / floor : 0; }
};

// Prints the row, and appends it as a line of JSON to the file that FULLMAKT_BENCH_REPORT names, if that is set.
void tell(const Row &row);

// The median and the worst of so many runs, in milliseconds.
struct Times
{
    double median = 0;
    double worst = 0;
    double least = 0;
};

[[nodiscard]] Times timesOf(int rounds, const std::function<void()> &work);
[[nodiscard]] Times timesOf(std::vector<double> milliseconds);

[[nodiscard]] double processorSeconds(); // of this process so far, user and system
[[nodiscard]] double pssMiB();           // of this process now: its share of the memory it maps; 0 when unknown

} // namespace bench
