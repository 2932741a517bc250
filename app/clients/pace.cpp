// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/pace.h"

#include <cmath>
#include <cstdint>

using namespace std::chrono_literals;

namespace clients {

namespace {

constexpr auto window = 10s;
constexpr auto shortest = 400ms; // below it a rate is a guess
constexpr int fewest = 5;

} // namespace

void Pace::run(Time now, int count)
{
    m_marks.clear();
    m_since = now;
    m_marks.push_back({now, count});
}

void Pace::stop(Time now, int count)
{
    if (!m_since)
        return;
    note(now, count);
    m_before += now - *m_since;
    m_since.reset();
}

void Pace::note(Time now, int count)
{
    if (!m_since)
        return;
    m_marks.push_back({now, count});
    while (m_marks.size() > 2 && now - m_marks.at(1).at > window)
        m_marks.pop_front();
}

Pace::Time Pace::running(Time now) const
{
    return m_since ? m_before + (now - *m_since) : m_before;
}

double Pace::perSecond() const
{
    if (m_marks.size() < 2)
        return 0;
    const Time passed = m_marks.back().at - m_marks.front().at;
    const int grown = m_marks.back().count - m_marks.front().count;
    if (passed < shortest || grown < fewest)
        return 0;
    return 1000.0 * grown / static_cast<double>(passed.count());
}

std::optional<std::chrono::seconds> Pace::timeFor(int left) const
{
    const double rate = perSecond();
    if (rate <= 0)
        return std::nullopt;
    return std::chrono::seconds(static_cast<std::int64_t>(std::ceil(left / rate)));
}

} // namespace clients
