// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/creation_plan.h"

namespace accesses {

inline constexpr int longestTitle = 255; // characters

enum class Creation {
    Created,      // the list has it
    Doubled,      // the list has more than one: somebody created another in the same moment
    AlreadyThere, // somebody had created one before; nothing was created
    NotCreated,   // refused, or never sent; the list has none
    Incomplete,   // Altinn stopped on the way: the list has it, without all that it should get
    NotReadBack,  // Altinn confirmed it, and then it could not be found in the list, or that could not be read
    Unknown,      // no answer, and the list did not settle it
};

struct CreationOutcome
{
    Creation creation = Creation::Unknown;
    domain::Party party;
    QString systemId;
    QString title;
    std::optional<domain::SystemAccess> access; // ours where that can be told, else the one that is there
    std::optional<core::Error> error;           // why there is none, or why it is unknown
    bool partUnknown = false;                   // it is there, and whether it got everything could not be read
};

// Creates the access once, never again. The accesses are listed before, so that one that is there is not created anew,
// and afterwards: what is reported is what the server holds (altinn-enduser-api.md sections 6.7 and 12). Without the
// first list nothing is sent, nor when whoever asked for it has gone. Runs to its end once begun, so it takes no stop
// token: start it in a scope that outlives the page.
QCoro::Task<CreationOutcome> createAccess(altinn::Asked asked, domain::Party party, QString systemId, QString title,
                                          domain::GivenRights gets);

} // namespace accesses
