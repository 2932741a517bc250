// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the files of the control server share: the routes that each file adds, and how they show the world. Free
// functions.

#include "altinn_server.h"
#include "control_order.h"

#include <string>

namespace sandbox {

// POST /change-requests {systemAccessId, requiredRights, unwantedRights: [resource], requiredPackages,
// unwantedPackages: [name], redirectUrl?, externalRef?, daysOld?}: a vendor's change request arrives; its contents are
// not looked at. POST /accesses/delete {id}: another user deletes now.
void addControlChangeRoutes(Router &router, Altinn &altinn);
// GET, POST, DELETE /hazards: see hazards.h.
void addControlHazardRoutes(Router &router, Altinn &altinn);

// For /state and /decide.
Json changeRequestsState(const Altinn &altinn);
Json systemAccessState(const SystemAccess &access);
Reply decideChangeNow(Altinn &altinn, const ChangeRequest &request, bool approving);

} // namespace sandbox
