// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/altinn/json.h"
#include "app/domain/system_access.h"

// What has been approved: Altinn's system users (altinn-enduser-api.md sections 6 and 8.1).
namespace altinn {

// 6.1, 6.2: by party; both answer [] for an unknown party.
core::Task<Listing<domain::SystemAccess>> ownSystemAccesses(Api *api, domain::PartyId party, std::stop_token stop);
core::Task<Listing<domain::SystemAccess>> clientSystemAccesses(Api *api, domain::PartyId party, std::stop_token stop);
// 8.1: the documented way to the accesses that act for clients. Needs altinn:clientdelegations.read.
core::Task<Listing<domain::SystemAccess>> clientSystemAccessesOf(Api *api, QString organisationNumber,
                                                                 std::stop_token stop);

core::Result<Listing<domain::SystemAccess>> readSystemAccesses(const net::Response &response);

} // namespace altinn
