// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The JSON type of the sandbox: members keep the order in which they are written, as in the real answers.

#include <nlohmann/json.hpp>

namespace sandbox {

using Json = nlohmann::ordered_json;

} // namespace sandbox
