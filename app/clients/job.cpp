// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/job.h"

#include <QCoroTimer>
#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace clients {

namespace {

// Of one client; both calls are idempotent.
constexpr int mostTries = 5;   // after 429 or 5xx
constexpr int mostCutOffs = 3; // after a connection that ended; a network that is gone fails as often at once

bool isBusy(const core::Error &error)
{
    return error.kind == core::ErrorKind::TooMany || error.kind == core::ErrorKind::Server;
}

bool concernsOneClient(const core::Error &error)
{
    return error.kind == core::ErrorKind::RejectedByRule || error.kind == core::ErrorKind::Gone ||
           error.kind == core::ErrorKind::Conflict;
}

// No answer, or none that can be trusted: the change may have been made.
bool mayHaveActed(const core::Error &error)
{
    return error.kind == core::ErrorKind::Offline || error.kind == core::ErrorKind::Timeout ||
           error.kind == core::ErrorKind::BadAnswer || error.kind == core::ErrorKind::Server ||
           error.kind == core::ErrorKind::Cancelled;
}

} // namespace

Job::Job(altinn::Api *api, domain::SystemAccessId access, QString ownerOrganisation, const Plan &plan, int widest,
         QObject *parent)
    : QObject(parent), m_api(api), m_access(access), m_ownerOrganisation(std::move(ownerOrganisation)), m_widest(widest)
{
    m_width = std::min(m_width, m_widest);
    for (const domain::Client &client : plan.adds)
        m_items.append(JobItem{client, true, ItemState::Waiting, {}});
    for (const domain::Client &client : plan.removes)
        m_items.append(JobItem{client, false, ItemState::Waiting, {}});
}

int Job::count(ItemState state) const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(), [state](const JobItem &item) { return item.state == state; }));
}

int Job::settled() const
{
    return count(ItemState::Done) + count(ItemState::Refused);
}

std::optional<std::chrono::seconds> Job::timeLeft() const
{
    const int done = settled();
    if (done < 5 || m_finished)
        return std::nullopt;
    const qint64 left = m_elapsed.elapsed() * (total() - done) / done / 1000;
    return std::chrono::seconds(left + 1);
}

void Job::start()
{
    m_elapsed.start();
    m_scope.start(run(m_scope.token()), [this](const core::Result<core::Nothing> &) {
        m_finished = true;
        Q_EMIT progressed();
        Q_EMIT finished();
    });
}

void Job::cancel()
{
    m_cancelled = true;
    Q_EMIT progressed();
}

core::Task<core::Nothing> Job::run(std::stop_token stop)
{
    if (m_items.isEmpty())
        co_return core::Nothing{};
    m_next = 1;
    core::Result<core::Nothing> first = co_await sendItem(0, stop);
    if (stop.stop_requested())
        co_return first;
    std::vector<core::Task<core::Nothing>> workers;
    const int count = std::min(m_widest, total() - 1);
    workers.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        workers.push_back(worker(stop));
    for (core::Task<core::Nothing> &task : workers) {
        core::Result<core::Nothing> ended = co_await task;
        if (stop.stop_requested())
            co_return ended;
    }
    core::Result<core::Nothing> verified = co_await verify(stop);
    co_return verified;
}

core::Task<core::Nothing> Job::worker(std::stop_token stop)
{
    while (mayGoOn() && m_next < total()) {
        const int index = m_next++;
        core::Result<core::Nothing> sent = co_await sendItem(index, stop);
        if (stop.stop_requested())
            co_return sent;
    }
    co_return core::Nothing{};
}

// Waits for a place within the width and for the end of the server's Retry-After, in steps that let a cancel through.
core::Task<core::Nothing> Job::turn(std::stop_token stop)
{
    while (mayGoOn() && (m_inFlight >= m_width || !m_quiet.hasExpired())) {
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(20ms);
        co_await pause;
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled);
    }
    co_return core::Nothing{};
}

core::Task<core::Nothing> Job::sendItem(int index, std::stop_token stop)
{
    const domain::ClientId client = m_items.at(index).client.id;
    const bool add = m_items.at(index).add;
    bool mayBeDone = false; // by an earlier attempt
    for (int attempt = 1;; ++attempt) {
        core::Result<core::Nothing> itsTurn = co_await turn(stop);
        if (stop.stop_requested())
            co_return itsTurn;
        if (!mayGoOn())
            break;
        m_items[index].state = ItemState::Sent;
        ++m_inFlight;
        core::Result<core::Nothing> result;
        if (add)
            result = co_await altinn::assignClient(m_api, m_access, client, stop);
        else
            result = co_await altinn::revokeClient(m_api, m_access, client, stop);
        if (stop.stop_requested())
            co_return result;
        --m_inFlight;
        const bool busy = !result && isBusy(result.error()) && attempt < mostTries;
        const bool cutOff = !result && result.error().kind == core::ErrorKind::Offline && attempt < mostCutOffs;
        if (!busy && !cutOff) {
            answered(index, result, mayBeDone);
            break;
        }
        mayBeDone = mayBeDone || mayHaveActed(result.error());
        m_items[index].state = mayBeDone ? ItemState::Unknown : ItemState::Waiting;
        if (cutOff) // servers end idle connections when they like
            continue;
        m_width = std::max(1, m_width / 2);
        // The server is busy for everybody: nobody sends meanwhile.
        const std::chrono::seconds wait = result.error().retryAfter.value_or(std::chrono::seconds(1 << (attempt - 1)));
        m_quiet = std::max(m_quiet, QDeadlineTimer(wait));
    }
    co_return core::Nothing{};
}

void Job::answered(int index, const core::Result<core::Nothing> &result, bool mayBeDone)
{
    JobItem &item = m_items[index];
    if (result) {
        item.state = ItemState::Done;
        m_width = std::min(m_widest, m_width + 1);
    } else {
        item.error = result.error();
        if (concernsOneClient(result.error())) {
            item.state = ItemState::Refused;
        } else {
            item.state = mayBeDone || mayHaveActed(result.error()) ? ItemState::Unknown : ItemState::Waiting;
            if (!m_stoppedBy)
                m_stoppedBy = result.error();
        }
    }
    Q_EMIT progressed();
}

core::Task<core::Nothing> Job::verify(std::stop_token stop)
{
    core::Result<altinn::ClientListing> assigned = co_await altinn::assignedClients(m_api, m_access, stop);
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    // Not verified: what the server confirmed stays done, what had no answer stays unknown. A client that could not be
    // read must not pass as removed.
    if (!assigned || assigned->unreadable > 0 ||
        (!assigned->ownerOrganisation.isEmpty() && assigned->ownerOrganisation != m_ownerOrganisation))
        co_return core::Nothing{};
    QSet<domain::ClientId> held;
    for (const domain::Client &client : std::as_const(assigned->clients))
        held.insert(client.id);
    m_verified = true;
    for (JobItem &item : m_items) {
        const bool asWanted = held.contains(item.client.id) == item.add;
        if (item.state == ItemState::Unknown)
            item.state = asWanted ? ItemState::Done : ItemState::Waiting;
        else if (item.state == ItemState::Done && !asWanted)
            item.state = ItemState::Unknown; // confirmed, yet the server does not hold it: we do not know
        else if (item.state == ItemState::Refused && asWanted)
            item.state = ItemState::Done;
        if (item.state == ItemState::Done)
            item.error.reset();
    }
    co_return core::Nothing{};
}

} // namespace clients
