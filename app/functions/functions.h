// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/parties.h"
#include "app/signin/capabilities.h"

#include <QHash>

// What the user can do in one organisation, and what is missing where they cannot. The scopes come from the sign-in,
// the rights from what Altinn answers; what it does not answer stays unknown (altinn-enduser-api.md sections 1, 3, 9).
namespace functions {

enum class Function { // what Fullmakt offers today, in the order it is shown
    SeeOrganisations,
    ListRequests,
    ReadRequests,
    CheckRights,
    Approve,
    Forward,
    Reject,
    ApproveChanges,
    SeeOwnAccesses,
    SeeClientAccesses,
    SeeGiven,
    CreateOwnAccesses,
    DeleteOwnAccesses,
    DeleteClientAccesses,
    SeeClients,
    ChangeClients,
};

enum class Right { // section 1, access rules
    ReadAccessManagement,
    WriteAccessManagement,
    ReadOverview,
    ReadClientAdministration,
    WriteClientAdministration,
};

enum class Answer { Yes, No, Unknown };

struct Evidence // what Altinn has answered for one organisation
{
    std::optional<altinn::Standing> standing; // nothing when it could not be read
    QHash<Right, Answer> calls;               // what a call that takes the right came to; absent when none was made
    std::optional<core::Error> trouble;       // why something could not be asked
};

// A call that takes the right says it for certain. Where none could be made, what is listed for the user speaks: it can
// say yes, never no. A refusal of what Altinn lists itself is a contradiction, and unknown.
[[nodiscard]] Answer answerFor(Right right, const Evidence &evidence);

// The last segments of the access packages that open the right, the narrowest first; any one of them is enough.
[[nodiscard]] QStringList packagesFor(Right right);

enum class Status { Has, Lacks, Unknown };

struct Verdict
{
    Function function = Function::SeeOrganisations;
    QStringList declinedScopes; // asked for at the sign-in and not given: a new sign-in can mend it
    QStringList absentScopes;   // not asked for, since whoever runs Fullmakt has not been granted them
    QList<Right> lacking;       // Altinn says no
    QList<Right> unknown;       // Altinn has not said

    [[nodiscard]] Status status() const;
};

// One for each function, in order.
[[nodiscard]] QList<Verdict> judge(const signin::Capabilities &may, const Evidence &evidence);

} // namespace functions
