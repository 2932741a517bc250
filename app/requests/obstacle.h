// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/decision.h"
#include "app/requests/desk_rights.h"
#include "app/requests/review.h"

namespace requests {

// Why a request cannot be decided together with others, the first that applies.
enum class Obstacle {
    Handled,    // it no longer waits, or of what status it is nobody knows
    Deciding,   // Altinn works on it
    Uncertain,  // what became of an earlier decision has to be fetched first
    NotAllowed, // this sign-in, or this user, may not decide it
    TimedOut,
    NotOpened,  // nobody has read it in this sign-in
    Changed,    // it asks for something else than what was read
    Unreadable, // part of what it asks for
    CannotGive, // Altinn said so: an approval would be refused
};

[[nodiscard]] bool mayApprove(const DeskRights &rights, const domain::AccessRequest &request);

// Asked for what, by whom and for whom, and in the same state: what a person has read is what is there.
[[nodiscard]] bool asksTheSame(const domain::AccessRequest &a, const domain::AccessRequest &b);

// opened: as it was shown, null when it was not. Deciding and Uncertain are the desk's to know.
[[nodiscard]] std::optional<Obstacle> obstacleTo(Decision decision, const InboxRow &row, const Review *opened,
                                                 const DeskRights &rights, const QDateTime &now);

} // namespace requests
