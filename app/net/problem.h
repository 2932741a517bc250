// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/net/http.h"

namespace net {

// The Error that an unsuccessful answer stands for. Reads Altinn's problem bodies, framework problems, validation
// bodies, plain text and nonsense alike (altinn-enduser-api.md section 10): the code decides, the English text is only
// detail.
[[nodiscard]] core::Error errorFrom(const Response &response);

} // namespace net
