// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/altinn/json.h"
#include "app/domain/access_request.h"

// Vendors' requests for system accesses (altinn-enduser-api.md section 4). {party} and {orgno} always come from the
// same party: the server does not check that they belong together.
namespace altinn {

// 4.1, 4.2. For clients Altinn lists forwarded requests only.
core::Task<Listing<domain::AccessRequest>> pendingRequests(Api *api, domain::RequestKind kind, domain::PartyId party,
                                                           QString organisationNumber, std::stop_token stop);
// 4.3, 4.4: by id alone. Needs the portal scope. No title, no timedOut.
core::Task<domain::AccessRequest> requestById(Api *api, domain::RequestKind kind, domain::RequestId id,
                                              std::stop_token stop);
// 4.5, 4.6: no scope. forwarded and timedOut are always false.
core::Task<domain::AccessRequest> requestForParty(Api *api, domain::RequestKind kind, domain::PartyId party,
                                                  domain::RequestId id, std::stop_token stop);
// 4.7, 4.8: never sent again after a lost answer; re-read instead.
core::Task<core::Nothing> approveRequest(Api *api, domain::RequestKind kind, domain::PartyId party,
                                         domain::RequestId id, std::stop_token stop);
// 4.9, 4.10: no scope.
core::Task<core::Nothing> rejectRequest(Api *api, domain::RequestKind kind, domain::PartyId party, domain::RequestId id,
                                        std::stop_token stop);

core::Result<domain::AccessRequest> readRequest(const net::Response &response, domain::RequestKind kind);
core::Result<Listing<domain::AccessRequest>> readRequests(const net::Response &response, domain::RequestKind kind);

} // namespace altinn
