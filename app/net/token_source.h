// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <stop_token>

namespace net {

// Where an authenticated call gets its bearer token. The caller neither knows nor cares how it is obtained.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    // A token that is valid now; waits while a renewal is under way. Fails with SignedOut when there is none.
    virtual core::Task<core::Secret> token(std::stop_token stop) = 0;

    // The server answered 401 to this token. Renews it unless that has already happened; the caller may then ask for
    // token() and send its call once more.
    virtual core::Task<core::Nothing> refused(core::Secret token, std::stop_token stop) = 0;
};

} // namespace net
