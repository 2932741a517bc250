// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

// Altinn's many codes by what they mean to the user (altinn-enduser-api.md sections 4.14, 8.1 and 10).
namespace ui {

enum class AltinnReason {
    OrganisationUnknown,
    RightsNotDelegable,
    DelegationFailed,
    AccessExists,
    AccessNotCreated,
    RequestGone,
    RequestExpired, // our own: refused before the call
    SystemGone,
    AlreadyHandled,
    MaybeDone,
    CheckInconclusive,
    MissingRole,
    MissingDirectDelegation,
    OwnerRestricts,
    LevelTooLow,
    MissingPackage,
    AccessListRefused,
    NeverDelegable,
    MaskinportenSchema,
    WrongKind,
    InvalidRequest,
    AccessGone,
    NotOwner,
    OtherOrganisation,
    NotRepresenting,
    NotRemoved,
    HasClients,
    ClientsUnreadable,
    RightsUnreadable,
    ClientUnknown,
    ClientLacksPackage,
    NotForClients,
    ReferenceUsed,
    InvalidInput,
    OnlyForVendors,
    OtherAccount,
    NoReason, // Altinn itself does not know
};

[[nodiscard]] std::optional<AltinnReason> altinnReasonOf(const QString &code);

} // namespace ui
