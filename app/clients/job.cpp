// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Steering: what a job is told to do, and what it tells.
#include "app/clients/job.h"

#include "app/clients/job_activity.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace clients {

namespace {

constexpr auto longestPatience = std::chrono::milliseconds(2min);

// Nothing but the user can take these out of the way; all others can pass by themselves.
bool needsTheUser(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::SignedOut:
    case core::ErrorKind::MissingScope:
    case core::ErrorKind::Forbidden:
    case core::ErrorKind::RejectedByRule:
    case core::ErrorKind::Gone:
    case core::ErrorKind::Conflict:
    case core::ErrorKind::Disk:
    case core::ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

Job::Job(JobWorld world, JobRecord record, QList<JobItem> items, std::optional<QSet<domain::ClientId>> before,
         QObject *parent)
    : QObject(parent), m_world(std::move(world)), m_record(std::move(record)), m_items(std::move(items)),
      m_before(std::move(before)), m_patience(m_world.tryAgain)
{
    for (const JobItem &item : std::as_const(m_items))
        ++m_counts.at(static_cast<size_t>(item.state));
    m_mustSettle = isRecorded();
    m_tick.setSingleShot(true);
    m_tick.setInterval(250ms); // each step that is shown costs as much as several calls
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_pace.note(core::systemSteadyClock(), settled());
        Q_EMIT progressed();
    });
    m_tryAgain.setSingleShot(true);
    connect(&m_tryAgain, &QTimer::timeout, this, &Job::resume);
    connect(m_world.journal, &Journal::written, this, &Job::written);
    connect(m_world.journal, &Journal::failed, this, &Job::notWritten);
}

Job::~Job()
{
    if (!m_traffic) // a job that is over goes later than the desk that let go of it
        return;
    m_traffic->leave(this);
    for (; m_inFlight > 0; --m_inFlight)
        m_traffic->answeredOtherwise();
}

int Job::settled() const
{
    return count(ItemState::Done) + count(ItemState::Refused) + count(ItemState::Differs) + count(ItemState::Needless);
}

std::optional<std::chrono::seconds> Job::timeLeft() const
{
    return mayGoOn() ? m_pace.timeFor(undone()) : std::nullopt;
}

