// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/activity/reading.h"

#include "app/activity/record_store.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace activity {

namespace {

using core::Result;

constexpr int page = 4000;

struct Where
{
    QStringList conditions;
    QVariantList values;

    void add(const QString &condition, const QVariant &value)
    {
        conditions.append(condition);
        values.append(value);
    }

    [[nodiscard]] QString text() const
    {
        return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }
};

// For LIKE: what the user has typed is no pattern.
QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

QStringList wordsOf(const QString &text)
{
    constexpr qsizetype most = 20; // each is a condition of its own
    return folded(text.simplified()).split(u' ', Qt::SkipEmptyParts).mid(0, most);
}

void addText(Where *where, const Filter &filter)
{
    const QStringList words = wordsOf(filter.text);
    if (words.isEmpty())
        return;
    QStringList all;
    for (const QString &word : words) {
        all.append(QStringLiteral("words LIKE ? ESCAPE '\\'"));
        where->values.append(QString(u'%' + escaped(word) + u'%'));
    }
    QString condition = u'(' + all.join(QStringLiteral(" AND ")) + u')';
    if (!filter.actions.isEmpty()) {
        QStringList marks;
        for (const Action action : filter.actions) {
            marks.append(QStringLiteral("?"));
            where->values.append(nameOf(action));
        }
        condition = u'(' + condition + QStringLiteral(" OR action IN (") + marks.join(u',') + QStringLiteral("))");
    }
    where->conditions.append(condition);
}

Where whereOf(const Filter &filter)
{
    Where where;
    if (filter.from.isValid())
        where.add(QStringLiteral("at >= ?"), filter.from.toMSecsSinceEpoch());
    if (filter.to.isValid())
        where.add(QStringLiteral("at < ?"), filter.to.toMSecsSinceEpoch());
    if (filter.person)
        where.add(QStringLiteral("person = ?"), *filter.person);
    if (filter.organisationNumber)
        where.add(QStringLiteral("organisation_number = ?"), *filter.organisationNumber);
    if (filter.accessId)
        where.add(QStringLiteral("access_id = ?"), *filter.accessId);
    if (filter.outcome)
        where.add(QStringLiteral("outcome = ?"), nameOf(*filter.outcome));
    const QStringList client = wordsOf(filter.client);
    for (const QString &word : client) // what stands before the line's end is the client's
        where.add(QStringLiteral("words LIKE ? ESCAPE '\\'"), QString(u'%' + escaped(word) + QStringLiteral("%\n%")));
    addText(&where, filter);
    return where;
}

// Each value once and in its order, without reading every entry: from one to the next by the index.
QString distinct(const QString &column, const QString &name)
{
    return QStringLiteral("WITH RECURSIVE every(it) AS (SELECT min(%1) FROM activity UNION ALL SELECT (SELECT min(%1) "
                          "FROM activity WHERE %1 > every.it) FROM every WHERE every.it IS NOT NULL) SELECT it, "
                          "(SELECT %2 FROM activity WHERE %1 = every.it ORDER BY number DESC LIMIT 1) FROM every WHERE "
                          "it IS NOT NULL AND it <> ''")
        .arg(column, name);
}

Result<QList<Choice>> choicesOf(storage::Connection &disk, const QString &column, const QString &name)
{
    const auto rows = disk.rows(distinct(column, name));
    if (!rows)
        return core::fail(rows.error());
    QList<Choice> found;
    for (const QVariantList &row : *rows)
        found.append({row.at(0).toString(), row.at(1).toString()});
    return found;
}

} // namespace

bool Filter::isOpen() const
{
    return *this == Filter() || (!from.isValid() && !to.isValid() && !person && !organisationNumber && !accessId &&
                                 !outcome && client.trimmed().isEmpty() && text.trimmed().isEmpty());
}

qint64 Selection::size() const
{
    return isSpan() ? m_last - m_first + 1 : static_cast<qint64>(m_numbers.size());
}

qint64 Selection::at(qint64 row) const
{
    return isSpan() ? m_last - row : m_numbers.at(m_numbers.size() - 1 - static_cast<size_t>(row));
}

qint64 Selection::rowOf(qint64 number) const
{
    if (isSpan())
        return number < m_first || number > m_last ? -1 : m_last - number;
    const auto found = std::lower_bound(m_numbers.cbegin(), m_numbers.cend(), number);
    return found == m_numbers.cend() || *found != number ? -1 : m_numbers.cend() - found - 1;
}

void Selection::add(const Selection &newer)
{
    m_upTo = qMax(m_upTo, newer.m_upTo);
    if (newer.size() == 0)
        return;
    if (size() == 0 && newer.isSpan()) {
        m_first = newer.m_first;
        m_last = newer.m_last;
        return;
    }
    if (isSpan() && newer.isSpan() && newer.m_first == m_last + 1) {
        m_last = newer.m_last;
        return;
    }
    if (isSpan()) {
        for (qint64 number = m_first; number <= m_last; ++number)
            m_numbers.push_back(number);
        m_last = 0;
    }
    for (qint64 row = newer.size() - 1; row >= 0; --row)
        m_numbers.push_back(newer.at(row));
}

