// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/tag.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int padding = space::one;

} // namespace

QSize tagSize(const QString &text)
{
    const QFontMetrics metrics(fontOf(Type::Small));
    return {metrics.horizontalAdvance(text) + 2 * padding + 1, scaled(20)};
}

QRect paintTag(QPainter *painter, const QRect &within, const QString &text, Tone tone, const QPalette &palette,
               Qt::Alignment alignment)
{
    if (text.isEmpty()) {
        return {};
    }
    const Colours &colours = coloursOf(palette);
    QSize size = tagSize(text);
    size.setWidth(qMin(size.width(), within.width()));
    const QRect rect = QStyle::alignedRect(painter->layoutDirection(), alignment, size, within);
    painter->save();
    paint::box(painter, rect, groundOf(colours, tone), colours.strong ? inkOf(colours, tone) : QColor(), 1,
               space::smallRadius);
    const QFont font = fontOf(Type::Small);
    painter->setFont(font);
    painter->setPen(inkOf(colours, tone));
    const QRect inside = rect.adjusted(padding, 0, -padding + 1, 0);
    painter->drawText(inside, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
    return rect;
}

Tag::Tag(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_text);
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(&painter, rect(), m_text, m_tone, palette(), Qt::AlignCenter);
}

} // namespace ui
