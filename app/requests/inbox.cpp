// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/inbox.h"

#include "app/altinn/names.h"
#include "app/altinn/requests.h"
#include "app/core/lost_answer.h"
#include "app/requests/read_again.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace requests {

namespace {

constexpr int widestRead = 8;   // calls in flight for one refresh, names included
constexpr int widestNaming = 2; // of these
constexpr auto announcedEvery = 50ms;

// Altinn lists changes for nobody.
constexpr domain::RequestKind listedKinds[] = {domain::RequestKind::Own, domain::RequestKind::ForClients};

QString keyOf(const domain::Party &party, domain::RequestKind kind)
{
    return party.uuid.toString() + QString::number(static_cast<int>(kind));
}

} // namespace

Inbox::Inbox(altinn::Api *api, altinn::Names *names, QObject *parent) : QObject(parent), m_api(api), m_names(names)
{
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(announcedEvery);
    connect(&m_announcing, &QTimer::timeout, this, &Inbox::changed);
}

void Inbox::refresh(const QList<domain::Party> &parties, bool mayReadById)
{
    m_scope.restart();
    m_round = std::make_shared<Round>();
    m_parties = parties;
    m_mayReadById = mayReadById;
    QSet<QString> wanted;
    for (const domain::Party &party : parties) {
        for (const domain::RequestKind kind : listedKinds) {
            const QString key = keyOf(party, kind);
            if (wanted.contains(key))
                continue;
            wanted.insert(key);
            m_round->lists.push_back(Work{party, kind});
            m_lists[key].isWaiting = true;
        }
    }
    m_lists.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });
    m_left = static_cast<int>(wanted.size());
    for (Opened &opened : m_opened)
        queue(&opened);
    if (m_left == 0) // nobody to ask is an answer too
        m_loadedAt = QDateTime::currentDateTimeUtc();
    startWorkers();
    announceNow();
}

void Inbox::retry(domain::PartyUuid party)
{
    const auto found = std::find_if(m_parties.cbegin(), m_parties.cend(),
                                    [party](const domain::Party &each) { return each.uuid == party; });
    if (found == m_parties.cend())
        return;
    for (const domain::RequestKind kind : listedKinds) {
        Reading &reading = m_lists[keyOf(*found, kind)];
        if (reading.isWaiting)
            continue;
        reading.isWaiting = true;
        ++m_left;
        m_round->lists.push_front(Work{*found, kind}); // somebody waits for it
    }
    for (Opened &opened : m_opened) {
        if (opened.row.party.uuid == party && opened.reading == 0)
            queue(&opened);
    }
    startWorkers();
    announceNow();
}

void Inbox::startWorkers()
{
    const auto round = m_round;
    const int waiting = static_cast<int>(round->lists.size() + round->opened.size());
    const int wanted = std::min(widestRead, round->workers + waiting);
    while (round->workers < wanted) {
        ++round->workers;
        m_scope.start(worker(round, m_scope.token()), [](const core::Result<core::Nothing> &) {});
    }
}

// The name of a system is a convenience: the row is there before it, with its title or id.
core::Task<core::Nothing> Inbox::worker(std::shared_ptr<Round> round, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (round->naming < widestNaming && !round->names.empty()) {
            const QString system = round->names.front();
            round->names.pop_front();
            ++round->naming;
            core::Result<altinn::SystemText> text = co_await m_names->system(system, stop);
            --round->naming;
            if (stop.stop_requested())
                co_return core::fail(core::ErrorKind::Cancelled);
            if (text)
                announce();
        } else if (!round->lists.empty()) {
            const Work work = round->lists.front();
            round->lists.pop_front();
            core::Result<altinn::Listing<domain::AccessRequest>> listing =
                co_await altinn::pendingRequests(m_api, work.kind, work.party.id, work.party.organisationNumber, stop);
            if (stop.stop_requested())
                co_return core::fail(core::ErrorKind::Cancelled);
            if (listing)
                take(work, listing->items, listing->unreadable);
            else
                takeFailure(work, listing.error());
        } else if (!round->opened.empty()) {
            const int reading = round->opened.front();
            round->opened.pop_front();
            const Opened *opened = openedOf(reading);
            if (!opened) { // put anew, or listed
                answered();
                continue;
            }
            const InboxRow row = opened->row;
            core::Result<domain::AccessRequest> fresh = co_await readAgain(m_api, row, m_mayReadById, stop);
            if (stop.stop_requested())
                co_return core::fail(core::ErrorKind::Cancelled);
            takeOpened(reading, fresh);
        } else {
            break;
        }
    }
    --round->workers;
    co_return core::Nothing{};
}

