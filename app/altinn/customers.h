// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/altinn/json.h"
#include "app/domain/client.h"
#include "app/domain/party.h"

#include <QStringList>

// The organisation's clients with what they have given it: the portal's older family (altinn-enduser-api.md section
// 8.2). Undocumented for others than the portal, so an answer helps and its absence says nothing.
namespace altinn {

struct Customer
{
    domain::Client client;
    QStringList roles;    // last segments, in lower case; each once, sorted
    QStringList packages; // the same
};

// Every client, with all packages. Needs client administration (read) in the organisation.
core::Task<Listing<Customer>> customers(Api *api, domain::Party party, std::stop_token stop);

core::Result<Listing<Customer>> readCustomers(const net::Response &response);

} // namespace altinn
