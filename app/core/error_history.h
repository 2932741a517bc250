// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/safe_text.h"

namespace core {

[[nodiscard]] Literal nameOf(ErrorKind kind); // "offline", "bad-answer": for support, not for the user
[[nodiscard]] Literal nameOf(NetworkFault fault);

// The last errors that the user met, for the diagnostics: codes, numbers and times, not one word of a server's. In
// memory only; the oldest goes when there are fifty. What the user cancelled is no error. Owned by the composition
// root.
class ErrorHistory
{
public:
    struct Entry
    {
        QDateTime time;
        ErrorKind kind = ErrorKind::BadAnswer;
        int status = 0;
        SafeText code;
        SafeText traceId;
    };

    static constexpr qsizetype most = 50;

    explicit ErrorHistory(Clock clock = systemClock) : m_clock(std::move(clock)) {}

    void note(const Error &error);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; } // oldest first

private:
    Clock m_clock;
    QList<Entry> m_entries;
};

} // namespace core
