// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/activity/recorder.h"

#include <QFileInfo>
#include <QPointer>
#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace activity {

namespace {

constexpr auto anchorRest = 2s;
constexpr auto retryPatience = 30s;

// Whether the entry that was seen last is there, or is gone and the record itself says that it was deleted.
core::Result<bool> isStillThere(storage::Connection &disk, const Head &seen)
{
    if (seen.last == 0)
        return true;
    const auto entry = disk.rows(QStringLiteral("SELECT hash FROM activity WHERE number = ?"), {seen.last});
    if (!entry)
        return core::fail(entry.error());
    if (!entry->isEmpty())
        return entry->constFirst().constFirst().toByteArray() == seen.hash;
    const auto deletion =
        disk.rows(QStringLiteral("SELECT before FROM activity WHERE action = ? ORDER BY number DESC LIMIT 1"),
                  {nameOf(Action::RecordDeleted)});
    if (!deletion)
        return core::fail(deletion.error());
    if (deletion->isEmpty())
        return false;
    const QString gone = deletion->constFirst().constFirst().toString();
    const qint64 last = valueIn(gone, QLatin1StringView("last")).toLongLong();
    const QByteArray hash = QByteArray::fromHex(valueIn(gone, QLatin1StringView("hash")).toLatin1());
    return last > seen.last || (last == seen.last && hash == seen.hash);
}

// Where the chain is now; what was seen when it is not the chain that was seen there.
core::Result<Head> seenNext(storage::Connection &disk, const std::optional<Head> &seen)
{
    core::Result<Head> head = store::head(disk);
    if (!head || !seen)
        return head;
    if (seen->chain != head->chain || seen->last > head->last)
        return *seen;
    const core::Result<bool> isThere = isStillThere(disk, *seen);
    if (!isThere)
        return core::fail(isThere.error());
    return *isThere ? *head : *seen;
}

// By their time; those of the same time as they came.
QList<Event> inOrder(const QList<Event> &events)
{
    QList<Event> ordered;
    for (const Event &event : events)
        ordered.insert(std::upper_bound(ordered.cbegin(), ordered.cend(), event,
                                        [](const Event &a, const Event &b) { return a.time < b.time; }),
                       event);
    return ordered;
}

struct Emptied
{
    store::Span span;
    Head head; // afterwards
};

} // namespace

Recorder::Recorder(storage::Worker *disk, QString environment, core::Clock clock, QObject *parent)
    : QObject(parent), m_disk(disk), m_environment(std::move(environment)), m_clock(std::move(clock)),
      m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(anchorRest);
    connect(&m_rest, &QTimer::timeout, this, &Recorder::moveAnchor);
    auto *retry = new QTimer(this);
    retry->setSingleShot(true);
    retry->setInterval(retryPatience);
    connect(retry, &QTimer::timeout, this, [this] {
        if (!m_unwritten.isEmpty())
            tryAgain();
    });
    connect(this, &Recorder::failed, retry, qOverload<>(&QTimer::start));
    connect(m_disk, &storage::Worker::opened, this, &Recorder::diskOpened);
    settleOthers();
}

Recorder::~Recorder() = default;

// A file that could not be read has been set aside, and with it the record so far.
void Recorder::diskOpened()
{
    const auto &opening = m_disk->opening();
    if (!opening || !*opening || (*opening)->setAside.isEmpty())
        return;
    m_anchor.reset();
    Q_EMIT anchorMoved({});
    Event begun;
    begun.action = Action::RecordBegun;
    begun.person = QString();
    begun.object.kind = ObjectKind::Record;
    begun.before = {fact("file", QFileInfo((*opening)->setAside).fileName())};
    m_scope.start(record(begun), [](const core::Result<core::Nothing> &) {});
}

Recorder::Writing Recorder::writing(const QList<Event> &events) const
{
    QList<Entry> entries;
    entries.reserve(events.size());
    QStringList intents;
    const QDateTime now = m_clock();
    for (const Event &event : events) {
        entries.append(entryOf(event, m_person, now));
        if (!event.intent.isEmpty())
            intents.append(event.intent);
    }
    return [environment = m_environment, entries = std::move(entries),
            intents = std::move(intents)](storage::Connection &disk) {
        const core::Result<core::Nothing> settled = store::settle(disk, intents);
        return settled ? store::append(disk, environment, entries) : settled;
    };
}

core::Task<QString> Recorder::intend(Event event)
{
    event.outcome = Outcome::Unknown;
    event.after.append(noAnswer());
    QString intent = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::function<core::Result<core::Nothing>(storage::Connection &)> work =
        [intent, run = m_run, entry = entryOf(event, m_person, m_clock())](storage::Connection &disk) {
            return store::intend(disk, intent, run, entry);
        };
    const core::Result<core::Nothing> done = co_await m_disk->run<core::Nothing>(std::move(work));
    if (!done)
        co_return core::fail(done.error());
    co_return core::Result<QString>(intent);
}

// What a run that ended too early was about to send.
void Recorder::settleOthers()
{
    const std::function<core::Result<qint64>(storage::Connection &)> work = [environment = m_environment,
                                                                             run = m_run](storage::Connection &disk) {
        return store::settleOthers(disk, environment, run);
    };
    m_scope.start(m_disk->run<qint64>(work), [this](const core::Result<qint64> &count) {
        m_othersAreSettled = count.has_value();
        if (count.value_or(0) > 0)
            written();
    });
}

