// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

// The share of Style that paints headers, rows, menus, frames and progress. Each answers whether it painted.
namespace ui {

[[nodiscard]] bool drawItemPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter);
[[nodiscard]] bool drawItemControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QStyle &style);

} // namespace ui
