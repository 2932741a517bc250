// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/style_items.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"

#include <QPainterPath>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int menuPadding = 12;

void drawRow(const QStyleOptionViewItem *option, QPainter *painter)
{
    const Colours &colours = coloursOf(option->palette);
    if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
    if (option->state & QStyle::State_Selected) {
        painter->fillRect(option->rect, colours.selection);
        const auto place = option->viewItemPosition; // a table sets none: its delegate does, for the first column
        const bool first = place == QStyleOptionViewItem::Beginning || place == QStyleOptionViewItem::OnlyOne;
        if (first) { // selection is told by more than a shade
            QRect bar = option->rect;
            bar.setWidth(3);
            painter->fillRect(QStyle::visualRect(option->direction, option->rect, bar), colours.accent);
        }
    } else if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled) {
        painter->fillRect(option->rect, mixed(colours.surface, colours.text, 0.03));
    }
}

void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const Colours &colours = coloursOf(option->palette);
    painter->fillRect(option->rect, colours.background);
    painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), colours.line);
    paint::lowerLine(painter, option->rect, colours.line);
}

void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter, const QStyle &style)
{
    const Colours &colours = coloursOf(option->palette);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int mark = sorted ? style.pixelMetric(QStyle::PM_HeaderMarkSize, option) + space::half : 0;
    // the label's rectangle comes with the header's own margin taken off on some paths: start from the section's
    const QRect inside =
        option->rect.adjusted(space::cellPadding - space::half, 0, -space::cellPadding + space::half, 0);
    const QString text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, inside.width() - mark);
    const int textWidth = option->fontMetrics.horizontalAdvance(text);
    const bool right = option->textAlignment & Qt::AlignRight;
    const bool centre = option->textAlignment & Qt::AlignHCenter;
    int left = inside.left();
    if (right) {
        left = inside.right() + 1 - textWidth - mark;
    } else if (centre) {
        left = inside.left() + (inside.width() - textWidth - mark) / 2;
    }
    painter->save();
    painter->setPen(sorted ? colours.text : colours.muted);
    painter->drawText(QRect(left, inside.top(), textWidth + 1, inside.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      text);
    if (sorted) {
        const double size = mark - space::half;
        const QPointF centreOf(left + textWidth + space::half + size / 2, inside.center().y() + 1);
        const double half = size * .32;
        const double way = option->sortIndicator == QStyleOptionHeader::SortDown ? -1 : 1; // Qt: SortDown is ascending
        QPainterPath triangle;
        triangle.moveTo(centreOf + QPointF(-half, way * -half * .8));
        triangle.lineTo(centreOf + QPointF(half, way * -half * .8));
        triangle.lineTo(centreOf + QPointF(0, way * half * .8));
        triangle.closeSubpath();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(triangle, colours.muted);
    }
    painter->restore();
}

void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Colours &colours = coloursOf(option->palette);
    const QRect rect = option->rect;
    painter->fillRect(rect, colours.surface);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colours.line);
        return;
    }
    const bool enabled = paint::isEnabled(option);
    if (enabled && option->state & QStyle::State_Selected) {
        paint::box(painter, rect, colours.selection, {}, 0, space::smallRadius);
    }
    const QColor ink = enabled ? colours.text : option->palette.color(QPalette::Disabled, QPalette::Text);
    const int icon = space::iconSize();
    QRect content = rect.adjusted(menuPadding, 0, -menuPadding, 0);
    QRect place(content.left(), content.center().y() - icon / 2, icon, icon);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        paintGlyph(painter, QStyle::visualRect(option->direction, rect, place), Glyph::Check, colours.accent);
    } else if (!option->icon.isNull()) {
        paintIcon(painter, QStyle::visualRect(option->direction, rect, place), option->icon,
                  enabled ? colours.muted : ink, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    content.setLeft(content.left() + icon + space::one);
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        place.moveRight(content.right());
        paintGlyph(painter, QStyle::visualRect(option->direction, rect, place), Glyph::ChevronRight, colours.muted);
    }
    const qsizetype tab = option->text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter->save();
    painter->setFont(option->font);
    painter->setPen(ink);
    const QRect text = QStyle::visualRect(option->direction, rect, content);
    painter->drawText(text, flags, tab < 0 ? option->text : option->text.left(tab));
    if (tab >= 0) {
        painter->setPen(colours.muted);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignTrailing, option->text.mid(tab + 1));
    }
    painter->restore();
}

void drawFrameShape(const QStyleOptionFrame *option, QPainter *painter)
{
    const Colours &colours = coloursOf(option->palette);
    QRect line = option->rect;
    if (option->frameShape == QFrame::HLine) {
        line.setTop(line.center().y());
        line.setHeight(1);
    } else {
        line.setLeft(line.center().x());
        line.setWidth(1);
    }
    painter->fillRect(line, colours.line);
}

} // namespace

bool drawItemPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const Colours &colours = coloursOf(option->palette);
    switch (element) {
    case QStyle::PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawRow(item, painter);
        }
        return true;
    case QStyle::PE_PanelItemViewRow:
        return true; // the cells paint their whole ground
    case QStyle::PE_IndicatorHeaderArrow:
        return true; // drawn with the label
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelTipLabel:
        if (element != QStyle::PE_FrameMenu) {
            painter->fillRect(option->rect, colours.surface);
        }
        paint::box(painter, option->rect, {}, colours.line, 1, 0);
        return true;
    case QStyle::PE_Frame: {
        const bool focus = option->state & QStyle::State_HasFocus;
        paint::box(painter, option->rect, {}, focus ? colours.accent : colours.border, 1, 0);
        return true;
    }
    default:
        return false;
    }
}

bool drawItemControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QStyle &style)
{
    const Colours &colours = coloursOf(option->palette);
    switch (element) {
    case QStyle::CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
        }
        return true;
    case QStyle::CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(header, painter, style);
        }
        return true;
    case QStyle::CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colours.background);
        paint::lowerLine(painter, option->rect, colours.line);
        return true;
    case QStyle::CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(item, painter);
        }
        return true;
    case QStyle::CE_MenuEmptyArea:
        return true;
    case QStyle::CE_Splitter: {
        const QRect rect = option->rect;
        const bool across = option->state & QStyle::State_Horizontal;
        painter->fillRect(across ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                 : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                          colours.line);
        return true;
    }
    case QStyle::CE_ProgressBarGroove:
        paint::box(painter, option->rect, colours.line, {}, 0, option->rect.height() / 2.0);
        return true;
    case QStyle::CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const double range = double(bar->maximum) - bar->minimum;
            QRectF done = bar->rect;
            if (range > 0) {
                done.setWidth(done.width() * qBound(0.0, (double(bar->progress) - bar->minimum) / range, 1.0));
            } else { // how far is not known: the middle part, standing still
                done.adjust(done.width() / 3, 0, -done.width() / 3, 0);
            }
            if (done.width() > 0) {
                done.setWidth(qMax(done.width(), done.height()));
                paint::box(painter, done, colours.accent, {}, 0, done.height() / 2);
            }
        }
        return true;
    case QStyle::CE_ProgressBarLabel:
        return true;
    case QStyle::CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            drawFrameShape(frame, painter);
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace ui
