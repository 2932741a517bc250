// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/core/background.h"

namespace altinn {

// As ask(), for an answer that may be so long that reading it would be felt: it is read on another thread.
template <class Read, class Value = typename std::invoke_result_t<Read, const net::Response &>::value_type>
core::Task<Value> askForMuch(Api *api, Call call, Read read, std::stop_token stop)
{
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    const auto reading = [read, answer = *response] { return read(answer); };
    core::Result<Value> value = co_await core::inBackground(reading);
    co_return value;
}

} // namespace altinn