QList<std::pair<core::Error, int>> Job::refusals() const
{
    QList<std::pair<core::Error, int>> found;
    if (count(ItemState::Refused) == 0)
        return found;
    QHash<std::pair<int, QString>, qsizetype> places;
    for (const JobItem &item : m_items) {
        if (item.state != ItemState::Refused || !item.error)
            continue;
        const std::pair<int, QString> reason(static_cast<int>(item.error->kind), item.error->code);
        if (!places.contains(reason)) {
            places.insert(reason, found.size());
            found.append({*item.error, 0});
        }
        ++found[places.value(reason)].second;
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return found;
}

void Job::touch()
{
    if (!m_tick.isActive())
        m_tick.start();
}

void Job::setState(JobState state, std::optional<core::Error> reason)
{
    m_record.state = state;
    m_record.reason = std::move(reason);
    touch();
    Q_EMIT stateChanged();
}

void Job::save()
{
    m_record.sendingMs = m_pace.running(core::systemSteadyClock()).count();
    // When even this cannot be written, the journal shows the job as running, which is asked about all the same.
    m_scope.start(m_world.journal->update(m_record), [](const core::Result<core::Nothing> &) {});
}

void Job::takeOver()
{
    const activity::Recorder *recorder = m_world.journal->recorder();
    if (recorder && !recorder->person().isEmpty())
        m_person = recorder->person();
}

void Job::begin()
{
    takeOver();
    m_phase = Phase::Recording;
    m_record.total = total();
    m_record.cleared = std::min(total(), ahead);
    m_record.created = m_world.clock();
    m_scope.start(m_world.journal->record(m_record, m_items), [this](const core::Result<JobId> &id) {
        m_phase = Phase::Idle;
        if (!id) { // nothing is sent that is not written down
            m_record.reason = id.error();
            m_record.state = JobState::Cancelled;
            Q_EMIT stateChanged();
            Q_EMIT finished();
            return;
        }
        m_record.id = *id;
        if (m_cancelling)
            close(JobState::Cancelled);
        else
            setState(JobState::Waiting);
    });
}

void Job::goAhead()
{
    if (!isReady())
        return;
    takeOver();
    setState(JobState::Running);
    save();
    if (m_mustSettle)
        settle();
    else
        startSending();
}

void Job::pause()
{
    if (!mayGoOn())
        return;
    setState(JobState::Paused);
    save();
    drained();
}

void Job::resume()
{
    if ((state() != JobState::Paused && state() != JobState::Stopped) || m_cancelling)
        return;
    takeOver();
    m_tryAgain.stop();
    setState(JobState::Running);
    save();
    if (m_phase == Phase::Idle)
        settle();
    else
        m_world.traffic->wake(); // what was on its way when it was paused still is
}

void Job::cancel()
{
    if (isFinished() || m_cancelling || m_phase == Phase::Verifying || m_phase == Phase::Closing)
        return;
    m_cancelling = true;
    m_tryAgain.stop();
    touch();
    Q_EMIT stateChanged();
    if (m_phase == Phase::Sending)
        drained();
    else if (m_phase == Phase::Idle && state() == JobState::Waiting && !m_mustSettle)
        close(JobState::Cancelled); // not one has been sent
    else if (m_phase == Phase::Idle)
        verify();
}

void Job::retryFailed()
{
    if (!isFinished() || m_phase != Phase::Idle || !isRecorded())
        return;
    takeOver();
    const JobRecord ended = m_record;
    const QList<JobItem> items = m_items;
    QList<store::Outcome> again;
    for (int i = 0; i < total(); ++i) {
        const ItemState state = m_items.at(i).state;
        if (state == ItemState::Done || state == ItemState::Needless)
            continue;
        m_items[i].error.reset();
        m_items[i].at = {};
        setItem(i, ItemState::Waiting);
        again.append({m_record.id, i, m_items.at(i)});
    }
    m_cancelling = false;
    m_mustSettle = true;
    m_before.reset();
    m_strangers.reset();
    m_record.verified = false;
    m_record.ended = {};
    m_phase = Phase::Recording;
    m_record.state = JobState::Waiting;
    Q_EMIT stateChanged();
    const int count = static_cast<int>(again.size());
    m_scope.start(m_world.journal->write(std::move(again), {retryOf(m_record, count)}),
                  [this, ended, items](const core::Result<core::Nothing> &done) {
                      m_phase = Phase::Idle;
                      if (done) {
                          setState(JobState::Waiting);
                          save();
                          return;
                      }
                      for (int i = 0; i < total(); ++i)
                          setItem(i, items.at(i).state);
                      m_items = items;
                      m_record = ended; // which it still is in the journal
                      setState(ended.state, done.error());
                  });
}

void Job::signOff()
{
    if (isFinished() || !isRecorded())
        return;
    m_tryAgain.stop();
    m_world.traffic->leave(this);
    if (m_closing) { // its end is on its way to the journal, and is not written over
        m_scope.restart();
        return;
    }
    core::Error gone;
    gone.kind = core::ErrorKind::SignedOut;
    m_record.state = JobState::Stopped;
    m_record.reason = gone;
    save();
    m_phase = Phase::Idle;
    m_scope.restart();
}

// Nothing more is sent; what is on its way is awaited.
void Job::halt(const core::Error &error)
{
    const bool isEnding = error.kind == core::ErrorKind::Cancelled; // the program is: it stays as it was in the journal
    const bool pausedByUser = state() == JobState::Paused && !m_record.reason;
    const bool stops = needsTheUser(error);
    if (state() != JobState::Stopped && (stops || !pausedByUser)) {
        setState(stops ? JobState::Stopped : JobState::Paused, error);
        if (!isEnding)
            save();
    }
    drained();
    tryAgainLater();
}

// What can pass by itself is tried by itself, ever more seldom.
void Job::tryAgainLater()
{
    if (m_phase != Phase::Idle || state() != JobState::Paused || !m_record.reason || m_cancelling ||
        m_tryAgain.isActive())
        return;
    m_tryAgain.start(std::max(m_patience, std::chrono::milliseconds(m_record.reason->retryAfter.value_or(0s))));
    m_patience = std::min(2 * m_patience, longestPatience);
}

void Job::close(JobState end)
{
    m_phase = Phase::Closing;
    m_closing = true;
    JobRecord closed = m_record;
    closed.state = end;
    closed.reason.reset();
    closed.ended = m_world.clock();
    closed.sendingMs = m_pace.running(core::systemSteadyClock()).count();
    closed.settled = settled();
    closed.done = count(ItemState::Done);
    QList<activity::Event> told;
    for (JobItem item : std::as_const(m_items)) { // the others have been told of
        if (item.state == ItemState::Unknown) {
            item.at = closed.ended;
            told.append(outcomeOf(closed, item).value());
        }
    }
    told.append(endOf(closed, m_items));
    for (activity::Event &event : told)
        event.person = m_person;
    m_scope.start(m_world.journal->update(closed, told), [this, closed](const core::Result<core::Nothing> &done) {
        m_phase = Phase::Idle;
        m_closing = false;
        m_cancelling = false;
        if (!done) {
            halt(done.error());
            return;
        }
        m_record = closed;
        m_tick.stop();
        Q_EMIT progressed();
        Q_EMIT stateChanged();
        Q_EMIT finished();
    });
}

} // namespace clients
