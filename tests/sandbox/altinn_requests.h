// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the request routes share with the vendor's calls, the portal and the control server. Free functions; the caller
// holds World::reading() or writing() as the function needs.

#include "delegation.h"
#include "hazards.h"
#include "records.h"
#include "world.h"

#include <optional>
#include <string>

namespace sandbox {

// RequestSystemResponse or AgentRequestSystemResponse (contract 4.13), without confirmUrl.
Json requestJson(const Request &request, bool escalated, bool timedOut);

// Carries out an approval or rejection as this person, checks in the contract's order from "status" on (4.14).
// The AUTH code of the first objection (or serverError), or nothing when it is done. Needs World::writing().
std::optional<std::string> decide(World &world, const std::string &requestId, const Giver &giver, bool approving,
                                  std::optional<Mishap> mishap = {});

// Older than a request is let live; its status stays New.
bool isTimedOut(TimePoint created);

// The pid of someone who may decide requests to this organisation, or nothing.
std::optional<std::string> someoneWhoMayDecide(const World &world, const std::string &orgNo);

} // namespace sandbox
