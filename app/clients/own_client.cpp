// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/own_client.h"

namespace clients {

namespace {

OwnChange changeFrom(bool add, bool confirmed, const core::Result<bool> &before, const core::Result<bool> &after)
{
    if (!after)
        return confirmed ? OwnChange::NotReadBack : OwnChange::Unknown;
    if (confirmed)
        return *after == add ? OwnChange::Done : OwnChange::NotDone;
    if (!add)
        return *after ? OwnChange::NotDone : OwnChange::Done;
    if (!*after)
        return OwnChange::NotDone;
    // One package is enough for Altinn's yes: what was refused midway may be a part, and so may what was there before.
    return before && *before ? OwnChange::NotDone : OwnChange::Partly;
}

} // namespace

// Not stopped: whoever has asked for it shall learn what came of it, or nobody does.
QCoro::Task<OwnOutcome> changeOwnClient(altinn::Asked asked, domain::Party party, domain::SystemAccessId access,
                                        bool add)
{
    altinn::Api *const api = asked.api();
    core::Result<bool> before = co_await altinn::isOwnClient(api, party, access, std::stop_token());
    core::Result<core::Nothing> sent = asked.stillHolds();
    if (!sent) {
        OwnOutcome outcome;
        outcome.change = OwnChange::NotDone;
        outcome.error = sent.error();
        co_return outcome;
    }
    if (add)
        sent = co_await altinn::addOwnClient(api, party, access, std::stop_token());
    else
        sent = co_await altinn::removeOwnClient(api, party, access, std::stop_token());
    core::Result<bool> after = co_await altinn::isOwnClient(api, party, access, std::stop_token());
    OwnOutcome outcome;
    outcome.change = changeFrom(add, sent.has_value(), before, after);
    if (after)
        outcome.isClient = *after;
    if (!sent && outcome.change != OwnChange::Done)
        outcome.error = sent.error();
    else if (!after)
        outcome.error = after.error();
    co_return outcome;
}

} // namespace clients
