// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/altinn/json.h"
#include "app/domain/party.h"
#include "app/domain/rights.h"

#include <QSet>

namespace altinn {

enum class PartyFunction { Any, AccessManagement, ClientAdministration };

// Whom the user can represent (section 3.1), sub-units after their parent; narrowed to those where the user has the
// function, as far as Altinn can tell.
core::Task<Listing<domain::Party>> authorisedParties(Api *api, PartyFunction function, std::stop_token stop);

core::Result<Listing<domain::Party>> readParties(const net::Response &response);

// What Altinn lists for the user in one party: what is listed is there, what is not listed may be there all the same.
struct Standing
{
    QList<domain::AccessPackage> packages;
    QSet<QString> resources; // ids in lower case
};

core::Task<Standing> standingIn(Api *api, domain::PartyUuid party, std::stop_token stop);

// Empty when the answer does not hold the party. At most 1 000 of each are kept, and none longer than 200 characters.
core::Result<Standing> readStanding(const net::Response &response, domain::PartyUuid party);

} // namespace altinn
