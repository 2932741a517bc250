// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/altinn/json.h"
#include "app/domain/party.h"

namespace altinn {

enum class PartyFunction { Any, AccessManagement, ClientAdministration };

// Whom the user can represent (section 3.1), sub-units after their parent; narrowed to those where the user has the
// function, as far as Altinn can tell.
core::Task<Listing<domain::Party>> authorisedParties(Api *api, PartyFunction function, std::stop_token stop);

core::Result<Listing<domain::Party>> readParties(const net::Response &response);

} // namespace altinn
