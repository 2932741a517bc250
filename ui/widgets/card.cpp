// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/card.h"

#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"

namespace ui {

Card::Card(QWidget *parent) : QFrame(parent)
{
    // Children stay inside the line; those with square corners of their own leave the radius free above and below.
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    paint::box(&painter, rect(), colours.surface, colours.line, 1, space::radius);
}

} // namespace ui
