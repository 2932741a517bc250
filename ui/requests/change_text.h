// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/review.h"

namespace ui {

// What an approval would do to the access, in one or two sentences.
[[nodiscard]] QString effectInWords(const requests::Review &review, const QString &title);
// Why what stays unchanged is not shown.
[[nodiscard]] QString unknownAccessInWords(const requests::Review &review);

} // namespace ui
