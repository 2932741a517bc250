// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/plan.h"
#include "app/core/task_scope.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>

namespace clients {

enum class ItemState {
    Waiting, // not sent
    Sent,    // no answer yet
    Done,    // confirmed by the server
    Refused, // the server said no to this client; error says why
    Unknown, // sent, but no answer, and reading back did not settle it
};

struct JobItem
{
    domain::Client client;
    bool add = true;
    ItemState state = ItemState::Waiting;
    std::optional<core::Error> error;
};

// Carries a plan out, client by client: the first one alone, then several at once, wider while it goes well, half as
// wide after 429 or 5xx (honouring Retry-After), and at once again after a connection that ended. A refusal concerns
// one client; a lost sign-in, a lost right or a lost network stops the job. At the end the assigned clients are read
// back and settle what had no answer. GUI thread; owned by the ClientDesk.
class Job : public QObject
{
    Q_OBJECT
public:
    Job(altinn::Api *api, domain::SystemAccessId access, QString ownerOrganisation, const Plan &plan, int widest = 8,
        QObject *parent = nullptr);

    void start();
    void cancel(); // what is on its way is awaited; the rest is not sent

    [[nodiscard]] const QList<JobItem> &items() const { return m_items; }

    [[nodiscard]] int total() const { return static_cast<int>(m_items.size()); }

    [[nodiscard]] int count(ItemState state) const;
    [[nodiscard]] int settled() const; // Done and Refused

    [[nodiscard]] bool isFinished() const { return m_finished; }

    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

    [[nodiscard]] bool isVerified() const { return m_verified; } // the lists were read back at the end

    [[nodiscard]] std::optional<core::Error> stoppedBy() const { return m_stoppedBy; }

    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const; // measured; unknown at first

    [[nodiscard]] domain::SystemAccessId access() const { return m_access; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    core::Task<core::Nothing> run(std::stop_token stop);
    core::Task<core::Nothing> worker(std::stop_token stop);
    core::Task<core::Nothing> turn(std::stop_token stop);
    core::Task<core::Nothing> sendItem(int index, std::stop_token stop);
    core::Task<core::Nothing> verify(std::stop_token stop);
    void answered(int index, const core::Result<core::Nothing> &result, bool mayBeDone);

    [[nodiscard]] bool mayGoOn() const { return !m_cancelled && !m_stoppedBy; }

    altinn::Api *m_api;
    domain::SystemAccessId m_access;
    QString m_ownerOrganisation;
    QList<JobItem> m_items;
    int m_widest;
    int m_width = 4;
    int m_inFlight = 0;
    int m_next = 0;
    QDeadlineTimer m_quiet; // nothing is sent before it has expired: Retry-After
    bool m_cancelled = false;
    bool m_finished = false;
    bool m_verified = false;
    std::optional<core::Error> m_stoppedBy;
    QElapsedTimer m_elapsed;
    core::TaskScope m_scope;
};

} // namespace clients
