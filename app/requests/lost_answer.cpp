// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/lost_answer.h"

namespace requests {

bool isLost(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Offline:
    case core::ErrorKind::Timeout:
    case core::ErrorKind::Tls:
    case core::ErrorKind::Server:
    case core::ErrorKind::BadAnswer:
        return true;
    default:
        return false;
    }
}

bool mayStillAct(const core::Error &error)
{
    return error.kind == core::ErrorKind::Timeout || error.kind == core::ErrorKind::Offline || error.status == 504;
}

} // namespace requests
