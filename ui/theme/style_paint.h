// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

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

// One line along the lower edge, equally thick in every row at 125 and 150 % too: on whole pixels of the device.
inline void lowerLine(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const QTransform toDevice = painter->deviceTransform();
    const double thick = std::max(1.0, std::floor(painter->device()->devicePixelRatioF()));
    QRectF line = toDevice.mapRect(QRectF(rect));
    const double edge = std::round(line.bottom());
    line.setTop(edge - thick);
    line.setBottom(edge);
    painter->fillRect(toDevice.inverted().mapRect(line), colour);
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
