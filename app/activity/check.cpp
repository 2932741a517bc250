// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/activity/check.h"

#include "app/activity/reading.h"
#include "app/activity/record_store.h"

namespace activity {

namespace {

using core::Nothing;
using core::Result;

constexpr int page = 1000;

// What the first entry goes on from: the beginning of the chain, or what was deleted last.
struct Start
{
    qint64 last = 0; // number before the first entry
    QByteArray hash;
};

class Checker
{
public:
    Checker(storage::Connection &disk, QString environment, std::optional<Head> anchor)
        : m_disk(disk), m_environment(std::move(environment)), m_anchor(std::move(anchor))
    {
    }

    Result<CheckReport> run(const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop);

private:
    Result<Start> start();
    // Whether the checking goes on.
    bool take(const Entry &entry);
    bool found(Finding finding, qint64 number);
    bool isAnother();
    void end();

    storage::Connection &m_disk;
    QString m_environment;
    std::optional<Head> m_anchor;
    Head m_head;
    CheckReport m_report;
    qint64 m_number = 0; // of the entry before
    QByteArray m_hash;
};

bool Checker::found(Finding finding, qint64 number)
{
    m_report.finding = finding;
    m_report.number = number;
    return false;
}

Result<Start> Checker::start()
{
    Start start;
    start.hash = beginningOf(m_head.chain, m_environment);
    const auto rows = m_disk.rows(QStringLiteral("SELECT before FROM activity WHERE action = ? ORDER BY number DESC "
                                                 "LIMIT 1"),
                                  {nameOf(Action::RecordDeleted)});
    if (!rows)
        return core::fail(rows.error());
    if (rows->isEmpty())
        return start;
    const QString text = rows->constFirst().constFirst().toString();
    start.last = valueIn(text, QLatin1StringView("last")).toLongLong();
    start.hash = QByteArray::fromHex(valueIn(text, QLatin1StringView("hash")).toLatin1());
    m_report.deleted = start.last;
    return start;
}

// Told before a single entry is looked at.
bool Checker::isAnother()
{
    if (!m_anchor)
        return false;
    if (m_anchor->chain != m_head.chain)
        return !found(Finding::Foreign, 0);
    if (m_anchor->last > m_head.last)
        return !found(Finding::Older, m_head.last + 1);
    return false;
}

bool Checker::take(const Entry &entry)
{
    if (entry.number > m_head.last)
        return found(Finding::Extra, entry.number);
    if (entry.number <= m_number) // in front of what the record says is deleted
        return found(Finding::Changed, entry.number);
    if (entry.number > m_number + 1)
        return found(Finding::Missing, entry.number);
    if (hashOf(m_hash, entry) != entry.hash)
        return found(Finding::Changed, entry.number);
    if (m_anchor && m_anchor->last == entry.number && m_anchor->hash != entry.hash)
        return found(Finding::Changed, entry.number);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC);
    if (!m_report.from.isValid())
        m_report.from = time;
    m_report.to = time;
    ++m_report.checked;
    m_number = entry.number;
    m_hash = entry.hash;
    return true;
}

void Checker::end()
{
    m_report.last = m_hash;
    if (m_number < m_head.last)
        found(Finding::CutOff, m_number + 1);
    else if (m_head.last > 0 && m_hash != m_head.hash)
        found(Finding::Changed, m_number);
}

Result<CheckReport> Checker::run(const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop)
{
    const Result<Head> head = store::head(m_disk);
    if (!head)
        return core::fail(head.error());
    m_head = *head;
    const Result<Start> start = this->start();
    if (!start)
        return core::fail(start.error());
    m_number = start->last;
    m_hash = start->hash;
    m_report.expected = qMax<qint64>(0, m_head.last - start->last);
    if (isAnother())
        return m_report;
    qint64 after = std::numeric_limits<qint64>::min();
    for (;;) {
        const auto rows =
            m_disk.rows(QStringLiteral("SELECT %1 FROM activity WHERE number > ? ORDER BY number LIMIT %2")
                            .arg(store::columns())
                            .arg(page),
                        {after});
        if (!rows)
            return core::fail(rows.error());
        for (const QVariantList &row : *rows) {
            const Entry entry = store::entryIn(row);
            if (!take(entry))
                return m_report;
            after = entry.number;
        }
        progress(m_report.checked, m_report.expected);
        if (stop.stop_requested())
            return core::fail(core::ErrorKind::Cancelled);
        if (rows->size() < page)
            break;
    }
    end();
    return m_report;
}

} // namespace

core::Task<CheckReport> check(QString file, QString environment, std::optional<Head> anchor,
                              std::function<void(qint64 checked, qint64 expected)> progress, std::stop_token stop)
{
    std::function<Result<CheckReport>(storage::Connection &)> work =
        [environment, anchor, progress, stop](storage::Connection &disk) -> Result<CheckReport> {
        // One picture of the file, whatever is written meanwhile.
        if (const auto begun = disk.execute(QStringLiteral("BEGIN")); !begun)
            return core::fail(begun.error());
        Result<CheckReport> report = Checker(disk, environment, anchor).run(progress, stop);
        static_cast<void>(disk.execute(QStringLiteral("ROLLBACK")));
        return report;
    };
    Result<CheckReport> report = co_await reading<CheckReport>(std::move(file), std::move(work));
    co_return report;
}

} // namespace activity
