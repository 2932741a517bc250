// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/clients.h"
#include "app/clients/client_index.h"

#include <QSet>

#include <memory>

namespace clients {

// The clients of one system access, as the server holds them now.
struct ClientLists
{
    QList<domain::Client> available; // without those that are assigned already
    QList<domain::Client> assigned;
    int unreadable = 0; // elements that could not be read; the lists are not complete then
    // Assigned clients that the server lists as available too: they qualify as before.
    QSet<domain::ClientId> assignedAndAvailable;

    // All of them, first the available ones, then the assigned; made once the lists are whole.
    std::shared_ptr<const ClientIndex> index;
};

// Fills in the index. For any thread.
[[nodiscard]] ClientLists indexed(ClientLists lists);

// Reads both lists in parallel; the work of putting them in order is done on another thread. Refused (RejectedByRule)
// when the access turns out to belong to another organisation than ownerOrganisation: the server derives the owner from
// the access alone (section 13, quirk 20).
core::Task<ClientLists> loadClientLists(altinn::Api *api, domain::SystemAccessId access, QString ownerOrganisation,
                                        std::stop_token stop);

} // namespace clients
