// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/brand.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 9;

} // namespace

Brand::Brand(Size size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(u"Fullmakt"_s);
}

QSize Brand::sizeHint() const
{
    const QFontMetrics metrics(nameFont());
    const QSize inside(markSize() + gap + metrics.horizontalAdvance(accessibleName()),
                       qMax(markSize(), metrics.height()));
    return inside.grownBy(contentsMargins());
}

void Brand::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    QRect room = contentsRect();
    const int side = markSize();
    paintMark(&painter, QRectF(room.left(), room.center().y() - side / 2.0 + 1, side, side), colours);
    room.setLeft(room.left() + side + gap);
    painter.setFont(nameFont());
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignVCenter, accessibleName());
}

QFont Brand::nameFont() const
{
    QFont font = fontOf(Type::Title);
    font.setPixelSize(scaled(m_size == Size::Large ? 22 : 17));
    return font;
}

int Brand::markSize() const
{
    return scaled(m_size == Size::Large ? 28 : 20);
}

} // namespace ui
