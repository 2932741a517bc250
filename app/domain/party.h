// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/identifiers.h"

#include <QList>
#include <QString>

namespace domain {

// Whom the user can act for. The three identifiers come from one element of the party list and stay together.
struct Party
{
    PartyUuid uuid;
    PartyId id;
    QString organisationNumber; // as the server wrote it; "" for persons
    QString name;
    QString unitType; // "AS", "BEDR"…; may be ""
    PartyUuid parent; // null for a main unit
    bool isOrganisation = false;
    bool isDeleted = false;
    bool headingOnly = false; // shown to place sub-units under, not selectable
};

} // namespace domain
