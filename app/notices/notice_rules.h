// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/domain/access_request.h"
#include "app/notices/quiet_hours.h"

#include <QSet>
#include <QTimeZone>

namespace notices {

inline constexpr int soonDays = 7;

// What a notice says: how many of each, and never of whom.
struct Notice
{
    int newRequests = 0;
    int expiring = 0; // within seven days
    int finishedJobs = 0;
    int stuckJobs = 0; // paused or stopped, not by the user

    [[nodiscard]] bool isEmpty() const { return newRequests + expiring + finishedJobs + stuckJobs == 0; }

    bool operator==(const Notice &) const = default;
};

struct Choices
{
    bool wanted = false;
    QuietHours quiet;

    bool operator==(const Choices &) const = default;
};

struct SeenRequest
{
    domain::AccessRequest request;
    bool isNew = false; // as the inbox shows it
};

// Decides what is told, when, and that nothing is told twice. Pure: hears of what is there, looks at the clock it was
// given, and shows nothing itself. What comes in quiet hours waits for their end. Owned by whoever shows notices.
class NoticeRules
{
public:
    enum class About {
        Everything,
        Jobs, // requests wait: the user has to sign in again before they can be seen
    };

    explicit NoticeRules(core::Clock clock = core::systemClock, const QTimeZone &zone = QTimeZone::systemTimeZone());

    void setChoices(const Choices &choices);

    void sawRequests(const QList<SeenRequest> &requests); // the whole inbox, after a reading of it
    void jobFinished(qint64 job);                         // each once
    void jobStuck(qint64 job);                            // each time it begins to be, and again after jobMoves()
    void jobMoves(qint64 job);
    // The user works in the window and sees what has come; what runs out soon is told all the same, once.
    void userLooks();

    void forget(); // the user has gone, or another one comes: what was not told is nobody's

    // What is to be told now; empty when nothing is, when notices are not wanted, and in quiet hours. Counts as told.
    [[nodiscard]] Notice take(About about = About::Everything);

    // Requests that were told to expire, the latest last; kept by whoever owns this, and handed in at the start.
    [[nodiscard]] const QList<domain::RequestId> &told() const { return m_told; }

    void setTold(const QList<domain::RequestId> &told) { m_told = told; }

private:
    core::Clock m_clock;
    QTimeZone m_zone;
    Choices m_choices;
    QSet<domain::RequestId> m_new;
    QSet<domain::RequestId> m_newTold;
    QSet<domain::RequestId> m_expiring;
    QList<domain::RequestId> m_told;
    QSet<qint64> m_finished;
    QSet<qint64> m_finishedTold;
    QSet<qint64> m_stuck;
    QSet<qint64> m_stuckTold;
};

} // namespace notices
