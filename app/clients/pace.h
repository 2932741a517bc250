// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace clients {

// How fast a count grows, by its last ten seconds while it runs. Told the time, so that breaks do not count. Pure.
class Pace
{
public:
    using Time = std::chrono::milliseconds;

    void run(Time now, int count); // it begins, or goes on after a break
    void stop(Time now, int count);
    void note(Time now, int count);

    [[nodiscard]] Time running(Time now) const; // all in all
    [[nodiscard]] double perSecond() const;     // 0 while there is too little to tell
    [[nodiscard]] std::optional<std::chrono::seconds> timeFor(int left) const;

private:
    struct Mark
    {
        Time at;
        int count = 0;
    };

    std::deque<Mark> m_marks;
    std::optional<Time> m_since;
    Time m_before{};
};

} // namespace clients
