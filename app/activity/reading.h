// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/event.h"
#include "app/core/background.h"
#include "app/storage/connection.h"

#include <stop_token>
#include <vector>

// Reading the record beside the writing: on threads of the pool, each time with a connection of its own, so that what
// is written never waits for what is looked at. The file must have been opened by the storage::Worker before.
namespace activity {

template <class T>
core::Task<T> reading(QString file, std::function<core::Result<T>(storage::Connection &)> work)
{
    auto look = [file = std::move(file), work = std::move(work)]() -> core::Result<T> {
        core::Result<std::unique_ptr<storage::Connection>> disk = storage::Connection::open(file);
        if (!disk)
            return core::fail(disk.error());
        if (const auto done = (*disk)->execute(QStringLiteral("PRAGMA query_only=ON")); !done)
            return core::fail(done.error());
        return work(**disk);
    };
    core::Result<T> answer = co_await core::inBackground(std::move(look));
    co_return answer;
}

// Which entries; everything that is empty lets all through.
struct Filter
{
    QDateTime from; // inclusive
    QDateTime to;   // exclusive
    std::optional<QString> person;
    std::optional<QString> organisationNumber;
    std::optional<QString> accessId;
    QString client; // its name or number, or part of them
    std::optional<Outcome> outcome;
    QString text;          // words that are all there …
    QList<Action> actions; // … or one of these, whose names the text is part of

    [[nodiscard]] bool isOpen() const; // lets all through
    friend bool operator==(const Filter &, const Filter &) = default;
};

// The numbers of the entries that a filter lets through; of one that lets all through only the ends. Row 0 is the
// newest.
class Selection
{
public:
    Selection() = default;

    Selection(qint64 first, qint64 last, qint64 upTo) : m_first(first), m_last(last), m_upTo(upTo) {}

    Selection(std::vector<qint64> oldestFirst, qint64 upTo) : m_numbers(std::move(oldestFirst)), m_upTo(upTo) {}

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] qint64 at(qint64 row) const;
    [[nodiscard]] qint64 rowOf(qint64 number) const; // -1 when it is not there

    // The last entry that there was when it was made, whether in it, or there still, or not.
    [[nodiscard]] qint64 upTo() const { return m_upTo; }

    void add(const Selection &newer);

private:
    [[nodiscard]] bool isSpan() const { return m_last > 0; }

    qint64 m_first = 1;
    qint64 m_last = 0;
    std::vector<qint64> m_numbers;
    qint64 m_upTo = 0;
};

struct Choice // in a filter
{
    QString key;
    QString name;
    friend bool operator==(const Choice &, const Choice &) = default;
};

struct Choices // what there is to choose from
{
    QList<Choice> persons;
    QList<Choice> organisations; // by number
    QList<Choice> accesses;      // by id
    qint64 entries = 0;          // in all
    QDateTime deletedTo;         // what was done until then has been deleted; invalid when nothing has
};

struct Totals // of what a filter lets through
{
    struct Count
    {
        QString action;
        QString outcome;
        qint64 count = 0;
    };

    QList<Count> counts; // by action and outcome
    qint64 entries = 0;
    QByteArray lastHash; // of the whole record
    qint64 lastNumber = 0;
};

// Those with numbers above `after`; stops early when it is told to (Cancelled).
core::Result<Selection> select(storage::Connection &disk, const Filter &filter, qint64 after,
                               const std::stop_token &stop);
// In the order of the numbers; without those that are not there any more.
core::Result<QList<Entry>> entries(storage::Connection &disk, const std::vector<qint64> &numbers);
core::Result<Choices> choices(storage::Connection &disk);
// The newest about a system access, but for lists that were taken out of it.
core::Result<std::optional<Entry>> lastAbout(storage::Connection &disk, const QString &accessId);
core::Result<Totals> totals(storage::Connection &disk, const Filter &filter);

} // namespace activity
