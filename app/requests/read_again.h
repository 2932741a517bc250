// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/inbox.h"

namespace requests {

// A request that is known already, as it is now (altinn-enduser-api.md sections 4.3 to 4.6, 5.2). By the party, which
// shows the title; who may only forward the request is let in by its id alone. mayReadById: the sign-in has the scope
// for that.
core::Task<domain::AccessRequest> readAgain(altinn::Api *api, InboxRow row, bool mayReadById, std::stop_token stop);

} // namespace requests
