// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace notices {

// When nothing is to be shown, by the clock on the wall: the hour that a change to summer time leaves out is quiet for
// nobody, and the one that comes twice in autumn is quiet both times.
struct QuietHours
{
    bool isOn = false;
    int from = 22; // full hours, 0 to 23. from < to: within a day; from > to: across midnight; the same: all day
    int to = 7;
    bool weekends = false; // all of Saturday and Sunday too

    bool operator==(const QuietHours &) const = default;
};

[[nodiscard]] bool isQuiet(const QuietHours &hours, const QDateTime &local); // local: in the time zone of the wall

} // namespace notices