void Inbox::take(const Work &work, const QList<domain::AccessRequest> &requests, int unreadable)
{
    Reading &reading = m_lists[keyOf(work.party, work.kind)];
    const bool isFirst = !reading.readAt.isValid(); // everything would be new
    reading.rows.clear();
    for (const domain::AccessRequest &request : requests) {
        if (request.isHandled())
            continue;
        dropOpened(request.id); // from now on the list tells what becomes of it
        reading.rows.append(InboxRow{request, work.party});
        if (!isFirst && !m_met.contains(request.id))
            m_new.insert(request.id);
        m_met.insert(request.id);
        if (!m_round->named.contains(request.systemId) && m_names->knownSystem(request.systemId).name.isEmpty()) {
            m_round->named.insert(request.systemId);
            m_round->names.push_back(request.systemId);
        }
    }
    reading.unreadable = unreadable;
    reading.error.reset();
    reading.readAt = QDateTime::currentDateTimeUtc();
    reading.isWaiting = false;
    answered();
}

void Inbox::takeFailure(const Work &work, const core::Error &error)
{
    Reading &reading = m_lists[keyOf(work.party, work.kind)];
    reading.error = error;
    reading.isWaiting = false;
    answered();
}

void Inbox::queue(Opened *opened)
{
    opened->reading = ++m_readings;
    ++m_left;
    m_round->opened.push_back(opened->reading);
}

Inbox::Opened *Inbox::openedOf(int reading)
{
    const auto found = std::find_if(m_opened.begin(), m_opened.end(),
                                    [reading](const Opened &each) { return each.reading == reading; });
    return found == m_opened.end() ? nullptr : &*found;
}

void Inbox::takeOpened(int reading, const core::Result<domain::AccessRequest> &fresh)
{
    if (Opened *opened = openedOf(reading)) { // else what has been put since, or listed, is newer
        const domain::RequestId id = opened->row.request.id;
        opened->reading = 0;
        opened->isOld = !fresh;
        if (fresh) {
            opened->row.request = *fresh;
            opened->readAt = QDateTime::currentDateTimeUtc();
        }
        // A 404 without a code of Altinn's may be anybody's on the way: by that nothing is gone.
        const bool isGone = !fresh && fresh.error().kind == core::ErrorKind::Gone && core::isClearNo(fresh.error());
        const bool isHandled = fresh && fresh->isHandled();
        if (isHandled)
            m_handled.insert(id);
        if (isGone || isHandled)
            dropOpened(id);
    }
    answered();
}

void Inbox::dropOpened(domain::RequestId id)
{
    m_opened.removeIf([id](const Opened &each) { return each.row.request.id == id; });
}

void Inbox::answered()
{
    if (--m_left > 0) {
        announce();
        return;
    }
    m_loadedAt = QDateTime::currentDateTimeUtc();
    announceNow();
}

void Inbox::announce()
{
    if (!m_announcing.isActive())
        m_announcing.start();
}

void Inbox::announceNow()
{
    m_announcing.stop();
    Q_EMIT changed();
}

void Inbox::clear()
{
    m_scope.restart();
    m_round = std::make_shared<Round>();
    m_parties.clear();
    m_lists.clear();
    m_opened.clear();
    m_handled.clear();
    m_met.clear();
    m_new.clear();
    m_loadedAt = {};
    m_left = 0;
    announceNow();
}

