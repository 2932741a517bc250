// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

// What a call that changes something may have brought about although it failed. Whoever sends one reads back by this.
namespace core {

// An answer that never came, came broken or was not waited for may hide a change that was made.
[[nodiscard]] bool isLost(const Error &error);
// Altinn has said no, by a code of its own or as it turns away whoever lacks the right (contract section 1: a 403
// without a body), or nothing can have been sent to it. Another refusal without a code may be somebody's on the way: a
// proxy's page, in the place of an answer that nobody will ever see.
[[nodiscard]] bool isClearNo(const Error &error);
// Nobody has said no: the server may be at it yet, and what is read a moment later is not the last word.
[[nodiscard]] bool mayStillAct(const Error &error);

} // namespace core
