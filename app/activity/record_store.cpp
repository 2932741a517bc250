// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/activity/record_store.h"

#include "app/storage/failure.h"

#include <limits>

namespace activity::store {

using core::Nothing;
using core::Result;

namespace {

constexpr qint64 mostNumber = qint64(1) << 53; // nobody does so much: a higher number has been put in

// As columns() names them. What is null would be NULL in the file; here it is empty.
QVariantList rowOf(const Entry &entry)
{
    QVariantList row = {entry.number,   entry.at,         entry.person,   entry.organisation, entry.organisationNumber,
                        entry.action,   entry.objectKind, entry.objectId, entry.objectName,   entry.objectNumber,
                        entry.accessId, entry.accessName, entry.before,   entry.after,        entry.outcome,
                        entry.reason,   entry.traceId,    entry.words,    entry.hash};
    for (QVariant &value : row) {
        if (value.userType() == QMetaType::QString && value.toString().isEmpty())
            value = QStringLiteral("");
        else if (value.userType() == QMetaType::QByteArray && value.toByteArray().isEmpty())
            value = QByteArray("");
    }
    return row;
}

// The highest number there is; 0 when there is no entry.
Result<qint64> highest(storage::Connection &disk)
{
    const auto rows = disk.rows(QStringLiteral("SELECT max(number) FROM activity"));
    if (!rows)
        return core::fail(rows.error());
    return rows->constFirst().constFirst().toLongLong();
}

} // namespace

storage::Schema schema()
{
    return {QStringLiteral("activity"),
            {{QStringLiteral("CREATE TABLE activity(number INTEGER PRIMARY KEY, at INTEGER NOT NULL, "
                             "person TEXT NOT NULL, organisation TEXT NOT NULL, organisation_number TEXT NOT NULL, "
                             "action TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, "
                             "object_name TEXT NOT NULL, object_number TEXT NOT NULL, access_id TEXT NOT NULL, "
                             "access_name TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, "
                             "outcome TEXT NOT NULL, reason TEXT NOT NULL, trace TEXT NOT NULL, words TEXT NOT NULL, "
                             "hash BLOB NOT NULL)"),
              QStringLiteral("CREATE INDEX activity_by_access ON activity(access_id)"),
              QStringLiteral("CREATE INDEX activity_by_organisation ON activity(organisation_number)"),
              QStringLiteral("CREATE INDEX activity_by_person ON activity(person)"),
              QStringLiteral("CREATE TABLE activity_head(only INTEGER PRIMARY KEY CHECK(only = 1), "
                             "chain TEXT NOT NULL, last INTEGER NOT NULL, hash BLOB NOT NULL)"),
              QStringLiteral("INSERT INTO activity_head VALUES(1, lower(hex(randomblob(16))), 0, x'')")},
             {QStringLiteral("CREATE TABLE activity_intents(intent TEXT PRIMARY KEY, run TEXT NOT NULL, "
                             "number INTEGER NOT NULL, at INTEGER NOT NULL, "
                             "person TEXT NOT NULL, organisation TEXT NOT NULL, organisation_number TEXT NOT NULL, "
                             "action TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, "
                             "object_name TEXT NOT NULL, object_number TEXT NOT NULL, access_id TEXT NOT NULL, "
                             "access_name TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, "
                             "outcome TEXT NOT NULL, reason TEXT NOT NULL, trace TEXT NOT NULL, words TEXT NOT NULL, "
                             "hash BLOB NOT NULL)")}}};
}

QString columns()
{
    return QStringLiteral("number, at, person, organisation, organisation_number, action, object_kind, object_id, "
                          "object_name, object_number, access_id, access_name, before, after, outcome, reason, trace, "
                          "words, hash");
}

Entry entryIn(const QVariantList &row)
{
    Entry entry;
    entry.number = row.at(0).toLongLong();
    entry.at = row.at(1).toLongLong();
    int column = 2;
    for (QString *text :
         {&entry.person, &entry.organisation, &entry.organisationNumber, &entry.action, &entry.objectKind,
          &entry.objectId, &entry.objectName, &entry.objectNumber, &entry.accessId, &entry.accessName, &entry.before,
          &entry.after, &entry.outcome, &entry.reason, &entry.traceId, &entry.words})
        *text = row.at(column++).toString();
    entry.hash = row.at(column).toByteArray();
    return entry;
}

Result<Head> head(storage::Connection &disk)
{
    const auto rows = disk.rows(QStringLiteral("SELECT chain, last, hash FROM activity_head"));
    if (!rows)
        return core::fail(rows.error());
    if (rows->size() != 1)
        return storage::failure::fail(storage::failure::damaged, QStringLiteral("the record has no head"));
    const QVariantList &row = rows->constFirst();
    return Head{row.at(0).toString(), row.at(1).toLongLong(), row.at(2).toByteArray()};
}

Result<Nothing> append(storage::Connection &disk, const QString &environment, const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return Nothing{};
    Result<Head> head = store::head(disk);
    if (!head)
        return core::fail(head.error());
    QByteArray before = head->last == 0 ? beginningOf(head->chain, environment) : head->hash;
    // Behind what has been put in there too. It is not gone on from, so that the check finds it all the same.
    const Result<qint64> highest = store::highest(disk);
    if (!highest)
        return core::fail(highest.error());
    head->last = qMax(head->last, *highest);
    if (head->last > mostNumber)
        return storage::failure::fail(storage::failure::damaged, QStringLiteral("the record has no end"));
    QList<QVariantList> rows;
    rows.reserve(entries.size());
    for (Entry entry : entries) {
        entry.number = ++head->last;
        entry.hash = hashOf(before, entry);
        before = entry.hash;
        rows.append(rowOf(entry));
    }
    if (const auto done = disk.executeEach(
            QStringLiteral("INSERT INTO activity(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .arg(columns()),
            rows);
        !done)
        return done;
    return disk.execute(QStringLiteral("UPDATE activity_head SET last = ?, hash = ?"), {head->last, before});
}

Result<Nothing> intend(storage::Connection &disk, const QString &intent, const QString &run, const Entry &entry)
{
    return disk.execute(
        QStringLiteral("INSERT INTO activity_intents(intent, run, %1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(columns()),
        QVariantList{intent, run} + rowOf(entry));
}

Result<Nothing> settle(storage::Connection &disk, const QStringList &intents)
{
    if (intents.isEmpty())
        return Nothing{};
    // What has gone into the record may be deleted there, and must not live on here.
    if (const auto done = disk.execute(QStringLiteral("PRAGMA secure_delete=ON")); !done)
        return done;
    for (const QString &intent : intents) {
        const auto done = disk.execute(QStringLiteral("DELETE FROM activity_intents WHERE intent = ?"), {intent});
        if (!done)
            return done;
    }
    return Nothing{};
}

Result<qint64> settleOthers(storage::Connection &disk, const QString &environment, const QString &run)
{
    qint64 count = 0;
    const auto done = disk.transact([&]() -> Result<Nothing> {
        const auto rows = disk.rows(
            QStringLiteral("SELECT %1, intent FROM activity_intents WHERE run <> ? ORDER BY rowid").arg(columns()),
            {run});
        if (!rows)
            return core::fail(rows.error());
        QList<Entry> entries;
        QStringList intents;
        for (const QVariantList &row : *rows) {
            entries.append(entryIn(row));
            intents.append(row.constLast().toString());
        }
        count = entries.size();
        if (const auto appended = append(disk, environment, entries); !appended)
            return appended;
        return settle(disk, intents);
    });
    if (!done)
        return core::fail(done.error());
    return count;
}

namespace {

// The last of those that go; 0 when none does.
Result<qint64> lastOld(storage::Connection &disk, const QDateTime &before)
{
    const auto rows =
        disk.rows(QStringLiteral("SELECT max(number) FROM activity WHERE number < coalesce((SELECT min(number) "
                                 "FROM activity WHERE at >= ?), 9223372036854775807)"),
                  {before.toMSecsSinceEpoch()});
    if (!rows)
        return core::fail(rows.error());
    return rows->constFirst().constFirst().toLongLong();
}

Result<Nothing> setHead(storage::Connection &disk, const Head &head)
{
    return disk.execute(QStringLiteral("INSERT OR REPLACE INTO activity_head VALUES(1, ?, ?, ?)"),
                        {head.chain, head.last, head.hash});
}

// What goes, as far as that number, and in the entry what is said of it. end: what the entries behind it go on from.
Result<Span> spanOf(storage::Connection &disk, qint64 upTo, const Head &end, Entry *saying)
{
    const auto facts = disk.rows(
        QStringLiteral("SELECT count(*), min(number), min(at), max(at) FROM activity WHERE number <= ?"), {upTo});
    if (!facts)
        return core::fail(facts.error());
    const QVariantList &row = facts->constFirst();
    const Span span = {row.at(0).toLongLong(), row.at(1).toLongLong(), end.last};
    const auto day = [](const QVariant &at) {
        return QDateTime::fromMSecsSinceEpoch(at.toLongLong(), Qt::UTC).toString(Qt::ISODate);
    };
    Facts gone = {fact("count", span.count)};
    if (span.count > 0)
        gone.append(fact("first", span.first));
    gone.append(fact("last", span.last));
    if (span.count > 0)
        gone += {fact("from", day(row.at(2))), fact("to", day(row.at(3)))};
    gone.append(fact("hash", QString::fromLatin1(end.hash.toHex())));
    // Written here and not by safeText(), which would take the hash for a secret.
    QStringList lines;
    for (const Fact &each : std::as_const(gone))
        lines.append(each.key + u'=' + each.value);
    saying->before = lines.join(u'\n');
    return span;
}

Result<Span> removeBefore(storage::Connection &disk, const QString &environment, const QDateTime &before, Entry saying)
{
    const Result<qint64> last = lastOld(disk, before);
    if (!last)
        return core::fail(last.error());
    if (*last == 0)
        return Span();
    const auto hash = disk.rows(QStringLiteral("SELECT hash FROM activity WHERE number = ?"), {*last});
    if (!hash)
        return core::fail(hash.error());
    Result<Span> span = spanOf(disk, *last, {{}, *last, hash->constFirst().constFirst().toByteArray()}, &saying);
    if (!span)
        return span;
    if (const auto done = disk.execute(QStringLiteral("DELETE FROM activity WHERE number <= ?"), {*last}); !done)
        return core::fail(done.error());
    if (const auto done = append(disk, environment, {saying}); !done)
        return core::fail(done.error());
    return span;
}

// Whatever has been done to the record: what says that it is deleted stands on sound ground.
Result<Span> removeAll(storage::Connection &disk, const QString &environment, Entry saying)
{
    if (const auto done = disk.execute(
            QStringLiteral("INSERT OR IGNORE INTO activity_head VALUES(1, lower(hex(randomblob(16))), 0, x'')"));
        !done)
        return core::fail(done.error());
    Result<Head> end = head(disk);
    if (!end)
        return core::fail(end.error());
    const Result<qint64> highest = store::highest(disk);
    if (!highest)
        return core::fail(highest.error());
    end->last = qMax(end->last, *highest);
    if (end->last < 0 || end->last > mostNumber)
        end->last = 0; // no number of ours: from the beginning
    const Result<qint64> entries = countOld(disk, {});
    if (!entries)
        return core::fail(entries.error());
    if (end->last == 0 && *entries == 0)
        return Span();
    const auto hash = disk.rows(QStringLiteral("SELECT hash FROM activity WHERE number = ?"), {end->last});
    if (!hash)
        return core::fail(hash.error());
    if (!hash->isEmpty())
        end->hash = hash->constFirst().constFirst().toByteArray();
    if (end->last == 0 || end->hash.isEmpty())
        end->hash = beginningOf(end->chain, environment);
    Result<Span> span = spanOf(disk, std::numeric_limits<qint64>::max(), *end, &saying);
    if (!span)
        return span;
    if (const auto done = disk.execute(QStringLiteral("DELETE FROM activity")); !done)
        return core::fail(done.error());
    if (const auto done = setHead(disk, *end); !done)
        return core::fail(done.error());
    if (const auto done = append(disk, environment, {saying}); !done)
        return core::fail(done.error());
    return span;
}

} // namespace

Result<qint64> countOld(storage::Connection &disk, const QDateTime &before)
{
    const Result<qint64> last = before.isValid() ? lastOld(disk, before) : std::numeric_limits<qint64>::max();
    if (!last)
        return core::fail(last.error());
    const auto rows = disk.rows(QStringLiteral("SELECT count(*) FROM activity WHERE number <= ?"), {*last});
    if (!rows)
        return core::fail(rows.error());
    return rows->constFirst().constFirst().toLongLong();
}

Result<Span> removeOld(storage::Connection &disk, const QString &environment, const QDateTime &before,
                       const Entry &saying)
{
    if (const auto done = disk.execute(QStringLiteral("PRAGMA secure_delete=ON")); !done)
        return core::fail(done.error());
    Span span;
    const auto done = disk.transact([&]() -> Result<Nothing> {
        const Result<Span> gone =
            before.isValid() ? removeBefore(disk, environment, before, saying) : removeAll(disk, environment, saying);
        if (!gone)
            return core::fail(gone.error());
        span = *gone;
        return Nothing{};
    });
    if (!done)
        return core::fail(done.error());
    // What was there must not live on in the log that is beside the file; somebody who reads now puts it off.
    if (span.count > 0)
        static_cast<void>(disk.rows(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return span;
}

} // namespace activity::store
