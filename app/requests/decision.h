// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/domain/system_access.h"
#include "app/requests/inbox.h"

namespace requests {

enum class Decision { Approve, Reject };

enum class Truth {
    Done,             // decided by us, and re-read as such
    NotDone,          // refused; the request is still open
    HandledElsewhere, // somebody else decided first; statusNow says how
    PartlyDone,       // the access exists although the request is still open (section 12, hazard 4)
    Contradictory,    // rejected, and yet the access exists (hazard 3)
    Gone,             // the request no longer exists
    Unknown,          // no answer, and reading back did not settle it: look again before deciding anew
};

struct Outcome
{
    Decision decision = Decision::Approve;
    Truth truth = Truth::Unknown;
    InboxRow row; // with the request as last read
    std::optional<domain::SystemAccess> access;
    std::optional<core::Error> error; // why it was not done, or why it is unknown
};

// Approves or rejects once, never again, then reads the request and the system accesses back: what is reported is what
// the server holds afterwards (sections 4.14 and 12). Expired requests and foreign parties are refused here, before any
// call. Runs to its end once begun, so it takes no stop token: start it in a scope that outlives the page.
QCoro::Task<Outcome> decide(altinn::Api *api, InboxRow row, Decision decision, QDateTime now);

// What the server holds now, for a request whose outcome was unknown or that was decided in Altinn's portal.
QCoro::Task<Outcome> readOutcome(altinn::Api *api, InboxRow row, Decision decision);

} // namespace requests
