// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyleOption>

// Strokes that the parts of Style share.
namespace ui::paint {

// A rounded box whose border lies on whole pixels.
inline void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double width,
                double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

inline void ring(QPainter *painter, const QRectF &rect, const QColor &colour, double radius)
{
    box(painter, rect, QColor(), colour, 2, radius);
}

// A control that was reached by the keyboard shows a ring; one that was clicked does not.
inline bool showsFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

inline bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

} // namespace ui::paint
