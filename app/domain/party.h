// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/identifiers.h"

#include <QList>
#include <QString>

namespace domain {

enum class PartyKind {
    Organisation,
    Person,  // of whom Altinn knows two sorts
    Unknown, // absent, or a kind that this version does not know
};

// Whom the user can act for. The three identifiers come from one element of the party list and stay together.
struct Party
{
    PartyUuid uuid;
    PartyId id;
    QString organisationNumber; // as the server wrote it; "" for persons
    QString name;
    QString unitType; // "AS", "BEDR"…; may be ""
    PartyUuid parent; // null for a main unit
    PartyKind kind = PartyKind::Unknown;
    QString rawKind; // as the server wrote it
    bool isDeleted = false;
    bool headingOnly = false; // shown to place sub-units under, not selectable

    // Only organisations can have system accesses. Of what kind a party is may be unknown, but not its number.
    [[nodiscard]] bool isOrganisation() const
    {
        return kind == PartyKind::Organisation || (kind == PartyKind::Unknown && !organisationNumber.isEmpty());
    }
};

} // namespace domain
