// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/altinn/json.h"
#include "app/domain/access_request.h"

// Vendors' requests for system accesses (altinn-enduser-api.md section 4) and for changes of them (section 5). {party}
// and {orgno} always come from the same party: the server does not check that they belong together.
namespace altinn {

// 4.1, 4.2. For clients Altinn lists forwarded requests only, changes it lists for nobody: not to be asked for.
core::Task<Listing<domain::AccessRequest>> pendingRequests(Api *api, domain::RequestKind kind, domain::PartyId party,
                                                           QString organisationNumber, std::stop_token stop);
// 4.3, 4.4, 5.1: by id alone. Needs the portal scope, but for a change; that one is answered with AUTH-00050 or -00053
// when the user cannot give what is asked for. No title, no timedOut; a change without created.
core::Task<domain::AccessRequest> requestById(Api *api, domain::RequestKind kind, domain::RequestId id,
                                              std::stop_token stop);
// 4.5, 4.6, 5.2: no scope. forwarded and timedOut are always false.
core::Task<domain::AccessRequest> requestForParty(Api *api, domain::RequestKind kind, domain::PartyId party,
                                                  domain::RequestId id, std::stop_token stop);
// 4.7, 4.8, 5.3: never sent again after a lost answer; re-read instead. 5.3 does not check that the party owns the
// request.
core::Task<core::Nothing> approveRequest(Api *api, domain::RequestKind kind, domain::PartyId party,
                                         domain::RequestId id, std::stop_token stop);
// 4.9, 4.10, 5.4: no scope. 5.4 does not check the party either.
core::Task<core::Nothing> rejectRequest(Api *api, domain::RequestKind kind, domain::PartyId party, domain::RequestId id,
                                        std::stop_token stop);

// 4.11, 4.12: Altinn checks neither the status nor whose request it is, so party is the one that requestById told, and
// the answer has to be verified by reading. False: not forwarded, and no reason told. Needs the portal scope.
core::Task<bool> forwardRequest(Api *api, domain::RequestKind kind, domain::PartyId party, domain::RequestId id,
                                std::stop_token stop);

core::Result<domain::AccessRequest> readRequest(const net::Response &response, domain::RequestKind kind);
core::Result<Listing<domain::AccessRequest>> readRequests(const net::Response &response, domain::RequestKind kind);

} // namespace altinn
