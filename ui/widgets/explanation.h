// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

// What happened, what it means and what to do, in the user's language; details are for support and may be copied.
struct Explanation
{
    QString title;
    QString meaning;
    QString advice;
    QString details;
};

} // namespace ui
