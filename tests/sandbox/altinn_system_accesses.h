// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The SystemUser bodies, which the client routes list as well, and deletion. Free functions; the caller holds
// World::reading() unless told otherwise.

#include "records.h"
#include "world.h"

#include <string>

namespace sandbox {

// SystemUser (contract section 6), as the lists send it.
Json systemAccessJson(const World &world, const SystemAccess &access);
Json systemAccessesJson(const World &world, const std::string &orgNo, Kind kind);

// Deletes a system access with its clients and the request that it came from. Needs World::writing().
// The id by value, because it is often that of what goes.
void removeAccess(World &world, std::string id);
// What a deletion that fails midway leaves: one package less, or one right. Needs World::writing().
void revokeSomething(World &world, const SystemAccess &access);

} // namespace sandbox
