// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/lost_answer.h"

namespace core {

bool isLost(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Server:
    case ErrorKind::BadAnswer:
    case ErrorKind::Cancelled: // by us, when the program ends; what had been sent by then is not undone
        return true;
    default:
        return false;
    }
}

bool isClearNo(const Error &error)
{
    const bool isWithoutAct = error.kind == ErrorKind::SignedOut || error.kind == ErrorKind::TooMany ||
                              (error.kind == ErrorKind::Forbidden && error.isBare);
    return !isLost(error) && (error.status < 400 || isWithoutAct || !error.code.isEmpty());
}

bool mayStillAct(const Error &error)
{
    return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Offline || error.kind == ErrorKind::Cancelled ||
           error.status == 504;
}

} // namespace core
