// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_lists.h"
#include "app/clients/job_record.h"
#include "app/clients/qualifications.h"
#include "app/clients/staging.h"

#include <QSet>

namespace clients {

// Altinn will probably say no to this one: the client lacks packages of the access (AUTH-00080).
struct PredictedRefusal
{
    domain::Client client;
    QStringList missing; // package keys
};

// What will be sent: the pure difference between what the server holds and what the user wants. Order does not matter.
struct Plan
{
    QList<domain::Client> adds;
    QList<domain::Client> removes;
    QList<domain::ClientId> unknown;           // staged, but in neither list any more
    QList<domain::ClientId> needless;          // staged, but already as wanted
    QList<PredictedRefusal> predictedRefusals; // among the adds, where it is known
    int unchanged = 0;                         // assigned clients that stay
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

// Fills in the predicted refusals. Clients of whom nothing is known are not predicted.
[[nodiscard]] Plan withPrediction(Plan plan, const Qualifications &qualifications,
                                  const QList<domain::AccessPackage> &packages);

// Without the adds that would probably be refused.
[[nodiscard]] Plan withoutPredictedRefusals(Plan plan);

} // namespace clients
