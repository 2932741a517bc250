// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/own_client.h"

#include <optional>

namespace clients {

enum class OwnChange {
    Done,        // read back
    NotReadBack, // confirmed by Altinn, but what it holds now could not be read
    NotDone,     // not sent, or read back: nothing came of it
    Partly,      // read back: some of the packages were given; adding again completes it, removing undoes it
    Unknown,     // neither confirmed nor read back
};

struct OwnOutcome
{
    OwnChange change = OwnChange::Unknown;
    std::optional<bool> isClient;     // as read back
    std::optional<core::Error> error; // why, unless it is done
};

// Makes the own organisation a client of the access, or no longer one, and reads back what came of it.
// Nothing is sent when whoever asked for it has gone.
QCoro::Task<OwnOutcome> changeOwnClient(altinn::Asked asked, domain::Party party, domain::SystemAccessId access,
                                        bool add);

} // namespace clients
