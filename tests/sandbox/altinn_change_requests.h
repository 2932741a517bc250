// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the change request routes share with the vendor's calls, the portal and the control server (contract section 5).
// Free functions; the caller holds World::reading() or writing() as the function needs.

#include "delegation.h"
#include "records.h"
#include "world.h"

#include <optional>
#include <string>

namespace sandbox {

// The members that all bodies have: no created, timedOut, partyId, partyUuid or confirmUrl.
Json changeRequestJson(const ChangeRequest &request);

// Approval takes its four steps in the real service's order; fewer leave a half change with status New (5.3).
constexpr int allChangeSteps = 4;

// Carries out an approval or rejection as this person, who gives on behalf of `orgNo`. The AUTH code of the first
// objection, or nothing when it is done. Needs World::writing().
std::optional<std::string> decideChange(World &world, const std::string &id, const Giver &giver,
                                        const std::string &orgNo, bool approving, std::optional<int> stepsOnly = {});

} // namespace sandbox
