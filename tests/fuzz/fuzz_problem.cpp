// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Answers that say no: the first byte says with which status.
#include "app/net/problem.h"
#include "tests/fuzz/description.h"
#include "tests/fuzz/target.h"

#include <array>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr std::array statuses = {400, 401, 403, 404, 408, 409, 410, 418, 422, 429, 500, 502, 503, 504, 302};
    if (size == 0)
        return 0;
    net::Response response;
    response.status = statuses.at(data[0] % statuses.size());
    response.body = fuzz::bytesOf(data + 1, size - 1);
    response.contentType = "application/problem+json";
    const core::Error error = net::errorFrom(response);
    fuzz::checkError(error);
    fuzz::check(error.status == response.status, "the status stays");
    fuzz::check(error.code.size() <= 40, "a code is short");
    fuzz::check(fuzz::of(error) == fuzz::of(net::errorFrom(response)), "read twice gives the same");
    return 0;
}
