// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/metadata.h"
#include "app/core/environment.h"
#include "app/domain/access_request.h"
#include "app/domain/party.h"
#include "app/requests/confirm_link.h"
#include "app/requests/inbox.h"

namespace requests {

class Names;

struct ReviewLine // one thing that is asked for
{
    bool isPackage = false;
    QString rawId;
    QString name; // "" when Altinn knows none: show rawId
    QString description;
    QString owner;        // of a service
    QStringList services; // of a package
    altinn::GiveCheck check;
};

// What the user reads before deciding.
struct Review
{
    InboxRow row;
    altinn::SystemText system;
    QList<ReviewLine> lines;               // packages first
    int namesMissing = 0;                  // names that could not be read; the raw ids stand in
    std::optional<core::Error> checkError; // the answer to "can you give it" could not be had

    [[nodiscard]] int packageCount() const;
    [[nodiscard]] int serviceCount() const; // single services and those inside packages
    [[nodiscard]] bool mayBeGiven() const;  // false when Altinn said no to a package, or to every right of a service
};

// Reads the request again and everything needed to understand it, in parallel. Fails only when the request itself
// cannot be read; missing names and checks are told in the Review. mayCheck: the sign-in has the scope for 7.2.
core::Task<Review> loadReview(altinn::Api *api, Names *names, InboxRow row, bool mayCheck, std::stop_token stop);

// Finds the request that a link or a bare id means. With mayReadById it is read by its id alone (4.3, 4.4); otherwise
// every party is asked in turn. Gone when nobody knows it; Forbidden when it belongs to an organisation that is not
// among the parties.
core::Task<InboxRow> findRequest(altinn::Api *api, ConfirmLink link, QList<domain::Party> parties, bool mayReadById,
                                 std::stop_token stop);

} // namespace requests
