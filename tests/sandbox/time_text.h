// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Points in time and the three ways the servers write them: ISO 8601, HTTP dates and seconds since 1970.
// Free functions without state; safe from every thread.

#include <chrono>
#include <cstdint>
#include <string>

namespace sandbox {

using TimePoint = std::chrono::sys_time<std::chrono::microseconds>;

TimePoint now();
std::int64_t unixSeconds(TimePoint time);

// UTC with "Z" and as many fraction digits as the time has (none to six), as .NET writes it.
std::string isoText(TimePoint time);
std::string httpDate(TimePoint time);

} // namespace sandbox
