// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Whether a person may give away a package or a service on behalf of an organisation, and why (contract 7.2). The
// delegation check, approval, creation and change requests all ask here. Free functions; the caller holds
// World::reading() or writing().

#include "world.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// What one verdict rests on. The last two are no reason codes of 7.2; the check calls them Unknown, approval does not.
enum class Reason {
    unknown,
    roleAccess,
    delegationAccess,
    missingRoleAccess,
    missingDelegationAccess,
    accessListValidationFail,
    packageAccess,
    missingPackageAccess,
    resourceNotDelegable,
    resourceIsMaskinPortenSchema,
    missingRightsRegister,
    authenticationLevel,
};

bool permits(Reason reason);
// As 7.2 spells it.
std::string nameOf(Reason reason);
// Nothing when 7.2 has no such code.
std::optional<Reason> reasonNamed(const std::string &name);

// Who gives, and how securely she signed in (3 or 4).
struct Giver
{
    std::string pid;
    int level = 4;
};

inline constexpr std::array<std::string_view, 2> serviceActions = {"read", "write"};

// `package` by URN or last segment; one that the catalogue lacks is never permitted.
Reason reasonForPackage(const World &world, const Giver &giver, const std::string &orgNo, const std::string &package);
// One action of one service of the catalogue.
Reason reasonForRight(const World &world, const Giver &giver, const std::string &orgNo, const std::string &resource,
                      std::string_view action);

// The AUTH code with which approval, creation and change requests refuse, or nothing: all packages must be permitted,
// and at least one action of each service (4.14).
std::optional<std::string> objectionToGiving(const World &world, const Giver &giver, const std::string &orgNo,
                                             const std::vector<std::string> &packages,
                                             const std::vector<std::string> &resources);

} // namespace sandbox
