// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/identifiers.h"
#include "app/domain/party.h"
#include "app/domain/rights.h"

#include <QDateTime>

namespace domain {

enum class RequestKind {
    Own,        // the system acts for the organisation itself (Altinn: standard)
    ForClients, // the system acts for clients of the organisation (Altinn: agent)
    Change      // more, fewer or other rights for an access that the organisation has (Altinn: change request)
};

enum class RequestStatus { New, Accepted, Rejected, Denied, TimedOut, NoChangeNeeded, Unknown };

// A vendor's request for a system access (altinn-enduser-api.md section 4.13), or for a change of one (section 5). Only
// id and status can be relied on.
struct AccessRequest
{
    RequestId id;
    RequestKind kind = RequestKind::Own;
    RequestStatus status = RequestStatus::Unknown;
    QString rawStatus;
    QString title; // integration title, may be ""
    QString systemId;
    QString externalReference;
    QString organisationNumber; // of the organisation that is asked; may be a party id in disguise
    PartyId partyId;            // null where the answer does not carry it
    PartyUuid partyUuid;        // null where the answer does not carry it
    QList<Right> rights;        // asked for; of a change those to be added
    QList<AccessPackage> packages;
    SystemAccessId access;       // that a change is about; null where the answer does not carry it
    QList<Right> unwantedRights; // that a change takes away
    QList<AccessPackage> unwantedPackages;
    QString redirectUrl;
    QDateTime created;      // invalid when unknown
    bool forwarded = false; // Altinn: escalated
    bool timedOut = false;
    bool mayForwardOnly = false; // the user may forward it but not approve it

    [[nodiscard]] bool isOpen() const { return status == RequestStatus::New; }

    // Neither open nor of an unknown status.
    [[nodiscard]] bool isHandled() const { return !isOpen() && status != RequestStatus::Unknown; }
};

// Whether the request is the party's, by the identifiers it carries. The organisation number counts for a change only,
// where Altinn itself does not check (sections 5 and 15).
[[nodiscard]] bool belongsTo(const AccessRequest &request, const Party &party);
// A fresh read by party leaves out what another read has told; that is kept.
[[nodiscard]] AccessRequest completed(AccessRequest fresh, const AccessRequest &before);
// A fresh read by id alone tells whether it is forwarded and whether it may be forwarded only; that is not kept.
[[nodiscard]] AccessRequest completedById(AccessRequest fresh, const AccessRequest &before);

inline constexpr int requestLifetimeDays = 180; // section 12, Expiry

// Whole days left of the 180, never below 0; -1 when the creation time is unknown.
[[nodiscard]] int daysLeft(const AccessRequest &request, const QDateTime &now);
[[nodiscard]] bool isExpired(const AccessRequest &request, const QDateTime &now);

} // namespace domain
