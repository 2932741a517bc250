// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/type_scale.h"

// The 8 px grid. White space stays as it is when text grows; what holds text grows with it.
namespace ui::space {

inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24; // the edge of a page
inline constexpr int four = 32;
inline constexpr int radius = 8;
inline constexpr int smallRadius = 6;

[[nodiscard]] inline int controlHeight()
{
    return scaled(36);
}

[[nodiscard]] inline int rowHeight()
{
    return scaled(33);
}

[[nodiscard]] inline int iconSize()
{
    return scaled(18);
}

inline constexpr int cellPadding = 14; // left and right in a table cell and its header

} // namespace ui::space
