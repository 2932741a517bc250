// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/row_delegate.h"

#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/tag.h"

#include <QPainter>

namespace ui {

namespace {

int lineHeight(Type type)
{
    return QFontMetrics(fontOf(type)).lineSpacing() + 1;
}

// Left text gives way to right text, which is short.
void drawLine(QPainter *painter, const QRect &rect, const QString &left, const QString &right)
{
    const QFontMetrics metrics(painter->font());
    const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + space::one;
    const QRect leftRect = rect.adjusted(0, 0, -rightWidth, 0);
    painter->drawText(leftRect, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(left, Qt::ElideRight, leftRect.width()));
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, right);
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {1, lineHeight(Type::Strong) + (m_lines - 1) * lineHeight(Type::Caption) + 3 * space::one};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, colours.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);

    QRect line = option.rect.adjusted(space::two, space::one + space::half, -space::two, 0);
    line.setHeight(lineHeight(Type::Strong));
    const QString tag = index.data(TagTextRole).toString();
    int tagWidth = 0;
    if (!tag.isEmpty())
        tagWidth =
            paintTag(painter, line, tag, static_cast<Tone>(index.data(TagToneRole).toInt()), option.palette).width() +
            space::one;
    painter->setFont(fontOf(Type::Strong));
    painter->setPen(colours.text);
    drawLine(painter, line.adjusted(0, 0, -tagWidth, 0), index.data(TitleRole).toString(), {});

    painter->setFont(fontOf(Type::Caption));
    painter->setPen(selected ? colours.text : colours.muted);
    line.translate(0, line.height());
    line.setHeight(lineHeight(Type::Caption));
    drawLine(painter, line, index.data(SecondLineRole).toString(), {});
    line.translate(0, line.height());
    const QString corner = index.data(CornerRole).toString();
    drawLine(painter, line, index.data(ThirdLineRole).toString(), m_lines > 3 ? QString() : corner);
    if (m_lines > 3) {
        line.translate(0, line.height());
        drawLine(painter, line, index.data(FourthLineRole).toString(), corner);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QStringList RowDelegate::partsOf(const QModelIndex &index) const
{
    QList<int> roles = {TitleRole, SecondLineRole, ThirdLineRole};
    if (m_lines > 3)
        roles.append(FourthLineRole);
    roles += {CornerRole, TagTextRole};
    QStringList parts;
    for (const int role : std::as_const(roles))
        parts.append(index.data(role).toString());
    return parts;
}

} // namespace ui
