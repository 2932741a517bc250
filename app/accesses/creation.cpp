// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/creation.h"

#include "app/altinn/system_accesses.h"
#include "app/core/lost_answer.h"
#include "app/domain/change.h"

#include <algorithm>

namespace accesses {

namespace {

// A no after which something may have been made all the same (section 4.14).
bool mayHaveActed(const core::Error &error)
{
    static const QStringList codes = {QStringLiteral("AUTH-00002"), QStringLiteral("AUTH-00003"),
                                      QStringLiteral("AUTH-00047"), QStringLiteral("AUTH-00048"),
                                      QStringLiteral("AUTH-00051")};
    return core::isLost(error) || codes.contains(error.code);
}

std::optional<core::Error> localRefusal(const CreationOutcome &outcome)
{
    const bool wrongTitle = outcome.title.isEmpty() || outcome.title.size() > longestTitle;
    if (!wrongTitle && !outcome.systemId.isEmpty() && !outcome.party.id.isNull() &&
        !outcome.party.organisationNumber.isEmpty())
        return std::nullopt;
    core::Error error;
    error.kind = core::ErrorKind::RejectedByRule;
    error.detail = QStringLiteral("refused before any call");
    return error;
}

bool holdsAll(const domain::GivenRights &now, const domain::GivenRights &wanted)
{
    return std::all_of(wanted.rights.cbegin(), wanted.rights.cend(),
                       [&now](const domain::Right &right) { return domain::holds(now, right); }) &&
           std::all_of(wanted.packages.cbegin(), wanted.packages.cend(),
                       [&now](const domain::AccessPackage &package) { return domain::holds(now, package); });
}

// There is one, and nobody has confirmed it: what it holds tells whether Altinn came to the end.
QCoro::Task<CreationOutcome> lookInside(altinn::Api *api, CreationOutcome outcome, domain::GivenRights gets)
{
    core::Result<domain::GivenRights> now =
        co_await altinn::accessRights(api, outcome.party.id, outcome.access->id, std::stop_token());
    outcome.partUnknown = !now;
    const bool complete = now ? holdsAll(*now, gets) : !core::isClearNo(*outcome.error);
    outcome.creation = complete ? Creation::Created : Creation::Incomplete;
    if (complete)
        outcome.error.reset();
    co_return CreationOutcome(outcome);
}

// The list cannot be read, so it is as Altinn said, if it said anything.
CreationOutcome withoutList(CreationOutcome outcome, const core::Error &why)
{
    if (!outcome.error) {
        outcome.creation = Creation::NotReadBack;
        outcome.error = why;
    } else {
        const bool isNo = core::isClearNo(*outcome.error) && !mayHaveActed(*outcome.error);
        outcome.creation = isNo ? Creation::NotCreated : Creation::Unknown;
    }
    return outcome;
}

// The list has none of ours.
CreationOutcome withoutAccess(CreationOutcome outcome, int unreadable)
{
    outcome.access.reset();
    if (!outcome.error)
        outcome.creation = Creation::NotReadBack;
    else if (core::mayStillAct(*outcome.error) || (mayHaveActed(*outcome.error) && unreadable > 0))
        outcome.creation = Creation::Unknown;
    else
        outcome.creation = Creation::NotCreated;
    return outcome;
}

QCoro::Task<CreationOutcome> readBack(altinn::Api *api, CreationOutcome outcome, domain::GivenRights gets)
{
    core::Result<altinn::Listing<domain::SystemAccess>> list =
        co_await altinn::ownSystemAccesses(api, outcome.party.id, std::stop_token());
    if (!list)
        co_return withoutList(outcome, list.error());
    const QList<domain::SystemAccess> there =
        createdFrom(outcome.systemId, outcome.party.organisationNumber, list->items);
    const auto ours = std::find_if(there.cbegin(), there.cend(), [&outcome](const domain::SystemAccess &access) {
        return outcome.access && access.id == outcome.access->id;
    });
    if (there.isEmpty() || (!outcome.error && ours == there.cend()))
        co_return withoutAccess(outcome, list->unreadable);
    outcome.access = ours != there.cend() ? *ours : there.constFirst();
    // Whoever made it then, it was not us.
    const bool refused = outcome.error && core::isClearNo(*outcome.error) && !mayHaveActed(*outcome.error);
    if (refused) {
        outcome.creation = Creation::AlreadyThere;
        outcome.error.reset();
        co_return CreationOutcome(outcome);
    }
    if (there.size() > 1) {
        outcome.creation = Creation::Doubled;
        outcome.error.reset();
        co_return CreationOutcome(outcome);
    }
    if (!outcome.error) {
        outcome.creation = Creation::Created;
        co_return CreationOutcome(outcome);
    }
    CreationOutcome settled = co_await lookInside(api, outcome, gets);
    co_return CreationOutcome(settled);
}

} // namespace

QCoro::Task<CreationOutcome> createAccess(altinn::Asked asked, domain::Party party, QString systemId, QString title,
                                          domain::GivenRights gets)
{
    altinn::Api *const api = asked.api();
    CreationOutcome outcome;
    outcome.creation = Creation::NotCreated;
    outcome.party = party;
    outcome.systemId = systemId;
    outcome.title = title.trimmed();
    outcome.error = localRefusal(outcome);
    if (outcome.error)
        co_return CreationOutcome(outcome);

    core::Result<altinn::Listing<domain::SystemAccess>> before =
        co_await altinn::ownSystemAccesses(api, party.id, std::stop_token());
    if (!before) {
        outcome.error = before.error();
        co_return CreationOutcome(outcome);
    }
    const QList<domain::SystemAccess> there = createdFrom(systemId, party.organisationNumber, before->items);
    if (!there.isEmpty()) {
        outcome.creation = Creation::AlreadyThere;
        outcome.access = there.constFirst();
        co_return CreationOutcome(outcome);
    }

    if (const core::Result<core::Nothing> holds = asked.stillHolds(); !holds) {
        outcome.error = holds.error();
        co_return CreationOutcome(outcome);
    }
    core::Result<domain::SystemAccess> made =
        co_await altinn::createOwnAccess(api, party.id, systemId, outcome.title, std::stop_token());
    if (made)
        outcome.access = *made;
    else
        outcome.error = made.error();
    CreationOutcome result = co_await readBack(api, outcome, gets);
    co_return CreationOutcome(result);
}

} // namespace accesses
