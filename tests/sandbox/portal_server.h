// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The page that a confirm link leads to, for "Open in Altinn": it shows one request and lets a test person decide.
// Free function; the routes keep a reference to the world.

#include "router.h"
#include "world.h"

namespace sandbox {

void addPortalRoutes(Router &router, World &world);

} // namespace sandbox
