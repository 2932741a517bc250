// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_lists.h"
#include "app/storage/worker.h"

#include <QDateTime>

// Which clients an access could act for when the user last looked, kept on disk: ids, and name and number of clients
// that have an organisation number. Of persons nothing but the id is kept.
namespace clients {

struct Snapshot
{
    QDateTime taken; // UTC
    QList<domain::Client> clients;
};

struct ClientChanges
{
    QDateTime since;                // invalid when this is the first look
    QList<domain::Client> appeared; // became available, or were attached by somebody else, since
    QList<domain::Client> lost;     // neither available nor attached any more; persons have no name here

    [[nodiscard]] bool isEmpty() const { return appeared.isEmpty() && lost.isEmpty(); }
};

// A move from one list to the other is no change: it was the user's own. Lists with holes are compared with nothing.
[[nodiscard]] ClientChanges changesSince(const Snapshot &seen, const ClientLists &now);
[[nodiscard]] Snapshot snapshotOf(const ClientLists &lists, const QDateTime &taken);

[[nodiscard]] storage::Schema snapshotSchema();

// Nothing when the access has never been looked at.
core::Task<std::optional<Snapshot>> lastSeen(storage::Worker *disk, domain::SystemAccessId access);
core::Task<core::Nothing> forgetSeen(storage::Worker *disk); // of every access
// In the place of what was seen before: all of it or nothing.
core::Task<core::Nothing> keepSeen(storage::Worker *disk, domain::SystemAccessId access, Snapshot snapshot);

} // namespace clients
