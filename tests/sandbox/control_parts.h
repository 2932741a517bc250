// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the files of the control server share: reading orders, and the routes that each file adds. Free functions.

#include "altinn_server.h"

#include <string>

namespace sandbox {

inline Reply wrong(const std::string &reason)
{
    return json(400, {{"error", reason}});
}

// Hands the body to the function as JSON; what it cannot read of it is a 400.
template <class Function>
Router::Handler withBody(Function function)
{
    return [function](const Call &call) {
        try {
            return function(call.body().empty() ? Json::object() : Json::parse(call.body()));
        } catch (const Json::exception &unreadable) {
            return wrong(unreadable.what());
        }
    };
}

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
