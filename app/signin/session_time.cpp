// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/session_time.h"

#include <algorithm>
#include <utility>

namespace signin {

SessionTime::SessionTime(core::Clock wall, core::SteadyClock steady)
    : m_wall(std::move(wall)), m_steady(std::move(steady))
{
    startAfresh();
}

void SessionTime::startAfresh()
{
    m_last = m_wall();
    m_lastSteady = m_steady();
    m_jump = {};
}

QDateTime SessionTime::now()
{
    const std::chrono::milliseconds steady = m_steady();
    const QDateTime passed = m_last.addMSecs((steady - m_lastSteady).count());
    const QDateTime wall = m_wall();
    m_last = std::max(passed, wall);
    m_lastSteady = steady;
    m_jump += std::chrono::milliseconds(passed.msecsTo(m_last));
    return m_last;
}

std::chrono::milliseconds SessionTime::takeJump()
{
    return std::exchange(m_jump, {});
}

} // namespace signin
