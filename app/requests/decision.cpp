// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/decision.h"

#include "app/altinn/requests.h"
#include "app/altinn/system_accesses.h"

namespace requests {

namespace {

QCoro::Task<std::optional<domain::SystemAccess>> findAccess(altinn::Api *api, InboxRow row)
{
    // After approval the access has the request's id (identifier cheat sheet).
    core::Result<altinn::Listing<domain::SystemAccess>> accesses;
    if (row.request.kind == domain::RequestKind::ForClients)
        accesses = co_await altinn::clientSystemAccesses(api, row.party.id, std::stop_token());
    else
        accesses = co_await altinn::ownSystemAccesses(api, row.party.id, std::stop_token());
    if (accesses) {
        for (const domain::SystemAccess &access : std::as_const(accesses->items)) {
            if (access.id.uuid() == row.request.id.uuid())
                co_return domain::SystemAccess(access);
        }
    }
    co_return std::nullopt;
}

// Nobody has said no: the server may be at it yet, and the status read a moment later is not the last word.
bool mayStillAct(const core::Error &error)
{
    return error.kind == core::ErrorKind::Timeout || error.kind == core::ErrorKind::Offline || error.status == 504;
}

Truth truthOf(const Outcome &outcome, bool confirmed, bool lostAnswer)
{
    const domain::RequestStatus wanted =
        outcome.decision == Decision::Approve ? domain::RequestStatus::Accepted : domain::RequestStatus::Rejected;
    const domain::RequestStatus now = outcome.row.request.status;
    if (now == domain::RequestStatus::Rejected && outcome.access)
        return Truth::Contradictory;
    if (now == wanted)
        return confirmed || lostAnswer ? Truth::Done : Truth::HandledElsewhere;
    if (now == domain::RequestStatus::New && outcome.access)
        return Truth::PartlyDone;
    if (now == domain::RequestStatus::New)
        return outcome.error && mayStillAct(*outcome.error) ? Truth::Unknown : Truth::NotDone;
    return Truth::HandledElsewhere;
}

// An answer that never came, or came broken, may hide a decision that was made.
bool isLost(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Offline:
    case core::ErrorKind::Timeout:
    case core::ErrorKind::Tls:
    case core::ErrorKind::Server:
    case core::ErrorKind::BadAnswer:
        return true;
    default:
        return false;
    }
}

QCoro::Task<Outcome> reread(altinn::Api *api, Outcome outcome, bool confirmed)
{
    const bool lost = outcome.error && isLost(*outcome.error);
    core::Result<domain::AccessRequest> fresh = co_await altinn::requestForParty(
        api, outcome.row.request.kind, outcome.row.party.id, outcome.row.request.id, std::stop_token());
    if (!fresh) {
        const bool gone = fresh.error().kind == core::ErrorKind::Gone;
        const bool refused = outcome.error && !lost; // a clear no needs no second look
        outcome.truth = gone ? Truth::Gone : refused ? Truth::NotDone : Truth::Unknown;
        if (!refused)
            outcome.error = fresh.error();
        co_return Outcome(outcome);
    }
    const domain::AccessRequest before = outcome.row.request;
    outcome.row.request = *fresh;
    outcome.row.request.forwarded = before.forwarded; // which this read never knows
    outcome.row.request.timedOut = before.timedOut;
    if (!fresh->created.isValid())
        outcome.row.request.created = before.created;
    outcome.access = co_await findAccess(api, outcome.row);
    outcome.truth = truthOf(outcome, confirmed, lost);
    if (outcome.truth == Truth::Done)
        outcome.error.reset();
    co_return Outcome(outcome);
}

} // namespace

QCoro::Task<Outcome> decide(altinn::Api *api, InboxRow row, Decision decision, QDateTime now)
{
    Outcome outcome;
    outcome.decision = decision;
    outcome.row = row;
    const bool foreign = (!row.request.partyUuid.isNull() && row.request.partyUuid != row.party.uuid) ||
                         (!row.request.partyId.isNull() && row.request.partyId != row.party.id);
    if (foreign || row.party.id.isNull() || (decision == Decision::Approve && domain::isExpired(row.request, now))) {
        outcome.truth = Truth::NotDone;
        core::Error error;
        error.kind = core::ErrorKind::RejectedByRule;
        error.code =
            foreign || row.party.id.isNull() ? QStringLiteral("AUTH-00041") : QStringLiteral("REQUEST-EXPIRED");
        error.detail = QStringLiteral("refused before any call");
        outcome.error = error;
        co_return Outcome(outcome);
    }

    core::Result<core::Nothing> sent;
    if (decision == Decision::Approve)
        sent = co_await altinn::approveRequest(api, row.request.kind, row.party.id, row.request.id, std::stop_token());
    else
        sent = co_await altinn::rejectRequest(api, row.request.kind, row.party.id, row.request.id, std::stop_token());
    if (!sent)
        outcome.error = sent.error();
    Outcome result = co_await reread(api, outcome, sent.has_value());
    co_return Outcome(result);
}

QCoro::Task<Outcome> readOutcome(altinn::Api *api, InboxRow row, Decision decision)
{
    Outcome outcome;
    outcome.decision = decision;
    outcome.row = row;
    Outcome result = co_await reread(api, outcome, true);
    co_return Outcome(result);
}

} // namespace requests
