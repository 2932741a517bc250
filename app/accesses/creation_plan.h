// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/give_checks.h"
#include "app/altinn/system_register.h"
#include "app/domain/party.h"
#include "app/domain/system_access.h"

namespace accesses {

struct PlannedRight : altinn::NamedRight // one thing that the access would get
{
    altinn::GiveCheck check;
};

// The reason code, of our own beside Altinn's, for a package that only accesses for clients may have.
inline const QString forClientsOnly = QStringLiteral("PackageForClientsOnly");

// What the user reads before a system access is created.
struct CreationPlan
{
    altinn::RegisteredSystem system;
    domain::GivenRights gets;                     // all of it, as the register has it: no part can be left out
    QList<PlannedRight> lines;                    // the same with names; the packages first
    int namesMissing = 0;                         // names that could not be read; the raw ids stand in
    std::optional<core::Error> checkError;        // the answer to "can you give it" could not be had
    std::optional<domain::SystemAccess> existing; // the organisation has one: a second is refused

    [[nodiscard]] int packageCount() const;
    [[nodiscard]] bool isReadable() const; // false when a part of what it gets could not be read
    [[nodiscard]] bool mayBeGiven() const; // false when Altinn said no to a package, or to every right of a service
    [[nodiscard]] bool mayBeCreated() const;
};

// Reads the system, what an access of it gets, whether the user can give that, and whether the organisation has such
// an access already, in parallel. Gone when the system is not registered any more. Missing names and checks are told in
// the plan. mayCheck: the sign-in has the scope for 7.2.
core::Task<CreationPlan> planCreation(altinn::Api *api, altinn::Names *names, domain::Party party, QString systemId,
                                      bool mayCheck, std::stop_token stop);

// Those of the list that a user of the organisation created from the system (section 6.7): their reference is the
// organisation's own number.
[[nodiscard]] QList<domain::SystemAccess> createdFrom(const QString &systemId, const QString &organisationNumber,
                                                      const QList<domain::SystemAccess> &list);

} // namespace accesses
