// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/clients.h"
#include "app/clients/client_lists.h"
#include "app/clients/job_record.h"
#include "app/clients/journal.h"
#include "app/clients/pace.h"
#include "app/clients/plan.h"
#include "app/clients/traffic.h"
#include "app/core/clock.h"
#include "app/core/task_scope.h"

#include <QPointer>

#include <array>

namespace clients {

struct JobWorld // what every job needs; outlives it
{
    altinn::Api *api = nullptr;
    Journal *journal = nullptr;
    Traffic *traffic = nullptr;
    core::Clock clock = core::systemClock;
    std::chrono::milliseconds tryAgain =
        std::chrono::seconds(15); // after a pause that may pass; doubles to two minutes
};

struct Strangers // what somebody else has done to the list meanwhile
{
    int added = 0;
    int removed = 0;
};

// Carries a plan out, client by client, and survives what comes in between: every plan, intent and outcome is in the
// journal before it counts. The first client goes alone. A refusal concerns one client; a lost network pauses the job,
// a lost sign-in or right stops it. Whenever it goes on, and at its end, the lists are read back and settle what had no
// answer. GUI thread; owned by the ClientDesk. The three .cpp files are its steering, its sending and its reading back.
class Job : public QObject, private Sender
{
    Q_OBJECT

public:
    // before: those that were assigned when the plan was made, when that is known.
    Job(JobWorld world, JobRecord record, QList<JobItem> items, std::optional<QSet<domain::ClientId>> before = {},
        QObject *parent = nullptr);
    ~Job() override;

    void begin();       // a new one: writes the plan into the journal, then waits for goAhead()
    void goAhead();     // no other job on the access is before it
    void pause();       // what is on its way is awaited
    void resume();      // a paused or stopped one
    void cancel();      // for good: what is on its way is awaited, the rest is not sent
    void retryFailed(); // one that is over: what was not done is tried once more
    void signOff();     // the user goes: it stays in the journal, to be continued

    [[nodiscard]] const JobRecord &record() const { return m_record; }

    [[nodiscard]] JobState state() const { return m_record.state; }

    [[nodiscard]] const QList<JobItem> &items() const { return m_items; }

    [[nodiscard]] int total() const { return static_cast<int>(m_items.size()); }

    [[nodiscard]] int count(ItemState state) const { return m_counts.at(static_cast<size_t>(state)); }

    [[nodiscard]] int settled() const; // with an outcome that is in the journal

    [[nodiscard]] int undone() const { return total() - settled(); }

    // Waits for nothing but goAhead().
    [[nodiscard]] bool isReady() const { return isRecorded() && state() == JobState::Waiting && !isBusy(); }

    [[nodiscard]] bool isRecorded() const { return m_record.id != 0; }

    [[nodiscard]] bool isFinished() const { return m_record.isOver(); }

    [[nodiscard]] bool isBusy() const { return m_phase != Phase::Idle; } // something is on its way

    [[nodiscard]] bool isReading() const { return m_phase == Phase::Settling || m_phase == Phase::Verifying; }

    [[nodiscard]] bool isStopping() const { return m_cancelling && !isFinished(); }

    [[nodiscard]] bool wasCancelled() const { return m_record.state == JobState::Cancelled; }

    [[nodiscard]] bool isVerified() const { return m_record.verified; } // the lists were read back at the end

    // Why it is paused or stopped; nothing when the user has paused it.
    [[nodiscard]] const std::optional<core::Error> &stoppedBy() const { return m_record.reason; }

    [[nodiscard]] const std::optional<Strangers> &strangers() const { return m_strangers; } // once it is over

    // Refusals by their reason, the most frequent first.
    [[nodiscard]] QList<std::pair<core::Error, int>> refusals() const;

    [[nodiscard]] double rate() const { return m_pace.perSecond(); } // clients a second, lately; 0 when unknown

    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const; // nothing while unknown

    [[nodiscard]] int width() const { return m_world.traffic->width().now(); }

    [[nodiscard]] domain::SystemAccessId access() const { return m_record.access; }

Q_SIGNALS:
    void progressed(); // four times a second at most
    void stateChanged();
    void finished(); // finished or cancelled, and written down as such

private:
    // So many clients the journal lets go beyond the last that was sent; it is asked for more at half of them, long
    // before the last is gone, so that nobody ever waits for the disk.
    static constexpr int ahead = 128;

    enum class Phase { Idle, Recording, Sending, Settling, Verifying, Closing };

    struct Trouble // of an item that was not settled by its first call
    {
        int tries = 0;
        bool mayBeDone = false;
        bool mayComeYet = false;           // Altinn may be at it when the lists are read back
        std::optional<core::Error> saidNo; // by whom, reading back tells

        [[nodiscard]] bool isRefused() const { return saidNo && !mayComeYet; } // when the lists do not show it
    };

    // Steering
    void setState(JobState state, std::optional<core::Error> reason = {});
    void save();
    void halt(const core::Error &error);
    void touch();
    void takeOver(); // whoever is signed in goes on with it
    void close(JobState end);
    void tryAgainLater();

    [[nodiscard]] bool mayGoOn() const { return m_record.state == JobState::Running && !m_cancelling; }

    // Sending
    bool sendOne() override;
    void startSending();
    [[nodiscard]] int nextItem();
    void send(int index);
    void answered(int index, int epoch, const core::Result<core::Nothing> &result);
    void troubled(int index, int epoch, const core::Error &error);
    void doubted(int index, const core::Error &error);
    void outcome(int index, ItemState state, const std::optional<core::Error> &error = {});
    void written(const QList<store::Outcome> &outcomes);
    void notWritten(const QList<store::Outcome> &outcomes, const core::Error &error);
    void keepClearing();
    void drained();
    void setItem(int index, ItemState state);

    // Reading back
    void settle();
    void settleBy(const core::Result<ClientLists> &lists);
    void verify();
    void verifyBy(const core::Result<altinn::ClientListing> &assigned);

    JobWorld m_world;
    QPointer<Traffic> m_traffic = m_world.traffic; // of it, as long as it is there
    JobRecord m_record;
    QList<JobItem> m_items;
    std::optional<QString> m_person; // who has begun it or gone on with it, for the record of activity
    std::optional<QSet<domain::ClientId>> m_before;
    std::array<int, itemStates> m_counts{};
    Phase m_phase = Phase::Idle;
    int m_inFlight = 0;
    int m_unwritten = 0; // outcomes on their way to the journal
    int m_next = 0;
    std::deque<int> m_again;
    QHash<int, Trouble> m_troubles;
    bool m_alone = true; // until the first call has gone well
    bool m_clearing = false;
    bool m_cancelling = false;
    bool m_closing = false;    // its end is on its way to the journal
    bool m_mustSettle = false; // before anything is sent
    std::optional<Strangers> m_strangers;
    Pace m_pace;
    QTimer m_tick;
    QTimer m_tryAgain;
    std::chrono::milliseconds m_patience{};
    core::TaskScope m_scope;
};

} // namespace clients
