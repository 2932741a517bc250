// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/http.h"

#include <functional>

namespace signin {

// net::Http::send as a value, so that a test can play the provider without a network.
using Send = std::function<core::Task<net::Response>(net::Request, std::stop_token)>;

[[nodiscard]] inline Send sendThrough(net::Http &http)
{
    return
        [&http](net::Request request, std::stop_token stop) { return http.send(std::move(request), std::move(stop)); };
}

} // namespace signin
