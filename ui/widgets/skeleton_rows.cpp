// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/skeleton_rows.h"

#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"

#include <array>

namespace ui {

SkeletonRows::SkeletonRows(QWidget *parent) : QWidget(parent)
{
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    constexpr std::array lengths{0.52, 0.38, 0.61, 0.45, 0.33, 0.57, 0.41, 0.49};
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    const int step = scaled(40);
    const int thick = scaled(12);
    const int shown = qMin(8, (height() - space::two) / step);
    for (int row = 0; row < shown; ++row) {
        const double y = space::two + row * step;
        // later rows fade: the list may be short
        const QColor colour = mixed(mixed(colours.line, colours.surface, 0.25), colours.surface, row / 9.0);
        const double share = lengths.at(static_cast<std::size_t>(row) % lengths.size());
        const double room = width() - 2.0 * space::two;
        paint::box(&painter, QRectF(space::two, y, room * share, thick), colour, {}, 0, thick / 2.0);
        paint::box(&painter, QRectF(space::two + room * 0.72, y, room * 0.16, thick), colour, {}, 0, thick / 2.0);
    }
}

} // namespace ui
