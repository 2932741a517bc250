// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

// What a call that changes something may have brought about although it failed. Whoever sends one reads back by this.
namespace core {

// An answer that never came, or came broken, may hide a change that was made.
[[nodiscard]] bool isLost(const Error &error);
// Nobody has said no: the server may be at it yet, and what is read a moment later is not the last word.
[[nodiscard]] bool mayStillAct(const Error &error);

} // namespace core
