// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace core {

// The wall clock in UTC, handed in so that tests can set it.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace core
