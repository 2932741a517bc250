// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/glyph_label.h"

#include "ui/theme/spacing.h"

#include <QPainter>

namespace ui {

GlyphLabel::GlyphLabel(Glyph glyph, Ink ink, QWidget *parent) : QWidget(parent), m_glyph(glyph), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(Glyph glyph, Ink ink)
{
    m_glyph = glyph;
    m_ink = ink;
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {space::iconSize(), space::iconSize()};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(&painter, rect(), m_glyph, inkColour(coloursOf(palette()), m_ink));
}

} // namespace ui
