// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The sandbox's clock, and the three ways the servers write a point in time: ISO 8601, HTTP dates and seconds since
// 1970. A TimePoint is on the sandbox's clock, which the control server can advance; all ages and lifetimes are counted
// on it. What is written out is on the callers' clock, as if everything had happened that much earlier: a request gets
// older, a token runs out, and a client that looks at its own clock still agrees with every stamp it reads. Real time,
// whatever was ordered: the validity of TLS certificates, the order of log entries, waits and delays.
// Free functions over one atomic; safe from every thread.

#include <chrono>
#include <cstdint>
#include <string>

namespace sandbox {

using TimePoint = std::chrono::sys_time<std::chrono::microseconds>;

TimePoint now();
// How far the sandbox's clock is ahead. World keeps it across a restart.
std::chrono::seconds clockAdvance();
void setClockAdvance(std::chrono::seconds advance);

std::int64_t unixSeconds(TimePoint time);

// UTC with "Z" and as many fraction digits as the time has (none to six), as .NET writes it.
std::string isoText(TimePoint time);
std::string httpDate(TimePoint time);

} // namespace sandbox
