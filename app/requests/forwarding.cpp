// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/forwarding.h"

#include "app/altinn/requests.h"
#include "app/core/lost_answer.h"

namespace requests {

namespace {

Outcome outcomeFor(const InboxRow &row)
{
    Outcome outcome;
    outcome.decision = Decision::Forward;
    outcome.row = row;
    return outcome;
}

core::Error refusal(const QString &code)
{
    core::Error error;
    error.kind = core::ErrorKind::RejectedByRule;
    error.code = code;
    error.detail = QStringLiteral("not to be forwarded");
    return error;
}

// Why nothing may be sent; nothing when it may. By the request as it has just been read.
std::optional<core::Error> objection(const InboxRow &row, const QDateTime &now)
{
    if (row.request.partyId.isNull() || !domain::belongsTo(row.request, row.party))
        return refusal(QStringLiteral("AUTH-00041"));
    if (domain::isExpired(row.request, now))
        return refusal(QStringLiteral("REQUEST-EXPIRED"));
    if (!row.request.mayForwardOnly || !row.request.isOpen())
        return refusal(QStringLiteral("FORWARD-NOT-OFFERED"));
    return std::nullopt;
}

Outcome asRead(Outcome outcome, const domain::AccessRequest &fresh)
{
    const bool refused = outcome.error && core::isClearNo(*outcome.error);
    outcome.row.request = domain::completedById(fresh, outcome.row.request);
    const domain::AccessRequest &request = outcome.row.request;
    if (request.isHandled() || (request.forwarded && refused))
        outcome.truth = Truth::HandledElsewhere;
    else if (request.forwarded)
        outcome.truth = Truth::Done;
    else if (request.status == domain::RequestStatus::Unknown || !outcome.error || core::mayStillAct(*outcome.error))
        outcome.truth = Truth::Unknown; // what was read back may be older than the forwarding
    else
        outcome.truth = Truth::NotDone;
    if (outcome.truth == Truth::Done)
        outcome.error.reset();
    return outcome;
}

QCoro::Task<Outcome> reread(altinn::Api *api, Outcome outcome)
{
    core::Result<domain::AccessRequest> fresh =
        co_await altinn::requestById(api, outcome.row.request.kind, outcome.row.request.id, std::stop_token());
    if (fresh)
        co_return asRead(outcome, *fresh);
    if (fresh.error().kind == core::ErrorKind::Gone)
        outcome.truth = Truth::Gone;
    else if (!outcome.error)
        outcome.truth = Truth::NotReadBack;
    else
        outcome.truth = core::isClearNo(*outcome.error) ? Truth::NotDone : Truth::Unknown;
    if (!outcome.error)
        outcome.error = fresh.error();
    co_return Outcome(outcome);
}

} // namespace

QCoro::Task<Outcome> forward(altinn::Asked asked, InboxRow row, QDateTime now)
{
    altinn::Api *const api = asked.api();
    Outcome outcome = outcomeFor(row);
    core::Result<domain::AccessRequest> current =
        co_await altinn::requestById(api, row.request.kind, row.request.id, std::stop_token());
    if (!current) {
        outcome.error = current.error();
        outcome.truth = current.error().kind == core::ErrorKind::Gone ? Truth::Gone : Truth::NotDone;
        co_return Outcome(outcome);
    }
    outcome.row.request = domain::completedById(*current, row.request);
    if (outcome.row.request.isHandled() || outcome.row.request.forwarded) {
        outcome.truth = Truth::HandledElsewhere;
        co_return Outcome(outcome);
    }
    const core::Result<core::Nothing> holds = asked.stillHolds();
    outcome.error = holds ? objection(outcome.row, now) : holds.error();
    if (outcome.error) {
        outcome.truth = Truth::NotDone;
        co_return Outcome(outcome);
    }

    core::Result<bool> sent = co_await altinn::forwardRequest(api, row.request.kind, outcome.row.request.partyId,
                                                              row.request.id, std::stop_token());
    if (!sent)
        outcome.error = sent.error();
    else if (!*sent)
        outcome.error = refusal(QStringLiteral("FORWARD-REFUSED"));
    Outcome result = co_await reread(api, outcome);
    co_return Outcome(result);
}

QCoro::Task<Outcome> readForwarded(altinn::Api *api, InboxRow row)
{
    Outcome result = outcomeFor(row);
    core::Result<domain::AccessRequest> fresh =
        co_await altinn::requestById(api, row.request.kind, row.request.id, std::stop_token());
    if (fresh) {
        result = asRead(result, *fresh);
        if (result.row.request.isOpen() && !result.row.request.forwarded)
            result.truth = Truth::NotDone; // nothing was sent now: it simply waits
    } else {
        result.error = fresh.error();
        result.truth = fresh.error().kind == core::ErrorKind::Gone ? Truth::Gone : Truth::Unknown;
    }
    co_return Outcome(result);
}

} // namespace requests
