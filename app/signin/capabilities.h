// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace signin {

// What the granted scopes open, by altinn-enduser-api.md section 9. A scope is necessary, never sufficient: Altinn
// checks the user's own rights as well. A value; everything is false when nobody is signed in.
struct Capabilities
{
    bool mayReadParties = false;         // organisations the user may act for
    bool mayListRequests = false;        // pending lists (Portal)
    bool mayReadRequest = false;         // request by party and id (no scope)
    bool mayReadRequestById = false;     // request by id alone (Portal)
    bool mayDecide = false;              // approve, forward (Portal)
    bool mayReject = false;              // no scope
    bool mayDecideChanges = false;       // change requests: read, approve, reject
    bool mayListAccesses = false;        // no scope
    bool mayReadAccess = false;          // one system access with its rights
    bool mayCreateAccess = false;        // needs the register to choose a system
    bool mayDeleteAccess = false;        // the organisation's own
    bool mayDeleteClientAccess = false;  // those for clients
    bool mayReadClients = false;         // client delegation; the Portal scope does not open it
    bool mayEditClients = false;         // write does not imply read: both are needed
    bool mayReadOwnOrganisation = false; // the own organisation as a client
    bool mayEditOwnOrganisation = false;
    bool mayCheckDelegation = false;
    bool mayReadRegister = false; // system register (Portal)
    QStringList grantedScopes;    // as the Altinn token says
    QStringList missingScopes;    // asked for and not granted, openid and profile left out

    bool operator==(const Capabilities &) const = default;
};

[[nodiscard]] Capabilities capabilitiesFrom(const QStringList &requested, const QStringList &granted);

// The scopes that the member takes beyond those granted; empty when it is open.
[[nodiscard]] QStringList missingScopesFor(bool Capabilities::*capability, const QStringList &granted);

// With this scope Altinn's /refresh answers 500, so such a session is renewed by a new sign-in only.
[[nodiscard]] bool hasPortalScope(const QStringList &granted);

} // namespace signin
