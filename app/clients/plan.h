// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_lists.h"
#include "app/clients/job_record.h"
#include "app/clients/staging.h"

#include <QSet>

namespace clients {

// What will be sent: the pure difference between what the server holds and what the user wants. Order does not matter.
struct Plan
{
    QList<domain::Client> adds;
    QList<domain::Client> removes;
    QList<domain::ClientId> unknown;  // staged, but in neither list any more
    QList<domain::ClientId> needless; // staged, but already as wanted
    int unchanged = 0;                // assigned clients that stay
    int assignedBefore = 0;
    QSet<domain::ClientId> before; // those that are assigned; empty when not known
    JobId undoes = 0;              // the job that this takes back, or a part of it

    [[nodiscard]] int size() const { return static_cast<int>(adds.size() + removes.size()); }

    // More than a fifth of what is assigned goes.
    [[nodiscard]] bool removesMany() const { return removes.size() * 5 > assignedBefore; }
};

[[nodiscard]] Plan makePlan(const ClientLists &lists, const Staging &staging);

// What takes back those of the items that were truly done, as far as the lists still show them done.
[[nodiscard]] Plan makeUndo(const ClientLists &lists, const QList<JobItem> &items, JobId job);

} // namespace clients
