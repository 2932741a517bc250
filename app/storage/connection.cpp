// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/connection.h"

#include "app/storage/failure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace storage {

namespace {

// SQLite's result codes (sqlite.org/rescode.html); the extended ones carry them in their low byte.
QLatin1StringView codeOf(int native)
{
    switch (native & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return failure::inUse;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return failure::readOnly;
    case 13: // SQLITE_FULL
        return failure::diskFull;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return failure::damaged;
    default:
        return failure::failed;
    }
}

tl::unexpected<core::Error> failed(const QSqlError &error)
{
    return failure::fail(codeOf(error.nativeErrorCode().toInt()),
                         QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText()));
}

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("fullmakt-%1").arg(++count);
}

core::Result<core::Nothing> run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return failed(query.lastError());
    return core::Nothing{};
}

} // namespace

Connection::Connection(QString name) : m_name(std::move(name))
{
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<std::unique_ptr<Connection>> Connection::open(const QString &file)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return failure::fail(failure::noDriver, QStringLiteral("Qt's SQLite driver is not installed"));
    std::unique_ptr<Connection> connection(new Connection(nextName()));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return failed(database.lastError());
    // The file is read here for the first time: one that is no database is found out now.
    for (const auto &sql : {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
                            QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA trusted_schema=OFF"),
                            QStringLiteral("PRAGMA cell_size_check=ON")}) {
        if (const auto done = connection->execute(sql); !done)
            return core::fail(done.error());
    }
    return connection;
}

core::Result<core::Nothing> Connection::execute(const QString &sql, const QVariantList &values)
{
    return executeEach(sql, {values});
}

core::Result<core::Nothing> Connection::executeEach(const QString &sql, const QList<QVariantList> &rows)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    for (const QVariantList &values : rows) {
        if (const auto done = run(query, values); !done)
            return done;
    }
    return core::Nothing{};
}

core::Result<QList<QVariantList>> Connection::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    if (const auto done = run(query, values); !done)
        return core::fail(done.error());
    const int columns = query.record().count();
    QList<QVariantList> found;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        found.append(std::move(row));
    }
    if (query.lastError().isValid()) // the reading broke off: half an answer is none
        return failed(query.lastError());
    return found;
}

qint64 Connection::lastId()
{
    const auto found = rows(QStringLiteral("SELECT last_insert_rowid()"));
    return found && !found->isEmpty() ? found->constFirst().constFirst().toLongLong() : 0;
}

qint64 Connection::changes()
{
    const auto found = rows(QStringLiteral("SELECT changes()"));
    return found && !found->isEmpty() ? found->constFirst().constFirst().toLongLong() : 0;
}

core::Result<core::Nothing> Connection::transact(const std::function<core::Result<core::Nothing>()> &work)
{
    // Immediate: a transaction that would have to wait for another program does so before it has read anything.
    if (const auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    core::Result<core::Nothing> done = work();
    if (done)
        done = execute(QStringLiteral("COMMIT"));
    if (!done) {
        // SQLite may have rolled back already, after a full disk for instance; then there is nothing to roll back.
        static_cast<void>(execute(QStringLiteral("ROLLBACK")));
    }
    return done;
}

} // namespace storage
