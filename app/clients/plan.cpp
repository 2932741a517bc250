// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/plan.h"

namespace clients {

Plan makePlan(const ClientLists &lists, const Staging &staging)
{
    QHash<domain::ClientId, domain::Client> available;
    QHash<domain::ClientId, domain::Client> assigned;
    for (const domain::Client &client : lists.available)
        available.insert(client.id, client);
    for (const domain::Client &client : lists.assigned)
        assigned.insert(client.id, client);

    Plan plan;
    plan.assignedBefore = static_cast<int>(lists.assigned.size());
    const auto sortInto = [&plan](const QList<domain::ClientId> &staged, const auto &from, const auto &already,
                                  QList<domain::Client> &into) {
        for (const domain::ClientId id : staged) {
            if (const auto client = from.constFind(id); client != from.constEnd())
                into.append(*client);
            else if (already.contains(id))
                plan.needless.append(id);
            else
                plan.unknown.append(id);
        }
    };
    sortInto(staging.clients(Staged::Add), available, assigned, plan.adds);
    sortInto(staging.clients(Staged::Remove), assigned, available, plan.removes);
    plan.unchanged = plan.assignedBefore - static_cast<int>(plan.removes.size());
    for (const domain::Client &client : lists.assigned)
        plan.before.insert(client.id);
    return plan;
}

Plan makeUndo(const ClientLists &lists, const QList<JobItem> &items, JobId job)
{
    QList<domain::ClientId> added;
    QList<domain::ClientId> removed;
    for (const JobItem &item : items) {
        if (item.state == ItemState::Done)
            (item.add ? added : removed).append(item.client.id);
    }
    Staging staging;
    staging.stage(added, Staged::Remove);
    staging.stage(removed, Staged::Add);
    Plan plan = makePlan(lists, staging);
    plan.undoes = job;
    return plan;
}

Plan withPrediction(Plan plan, const Qualifications &qualifications, const QList<domain::AccessPackage> &packages)
{
    plan.predictedRefusals.clear();
    for (const domain::Client &client : std::as_const(plan.adds)) {
        const std::optional<QStringList> missing = qualifications.missing(client.id, packages);
        if (missing && !missing->isEmpty())
            plan.predictedRefusals.append({client, *missing});
    }
    return plan;
}

Plan withoutPredictedRefusals(Plan plan)
{
    QSet<domain::ClientId> refused;
    for (const PredictedRefusal &refusal : std::as_const(plan.predictedRefusals))
        refused.insert(refusal.client.id);
    plan.adds.removeIf([&refused](const domain::Client &client) { return refused.contains(client.id); });
    plan.predictedRefusals.clear();
    return plan;
}

} // namespace clients
