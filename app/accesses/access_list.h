// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/origin.h"
#include "app/altinn/clients.h"
#include "app/altinn/names.h"
#include "app/domain/party.h"
#include "app/domain/system_access.h"

namespace accesses {

// The system accesses of one organisation, of both kinds (altinn-enduser-api.md sections 6.1 and 6.2).
struct AccessList
{
    QList<domain::SystemAccess> items;          // newest first
    std::optional<core::Error> ownError;        // those for the organisation itself could not be read
    std::optional<core::Error> forClientsError; // those for clients could not be read
    QHash<QString, altinn::SystemText> systems; // by system id, as far as the register could be read
    int unreadable = 0;                         // elements that could not be read; the list is not complete
};

// What one access has, and for how many clients.
struct AccessDetail
{
    domain::SystemAccess access;
    altinn::SystemText system;
    altinn::NamedRights rights;
    std::optional<core::Error> rightsError;  // not all that it has could be read: not the same as nothing
    std::optional<int> clients;              // of an access that acts for clients
    std::optional<core::Error> clientsError; // how many could not be read
    altinn::ClientListing clientList;        // which, where they could be read
    QDateTime readAt;                        // UTC
    Origin origin;
};

// Fails only when neither kind could be read.
core::Task<AccessList> loadAccesses(altinn::Api *api, altinn::Names *names, domain::Party party, std::stop_token stop);

// Fails only when the access itself cannot be read; Gone when it does not exist any more.
core::Task<AccessDetail> loadAccess(altinn::Api *api, altinn::Names *names, domain::Party party,
                                    domain::SystemAccess access, std::stop_token stop);

// Which clients the access acts for (section 8.1). Refused when it belongs to another organisation than the party.
core::Task<altinn::ClientListing> clientsOf(altinn::Api *api, domain::Party party, domain::SystemAccessId access,
                                            std::stop_token stop);
// The same, how many: those that could not be read are counted too.
core::Task<int> countClients(altinn::Api *api, domain::Party party, domain::SystemAccessId access,
                             std::stop_token stop);

} // namespace accesses
