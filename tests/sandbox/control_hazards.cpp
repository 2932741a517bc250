// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "control_parts.h"

namespace sandbox {

void addControlHazardRoutes(Router &router, Altinn &altinn)
{
    router.add("GET", "/hazards", [&altinn](const Call &) { return json(200, altinn.hazards().asJson()); });
    router.add("POST", "/hazards", withBody([&altinn](const Json &order) {
                   const auto reason = altinn.hazards().add(order);
                   return reason ? wrong(*reason) : json(201, altinn.hazards().asJson());
               }));
    router.add("DELETE", "/hazards", [&altinn](const Call &) {
        altinn.hazards().clear();
        return empty(204);
    });
}

} // namespace sandbox
