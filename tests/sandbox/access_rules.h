// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What stands against giving a system access its contents, asked alike by approval, creation and change requests
// (contract 4.14). Free functions; the caller holds World::reading() or writing().

#include "world.h"

#include <optional>
#include <string>
#include <vector>

namespace sandbox {

bool contains(const std::vector<std::string> &list, const std::string &wanted);

// Whether the organisation has an access to this system under this reference.
bool alreadyThere(const World &world, const std::string &systemId, const std::string &orgNo,
                  const std::string &externalRef);

// The AUTH code when the system is not registered with these, or they cannot be given to this kind of access.
std::optional<std::string> objectionToContents(const System &system, Kind kind,
                                               const std::vector<std::string> &packages,
                                               const std::vector<std::string> &resources);

} // namespace sandbox
