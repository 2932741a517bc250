// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/domain/identifiers.h"
#include "app/domain/party.h"

// The own organisation as a client of its access (altinn-enduser-api.md section 8.3). Need access management (write) in
// the organisation. Packages are given one by one: a failure midway leaves some of them given.
namespace altinn {

// True as soon as one package is given.
core::Task<bool> isOwnClient(Api *api, domain::Party party, domain::SystemAccessId access, std::stop_token stop);
// Both may be sent again: what is so already stays so. Adding is refused (AUTH-00064) for packages that are meant for
// clients only.
core::Task<core::Nothing> addOwnClient(Api *api, domain::Party party, domain::SystemAccessId access,
                                       std::stop_token stop);
core::Task<core::Nothing> removeOwnClient(Api *api, domain::Party party, domain::SystemAccessId access,
                                          std::stop_token stop);

} // namespace altinn
