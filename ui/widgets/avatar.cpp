// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/avatar.h"

#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"

#include <QPainter>

namespace ui {

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QString Avatar::initials() const
{
    const QStringList words = m_name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    QString result = words.first().left(1);
    if (words.size() > 1) {
        result += words.last().left(1);
    }
    return result.toUpper();
}

QSize Avatar::sizeHint() const
{
    return {scaled(28), scaled(28)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accentQuiet);
    painter.drawEllipse(rect());
    QFont font = fontOf(Type::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(rect(), Qt::AlignCenter, initials());
}

} // namespace ui
