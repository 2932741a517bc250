// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/json.h"
#include "app/altinn/metadata.h"

// The system register, where a system is chosen (altinn-enduser-api.md section 7.1). All of it needs the portal scope.
namespace altinn {

struct RegisteredSystem
{
    QString systemId;
    SystemText text;
    bool isVisible = false; // only visible ones are offered; a system that does not say so is hidden
};

// Every system there is, hidden ones too; there are thousands.
core::Task<Listing<RegisteredSystem>> registeredSystems(Api *api, QString language, std::stop_token stop);
// Gone when the register does not have it.
core::Task<RegisteredSystem> registeredSystem(Api *api, QString systemId, QString language, std::stop_token stop);
// All that an access of the system gets. Both lists are empty for an unknown system too.
core::Task<domain::GivenRights> registeredRights(Api *api, QString systemId, std::stop_token stop);

core::Result<Listing<RegisteredSystem>> readRegisteredSystems(const net::Response &response, const QString &language);
core::Result<RegisteredSystem> readRegisteredSystem(const net::Response &response, const QString &language);
// An element that cannot be read is there, with an empty id.
core::Result<QList<domain::Right>> readRightList(const net::Response &response);
core::Result<QList<domain::AccessPackage>> readPackageList(const net::Response &response);

} // namespace altinn
