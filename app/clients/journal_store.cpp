// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/journal_store.h"

#include "app/core/error_history.h"

#include <QSet>
#include <QStringList>

namespace clients::store {

namespace {

using core::Nothing;
using core::Result;

QString columns()
{
    return QStringLiteral("id, environment, owner_number, owner_party, access, access_title, started_by, created, "
                          "ended, state, reason_kind, "
                          "reason_code, reason_status, reason_trace, undoes, total, cleared, sending_ms, verified, "
                          "(SELECT count(*) FROM job_items WHERE job = jobs.id AND state IS NOT NULL), "
                          "(SELECT count(*) FROM job_items WHERE job = jobs.id AND state = 'done')");
}

// What is written stays readable for later versions: words, not the numbers of an enumeration.
const QStringList &jobStates()
{
    static const QStringList names = {QStringLiteral("waiting"),  QStringLiteral("running"),
                                      QStringLiteral("paused"),   QStringLiteral("stopped"),
                                      QStringLiteral("finished"), QStringLiteral("cancelled")};
    return names;
}

const QStringList &itemStateNames()
{
    static const QStringList names = {QString(), // no outcome
                                      QString(), QStringLiteral("done"),    QStringLiteral("refused"),
                                      QString(), QStringLiteral("differs"), QStringLiteral("needless")};
    return names;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

// For columns that hold no NULL.
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant millis(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &millis)
{
    return millis.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(millis.toLongLong(), Qt::UTC);
}

QVariantList fieldsOf(const std::optional<core::Error> &error)
{
    if (!error)
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {QString(core::nameOf(error->kind).view()), orNull(error->code), error->status, orNull(error->traceId)};
}

std::optional<core::Error> errorOf(const QVariantList &row, int first)
{
    const QString name = row.at(first).toString();
    if (name.isEmpty())
        return std::nullopt;
    core::Error error;
    for (int kind = 0; kind <= static_cast<int>(core::ErrorKind::Disk); ++kind) {
        if (core::nameOf(static_cast<core::ErrorKind>(kind)).view() == name)
            error.kind = static_cast<core::ErrorKind>(kind);
    }
    error.code = row.at(first + 1).toString();
    error.status = row.at(first + 2).toInt();
    error.traceId = row.at(first + 3).toString();
    return error;
}

QUuid uuidOf(const QVariant &text)
{
    return QUuid::fromString(text.toString());
}

JobRecord recordOf(const QVariantList &row)
{
    JobRecord job;
    job.id = row.at(0).toLongLong();
    job.environment = row.at(1).toString();
    job.ownerOrganisation = row.at(2).toString();
    job.ownerParty = domain::PartyUuid(uuidOf(row.at(3)));
    job.access = domain::SystemAccessId(uuidOf(row.at(4)));
    job.accessTitle = row.at(5).toString();
    job.startedBy = domain::PartyUuid(uuidOf(row.at(6)));
    job.created = timeOf(row.at(7));
    job.ended = timeOf(row.at(8));
    job.state = static_cast<JobState>(qMax<qsizetype>(0, jobStates().indexOf(row.at(9).toString())));
    job.reason = errorOf(row, 10);
    job.undoes = row.at(14).toLongLong();
    job.total = row.at(15).toInt();
    job.cleared = row.at(16).toInt();
    job.sendingMs = row.at(17).toLongLong();
    job.verified = row.at(18).toBool();
    job.settled = row.at(19).toInt();
    job.done = row.at(20).toInt();
    return job;
}

Result<QList<JobRecord>> recordsOf(const Result<QList<QVariantList>> &rows)
{
    if (!rows)
        return core::fail(rows.error());
    QList<JobRecord> jobs;
    for (const QVariantList &row : *rows)
        jobs.append(recordOf(row));
    return jobs;
}

Result<Nothing> andAlso(storage::Connection &disk, const Also &also)
{
    return also ? also(disk) : Nothing{};
}

} // namespace

storage::Schema schema()
{
    // undoes is no foreign key: the job that was undone may be purged before the one that undid it.
    return {QStringLiteral("jobs"),
            {{QStringLiteral("CREATE TABLE jobs(id INTEGER PRIMARY KEY AUTOINCREMENT, environment TEXT NOT NULL, "
                             "owner_number TEXT NOT NULL, owner_party TEXT NOT NULL, access TEXT NOT NULL, "
                             "access_title TEXT NOT NULL, started_by TEXT NOT NULL, created INTEGER NOT NULL, "
                             "ended INTEGER, state TEXT NOT NULL, reason_kind TEXT, reason_code TEXT, "
                             "reason_status INTEGER, reason_trace TEXT, undoes INTEGER NOT NULL, "
                             "total INTEGER NOT NULL, cleared INTEGER NOT NULL, sending_ms INTEGER NOT NULL, "
                             "verified INTEGER NOT NULL)"),
              QStringLiteral("CREATE TABLE job_items(job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, "
                             "position INTEGER NOT NULL, client TEXT NOT NULL, is_add INTEGER NOT NULL, name TEXT, "
                             "number TEXT, state TEXT, error_kind TEXT, error_code TEXT, error_status INTEGER, "
                             "error_trace TEXT, at INTEGER, PRIMARY KEY(job, position)) WITHOUT ROWID"),
              QStringLiteral("CREATE INDEX jobs_by_access ON jobs(access, created)")}}};
}

Result<JobId> insert(storage::Connection &disk, const JobRecord &job, const QList<JobItem> &items, const Also &also)
{
    JobId id = 0;
    const auto done = disk.transact([&]() -> Result<Nothing> {
        QVariantList values = {job.environment,
                               orEmpty(job.ownerOrganisation),
                               job.ownerParty.toString(),
                               job.access.toString(),
                               orEmpty(job.accessTitle),
                               job.startedBy.toString(),
                               millis(job.created),
                               jobStates().at(static_cast<int>(job.state)),
                               job.undoes,
                               items.size(),
                               job.cleared};
        if (const auto made = disk.execute(
                QStringLiteral("INSERT INTO jobs(environment, owner_number, owner_party, access, access_title, "
                               "started_by, created, state, undoes, total, cleared, sending_ms, verified) "
                               "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"),
                values);
            !made)
            return made;
        id = disk.lastId();
        QList<QVariantList> rows;
        rows.reserve(items.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            const domain::Client &client = items.at(i).client;
            const bool isPerson = client.organisationNumber.isEmpty();
            rows.append({id, i, client.id.toString(), items.at(i).add, isPerson ? QVariant() : QVariant(client.name),
                         orNull(client.organisationNumber)});
        }
        if (const auto made =
                disk.executeEach(QStringLiteral("INSERT INTO job_items(job, position, client, is_add, name, number) "
                                                "VALUES(?, ?, ?, ?, ?, ?)"),
                                 rows);
            !made)
            return made;
        return andAlso(disk, also);
    });
    if (!done)
        return core::fail(done.error());
    return id;
}

Result<Nothing> clear(storage::Connection &disk, JobId job, int upTo)
{
    return disk.execute(QStringLiteral("UPDATE jobs SET cleared = max(cleared, ?) WHERE id = ?"), {upTo, job});
}

Result<Nothing> write(storage::Connection &disk, const QList<Outcome> &outcomes, const Also &also)
{
    QList<QVariantList> rows;
    rows.reserve(outcomes.size());
    for (const Outcome &outcome : outcomes) {
        QVariantList row = {orNull(itemStateNames().at(static_cast<int>(outcome.item.state)))};
        row.append(fieldsOf(outcome.item.error));
        row.append({millis(outcome.item.at), outcome.job, outcome.position});
        rows.append(std::move(row));
    }
    return disk.transact([&]() -> Result<Nothing> {
        if (const auto done =
                disk.executeEach(QStringLiteral("UPDATE job_items SET state = ?, error_kind = ?, error_code = ?, "
                                                "error_status = ?, error_trace = ?, at = ? "
                                                "WHERE job = ? AND position = ?"),
                                 rows);
            !done)
            return done;
        return andAlso(disk, also);
    });
}

Result<Nothing> update(storage::Connection &disk, const JobRecord &job, const Also &also)
{
    QVariantList values = {jobStates().at(static_cast<int>(job.state))};
    values.append(fieldsOf(job.reason));
    values.append({millis(job.ended), job.sendingMs, job.verified, job.id});
    return disk.transact([&]() -> Result<Nothing> {
        if (const auto done =
                disk.execute(QStringLiteral("UPDATE jobs SET state = ?, reason_kind = ?, reason_code = ?, "
                                            "reason_status = ?, reason_trace = ?, ended = ?, sending_ms = ?, "
                                            "verified = ? WHERE id = ?"),
                             values);
            !done)
            return done;
        return andAlso(disk, also);
    });
}

Result<QList<JobRecord>> unfinished(storage::Connection &disk, const QString &environment,
                                    const QList<domain::PartyUuid> &owners)
{
    Result<QList<JobRecord>> jobs = recordsOf(
        disk.rows(QStringLiteral("SELECT %1 FROM jobs WHERE environment = ? AND state NOT IN ('finished', 'cancelled') "
                                 "ORDER BY id")
                      .arg(columns()),
                  {environment}));
    const QSet<domain::PartyUuid> allowed(owners.cbegin(), owners.cend());
    if (jobs)
        jobs->removeIf([&allowed](const JobRecord &job) { return !allowed.contains(job.ownerParty); });
    return jobs;
}

Result<QList<JobRecord>> finished(storage::Connection &disk, const QString &environment, domain::SystemAccessId access)
{
    return recordsOf(disk.rows(QStringLiteral("SELECT %1 FROM jobs WHERE environment = ? AND access = ? AND state IN "
                                              "('finished', 'cancelled') ORDER BY id DESC")
                                   .arg(columns()),
                               {environment, access.toString()}));
}

Result<QList<JobItem>> items(storage::Connection &disk, JobId job)
{
    const auto rows = disk.rows(QStringLiteral("SELECT client, is_add, name, number, state, error_kind, error_code, "
                                               "error_status, error_trace, at, "
                                               "position < (SELECT cleared FROM jobs WHERE id = job_items.job) "
                                               "FROM job_items WHERE job = ? ORDER BY position"),
                                {job});
    if (!rows)
        return core::fail(rows.error());
    QList<JobItem> found;
    found.reserve(rows->size());
    for (const QVariantList &row : *rows) {
        JobItem item;
        item.client.id = domain::ClientId(uuidOf(row.at(0)));
        item.add = row.at(1).toBool();
        item.client.name = row.at(2).toString();
        item.client.organisationNumber = row.at(3).toString();
        const QString state = row.at(4).toString();
        const bool mayBeSent = row.at(10).toBool();
        item.state = state.isEmpty() ? (mayBeSent ? ItemState::Unknown : ItemState::Waiting)
                                     : static_cast<ItemState>(qMax<qsizetype>(0, itemStateNames().indexOf(state)));
        item.error = errorOf(row, 5);
        item.at = timeOf(row.at(9));
        found.append(std::move(item));
    }
    return found;
}

Result<double> pace(storage::Connection &disk, const QString &environment)
{
    const auto rows =
        disk.rows(QStringLiteral(
                      "SELECT sum(ms), sum(items) FROM (SELECT sending_ms AS ms, (SELECT count(*) FROM job_items WHERE "
                      "job = jobs.id AND state IN ('done', 'refused', 'differs')) AS items FROM jobs WHERE environment "
                      "= ? AND sending_ms > 0 ORDER BY id DESC LIMIT 5)"),
                  {environment});
    if (!rows)
        return core::fail(rows.error());
    const double milliseconds = rows->constFirst().at(0).toDouble();
    const double count = rows->constFirst().at(1).toDouble();
    return count < 20 ? 0 : milliseconds / count;
}

Result<Nothing> purge(storage::Connection &disk, const QDateTime &now)
{
    return disk.execute(
        QStringLiteral("DELETE FROM jobs WHERE state IN ('finished', 'cancelled') AND (created < ? OR id IN (SELECT id "
                       "FROM (SELECT id, row_number() OVER (PARTITION BY access ORDER BY id DESC) AS place FROM jobs "
                       "WHERE state IN ('finished', 'cancelled')) WHERE place > ?))"),
        {now.addDays(-keptDays).toMSecsSinceEpoch(), keptJobs});
}

} // namespace clients::store