void Inbox::put(InboxRow row)
{
    const auto same = [&row](const InboxRow &other) { return other.request.id == row.request.id; };
    dropOpened(row.request.id);
    m_met.insert(row.request.id);
    row.isOld = false;
    if (row.request.isHandled()) {
        m_handled.insert(row.request.id);
        announceNow();
        return;
    }
    const auto list = m_lists.find(keyOf(row.party, row.request.kind));
    InboxRow *listed = nullptr;
    if (list != m_lists.end()) {
        const auto found = std::find_if(list->rows.begin(), list->rows.end(), same);
        listed = found == list->rows.end() ? nullptr : &*found;
    }
    row.openedByLink = !listed;
    if (listed)
        *listed = std::move(row);
    else
        m_opened.append(Opened{std::move(row), QDateTime::currentDateTimeUtc()});
    announceNow();
}

void Inbox::remove(domain::RequestId id)
{
    const auto same = [id](const InboxRow &row) { return row.request.id == id; };
    for (Reading &reading : m_lists)
        reading.rows.removeIf(same);
    dropOpened(id);
    announceNow();
}

QList<InboxRow> Inbox::rows() const
{
    QList<InboxRow> all;
    QSet<domain::RequestId> seen = m_handled;
    const auto add = [&](const InboxRow &row, bool isOld) {
        if (seen.contains(row.request.id))
            return;
        seen.insert(row.request.id);
        all.append(row);
        all.last().isOld = isOld;
    };
    for (const Reading &reading : m_lists) {
        for (const InboxRow &row : reading.rows)
            add(row, reading.error.has_value());
    }
    for (const Opened &opened : m_opened)
        add(opened.row, opened.isOld);
    std::sort(all.begin(), all.end(), [](const InboxRow &a, const InboxRow &b) {
        if (a.request.created != b.request.created)
            return a.request.created > b.request.created;
        return a.request.id < b.request.id;
    });
    return all;
}

QList<InboxFailure> Inbox::failures() const
{
    QList<InboxFailure> all;
    for (const domain::Party &party : m_parties) {
        InboxFailure failure;
        failure.party = party;
        failure.isReading = isWaiting(party);
        std::optional<core::Error> error;
        bool isKnown = true; // of every kind
        for (const domain::RequestKind kind : listedKinds) {
            const Reading reading = m_lists.value(keyOf(party, kind));
            if (!error)
                error = reading.error;
            isKnown = isKnown && reading.readAt.isValid();
            if (!failure.lastRead.isValid() || reading.readAt < failure.lastRead)
                failure.lastRead = reading.readAt;
        }
        if (!error)
            continue;
        failure.error = *error;
        if (!isKnown)
            failure.lastRead = {};
        all.append(failure);
    }
    return all;
}

bool Inbox::isWaiting(const domain::Party &party) const
{
    return std::any_of(std::cbegin(listedKinds), std::cend(listedKinds), [&](domain::RequestKind kind) {
        const auto reading = m_lists.constFind(keyOf(party, kind));
        return reading != m_lists.cend() && reading->isWaiting;
    });
}

QDateTime Inbox::oldestReading() const
{
    QDateTime oldest;
    if (!m_loadedAt.isValid())
        return oldest;
    const auto look = [&oldest](const QDateTime &readAt) {
        if (readAt.isValid() && (!oldest.isValid() || readAt < oldest))
            oldest = readAt;
    };
    for (const Reading &reading : m_lists)
        look(reading.readAt);
    for (const Opened &opened : m_opened)
        look(opened.readAt);
    return m_lists.isEmpty() && m_opened.isEmpty() ? m_loadedAt : oldest;
}

bool Inbox::isWhole() const
{
    return failures().isEmpty() &&
           std::none_of(m_opened.cbegin(), m_opened.cend(), [](const Opened &opened) { return opened.isOld; });
}

int Inbox::unreadable() const
{
    int count = 0;
    for (const Reading &reading : m_lists)
        count += reading.unreadable;
    return count;
}

int Inbox::organisationsLeft() const
{
    return static_cast<int>(
        std::count_if(m_parties.cbegin(), m_parties.cend(), [this](const auto &party) { return isWaiting(party); }));
}

int Inbox::newCount() const
{
    if (m_new.isEmpty())
        return 0;
    const QList<InboxRow> all = rows();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
                                          [this](const InboxRow &row) { return m_new.contains(row.request.id); }));
}

void Inbox::noteSeen(domain::RequestId id)
{
    if (m_new.remove(id))
        announceNow();
}

} // namespace requests
