// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/names.h"
#include "app/domain/system_access.h"
#include "app/requests/inbox.h"
#include "app/requests/vendor_history.h"

namespace requests {

enum class Part { Added, Removed, Unchanged }; // the last two of a change only

struct ReviewLine : altinn::NamedRight // one thing that is asked for
{
    Part part = Part::Added;
    bool isSoAlready = false; // to be added and there already, or to be removed and not there
    altinn::GiveCheck check;  // of what is to be added
    GivenAlready already;     // to this vendor, through another access; of what is to be added
    bool isNewSince = false;  // not in what the difference is told from
};

// What the user reads before deciding.
struct Review
{
    InboxRow row;
    altinn::SystemText system;
    Vendor vendor;
    std::optional<Difference> difference;        // from what came before it from the same system
    QList<ReviewLine> lines;                     // added, removed, unchanged; of each the packages first
    int namesMissing = 0;                        // names that could not be read; the raw ids stand in
    std::optional<core::Error> checkError;       // the answer to "can you give it" could not be had
    std::optional<domain::SystemAccess> access;  // that a change is about
    std::optional<core::Error> accessError;      // what it has could not be read: no line is unchanged then
    std::optional<domain::GivenRights> givenNow; // what it has

    [[nodiscard]] int lineCount(Part part) const;
    [[nodiscard]] int packageCount(Part part = Part::Added) const;
    [[nodiscard]] int serviceCount() const; // asked for: single services and those inside packages
    [[nodiscard]] bool isReadable() const;  // false when something to be added or removed could not be read
    [[nodiscard]] bool mayBeGiven() const;  // false when Altinn said no to a package, or to every right of a service
};

// Reads the request again and everything needed to understand it, in parallel. Fails only when the request itself
// cannot be read; missing names and checks are told in the Review. mayCheck: the sign-in has the scope for 7.2.
// mayReadById: and that for 4.3, by which a request is read that its party's door is closed for.
// waiting: what else the organisation has been asked for.
core::Task<Review> loadReview(altinn::Api *api, altinn::Names *names, InboxRow row, bool mayCheck, bool mayReadById,
                              QList<domain::AccessRequest> waiting, std::stop_token stop);

} // namespace requests
