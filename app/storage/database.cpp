// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/database.h"

#include "app/core/log.h"
#include "app/storage/failure.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace storage {

namespace {

constexpr qint64 applicationId = 0x46756c6d; // "Fulm", in the header of every file of ours

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

core::Result<core::Nothing> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure::fail(failure::readOnly, QStringLiteral("the folder cannot be made"));
    // Fails where the folder is somebody else's; then the file's own permissions have to do.
    static_cast<void>(QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner));
    return core::Nothing{};
}

// SQLite would make the file readable for everybody whom the umask lets. What it makes beside it takes its permissions
// from the file.
core::Result<core::Nothing> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly) && !file.exists())
            return failure::fail(failure::readOnly, QStringLiteral("the file cannot be made: ") + file.errorString());
        return core::Nothing{};
    }
    if (!QFileInfo(path).isFile())
        return failure::fail(failure::readOnly, QStringLiteral("something else has the file's name"));
    static_cast<void>(file.setPermissions(ownerOnly));
    return core::Nothing{};
}

qint64 numberIn(const core::Result<QList<QVariantList>> &rows)
{
    return rows && !rows->isEmpty() ? rows->constFirst().constFirst().toLongLong() : -1;
}

// Damaged, or another program's: both are an error with the code damaged. A new file is neither.
core::Result<core::Nothing> check(Connection &connection)
{
    const core::Result<QList<QVariantList>> verdict = connection.rows(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return core::fail(verdict.error());
    if (verdict->isEmpty() || verdict->constFirst().constFirst().toString() != u"ok")
        return failure::fail(failure::damaged, QStringLiteral("quick_check found damage"));
    const qint64 owner = numberIn(connection.rows(QStringLiteral("PRAGMA application_id")));
    const qint64 things = numberIn(connection.rows(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    if (owner != applicationId && things != 0)
        return failure::fail(failure::damaged, QStringLiteral("the file is another program's"));
    return core::Nothing{};
}

// Of what lies in the file, 0 when nothing does; newerSchema when this program does not know that version.
core::Result<qint64> versionOf(const Schema &schema, Connection &connection)
{
    const core::Result<QList<QVariantList>> known =
        connection.rows(QStringLiteral("SELECT version FROM schemas WHERE owner = ?"), {schema.owner});
    if (!known)
        return core::fail(known.error());
    const qint64 version = known->isEmpty() ? 0 : known->constFirst().constFirst().toLongLong();
    if (version > schema.steps.size())
        return failure::fail(failure::newerSchema, QStringLiteral("%1 is of version %2, this program knows %3")
                                                       .arg(schema.owner)
                                                       .arg(version)
                                                       .arg(schema.steps.size()));
    return version;
}

core::Result<core::Nothing> apply(Connection &connection, const Schema &schema)
{
    return connection.transact([&]() -> core::Result<core::Nothing> {
        const core::Result<qint64> version = versionOf(schema, connection);
        if (!version)
            return core::fail(version.error());
        for (qsizetype step = *version; step < schema.steps.size(); ++step) {
            for (const QString &sql : schema.steps.at(step)) {
                if (const auto done = connection.execute(sql); !done)
                    return done;
            }
        }
        if (*version == schema.steps.size())
            return core::Nothing{};
        return connection.execute(QStringLiteral("INSERT INTO schemas(owner, version) VALUES(?, ?) "
                                                 "ON CONFLICT(owner) DO UPDATE SET version = excluded.version"),
                                  {schema.owner, schema.steps.size()});
    });
}

core::Result<core::Nothing> prepare(Connection &connection, const QList<Schema> &schemas)
{
    if (const auto sound = check(connection); !sound)
        return sound;
    for (const auto &sql :
         {QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
          QStringLiteral("CREATE TABLE IF NOT EXISTS schemas(owner TEXT PRIMARY KEY, version INTEGER NOT NULL)")}) {
        if (const auto done = connection.execute(sql); !done)
            return done;
    }
    for (const Schema &schema : schemas) {
        if (const auto done = apply(connection, schema); !done)
            return done;
    }
    return core::Nothing{};
}

core::Result<core::Nothing> attempt(const QString &file, const QList<Schema> &schemas)
{
    if (const auto made = makeFile(file); !made)
        return made;
    const core::Result<std::unique_ptr<Connection>> connection = Connection::open(file);
    if (!connection)
        return core::fail(connection.error());
    return prepare(**connection, schemas);
}

// The new name of the file, "" when it could not be moved.
QString moveAside(const QString &file)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString name = file + QStringLiteral(".bad-") + time;
    for (int count = 2; QFileInfo::exists(name) && count < 100; ++count)
        name = file + QStringLiteral(".bad-%1-%2").arg(time).arg(count);
    if (!QFile::rename(file, name))
        return {};
    // The log of what was not yet in the file belongs to it, and would be poison to a new one.
    for (const auto &part : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(file + part) && !QFile::rename(file + part, name + part))
            return {};
    }
    return name;
}

} // namespace

core::Result<Database> openDatabase(const QString &file, const QList<Schema> &schemas)
{
    if (const auto made = makeFolder(QFileInfo(file).absolutePath()); !made)
        return core::fail(made.error());
    Database database;
    database.file = file;
    core::Result<core::Nothing> opened = attempt(file, schemas);
    if (!opened && opened.error().code == failure::damaged) {
        qCWarning(core::logApp) << "the database is set aside:" << opened.error().detail;
        database.setAside = moveAside(file);
        if (database.setAside.isEmpty())
            return core::fail(opened.error());
        opened = attempt(file, schemas);
    }
    if (!opened)
        return core::fail(opened.error());
    return database;
}

core::Result<core::Nothing> inspectDatabase(const QString &file, const QList<Schema> &schemas)
{
    const QFileInfo info(file);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return core::Nothing{};
    const core::Result<std::unique_ptr<Connection>> connection = Connection::open(file);
    if (!connection)
        return core::fail(connection.error());
    if (const auto sound = check(**connection); !sound)
        return sound;
    for (const Schema &schema : schemas) {
        if (const core::Result<qint64> version = versionOf(schema, **connection); !version)
            return core::fail(version.error());
    }
    return core::Nothing{};
}

QString databaseFile(const QString &environment, const QString &settingsFile)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = environment.toLower().replace(others, QStringLiteral("-"));
    const QString folder = settingsFile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                  : QFileInfo(settingsFile).absolutePath() + QStringLiteral("/data");
    return folder + u'/' + (name.isEmpty() ? QStringLiteral("other") : name) + QStringLiteral(".sqlite");
}

} // namespace storage
