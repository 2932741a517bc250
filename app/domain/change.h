// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/access_request.h"

namespace domain {

// What a change request does to an access. Altinn adds first and removes last, so what is asked for both ways ends up
// removed; adding what is there and removing what is not there change nothing (altinn-enduser-api.md section 5).
struct Change
{
    GivenRights added;
    GivenRights removed;
    GivenRights unchanged; // of what the access has; empty when that is not known

    [[nodiscard]] int size() const; // of what is added and removed
};

// What the request asks for, each thing once. `now`: what the access has, null when it is not known.
[[nodiscard]] Change changeAskedFor(const AccessRequest &request, const GivenRights *now);
// The part of it that has not come about, by what the access has.
[[nodiscard]] Change changeLeft(const AccessRequest &request, const GivenRights &now);

[[nodiscard]] bool holds(const GivenRights &given, const Right &right);
[[nodiscard]] bool holds(const GivenRights &given, const AccessPackage &package);

} // namespace domain
