// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/clients.h"

namespace clients {

// The clients of one system access, as the server holds them now.
struct ClientLists
{
    QList<domain::Client> available; // without those that are assigned already
    QList<domain::Client> assigned;
    int unreadable = 0; // elements that could not be read; the lists are not complete then
};

// Reads both lists in parallel. Refused (RejectedByRule) when the access turns out to belong to another organisation
// than ownerOrganisation: the server derives the owner from the access alone (section 13, quirk 20).
core::Task<ClientLists> loadClientLists(altinn::Api *api, domain::SystemAccessId access, QString ownerOrganisation,
                                        std::stop_token stop);

} // namespace clients
