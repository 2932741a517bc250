// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/domain/party.h"
#include "app/domain/system_access.h"

namespace accesses {

enum class Removal {
    Gone,        // deleted by us, and the list no longer has it
    AlreadyGone, // somebody else had deleted it
    StillThere,  // the list has it, with all that it had
    Partly,      // the list has it, with fewer rights or clients: Altinn revokes before it deletes
    NotReadBack, // Altinn confirmed it, and then the list could not be read
    Unknown,     // no answer, and the list did not settle it
};

struct RemovalOutcome
{
    Removal removal = Removal::Unknown;
    domain::SystemAccess access;
    domain::Party party;
    std::optional<core::Error> error; // why it is there still, or why it is unknown
    bool partUnknown = false;         // it is there, and whether it lost something could not be read
};

// Deletes the access once, never again, and lists the accesses afterwards: what is reported is what the server holds
// (altinn-enduser-api.md sections 6.5, 6.6 and 12). An access of another party is refused before any call, and nothing
// is sent when whoever asked for it has gone. Runs to its end once begun, so it takes no stop token: start it in a
// scope that outlives the page.
QCoro::Task<RemovalOutcome> deleteAccess(altinn::Asked asked, domain::Party party, domain::SystemAccess access);

} // namespace accesses
