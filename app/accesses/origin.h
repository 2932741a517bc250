// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/domain/party.h"
#include "app/domain/system_access.h"

namespace accesses {

// Where an access came from. After an approval the request's id is the access's (altinn-enduser-api.md section 1);
// what a user of the organisation created has the organisation's number as its reference (section 6.7).
struct Origin
{
    enum class Kind { Unknown, Request, CreatedHere, Unreadable };
    Kind kind = Kind::Unknown;
    QDateTime requested;              // when the vendor sent the request; invalid when it does not say
    std::optional<core::Error> error; // why the request could not be read
};

[[nodiscard]] bool isCreatedHere(const domain::SystemAccess &access, const domain::Party &party);

// One call (4.5, 4.6). Fails only when it is stopped.
core::Task<Origin> originOf(altinn::Api *api, domain::Party party, domain::SystemAccess access, std::stop_token stop);

} // namespace accesses
