// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_lists.h"
#include "app/clients/plan.h"

namespace tests {

// The first so many of those that are available are added, and of those that are assigned removed.
[[nodiscard]] inline clients::Plan planOf(const clients::ClientLists &lists, qsizetype adds, qsizetype removes)
{
    clients::Staging staging;
    const auto stage = [&staging](const QList<domain::Client> &listed, qsizetype count, clients::Staged mark) {
        QList<domain::ClientId> ids;
        for (const domain::Client &client : listed.mid(0, count))
            ids.append(client.id);
        staging.stage(ids, mark);
    };
    stage(lists.available, adds, clients::Staged::Add);
    stage(lists.assigned, removes, clients::Staged::Remove);
    return clients::makePlan(lists, staging);
}

} // namespace tests
