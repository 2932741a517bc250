// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/drop_veil.h"

#include "ui/theme/spacing.h"

#include <QPainter>

namespace ui {

DropVeil::DropVeil(Glyph glyph, QWidget *parent) : QWidget(parent), m_glyph(glyph)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::cover(const QString &words)
{
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colours.accentQuiet;
    ground.setAlphaF(0.92F);
    painter.fillRect(rect(), ground);
    QPen pen(colours.accent, 2, Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), space::radius, space::radius);

    painter.setFont(fontOf(Type::Title));
    const QRect room = rect().adjusted(space::four, space::four, -space::four, -space::four);
    const QRect text = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
    painter.setPen(colours.accent);
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
    const int size = 2 * space::iconSize();
    paintGlyph(&painter, QRectF(rect().center().x() - size / 2.0, text.top() - size - space::two, size, size), m_glyph,
               colours.accent);
}

} // namespace ui
