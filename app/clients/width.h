// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace clients {

// How many calls may be on their way at once. Starts at four and grows with each call that goes well, to the top; a
// server that is busy halves it, once for each time it says so to calls that were sent under the present width, and
// from then on it grows by one for each round that goes well. Pure.
class Width
{
public:
    static constexpr int least = 1;
    static constexpr int most = 32;
    static constexpr int usual = 8; // top unless the user has chosen another
    static constexpr int start = 4;

    explicit Width(int top = usual) { setTop(top); }

    void setTop(int top); // least to most; what is outside is brought in

    [[nodiscard]] int top() const { return m_top; }

    [[nodiscard]] int now() const { return m_now; }

    // What a call is told when it is sent, and gives back with its answer.
    [[nodiscard]] int epoch() const { return m_epoch; }

    void wentWell();
    // The server was too busy for a call of that epoch. True when this is news: a burst of such answers is one.
    bool wasBusy(int epoch);
    void startAgain(); // after a break: as at first, but no wider than what was last found good

private:
    int m_top = usual;
    int m_now = start;
    int m_epoch = 0;
    int m_well = 0;         // since it last grew
    bool m_careful = false; // the server has been busy
};

} // namespace clients
