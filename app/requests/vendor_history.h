// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/metadata.h"
#include "app/domain/access_request.h"
#include "app/domain/system_access.h"

namespace requests {

enum class OwnerMatch {
    Yes,     // nothing contradicts the register
    No,      // the id of the system, or an access of it, names another number than the register does
    NotKnown // the register could not be read
};

struct EarlierAccess // that the vendor has in the organisation
{
    domain::SystemAccess access;
    bool isSameSystem = false;
    std::optional<domain::GivenRights> given; // nothing when it was not or could not be read
};

// Who asks, and what it has in this organisation (altinn-enduser-api.md sections 6 and 7.1).
struct Vendor
{
    QString number; // "" when it cannot be had
    OwnerMatch match = OwnerMatch::NotKnown;
    QString otherNumber;           // the one that contradicts the register
    QList<EarlierAccess> accesses; // newest first, without the one that the request is about
    bool isListComplete = false;   // false: there may be more
};

// Whose system it is, and which of the organisation's accesses are this vendor's: by its number where that is known,
// and by the system. Reads nothing.
[[nodiscard]] Vendor vendorOf(const domain::AccessRequest &request, const altinn::SystemText &system,
                              QList<domain::SystemAccess> accesses, bool isListComplete);

// An access for clients gives the organisation itself nothing, and the reverse: only the same kind counts as "already".
[[nodiscard]] bool isSameKind(const domain::SystemAccess &access, domain::RequestKind kind);

enum class Already { Yes, No, NotKnown };

struct GivenAlready
{
    Already answer = Already::NotKnown;
    QStringList through; // titles of the accesses that have it
};

[[nodiscard]] GivenAlready givenAlready(const Vendor &vendor, domain::RequestKind kind, const domain::Right &right);
[[nodiscard]] GivenAlready givenAlready(const Vendor &vendor, domain::RequestKind kind,
                                        const domain::AccessPackage &package);

// How a request differs from what came before it from the same system: the newest access of it, else the request that
// came before it and still waits.
struct Difference
{
    bool isFromAccess = false;
    QString title; // of the access
    QDateTime created;
    domain::GivenRights more; // asked for now, and not then
    int same = 0;
    int fewer = 0;
};

// Nothing when nothing came before, or it could not be read; a change is compared with its access elsewhere.
[[nodiscard]] std::optional<Difference> differenceOf(const domain::AccessRequest &request, const Vendor &vendor,
                                                     const QList<domain::AccessRequest> &waiting);

} // namespace requests
