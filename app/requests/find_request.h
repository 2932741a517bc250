// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/confirm_link.h"
#include "app/requests/inbox.h"

// From a confirm link or a bare id to the request (altinn-enduser-api.md sections 4 and 5). Only the id is used.
namespace requests {

// Codes of our own for what Altinn's codes do not tell apart.
inline constexpr QStringView requestUnknown = u"REQUEST-UNKNOWN";    // Gone: Altinn has none of that id
inline constexpr QStringView requestNotFound = u"REQUEST-NOT-FOUND"; // Gone: none of the user's organisations has it
inline constexpr QStringView requestForeign = u"REQUEST-FOREIGN";    // Forbidden: of an organisation not the user's
inline constexpr QStringView requestNotShown = u"REQUEST-NOT-SHOWN"; // Forbidden: some organisations gave no answer

// With mayReadById, and a change always, the request is read by its id alone (4.3, 4.4, 5.1); otherwise, and where
// Altinn will not show a change to somebody who cannot give it, every party is asked in turn. A bare id is tried as
// each kind. Fails with one of the codes above, or with the error that kept Altinn from answering.
core::Task<InboxRow> findRequest(altinn::Api *api, ConfirmLink link, QList<domain::Party> parties, bool mayReadById,
                                 std::stop_token stop);

} // namespace requests
