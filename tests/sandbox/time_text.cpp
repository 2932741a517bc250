// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "time_text.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <ctime>

namespace sandbox {

namespace {

std::atomic<std::int64_t> advanceSeconds = 0;

std::tm calendar(TimePoint time)
{
    const std::time_t seconds = unixSeconds(time);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    return parts;
}

} // namespace

TimePoint now()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()) + clockAdvance();
}

std::chrono::seconds clockAdvance()
{
    return std::chrono::seconds(advanceSeconds);
}

void setClockAdvance(std::chrono::seconds advance)
{
    advanceSeconds = advance.count();
}

std::int64_t unixSeconds(TimePoint time)
{
    return std::chrono::floor<std::chrono::seconds>(time - clockAdvance()).time_since_epoch().count();
}

std::string isoText(TimePoint time)
{
    const std::tm parts = calendar(time);
    std::array<char, 32> date{};
    std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::string text = date.data();
    const auto micros = (time - std::chrono::floor<std::chrono::seconds>(time)).count();
    if (micros != 0) {
        std::array<char, 16> fraction{};
        std::snprintf(fraction.data(), fraction.size(), ".%06lld", static_cast<long long>(micros));
        text += fraction.data();
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text + "Z";
}

std::string httpDate(TimePoint time)
{
    static constexpr std::array days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::tm parts = calendar(time);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                  days.at(static_cast<std::size_t>(parts.tm_wday)), parts.tm_mday,
                  months.at(static_cast<std::size_t>(parts.tm_mon)), parts.tm_year + 1900, parts.tm_hour, parts.tm_min,
                  parts.tm_sec);
    return text.data();
}

} // namespace sandbox
