// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the portal's pages share: what is asked for, who may decide, what came of it. Free functions; the caller holds
// World::reading() or writing().

#include "router.h"
#include "world.h"

#include <optional>
#include <string>
#include <vector>

namespace sandbox {

std::string contentsList(const std::vector<std::string> &resources, const std::vector<std::string> &packages);
// A button for each person and decision, or what came of it when the status is no longer New.
std::string decisionPart(const World &world, const std::string &orgNo, const std::string &status);

struct Choice
{
    std::string pid;
    bool approving = false;
};

// Whose button was pressed, if that person may decide for the organisation.
std::optional<Choice> choiceIn(const World &world, const Call &call, const std::string &orgNo);

Reply requestNotFound();
Reply mayNotDecide();
Reply refused(const std::string &code);
Reply decided(bool approving, const std::string &redirectUrl);

void addPortalChangeRoutes(Router &router, World &world);

} // namespace sandbox
