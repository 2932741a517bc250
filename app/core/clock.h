// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace core {

// The wall clock in UTC, handed in so that tests can set it.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

// Time that only passes, whatever is done to the wall clock; it stands still while the machine sleeps.
using SteadyClock = std::function<std::chrono::milliseconds()>;

[[nodiscard]] inline std::chrono::milliseconds systemSteadyClock()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace core
