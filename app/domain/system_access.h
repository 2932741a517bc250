// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/identifiers.h"
#include "app/domain/rights.h"

#include <QDateTime>

namespace domain {

// What a system may do once it was approved (Altinn's system user). It may act for the organisation itself, for its
// clients, or both: Altinn's "standard" and "agent" are read as these two capabilities.
struct SystemAccess
{
    SystemAccessId id;
    QString title;
    QString systemId;
    QString vendorOrganisationNumber;
    QString organisationNumber; // the owner, as the server wrote it
    PartyId partyId;
    QString externalReference;
    QDateTime created; // invalid when unknown
    bool forOwn = false;
    bool forClients = false;
    QString rawKind; // as the server wrote it; neither flag is set for a kind that this version does not know
    QList<AccessPackage> packages;
};

} // namespace domain
