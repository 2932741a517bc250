// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/creation_plan.h"

#include "app/altinn/system_accesses.h"

#include <algorithm>

namespace accesses {

namespace {

void addLines(CreationPlan *plan, const altinn::NamedRights &named, const altinn::GiveChecks &checks)
{
    plan->namesMissing = named.missing;
    plan->checkError = checks.error;
    for (const altinn::NamedRight &right : named.packages + named.services) {
        PlannedRight line;
        static_cast<altinn::NamedRight &>(line) = right;
        line.check = checks.of(right);
        if (right.isAssignable && !*right.isAssignable) // whatever the user may give, AUTH-00064
            line.check = {altinn::CanGive::No, {forClientsOnly}};
        plan->lines.append(line);
    }
}

} // namespace

int CreationPlan::packageCount() const
{
    return static_cast<int>(gets.packages.size());
}

bool CreationPlan::isReadable() const
{
    return std::none_of(lines.cbegin(), lines.cend(), [](const PlannedRight &line) {
        const QString id = line.isPackage ? domain::AccessPackage{line.rawId}.key() : line.rawId;
        return id.isEmpty() && line.name.isEmpty();
    });
}

bool CreationPlan::mayBeGiven() const
{
    return std::none_of(lines.cbegin(), lines.cend(),
                        [](const PlannedRight &line) { return line.check.answer == altinn::CanGive::No; });
}

bool CreationPlan::mayBeCreated() const
{
    return !existing && system.isVisible && !lines.isEmpty() && isReadable() && mayBeGiven();
}

QList<domain::SystemAccess> createdFrom(const QString &systemId, const QString &organisationNumber,
                                        const QList<domain::SystemAccess> &list)
{
    QList<domain::SystemAccess> found;
    if (systemId.isEmpty() || organisationNumber.isEmpty()) // an empty pair says nothing (section 15)
        return found;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(found), [&](const domain::SystemAccess &access) {
        return access.systemId.compare(systemId, Qt::CaseInsensitive) == 0 &&
               access.externalReference == organisationNumber;
    });
    return found;
}

core::Task<CreationPlan> planCreation(altinn::Api *api, altinn::Names *names, domain::Party party, QString systemId,
                                      bool mayCheck, std::stop_token stop)
{
    core::Task<altinn::RegisteredSystem> systemTask = altinn::registeredSystem(api, systemId, names->language(), stop);
    core::Task<altinn::Listing<domain::SystemAccess>> listTask = altinn::ownSystemAccesses(api, party.id, stop);
    core::Result<domain::GivenRights> gets = co_await altinn::registeredRights(api, systemId, stop);
    core::Result<altinn::RegisteredSystem> system = co_await systemTask;
    core::Result<altinn::Listing<domain::SystemAccess>> list = co_await listTask;
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (!system)
        co_return core::fail(system.error());
    if (!gets)
        co_return core::fail(gets.error());
    if (!list) // whether there is one already must be known
        co_return core::fail(list.error());

    CreationPlan plan;
    plan.system = *system;
    plan.gets = *gets;
    const QList<domain::SystemAccess> there = createdFrom(systemId, party.organisationNumber, list->items);
    if (!there.isEmpty())
        plan.existing = there.constFirst();
    core::Task<altinn::NamedRights> namesTask = names->all(plan.gets, stop);
    altinn::GiveChecks checks;
    if (mayCheck) {
        altinn::GiveChecks made = co_await altinn::checkAll(api, party.uuid, plan.gets, stop);
        checks = made;
    }
    core::Result<altinn::NamedRights> named = co_await namesTask;
    if (stop.stop_requested() || !named)
        co_return core::fail(core::ErrorKind::Cancelled);
    addLines(&plan, *named, checks);
    co_return CreationPlan(plan);
}

} // namespace accesses
