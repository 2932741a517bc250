// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/snapshots.h"

namespace clients {

// A null text would be no text to the database.
static QString textOf(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

storage::Schema snapshotSchema()
{
    return {QStringLiteral("client_snapshots"),
            {{QStringLiteral("CREATE TABLE client_snapshots(access TEXT PRIMARY KEY, taken INTEGER NOT NULL)"),
              QStringLiteral("CREATE TABLE client_snapshots_clients("
                             "access TEXT NOT NULL REFERENCES client_snapshots(access) ON DELETE CASCADE, "
                             "client TEXT NOT NULL, number TEXT NOT NULL, name TEXT NOT NULL, "
                             "PRIMARY KEY(access, client)) WITHOUT ROWID")}}};
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
        const auto head = connection.rows(QStringLiteral("SELECT taken FROM client_snapshots WHERE access = ?"), {id});
        if (!head)
            return core::fail(head.error());
        if (head->isEmpty())
            return std::optional<Snapshot>();
        const auto rows = connection.rows(
            QStringLiteral("SELECT client, number, name FROM client_snapshots_clients WHERE access = ?"), {id});
        if (!rows)
            return core::fail(rows.error());
        Snapshot snapshot;
        snapshot.taken = QDateTime::fromSecsSinceEpoch(head->constFirst().constFirst().toLongLong(), Qt::UTC);
        for (const QVariantList &row : *rows) {
            const domain::ClientId client(QUuid::fromString(row.at(0).toString()));
            if (!client.isNull())
                snapshot.clients.append({client, row.at(2).toString(), row.at(1).toString()});
        }
        return std::optional(snapshot);
    };
    return disk->run(reading);
}

core::Task<core::Nothing> keepSeen(storage::Worker *disk, domain::SystemAccessId access, Snapshot snapshot)
{
    const std::function<core::Result<core::Nothing>(storage::Connection &)> writing =
        [id = access.toString(), snapshot](storage::Connection &connection) {
            return connection.transact([&]() -> core::Result<core::Nothing> {
                if (const auto gone =
                        connection.execute(QStringLiteral("DELETE FROM client_snapshots WHERE access = ?"), {id});
                    !gone)
                    return gone;
                if (const auto head =
                        connection.execute(QStringLiteral("INSERT INTO client_snapshots(access, taken) VALUES(?, ?)"),
                                           {id, snapshot.taken.toSecsSinceEpoch()});
                    !head)
                    return head;
                QList<QVariantList> rows;
                rows.reserve(snapshot.clients.size());
                for (const domain::Client &client : snapshot.clients) {
                    rows.append({id, client.id.toString(), textOf(client.organisationNumber), textOf(client.name)});
                }
                return connection.executeEach(
                    QStringLiteral("INSERT INTO client_snapshots_clients(access, client, number, name) "
                                   "VALUES(?, ?, ?, ?)"),
                    rows);
            });
        };
    return disk->run(writing);
}

} // namespace clients
