// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/obstacle.h"

#include <QObject>

namespace requests {

class RequestDesk;

// Several requests decided in one go: one after another, each through the desk and looked at once more before it is
// sent. Nothing is sent twice. Owned by the desk, and gone when the user goes; what is on its way then runs to its end
// without being told.
class DecisionRound : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Waiting,
        Deciding,
        Decided, // the outcome tells what is true
        NotSent, // an obstacle, or the round was stopped before
    };

    struct Item
    {
        InboxRow row;
        Review review; // as the user had read it when the round was agreed to: what a receipt tells of
        Step step = Step::Waiting;
        std::optional<Outcome> outcome;   // of the last reading
        std::optional<Obstacle> obstacle; // for which it was not sent
    };

    // note: the user's own, for each. Starts by itself, after the caller has heard of it.
    DecisionRound(RequestDesk *desk, const QList<Review> &agreed, Decision decision, QString note);

    void cancel();  // before the next one; what is on its way ends first
    void abandon(); // the user has gone: sends nothing more, says nothing more

    [[nodiscard]] Decision decision() const { return m_decision; }

    [[nodiscard]] const QList<Item> &items() const { return m_items; }

    [[nodiscard]] bool isRunning() const { return m_running; }

    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

    [[nodiscard]] bool lostTheSignIn() const { return m_signedOut; } // which stopped it

    [[nodiscard]] int settled() const;          // decided or not sent
    [[nodiscard]] int count(Truth truth) const; // of those that were sent
    [[nodiscard]] int notSent() const;

Q_SIGNALS:
    void progressed(); // also when the last one has ended, and when a later reading tells more

private:
    void next();
    void decided(const Outcome &outcome);

    RequestDesk *m_desk;
    Decision m_decision;
    QString m_note;
    QList<Item> m_items;
    bool m_running = true;
    bool m_cancelled = false;
    bool m_signedOut = false;
};

} // namespace requests
