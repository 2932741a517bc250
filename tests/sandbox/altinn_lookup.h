// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Altinn's answer to Maskinporten: which system user does this client speak for? The rule behind
// GET systemuser/byExternalId (Altinn documentation, API for system users, "Verify party integration"). Free function;
// call under World::reading() or writing(), the result lives as long as that lock.

#include "world.h"

#include <string>

namespace sandbox {

struct ExternalId
{
    std::string clientId;
    std::string providerOrgNo;
    std::string ownerOrgNo;
    // Empty means the owner's organisation number, as it does when a request is made.
    std::string externalRef;
};

struct SystemUserLookup
{
    // Null when there is none; then `reason` tells which link is missing.
    const SystemAccess *access = nullptr;
    std::string reason;
};

SystemUserLookup systemUserByExternalId(const World &world, const ExternalId &wanted);

} // namespace sandbox
