// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/cell_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabular.h"
#include "ui/widgets/tag.h"

#include <QApplication>
#include <QHeaderView>

namespace ui {

namespace {

// Draws one line of text in figures of one width when it is a number that fits, else cut with "…".
void drawLine(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text, SetTexts &known)
{
    const QFontMetrics metrics(painter->font(), painter->device());
    const SetText &line = known.line(text, painter->font(), rect.width(), painter->device());
    const double room = rect.width() - line.width;
    const double left = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0;
    const double top = (rect.height() - metrics.height()) / 2.0;
    for (const QGlyphRun &run : line.runs)
        painter->drawGlyphRun(QPointF(rect.left() + qRound(left), rect.top() + qRound(top)), run);
}

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(StrongRole).toBool()) {
        font.setWeight(QFont::DemiBold);
    }
    if (index.data(StruckRole).toBool()) {
        font.setStrikeOut(true);
    }
    return font;
}

void drawText(const QStyleOptionViewItem &option, QPainter *painter, const QModelIndex &index, QRect rect,
              SetTexts &known)
{
    const bool muted = index.data(MutedRole).toBool() || index.data(StruckRole).toBool();
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled;
    const auto role = muted ? QPalette::PlaceholderText : QPalette::Text;
    const Qt::Alignment across = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->setFont(cellFont(option, index));
    painter->setPen(option.palette.color(group, role));
    const QString second = index.data(SecondLineRole).toString();
    if (second.isEmpty()) {
        drawLine(painter, rect, across, option.text, known);
        return;
    }
    const int line = painter->fontMetrics().lineSpacing() + 2;
    const QFont small = fontOf(Type::Caption);
    const int both = line + QFontMetrics(small).lineSpacing();
    rect.setTop(rect.top() + (rect.height() - both) / 2);
    rect.setHeight(line);
    drawLine(painter, rect, across, option.text, known);
    rect.translate(0, line);
    painter->setFont(small);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    drawLine(painter, rect, across, second, known);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const Colours &colours = coloursOf(cell.palette);

    const auto *table = qobject_cast<const QTableView *>(cell.widget);
    if (table && table->horizontalHeader()->visualIndex(index.column()) == 0) {
        cell.viewItemPosition = QStyleOptionViewItem::Beginning;
    }
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    paint::lowerLine(painter, cell.rect, colours.line);

    QRect inside = cell.rect.adjusted(space::cellPadding, 0, -space::cellPadding, -1);
    const QVariant glyph = index.data(CellGlyphRole);
    const QVariant tagTone = index.data(TagToneRole);
    if (glyph.isValid()) {
        QRect place(0, 0, space::iconSize(), space::iconSize());
        place.moveCenter(inside.center());
        paintGlyph(painter, place, static_cast<Glyph>(glyph.toInt()),
                   inkColour(colours, static_cast<Ink>(index.data(CellInkRole).toInt())));
    } else if (tagTone.isValid()) {
        paintTag(painter, inside, cell.text, static_cast<Tone>(tagTone.toInt()), cell.palette,
                 Qt::AlignRight | Qt::AlignVCenter);
    } else {
        if (!cell.icon.isNull()) {
            const QRect place(inside.left(), inside.center().y() - space::iconSize() / 2, space::iconSize(),
                              space::iconSize());
            cell.icon.paint(painter, place);
            inside.setLeft(place.right() + 1 + space::one);
        }
        drawText(cell, painter, index, inside, m_known);
    }
    if (cell.state & QStyle::State_HasFocus) {
        paint::ring(painter, QRectF(cell.rect).adjusted(0, 0, 0, -1), colours.accent, space::half);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    int width = space::iconSize();
    if (index.data(TagToneRole).isValid()) {
        width = tagSize(cell.text).width();
    } else if (!index.data(CellGlyphRole).isValid()) {
        const QFontMetricsF metrics(cellFont(cell, index));
        width = qCeil(isNumber(cell.text) ? tabularWidth(metrics, cell.text) : metrics.horizontalAdvance(cell.text));
        const QString second = index.data(SecondLineRole).toString();
        width = qMax(width, QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(second));
        if (!cell.icon.isNull()) {
            width += space::iconSize() + space::one;
        }
    }
    return {width + 2 * space::cellPadding + 2, space::rowHeight()};
}

} // namespace ui
