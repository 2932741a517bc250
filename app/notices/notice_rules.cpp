// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/notices/notice_rules.h"

#include <utility>

namespace notices {

NoticeRules::NoticeRules(core::Clock clock, const QTimeZone &zone) : m_clock(std::move(clock)), m_zone(zone)
{
}

void NoticeRules::setChoices(const Choices &choices)
{
    // Whoever begins to want notices wants those of what comes from now on.
    if (choices.wanted && !m_choices.wanted)
        userLooks();
    m_choices = choices;
}

void NoticeRules::sawRequests(const QList<SeenRequest> &requests)
{
    const QDateTime now = m_clock();
    m_new.clear(); // what somebody has decided meanwhile is no news
    m_expiring.clear();
    for (const auto &[request, isNew] : requests) {
        if (!request.isOpen())
            continue;
        if (isNew && !m_newTold.contains(request.id))
            m_new.insert(request.id);
        const int left = domain::daysLeft(request, now);
        if (left >= 0 && left <= soonDays && !domain::isExpired(request, now) && !m_told.contains(request.id))
            m_expiring.insert(request.id);
    }
}

void NoticeRules::jobFinished(qint64 job)
{
    m_stuck.remove(job);
    if (!m_finishedTold.contains(job))
        m_finished.insert(job);
}

void NoticeRules::jobStuck(qint64 job)
{
    if (!m_stuckTold.contains(job))
        m_stuck.insert(job);
}

void NoticeRules::jobMoves(qint64 job)
{
    m_stuck.remove(job);
    m_stuckTold.remove(job);
    m_finishedTold.remove(job); // what failed is tried once more
}

void NoticeRules::userLooks()
{
    m_newTold.unite(std::exchange(m_new, {}));
    m_finishedTold.unite(std::exchange(m_finished, {}));
    m_stuckTold.unite(std::exchange(m_stuck, {}));
}

void NoticeRules::forget()
{
    m_new.clear();
    m_newTold.clear();
    m_expiring.clear();
    m_finished.clear();
    m_finishedTold.clear();
    m_stuck.clear();
    m_stuckTold.clear();
}

Notice NoticeRules::take(About about)
{
    if (!m_choices.wanted || isQuiet(m_choices.quiet, m_clock().toTimeZone(m_zone)))
        return {};
    Notice notice;
    notice.finishedJobs = static_cast<int>(m_finished.size());
    notice.stuckJobs = static_cast<int>(m_stuck.size());
    m_finishedTold.unite(std::exchange(m_finished, {})); // told is as good as seen
    m_stuckTold.unite(std::exchange(m_stuck, {}));
    if (about == About::Jobs)
        return notice;
    notice.newRequests = static_cast<int>(m_new.size());
    notice.expiring = static_cast<int>(m_expiring.size());
    m_newTold.unite(std::exchange(m_new, {}));
    for (const domain::RequestId &id : std::exchange(m_expiring, {}))
        m_told.append(id);
    return notice;
}

} // namespace notices
