// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/decision_round.h"

#include "app/requests/request_desk.h"

#include <algorithm>

namespace requests {

DecisionRound::DecisionRound(RequestDesk *desk, const QList<Review> &agreed, Decision decision, QString note)
    : m_desk(desk), m_decision(decision), m_note(std::move(note))
{
    for (const Review &review : agreed)
        m_items.append(Item{review.row, review, Step::Waiting, std::nullopt, std::nullopt});
    connect(desk, &RequestDesk::decided, this, &DecisionRound::decided);
    QMetaObject::invokeMethod(this, &DecisionRound::next, Qt::QueuedConnection);
}

void DecisionRound::cancel()
{
    if (!m_running || m_cancelled)
        return;
    m_cancelled = true;
    Q_EMIT progressed();
}

void DecisionRound::abandon()
{
    m_running = false;
    m_desk->disconnect(this);
    disconnect();
}

void DecisionRound::next()
{
    if (!m_running)
        return;
    const bool stopped = m_cancelled || m_signedOut;
    for (Item &item : m_items) {
        if (item.step != Step::Waiting)
            continue;
        if (!stopped) // what was asked may be an hour old when its turn comes
            item.obstacle = m_desk->obstacle(item.row.request.id, m_decision);
        if (!stopped && !item.obstacle) // and it may have been opened anew: that was not agreed to
            item.obstacle = m_desk->obstacle(item.row, m_decision);
        if (stopped || item.obstacle) {
            item.step = Step::NotSent;
            continue;
        }
        item.step = Step::Deciding;
        const InboxRow row = item.row;
        Q_EMIT progressed();
        m_desk->decide(row, m_decision, m_note); // its end may have been heard already
        return;
    }
    m_running = false;
    Q_EMIT progressed();
}

void DecisionRound::decided(const Outcome &outcome)
{
    const auto item = std::find_if(m_items.begin(), m_items.end(), [&outcome](const Item &each) {
        return each.row.request.id == outcome.row.request.id;
    });
    if (item == m_items.end() || (item->step != Step::Deciding && item->step != Step::Decided))
        return;
    const bool isTurn = item->step == Step::Deciding;
    // A later look at one that still waits says nothing against what was told of the attempt.
    const bool isMereLook = !isTurn && outcome.truth == Truth::NotDone && !outcome.error;
    if (!isMereLook || item->outcome->truth != Truth::NotDone)
        item->outcome = outcome;
    item->step = Step::Decided;
    if (!isTurn) {
        Q_EMIT progressed();
        return;
    }
    m_signedOut = outcome.error && outcome.error->kind == core::ErrorKind::SignedOut;
    Q_EMIT progressed();
    // Others hear of this outcome before the next request is sent.
    QMetaObject::invokeMethod(this, &DecisionRound::next, Qt::QueuedConnection);
}

int DecisionRound::settled() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) {
        return item.step == Step::Decided || item.step == Step::NotSent;
    }));
}

int DecisionRound::count(Truth truth) const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [truth](const Item &item) {
        return item.outcome && item.outcome->truth == truth;
    }));
}

int DecisionRound::notSent() const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) { return item.step == Step::NotSent; }));
}

} // namespace requests
