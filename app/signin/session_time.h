// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"

namespace signin {

// The time by which a session's limits count: the wall clock, which goes on while the machine sleeps, but never slower
// than the time that passed. A clock that is set back would otherwise give a session more than its time; one that is
// set forward ends it early, which harms nobody. A sign-in has just proved the clock right, so each one starts afresh.
class SessionTime
{
public:
    SessionTime(core::Clock wall, core::SteadyClock steady);

    [[nodiscard]] QDateTime now();
    void startAfresh();

    // How much more the wall clock has gone on than time passed since the last call: sleep, or a clock that was set.
    [[nodiscard]] std::chrono::milliseconds takeJump();

private:
    core::Clock m_wall;
    core::SteadyClock m_steady;
    QDateTime m_last;
    std::chrono::milliseconds m_lastSteady{0};
    std::chrono::milliseconds m_jump{0};
};

} // namespace signin
