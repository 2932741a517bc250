// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

// What a call that decides something may have brought about although it failed.
namespace requests {

// An answer that never came, or came broken, may hide a decision that was made.
[[nodiscard]] bool isLost(const core::Error &error);
// Nobody has said no: the server may be at it yet, and what is read a moment later is not the last word.
[[nodiscard]] bool mayStillAct(const core::Error &error);

} // namespace requests
