// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/altinn/json.h"
#include "app/domain/client.h"
#include "app/domain/system_access.h"

// Which clients a system access acts for: the documented family (altinn-enduser-api.md section 8.1).
namespace altinn {

struct ClientListing
{
    QList<domain::Client> clients;
    int unreadable = 0;
    QString ownerOrganisation; // of the access; "" when the answer does not say
};

// Clients with at least one of the access' packages. A client can be in both lists.
core::Task<ClientListing> availableClients(Api *api, domain::SystemAccessId access, std::stop_token stop);
core::Task<ClientListing> assignedClients(Api *api, domain::SystemAccessId access, std::stop_token stop);

// Both are idempotent and may be sent again. assign needs all packages: AUTH-00080 otherwise.
core::Task<core::Nothing> assignClient(Api *api, domain::SystemAccessId access, domain::ClientId client,
                                       std::stop_token stop);
core::Task<core::Nothing> revokeClient(Api *api, domain::SystemAccessId access, domain::ClientId client,
                                       std::stop_token stop);

core::Result<ClientListing> readClientPage(const net::Response &response);

} // namespace altinn
