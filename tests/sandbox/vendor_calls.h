// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// How a vendor's request comes into the world, for the vendor routes and the control server. Free functions; the caller
// holds World::writing().

#include "records.h"
#include "world.h"

#include <string>

namespace sandbox {

// Where the vendor sends its customer: the portal's page for this request.
std::string confirmUrl(const std::string &portalUrl, const Request &request);

} // namespace sandbox
