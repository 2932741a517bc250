// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/decision.h"

#include "app/altinn/requests.h"
#include "app/altinn/system_accesses.h"
#include "app/core/lost_answer.h"
#include "app/domain/change.h"

namespace requests {

namespace {

enum class Sent { Confirmed, Failed, Nothing };

// What the access shows of an approval. Nothing is known where it could not be read.
struct Seen
{
    std::optional<bool> complete; // all that is asked for is there
    std::optional<bool> moved;    // something of it has come about
};

core::Task<std::optional<domain::SystemAccess>> findAccess(altinn::Api *api, InboxRow row)
{
    // After approval the access has the request's id (identifier cheat sheet).
    core::Result<altinn::Listing<domain::SystemAccess>> accesses;
    if (row.request.kind == domain::RequestKind::ForClients)
        accesses = co_await altinn::clientSystemAccesses(api, row.party.id, std::stop_token());
    else
        accesses = co_await altinn::ownSystemAccesses(api, row.party.id, std::stop_token());
    if (!accesses)
        co_return core::fail(accesses.error());
    for (const domain::SystemAccess &access : std::as_const(accesses->items)) {
        if (access.id.uuid() == row.request.id.uuid())
            co_return std::optional<domain::SystemAccess>(access);
    }
    if (accesses->unreadable > 0)
        co_return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the list of accesses is not complete"));
    co_return std::optional<domain::SystemAccess>();
}

core::Task<domain::GivenRights> rightsOf(altinn::Api *api, InboxRow row)
{
    if (row.request.access.isNull())
        co_return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the request names no access"));
    core::Result<domain::GivenRights> given =
        co_await altinn::accessRights(api, row.party.id, row.request.access, std::stop_token());
    co_return given;
}

// A no after which something may have been made all the same (section 4.14), or part of a change (section 5).
bool mayHaveActed(const core::Error &error)
{
    static const QStringList codes = {QStringLiteral("AUTH-00002"), QStringLiteral("AUTH-00022"),
                                      QStringLiteral("AUTH-00047"), QStringLiteral("AUTH-00048"),
                                      QStringLiteral("AUTH-00051"), QStringLiteral("AUTH-00057"),
                                      QStringLiteral("AUTH-00060")};
    return core::isLost(error) || codes.contains(error.code);
}

Truth truthOf(const Outcome &outcome, const Seen &seen, Sent sent, bool lostAnswer)
{
    const bool approve = outcome.decision == Decision::Approve;
    const domain::RequestStatus wanted = approve ? domain::RequestStatus::Accepted : domain::RequestStatus::Rejected;
    const domain::RequestStatus now = outcome.row.request.status;
    if (now == domain::RequestStatus::Rejected && seen.moved.value_or(false))
        return Truth::Contradictory;
    if (now == domain::RequestStatus::Accepted && !seen.complete.value_or(true))
        return Truth::Contradictory;
    if (now == wanted)
        return sent != Sent::Failed || lostAnswer ? Truth::Done : Truth::HandledElsewhere;
    if (now == domain::RequestStatus::Unknown)
        return Truth::Unknown;
    if (now != domain::RequestStatus::New)
        return Truth::HandledElsewhere;
    if (sent == Sent::Confirmed || (outcome.error && core::mayStillAct(*outcome.error)))
        return Truth::Unknown; // what was read back may be older than the decision
    if (seen.moved.value_or(false))
        return Truth::PartlyDone;
    if (approve && !seen.complete)
        return Truth::Unknown;
    if (approve && !seen.moved && outcome.error && mayHaveActed(*outcome.error))
        return Truth::Unknown; // how much the access had before is not known
    return Truth::NotDone;
}

Seen seenOf(const Outcome &outcome, const domain::GivenRights &now)
{
    const int left = domain::changeLeft(outcome.row.request, now).size();
    Seen seen;
    seen.complete = left == 0;
    if (outcome.before)
        seen.moved = left < domain::changeLeft(outcome.row.request, *outcome.before).size();
    return seen;
}

QCoro::Task<Seen> look(altinn::Api *api, Outcome *outcome)
{
    if (outcome->row.request.kind == domain::RequestKind::Change) {
        core::Result<domain::GivenRights> now = co_await rightsOf(api, outcome->row);
        if (now)
            co_return seenOf(*outcome, *now);
        outcome->accessError = now.error();
        co_return Seen();
    }
    core::Result<std::optional<domain::SystemAccess>> access = co_await findAccess(api, outcome->row);
    if (!access) {
        outcome->accessError = access.error();
        co_return Seen();
    }
    outcome->access = *access;
    const bool isThere = access->has_value();
    co_return Seen{isThere, isThere};
}

// The request cannot be read.
QCoro::Task<Outcome> withoutRequest(altinn::Api *api, Outcome outcome, core::Error why, Sent sent)
{
    const bool gone = why.kind == core::ErrorKind::Gone;
    if (outcome.error && core::isClearNo(*outcome.error) && !mayHaveActed(*outcome.error)) { // needs no second look
        outcome.truth = gone ? Truth::Gone : Truth::NotDone;
        co_return Outcome(outcome);
    }
    const bool leavesAccess =
        outcome.decision == Decision::Approve && outcome.row.request.kind != domain::RequestKind::Change;
    if (gone && leavesAccess) {
        const Seen seen = co_await look(api, &outcome);
        if (seen.complete.value_or(false)) { // the access is what the approval was for
            outcome.truth = Truth::Done;
            outcome.row.request.status = domain::RequestStatus::Accepted;
            co_return Outcome(outcome);
        }
    }
    outcome.error = why;
    outcome.truth = sent == Sent::Confirmed ? Truth::NotReadBack : gone ? Truth::Gone : Truth::Unknown;
    co_return Outcome(outcome);
}

QCoro::Task<Outcome> reread(altinn::Api *api, Outcome outcome, Sent sent)
{
    core::Result<domain::AccessRequest> fresh = co_await altinn::requestForParty(
        api, outcome.row.request.kind, outcome.row.party.id, outcome.row.request.id, std::stop_token());
    if (!fresh) {
        Outcome blind = co_await withoutRequest(api, outcome, fresh.error(), sent);
        co_return Outcome(blind);
    }
    outcome.row.request = domain::completed(*fresh, outcome.row.request);
    const Seen seen = co_await look(api, &outcome);
    outcome.truth = truthOf(outcome, seen, sent, outcome.error && !core::isClearNo(*outcome.error));
    if (outcome.truth == Truth::Done)
        outcome.error.reset();
    else if (outcome.truth == Truth::Unknown && !outcome.error)
        outcome.error = outcome.accessError;
    co_return Outcome(outcome);
}

// Why nothing may be sent; nothing when it may.
std::optional<core::Error> localRefusal(const InboxRow &row, Decision decision, const QDateTime &now)
{
    core::Error error;
    error.kind = core::ErrorKind::RejectedByRule;
    error.detail = QStringLiteral("refused before any call");
    if (row.party.id.isNull() || !domain::belongsTo(row.request, row.party))
        error.code = QStringLiteral("AUTH-00041");
    else if (decision == Decision::Approve && domain::isExpired(row.request, now))
        error.code = QStringLiteral("REQUEST-EXPIRED");
    return error.code.isEmpty() ? std::nullopt : std::optional(error);
}

} // namespace

bool isUncertain(const Outcome &outcome)
{
    switch (outcome.truth) {
    case Truth::Unknown:
    case Truth::NotReadBack:
    case Truth::Contradictory:
        return true;
    case Truth::PartlyDone: // a change may safely be approved once more (section 12)
        return outcome.row.request.kind != domain::RequestKind::Change;
    default:
        return false;
    }
}

QCoro::Task<Outcome> decide(altinn::Asked asked, InboxRow row, Decision decision, QDateTime now,
                            std::optional<domain::GivenRights> before)
{
    altinn::Api *const api = asked.api();
    Outcome outcome;
    outcome.decision = decision;
    outcome.row = row;
    outcome.before = before;
    outcome.error = localRefusal(row, decision, now);
    if (outcome.error) {
        outcome.truth = Truth::NotDone;
        co_return Outcome(outcome);
    }
    if (row.request.kind == domain::RequestKind::Change && !before) {
        core::Result<domain::GivenRights> given = co_await rightsOf(api, row);
        if (given)
            outcome.before = *given;
    }

    core::Result<core::Nothing> sent = asked.stillHolds();
    if (!sent) {
        outcome.error = sent.error();
        outcome.truth = Truth::NotDone;
        co_return Outcome(outcome);
    }
    if (decision == Decision::Approve)
        sent = co_await altinn::approveRequest(api, row.request.kind, row.party.id, row.request.id, std::stop_token());
    else
        sent = co_await altinn::rejectRequest(api, row.request.kind, row.party.id, row.request.id, std::stop_token());
    if (!sent)
        outcome.error = sent.error();
    const Sent how = sent ? Sent::Confirmed : Sent::Failed;
    if (const core::Result<core::Nothing> same = asked.stillHolds();
        !same) { // the next user reads nothing for this one
        Outcome blind = co_await withoutRequest(api, outcome, same.error(), how);
        co_return Outcome(blind);
    }
    Outcome result = co_await reread(api, outcome, how);
    co_return Outcome(result);
}

QCoro::Task<Outcome> readOutcome(altinn::Api *api, InboxRow row, Decision decision,
                                 std::optional<domain::GivenRights> before)
{
    Outcome outcome;
    outcome.decision = decision;
    outcome.row = row;
    outcome.before = before;
    Outcome result = co_await reread(api, outcome, Sent::Nothing);
    co_return Outcome(result);
}

} // namespace requests
