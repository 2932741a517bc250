// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/inbox.h"

#include "app/altinn/names.h"
#include "app/altinn/requests.h"

#include <algorithm>

namespace requests {

namespace {

constexpr int widestRead = 8; // calls in flight for one refresh

QString keyOf(const domain::Party &party, domain::RequestKind kind)
{
    return party.uuid.toString() + QString::number(static_cast<int>(kind));
}

} // namespace

Inbox::Inbox(altinn::Api *api, altinn::Names *names, QObject *parent) : QObject(parent), m_api(api), m_names(names)
{
}

void Inbox::refresh(const QList<domain::Party> &parties)
{
    m_scope.restart();
    m_failures.clear();
    m_unreadable = 0;
    m_running = 0;

    auto queue = std::make_shared<std::deque<Work>>();
    QSet<QString> wanted;
    for (const domain::Party &party : parties) {
        for (const domain::RequestKind kind : {domain::RequestKind::Own, domain::RequestKind::ForClients}) {
            queue->push_back(Work{party, kind});
            wanted.insert(keyOf(party, kind));
        }
    }
    m_listed.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });

    const int workers = std::min<int>(widestRead, static_cast<int>(queue->size()));
    m_running = workers;
    if (workers == 0) // nobody to ask is an answer too
        m_loadedAt = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < workers; ++i) {
        m_scope.start(worker(queue, m_scope.token()), [this](const core::Result<core::Nothing> &) {
            if (--m_running == 0)
                m_loadedAt = QDateTime::currentDateTimeUtc();
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

core::Task<core::Nothing> Inbox::worker(Queue queue, std::stop_token stop)
{
    while (!queue->empty()) {
        const Work work = queue->front();
        queue->pop_front();
        core::Result<altinn::Listing<domain::AccessRequest>> listing =
            co_await altinn::pendingRequests(m_api, work.kind, work.party.id, work.party.organisationNumber, stop);
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled);
        if (!listing) {
            const bool told = std::any_of(m_failures.cbegin(), m_failures.cend(), [&work](const InboxFailure &failure) {
                return failure.party.uuid == work.party.uuid;
            });
            if (!told)
                m_failures.append(InboxFailure{work.party, listing.error()});
            Q_EMIT changed();
            continue;
        }
        m_unreadable += listing->unreadable;
        for (const domain::AccessRequest &request : std::as_const(listing->items)) {
            // The name of the system is a convenience: without it the row shows its title or id.
            core::Result<altinn::SystemText> system = co_await m_names->system(request.systemId, stop);
            if (stop.stop_requested())
                co_return core::fail(core::ErrorKind::Cancelled);
        }
        take(work, listing->items);
    }
    co_return core::Nothing{};
}

void Inbox::take(const Work &work, QList<domain::AccessRequest> requests)
{
    QList<InboxRow> rows;
    for (domain::AccessRequest &request : requests) {
        if (!request.isHandled())
            rows.append(InboxRow{std::move(request), work.party, false});
    }
    m_listed.insert(keyOf(work.party, work.kind), rows);
    Q_EMIT changed();
}

void Inbox::clear()
{
    m_scope.restart();
    m_listed.clear();
    m_opened.clear();
    m_handled.clear();
    m_failures.clear();
    m_loadedAt = {};
    m_running = 0;
    m_unreadable = 0;
    Q_EMIT changed();
}

void Inbox::put(InboxRow row)
{
    // A request can stand in both lists: opened by its link, and listed since.
    const auto same = [&row](const InboxRow &other) { return other.request.id == row.request.id; };
    m_opened.removeIf(same);
    if (row.request.isHandled()) {
        m_handled.insert(row.request.id);
        Q_EMIT changed();
        return;
    }
    QList<InboxRow> &listed = m_listed[keyOf(row.party, row.request.kind)];
    const auto found = std::find_if(listed.begin(), listed.end(), same);
    row.openedByLink = found == listed.end();
    if (row.openedByLink)
        m_opened.append(std::move(row));
    else
        *found = std::move(row);
    Q_EMIT changed();
}

void Inbox::remove(domain::RequestId id)
{
    const auto same = [id](const InboxRow &row) { return row.request.id == id; };
    for (QList<InboxRow> &rows : m_listed)
        rows.removeIf(same);
    m_opened.removeIf(same);
    Q_EMIT changed();
}

QList<InboxRow> Inbox::rows() const
{
    QList<InboxRow> all;
    QSet<domain::RequestId> seen = m_handled;
    const auto add = [&](const QList<InboxRow> &rows) {
        for (const InboxRow &row : rows) {
            if (!seen.contains(row.request.id)) {
                seen.insert(row.request.id);
                all.append(row);
            }
        }
    };
    for (const QList<InboxRow> &rows : m_listed)
        add(rows);
    add(m_opened);
    std::sort(all.begin(), all.end(), [](const InboxRow &a, const InboxRow &b) {
        if (a.request.created != b.request.created)
            return a.request.created > b.request.created;
        return a.request.id < b.request.id;
    });
    return all;
}

} // namespace requests
