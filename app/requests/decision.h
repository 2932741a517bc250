// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/domain/system_access.h"
#include "app/requests/inbox.h"

namespace requests {

enum class Decision { Approve, Reject, Forward };

enum class Truth {
    Done,             // decided by us, and re-read as such
    NotDone,          // refused; the request is still open
    HandledElsewhere, // somebody else decided, or forwarded, first; the row says how
    PartlyDone,       // the access, or part of its change, is there although the request is open (section 12, hazard 4)
    Contradictory,    // rejected, and yet the access or the change is there (hazard 3); or approved, and it is not
    Gone,             // the request no longer exists
    NotReadBack,      // Altinn confirmed it, and then the request could not be read
    Unknown,          // no answer, and reading back did not settle it: look again before deciding anew
};

struct Outcome
{
    Decision decision = Decision::Approve;
    Truth truth = Truth::Unknown;
    InboxRow row; // with the request as last read
    std::optional<domain::SystemAccess> access;
    std::optional<core::Error> error;          // why it was not done, or why it is unknown
    std::optional<core::Error> accessError;    // the access could not be read back: nothing is known of it
    std::optional<domain::GivenRights> before; // what the access had before its change was first decided
    QString note;                              // the user's own, as it was typed; never sent
    QDateTime decidedAt;                       // when it was sent from here; invalid when it was only read
};

// What was decided is not known for certain: nobody decides again before the status is fetched.
[[nodiscard]] bool isUncertain(const Outcome &outcome);

// Approves or rejects once, never again, then reads the request and the system access back: what is reported is what
// the server holds afterwards (sections 4.14, 5 and 12). Expired requests and foreign parties are refused here, before
// any call. Runs to its end once begun, so it takes no stop token: start it in a scope that outlives the page.
// Nothing is sent when whoever asked for it has gone. before: as an earlier outcome for the same change told it.
QCoro::Task<Outcome> decide(altinn::Asked asked, InboxRow row, Decision decision, QDateTime now,
                            std::optional<domain::GivenRights> before);

// What the server holds now, for a request whose outcome was unknown or that was decided in Altinn's portal.
QCoro::Task<Outcome> readOutcome(altinn::Api *api, InboxRow row, Decision decision,
                                 std::optional<domain::GivenRights> before);

} // namespace requests
