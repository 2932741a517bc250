// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The SystemUser bodies, which the client routes list as well. Free functions; the caller holds World::reading().

#include "records.h"
#include "world.h"

#include <string>

namespace sandbox {

// SystemUser (contract section 6), as the lists send it.
Json systemAccessJson(const World &world, const SystemAccess &access);
Json systemAccessesJson(const World &world, const std::string &orgNo, Kind kind);

} // namespace sandbox
