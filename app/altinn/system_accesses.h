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

// 6.3: one access of either kind, with what it has been given. Where Altinn cannot look that up it leaves it out
// without a word: accessRights() tells "nothing" from "could not be read". Gone when it is not this party's.
struct AccessDetail
{
    domain::SystemAccess access;
    domain::GivenRights given;
};

core::Task<AccessDetail> accessDetail(Api *api, domain::PartyId party, domain::SystemAccessId id, std::stop_token stop);
// 6.4: what the access has been given. Does not check that it belongs to the party.
core::Task<domain::GivenRights> accessRights(Api *api, domain::PartyId party, domain::SystemAccessId id,
                                             std::stop_token stop);

// 6.5, 6.6. Sent once, also when the connection is lost, and never again: list the accesses to see what came of it.
core::Task<core::Nothing> deleteOwnAccess(Api *api, domain::PartyId party, domain::SystemAccessId id,
                                          std::stop_token stop);
core::Task<core::Nothing> deleteClientAccess(Api *api, domain::PartyId party, domain::PartyUuid facilitator,
                                             domain::SystemAccessId id, std::stop_token stop);

// 6.7: an access for the organisation itself, with everything that the system is registered with. Sent once and never
// again, like the deletions: two calls may both succeed. The title is not empty.
core::Task<domain::SystemAccess> createOwnAccess(Api *api, domain::PartyId party, QString systemId, QString title,
                                                 std::stop_token stop);

core::Result<Listing<domain::SystemAccess>> readSystemAccesses(const net::Response &response);
core::Result<AccessDetail> readAccessDetail(const net::Response &response);
core::Result<domain::GivenRights> readAccessRights(const net::Response &response);
core::Result<domain::SystemAccess> readCreatedAccess(const net::Response &response);

} // namespace altinn