void Recorder::written()
{
    if (!m_rest.isActive())
        m_rest.start();
    Q_EMIT recorded();
    if (!m_unwritten.isEmpty()) // the disk takes something again
        tryAgain();
    if (!m_othersAreSettled)
        settleOthers();
}

void Recorder::wereDeleted()
{
    written();
    Q_EMIT shortened();
}

core::Task<core::Nothing> Recorder::write(QList<Event> events)
{
    events = inOrder(events);
    std::function<core::Result<core::Nothing>(storage::Connection &)> work =
        [writing = writing(events)](storage::Connection &disk) { return disk.transact([&] { return writing(disk); }); };
    const QPointer<Recorder> self(this);
    core::Result<core::Nothing> done = co_await m_disk->run<core::Nothing>(std::move(work));
    if (!self)
        co_return done;
    if (done) {
        written();
    } else {
        m_unwritten = events + m_unwritten;
        Q_EMIT failed(done.error());
    }
    co_return done;
}

core::Task<core::Nothing> Recorder::record(Event event)
{
    if (!event.time.isValid())
        event.time = m_clock();
    if (!event.person)
        event.person = m_person;
    QList<Event> events = std::exchange(m_unwritten, {});
    const bool hadUnwritten = !events.isEmpty();
    events.append(event);
    const QPointer<Recorder> self(this);
    core::Result<core::Nothing> done = co_await write(std::move(events));
    if (self && done && hadUnwritten && m_unwritten.isEmpty())
        Q_EMIT recovered();
    co_return done;
}

void Recorder::tryAgain()
{
    if (m_unwritten.isEmpty()) {
        Q_EMIT recovered();
        return;
    }
    m_scope.start(write(std::exchange(m_unwritten, {})), [this](const core::Result<core::Nothing> &done) {
        if (done && m_unwritten.isEmpty())
            Q_EMIT recovered();
    });
}

void Recorder::setKeptYears(int years)
{
    m_keptYears = years;
    if (mayDeleteByAge())
        applyRetention();
}

core::Task<qint64> Recorder::countOlder(int years)
{
    return reading<qint64>(this, [before = m_clock().addYears(-years)](storage::Connection &disk) {
        return store::countOld(disk, before);
    });
}

void Recorder::applyRetention()
{
    if (m_keptYears <= 0) {
        Q_EMIT retentionApplied();
        return;
    }
    Event saying;
    saying.action = Action::RecordDeleted;
    saying.person = QString();
    saying.object.kind = ObjectKind::Record;
    saying.after = {fact("kept-years", m_keptYears)};
    const QDateTime now = m_clock();
    const QDateTime before = now.addYears(-m_keptYears);
    const std::function<core::Result<store::Span>(storage::Connection &)> work =
        [environment = m_environment, before, entry = entryOf(saying, {}, now)](storage::Connection &disk) {
            return store::removeOld(disk, environment, before, entry);
        };
    m_scope.start(m_disk->run<store::Span>(work), [this](const core::Result<store::Span> &span) {
        if (!span) {
            Q_EMIT retentionFailed(span.error());
            return;
        }
        Q_EMIT retentionApplied();
        if (span->count > 0)
            wereDeleted();
    });
}

core::Task<store::Span> Recorder::removeAll()
{
    Event saying;
    saying.action = Action::RecordDeleted;
    saying.object.kind = ObjectKind::Record;
    std::function<core::Result<Emptied>(storage::Connection &)> work =
        [environment = m_environment,
         entry = entryOf(saying, m_person, m_clock())](storage::Connection &disk) -> core::Result<Emptied> {
        const core::Result<store::Span> span = store::removeOld(disk, environment, {}, entry);
        if (!span)
            return core::fail(span.error());
        const core::Result<Head> head = store::head(disk);
        if (!head)
            return core::fail(head.error());
        return Emptied{*span, *head};
    };
    const QPointer<Recorder> self(this);
    const core::Result<Emptied> emptied = co_await m_disk->run<Emptied>(std::move(work));
    if (!emptied)
        co_return core::fail(emptied.error());
    if (self) {
        m_anchor = emptied->head; // whatever was wrong with what is deleted, the new beginning is known
        Q_EMIT anchorMoved(lineOf(*m_anchor));
        wereDeleted();
    }
    co_return emptied->span;
}

void Recorder::setAnchor(const QString &line)
{
    m_anchor = headOf(line);
}

// A chain that is not the one that was seen here keeps its accuser.
void Recorder::moveAnchor()
{
    const std::function<core::Result<Head>(storage::Connection &)> work = [seen = m_anchor](storage::Connection &disk) {
        return seenNext(disk, seen);
    };
    m_scope.start(m_disk->run<Head>(work), [this, seen = m_anchor](const core::Result<Head> &head) {
        if (!head || m_anchor != seen || m_anchor == *head)
            return;
        m_anchor = *head;
        Q_EMIT anchorMoved(lineOf(*head));
    });
}

core::Task<core::Nothing> record(Recorder *recorder, Event event)
{
    if (!recorder)
        co_return core::Nothing{};
    core::Result<core::Nothing> done = co_await recorder->record(std::move(event));
    co_return done;
}

} // namespace activity
