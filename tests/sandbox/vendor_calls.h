// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// How a vendor's request comes into the world, for the vendor routes and the control server. Free functions; the caller
// holds World::writing().

#include "problem.h"
#include "records.h"
#include "world.h"

#include <optional>
#include <string>
#include <vector>

namespace sandbox {

// Where the vendor sends its customer: the portal's page for this request.
std::string confirmUrl(const std::string &portalUrl, const Request &request);
std::string confirmUrl(const std::string &portalUrl, const ChangeRequest &request);

// What a vendor's body lists under this member. Throws Json::exception when it is not written as it should be.
std::vector<std::string> resourcesIn(const Json &body, const char *member);
std::vector<std::string> packagesIn(const Json &body, const char *member);

// The AUTH code when the address is not one that the system registered; an empty one is always well.
std::optional<std::string> objectionToRedirect(const System &system, const std::string &redirectUrl);

// A vendor's body that is not the JSON it should be is a 400, like any other.
template <class Function>
auto tolerant(Function function)
{
    return [function](const Call &call, const std::string &vendor) {
        try {
            return function(call, vendor);
        } catch (const Json::exception &wrong) {
            return errorsMap("$", wrong.what());
        }
    };
}

} // namespace sandbox
