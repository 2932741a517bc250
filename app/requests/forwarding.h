// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/decision.h"

namespace requests {

// Hands a request on to those who may approve it (altinn-enduser-api.md sections 4.11, 4.12 and 4.14). Altinn checks
// next to nothing there, so the request is read by its id first, and nothing is sent unless that reading says that it
// waits, is this party's, and may be forwarded but not approved. Sent once, never again; then read anew: what is
// reported is what the server holds. Runs to its end once begun, and is sent for whoever asked, as decide() does.
QCoro::Task<Outcome> forward(altinn::Asked asked, InboxRow row, QDateTime now);

// Whether it is forwarded now.
QCoro::Task<Outcome> readForwarded(altinn::Api *api, InboxRow row);

} // namespace requests
