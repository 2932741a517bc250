// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/deletion.h"

#include "app/accesses/access_list.h"
#include "app/altinn/system_accesses.h"
#include "app/core/lost_answer.h"

namespace accesses {

namespace {

// How much the access holds: rights and packages of one for the organisation itself, clients of one for clients.
core::Task<int> holdings(altinn::Api *api, domain::Party party, domain::SystemAccess access)
{
    if (access.forClients) {
        core::Result<int> clients = co_await countClients(api, party, access.id, std::stop_token());
        co_return clients;
    }
    core::Result<domain::GivenRights> given =
        co_await altinn::accessRights(api, party.id, access.id, std::stop_token());
    if (!given)
        co_return core::fail(given.error());
    co_return static_cast<int>(given->rights.size() + given->packages.size());
}

core::Task<bool> isListed(altinn::Api *api, domain::Party party, domain::SystemAccess access)
{
    core::Result<altinn::Listing<domain::SystemAccess>> list;
    if (access.forClients)
        list = co_await altinn::clientSystemAccesses(api, party.id, std::stop_token());
    else
        list = co_await altinn::ownSystemAccesses(api, party.id, std::stop_token());
    if (!list)
        co_return core::fail(list.error());
    for (const domain::SystemAccess &each : std::as_const(list->items)) {
        if (each.id == access.id)
            co_return true;
    }
    if (list->unreadable > 0)
        co_return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the list of accesses is not complete"));
    co_return false;
}

bool isRefusal(const core::Error &error)
{
    return error.kind == core::ErrorKind::RejectedByRule || error.kind == core::ErrorKind::Forbidden;
}

QCoro::Task<RemovalOutcome> readBack(altinn::Api *api, RemovalOutcome outcome, core::Result<int> before)
{
    const bool confirmed = !outcome.error;
    const bool wasGone = outcome.error && outcome.error->kind == core::ErrorKind::Gone;
    core::Result<bool> listed = co_await isListed(api, outcome.party, outcome.access);
    if (!listed) {
        outcome.removal = confirmed ? Removal::NotReadBack : Removal::Unknown;
        if (confirmed)
            outcome.error = listed.error();
        co_return RemovalOutcome(outcome);
    }
    if (!*listed && outcome.error && isRefusal(*outcome.error)) { // who says no has deleted nothing
        outcome.removal = Removal::Unknown;
        co_return RemovalOutcome(outcome);
    }
    if (!*listed) {
        outcome.removal = wasGone ? Removal::AlreadyGone : Removal::Gone;
        outcome.error.reset();
        co_return RemovalOutcome(outcome);
    }
    core::Result<int> after = co_await holdings(api, outcome.party, outcome.access);
    outcome.partUnknown = !before || !after;
    if (outcome.error && core::mayStillAct(*outcome.error))
        outcome.removal = Removal::Unknown;
    else
        outcome.removal = before && after && *after < *before ? Removal::Partly : Removal::StillThere;
    co_return RemovalOutcome(outcome);
}

} // namespace

QCoro::Task<RemovalOutcome> deleteAccess(altinn::Asked asked, domain::Party party, domain::SystemAccess access)
{
    altinn::Api *const api = asked.api();
    RemovalOutcome outcome;
    outcome.access = access;
    outcome.party = party;
    if (party.id.isNull() || party.uuid.isNull() || (!access.partyId.isNull() && access.partyId != party.id)) {
        outcome.removal = Removal::StillThere;
        outcome.error.emplace();
        outcome.error->kind = core::ErrorKind::RejectedByRule;
        outcome.error->code = QStringLiteral("AUTH-00024");
        outcome.error->detail = QStringLiteral("refused before any call");
        co_return RemovalOutcome(outcome);
    }
    core::Result<int> before = co_await holdings(api, party, access);
    core::Result<core::Nothing> sent = asked.stillHolds();
    if (!sent) {
        outcome.removal = Removal::StillThere;
        outcome.error = sent.error();
        co_return RemovalOutcome(outcome);
    }
    if (access.forClients)
        sent = co_await altinn::deleteClientAccess(api, party.id, party.uuid, access.id, std::stop_token());
    else
        sent = co_await altinn::deleteOwnAccess(api, party.id, access.id, std::stop_token());
    if (!sent)
        outcome.error = sent.error();
    RemovalOutcome result = co_await readBack(api, outcome, before);
    co_return RemovalOutcome(result);
}

} // namespace accesses
