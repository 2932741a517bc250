// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the orders to the control server share. Free functions without state.

#include "router.h"

#include <functional>

namespace sandbox {

// The answer to an order that cannot be carried out; nothing has been changed then.
Reply wrong(const std::string &reason);

// Reads the body as a JSON object (empty counts as {}); 400 when it is none or a member has the wrong type.
Router::Handler withBody(std::function<Reply(const Json &)> function);

} // namespace sandbox
