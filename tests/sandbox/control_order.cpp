// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "control_order.h"

namespace sandbox {

Reply wrong(const std::string &reason)
{
    return json(400, {{"error", reason}});
}

Router::Handler withBody(std::function<Reply(const Json &)> function)
{
    return [function = std::move(function)](const Call &call) {
        try {
            const Json order = call.body().empty() ? Json::object() : Json::parse(call.body());
            return order.is_object() ? function(order) : wrong("the order is not an object");
        } catch (const Json::exception &unreadable) {
            return wrong(unreadable.what());
        }
    };
}

} // namespace sandbox
