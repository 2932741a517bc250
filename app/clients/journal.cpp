// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/journal.h"

#include "app/clients/job_activity.h"
#include "app/storage/failure.h"

using namespace std::chrono_literals;

namespace clients {

namespace {

constexpr qsizetype groupSize = 64;
constexpr auto groupAge = 100ms;

} // namespace

// A lock that dies with the process: a transaction on a file of its own, which nobody else can have at the same time.
struct Journal::Claim
{
    std::unique_ptr<storage::Connection> file;

    core::Result<core::Nothing> take(const QString &path)
    {
        if (file)
            return core::Nothing{};
        core::Result<std::unique_ptr<storage::Connection>> opened = storage::Connection::open(path);
        if (!opened)
            return core::fail(opened.error());
        static_cast<void>((*opened)->execute(QStringLiteral("PRAGMA busy_timeout=0")));
        if (const auto taken = (*opened)->execute(QStringLiteral("BEGIN EXCLUSIVE")); !taken)
            return taken;
        file = std::move(*opened);
        return core::Nothing{};
    }
};

template <class T>
core::Task<T> Journal::run(std::function<core::Result<T>(storage::Connection &)> work)
{
    return m_disk->run<T>([claim = m_claim, disk = m_disk->file(),
                           work = std::move(work)](storage::Connection &connection) -> core::Result<T> {
        if (const auto mine = claim->take(disk + QStringLiteral(".jobs")); !mine)
            return core::fail(mine.error());
        return work(connection);
    });
}

Journal::Journal(storage::Worker *disk, QString environment, QObject *parent)
    : QObject(parent), m_disk(disk), m_environment(std::move(environment)), m_claim(std::make_shared<Claim>())
{
    m_groupAge.setSingleShot(true);
    m_groupAge.setInterval(groupAge);
    connect(&m_groupAge, &QTimer::timeout, this, &Journal::flush);
}

Journal::~Journal()
{
    flush();
    // A connection belongs to the thread that made it.
    const std::function<core::Result<core::Nothing>(storage::Connection &)> release =
        [claim = std::move(m_claim)](storage::Connection &) -> core::Result<core::Nothing> {
        claim->file.reset();
        return core::Nothing{};
    };
    m_scope.start(m_disk->run<core::Nothing>(release), [](const core::Result<core::Nothing> &) {});
}

// Nothing when nobody keeps a record, or nothing is told.
store::Also Journal::telling(const QList<activity::Event> &events) const
{
    return m_recorder && !events.isEmpty() ? m_recorder->writing(events) : store::Also();
}

// The record has more in it, when it was told something.
template <class T>
core::Task<T> Journal::told(core::Task<T> writing, bool any)
{
    const QPointer<activity::Recorder> recorder = any ? m_recorder : nullptr;
    core::Result<T> done = co_await writing;
    if (done && recorder)
        recorder->written();
    co_return done;
}

core::Task<JobId> Journal::record(JobRecord job, QList<JobItem> items)
{
    job.environment = m_environment;
    const store::Also also = telling({startOf(job, items)});
    return told(
        run<JobId>([job, items, also](storage::Connection &disk) { return store::insert(disk, job, items, also); }),
        true);
}

core::Task<core::Nothing> Journal::clear(JobId job, int upTo)
{
    return run<core::Nothing>([job, upTo](storage::Connection &disk) { return store::clear(disk, job, upTo); });
}

core::Task<core::Nothing> Journal::write(QList<store::Outcome> outcomes, QList<activity::Event> events)
{
    flush();
    return writeGroup(std::move(outcomes), std::move(events));
}

core::Task<core::Nothing> Journal::update(JobRecord job, QList<activity::Event> events)
{
    flush();
    const store::Also also = telling(events);
    return told(run<core::Nothing>([job, also](storage::Connection &disk) { return store::update(disk, job, also); }),
                !events.isEmpty());
}

core::Task<QList<JobRecord>> Journal::unfinished(QList<domain::PartyUuid> owners)
{
    return run<QList<JobRecord>>([environment = m_environment, owners](storage::Connection &disk) {
        return store::unfinished(disk, environment, owners);
    });
}

core::Task<QList<JobRecord>> Journal::finished(domain::SystemAccessId access)
{
    return run<QList<JobRecord>>([environment = m_environment, access](storage::Connection &disk) {
        return store::finished(disk, environment, access);
    });
}

core::Task<QList<JobItem>> Journal::items(JobId job)
{
    return run<QList<JobItem>>([job](storage::Connection &disk) { return store::items(disk, job); });
}

core::Task<double> Journal::pace()
{
    return run<double>(
        [environment = m_environment](storage::Connection &disk) { return store::pace(disk, environment); });
}

core::Task<core::Nothing> Journal::purge()
{
    if (m_recorder && !m_recorder->mayDeleteByAge())
        co_return core::Nothing{};
    const std::function<core::Result<core::Nothing>(storage::Connection &)> work = [](storage::Connection &disk) {
        return store::purge(disk, QDateTime::currentDateTimeUtc());
    };
    core::Result<core::Nothing> purged = co_await run<core::Nothing>(work);
    co_return purged;
}

void Journal::note(const store::Outcome &outcome)
{
    m_group.append(outcome);
    if (m_group.size() >= groupSize)
        flush();
    else if (!m_groupAge.isActive())
        m_groupAge.start();
}

void Journal::flush()
{
    m_groupAge.stop();
    if (m_group.isEmpty())
        return;
    const QList<store::Outcome> group = std::exchange(m_group, {});
    Q_EMIT writing();
    m_scope.start(writeGroup(group, {}), [this, group](const core::Result<core::Nothing> &done) {
        if (done)
            Q_EMIT written(group);
        else
            Q_EMIT failed(group, done.error());
    });
}

core::Task<core::Nothing> Journal::writeGroup(QList<store::Outcome> outcomes, QList<activity::Event> events)
{
    for (const store::Outcome &outcome : std::as_const(outcomes)) {
        if (outcome.told)
            events.append(*outcome.told);
    }
    const store::Also also = telling(events);
    return told(
        run<core::Nothing>([outcomes, also](storage::Connection &disk) { return store::write(disk, outcomes, also); }),
        !events.isEmpty());
}

} // namespace clients
