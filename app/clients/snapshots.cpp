// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/snapshots.h"

#include <QDataStream>

#include <algorithm>

namespace clients {

namespace {

constexpr QDataStream::Version encoding = QDataStream::Qt_6_4;

// One value: a row for each of a hundred thousand clients would take seconds to read.
QByteArray packed(const QList<domain::Client> &clients)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(encoding);
    stream << static_cast<qint32>(clients.size());
    for (const domain::Client &client : clients)
        stream << client.id.uuid() << client.organisationNumber.toUtf8() << client.name.toUtf8();
    return bytes;
}

core::Result<QList<domain::Client>> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(encoding);
    qint32 count = 0;
    stream >> count;
    QList<domain::Client> clients;
    clients.reserve(std::clamp<qsizetype>(count, 0, bytes.size() / 24)); // which is the least that each takes
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QUuid id;
        QByteArray number;
        QByteArray name;
        stream >> id >> number >> name;
        clients.append({domain::ClientId(id), QString::fromUtf8(name), QString::fromUtf8(number)});
    }
    if (count < 0 || stream.status() != QDataStream::Ok || !stream.atEnd())
        return core::fail(core::ErrorKind::Disk, QStringLiteral("the clients seen last cannot be read"));
    return clients;
}

} // namespace

storage::Schema snapshotSchema()
{
    return {QStringLiteral("client_snapshots"),
            {{QStringLiteral("CREATE TABLE client_snapshots(access TEXT PRIMARY KEY, taken INTEGER NOT NULL)"),
              QStringLiteral("CREATE TABLE client_snapshots_clients("
                             "access TEXT NOT NULL REFERENCES client_snapshots(access) ON DELETE CASCADE, "
                             "client TEXT NOT NULL, number TEXT NOT NULL, name TEXT NOT NULL, "
                             "PRIMARY KEY(access, client)) WITHOUT ROWID")},
             {QStringLiteral("DROP TABLE client_snapshots_clients"), QStringLiteral("DROP TABLE client_snapshots"),
              QStringLiteral("CREATE TABLE client_snapshots(access TEXT PRIMARY KEY, taken INTEGER NOT NULL, "
                             "clients BLOB NOT NULL)")}}};
}

Snapshot snapshotOf(const ClientLists &lists, const QDateTime &taken)
{
    Snapshot snapshot;
    snapshot.taken = taken.toUTC();
    snapshot.clients.reserve(lists.available.size() + lists.assigned.size());
    for (const QList<domain::Client> &side : {lists.available, lists.assigned}) {
        for (const domain::Client &client : side) {
            const bool isPerson = client.organisationNumber.isEmpty();
            snapshot.clients.append(isPerson ? domain::Client{client.id, {}, {}} : client);
        }
    }
    return snapshot;
}

ClientChanges changesSince(const Snapshot &seen, const ClientLists &now)
{
    ClientChanges changes;
    changes.since = seen.taken;
    if (now.unreadable > 0)
        return changes;
    QSet<domain::ClientId> before;
    before.reserve(seen.clients.size());
    for (const domain::Client &client : seen.clients)
        before.insert(client.id);
    QSet<domain::ClientId> present;
    present.reserve(now.available.size() + now.assigned.size());
    for (const QList<domain::Client> &side : {now.available, now.assigned}) {
        for (const domain::Client &client : side) {
            present.insert(client.id);
            if (!before.contains(client.id))
                changes.appeared.append(client);
        }
    }
    for (const domain::Client &client : seen.clients) {
        if (!present.contains(client.id))
            changes.lost.append(client);
    }
    return changes;
}

core::Task<std::optional<Snapshot>> lastSeen(storage::Worker *disk, domain::SystemAccessId access)
{
    const std::function<core::Result<std::optional<Snapshot>>(storage::Connection &)> reading =
        [id = access.toString()](storage::Connection &connection) -> core::Result<std::optional<Snapshot>> {
        const auto rows =
            connection.rows(QStringLiteral("SELECT taken, clients FROM client_snapshots WHERE access = ?"), {id});
        if (!rows)
            return core::fail(rows.error());
        if (rows->isEmpty())
            return std::optional<Snapshot>();
        const QVariantList &row = rows->constFirst();
        core::Result<QList<domain::Client>> clients = unpacked(row.at(1).toByteArray());
        if (!clients)
            return core::fail(clients.error());
        Snapshot snapshot;
        snapshot.taken = QDateTime::fromSecsSinceEpoch(row.at(0).toLongLong(), Qt::UTC);
        snapshot.clients = std::move(*clients);
        return std::optional(snapshot);
    };
    return disk->run(reading);
}

core::Task<core::Nothing> forgetSeen(storage::Worker *disk)
{
    const std::function<core::Result<core::Nothing>(storage::Connection &)> forgetting =
        [](storage::Connection &connection) {
            return connection.execute(QStringLiteral("DELETE FROM client_snapshots"));
        };
    return disk->run(forgetting);
}

core::Task<core::Nothing> keepSeen(storage::Worker *disk, domain::SystemAccessId access, Snapshot snapshot)
{
    std::function<core::Result<core::Nothing>(storage::Connection &)> writing =
        [id = access.toString(), snapshot = std::move(snapshot)](storage::Connection &connection) {
            return connection.execute(
                QStringLiteral("INSERT OR REPLACE INTO client_snapshots(access, taken, clients) VALUES(?, ?, ?)"),
                {id, snapshot.taken.toSecsSinceEpoch(), packed(snapshot.clients)});
        };
    return disk->run(std::move(writing));
}

} // namespace clients
