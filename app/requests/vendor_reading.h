// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/requests/inbox.h"
#include "app/requests/vendor_history.h"

namespace requests {

// The accesses of the organisation that is asked (6.1, 6.2), and what those of this vendor that are of the request's
// kind have been given (6.4): at most vendorReadings, newest first. What cannot be read stays unknown, never an error.
QCoro::Task<Vendor> readVendor(altinn::Api *api, InboxRow row, altinn::SystemText system, std::stop_token stop);

inline constexpr int vendorReadings = 8;

} // namespace requests