Result<Selection> select(storage::Connection &disk, const Filter &filter, qint64 after, const std::stop_token &stop)
{
    // All of them are counted in the smallest index; of those behind a number there are few.
    const bool isAll = after == std::numeric_limits<qint64>::min();
    const auto ends =
        isAll
            ? disk.rows(QStringLiteral("SELECT (SELECT min(number) FROM activity), (SELECT max(number) FROM "
                                       "activity), (SELECT count(*) FROM activity), (SELECT last FROM activity_head)"))
            : disk.rows(QStringLiteral("SELECT min(number), max(number), count(*) FROM activity WHERE number > ?"),
                        {after});
    if (!ends)
        return core::fail(ends.error());
    const qint64 first = ends->constFirst().at(0).toLongLong();
    const qint64 last = ends->constFirst().at(1).toLongLong();
    const qint64 count = ends->constFirst().at(2).toLongLong();
    if (count == 0)
        return Selection({}, isAll ? qMax<qint64>(0, ends->constFirst().at(3).toLongLong()) : qMax<qint64>(0, after));
    if (filter.isOpen() && count == last - first + 1 && last > 0)
        return Selection(first, last, last);
    Where where = whereOf(filter);
    where.add(QStringLiteral("number > ?"), after);
    where.add(QStringLiteral("number <= ?"), last);
    std::vector<qint64> numbers;
    for (;;) {
        const auto rows = disk.rows(
            QStringLiteral("SELECT number FROM activity%1 ORDER BY number DESC LIMIT %2").arg(where.text()).arg(page),
            where.values);
        if (!rows)
            return core::fail(rows.error());
        if (stop.stop_requested())
            return core::fail(core::ErrorKind::Cancelled);
        for (const QVariantList &row : *rows)
            numbers.push_back(row.constFirst().toLongLong());
        if (rows->size() < page)
            break;
        where.values.last() = numbers.back() - 1;
    }
    std::reverse(numbers.begin(), numbers.end());
    return Selection(std::move(numbers), last);
}

Result<QList<Entry>> entries(storage::Connection &disk, const std::vector<qint64> &numbers)
{
    QHash<qint64, Entry> known;
    constexpr size_t most = 500; // of the marks in one statement
    for (size_t begin = 0; begin < numbers.size(); begin += most) {
        QStringList marks;
        QVariantList values;
        for (size_t i = begin; i < std::min(numbers.size(), begin + most); ++i) {
            marks.append(QStringLiteral("?"));
            values.append(numbers.at(i));
        }
        const auto rows = disk.rows(
            QStringLiteral("SELECT %1 FROM activity WHERE number IN (%2)").arg(store::columns(), marks.join(u',')),
            values);
        if (!rows)
            return core::fail(rows.error());
        for (const QVariantList &row : *rows) {
            const Entry entry = store::entryIn(row);
            known.insert(entry.number, entry);
        }
    }
    QList<Entry> found;
    found.reserve(known.size());
    for (const qint64 number : numbers) {
        if (const auto at = known.constFind(number); at != known.constEnd())
            found.append(*at);
    }
    return found;
}

Result<std::optional<Entry>> lastAbout(storage::Connection &disk, const QString &accessId)
{
    const auto rows = disk.rows(
        QStringLiteral("SELECT %1 FROM activity WHERE access_id = ? AND action <> ? ORDER BY number DESC LIMIT 1")
            .arg(store::columns()),
        {accessId, nameOf(Action::ListExported)});
    if (!rows)
        return core::fail(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional<Entry>(store::entryIn(rows->constFirst()));
}

Result<Choices> choices(storage::Connection &disk)
{
    Choices choices;
    const Result<QList<Choice>> persons = choicesOf(disk, QStringLiteral("person"), QStringLiteral("person"));
    const Result<QList<Choice>> organisations =
        choicesOf(disk, QStringLiteral("organisation_number"), QStringLiteral("organisation"));
    const Result<QList<Choice>> accesses = choicesOf(disk, QStringLiteral("access_id"), QStringLiteral("access_name"));
    const auto count = disk.rows(QStringLiteral("SELECT count(*) FROM activity"));
    const auto deletion =
        disk.rows(QStringLiteral("SELECT before FROM activity WHERE action = ? ORDER BY number DESC LIMIT 1"),
                  {nameOf(Action::RecordDeleted)});
    for (const Result<QList<Choice>> *each : {&persons, &organisations, &accesses}) {
        if (!*each)
            return core::fail(each->error());
    }
    if (!count)
        return core::fail(count.error());
    if (!deletion)
        return core::fail(deletion.error());
    if (!deletion->isEmpty()) {
        const QString gone = deletion->constFirst().constFirst().toString();
        choices.deletedTo = QDateTime::fromString(valueIn(gone, QLatin1StringView("to")), Qt::ISODate);
    }
    choices.persons = *persons;
    choices.organisations = *organisations;
    choices.accesses = *accesses;
    choices.entries = count->constFirst().constFirst().toLongLong();
    return choices;
}

Result<Totals> totals(storage::Connection &disk, const Filter &filter)
{
    const Where where = whereOf(filter);
    const auto rows = disk.rows(
        QStringLiteral("SELECT action, outcome, count(*) FROM activity%1 GROUP BY action, outcome").arg(where.text()),
        where.values);
    if (!rows)
        return core::fail(rows.error());
    const Result<Head> head = store::head(disk);
    if (!head)
        return core::fail(head.error());
    Totals totals;
    for (const QVariantList &row : *rows) {
        totals.counts.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toLongLong()});
        totals.entries += row.at(2).toLongLong();
    }
    totals.lastHash = head->hash;
    totals.lastNumber = head->last;
    return totals;
}

} // namespace activity
