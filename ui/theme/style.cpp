// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/style.h"

#include "ui/theme/spacing.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

// What the style answers about sizes and habits; the painting is in style_controls.cpp and style_items.cpp.
namespace ui {

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QDialog *>(widget)) { // a sheet of paper, not a part of the window
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return space::iconSize();
    case PM_MessageBoxIconSize:
        return scaled(32);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::one;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::two;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_FocusFrameHMargin:
        return space::one - 1;
    case PM_LineEditIconMargin:
        return 10;
    case PM_HeaderMarkSize:
        return scaled(12);
    case PM_HeaderMargin:
        return space::half;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::half;
    case PM_SplitterWidth:
        return 7; // one line in the middle, wide enough to take hold of
    case PM_ToolTipLabelFrameWidth:
        return space::one;
    case PM_MaximumDragDistance:
        return -1; // a scroll bar does not jump back when the pointer strays
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return m_still ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button) {
            break;
        }
        int width = 2 * space::two;
        if (!button->text.isEmpty()) {
            width += button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        }
        if (!button->icon.isNull()) {
            width += button->iconSize.width() + (button->text.isEmpty() ? 0 : space::one);
        }
        return {width, qMax(space::controlHeight(), button->fontMetrics.height() + 2 * space::one)};
    }
    case CT_LineEdit: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 2 * space::one, qMax(base.height(), space::controlHeight())};
    }
    case CT_ComboBox:
        return {size.width() + 2 * 12 + space::iconSize() + space::two, space::controlHeight()};
    case CT_ToolButton: {
        const QSize base = size + QSize(2 * space::one, 2 * space::one);
        return base.expandedTo({scaled(32), scaled(32)});
    }
    case CT_CheckBox:
    case CT_RadioButton: { // room for the ring around box and words
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::one, qMax(base.height(), scaled(28))};
    }
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header) {
            break;
        }
        const QSize text = header->fontMetrics.size(0, header->text);
        const int mark = pixelMetric(PM_HeaderMarkSize, option, widget) + space::half;
        return {text.width() + 2 * space::cellPadding + mark, qMax(space::rowHeight(), text.height() + space::one)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), scaled(32))};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item) {
            break;
        }
        if (item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {size.width(), 2 * space::half + 1};
        }
        return {size.width() + 2 * 12 + space::iconSize() + space::one + space::two, scaled(34)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(space::one, 1, -space::one, -1);
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        const int arrow = space::iconSize() + space::one + 12;
        switch (part) {
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup:
            return rect;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, {rect.right() + 1 - arrow, rect.top(), arrow, rect.height()});
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(12, 1, -arrow, -1));
        default:
            return {};
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar) {
            return {};
        }
        const QRect rect = bar->rect;
        const bool across = bar->orientation == Qt::Horizontal;
        const int room = across ? rect.width() : rect.height();
        int length = room;
        if (bar->maximum != bar->minimum) {
            const double range = double(bar->maximum) - bar->minimum;
            length = int(room * double(bar->pageStep) / (range + bar->pageStep));
            length = qBound(qMin(pixelMetric(PM_ScrollBarSliderMin, option, widget), room), length, room);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
        const auto along = [&](int from, int size) {
            const QRect piece = across ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                       : QRect(rect.left(), rect.top() + from, rect.width(), size);
            return across ? visualRect(bar->direction, rect, piece) : piece;
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return along(start, length);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + length, room - start - length);
        default:
            return {}; // no arrow buttons
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace ui
