// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/theme/style_items.h"
#include "ui/theme/style_paint.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QStyleOption>
#include <QVariant>

// Buttons, fields, check boxes, combo boxes and scroll bars.
namespace ui {

namespace {

constexpr auto roleProperty = "fullmaktRole";

ButtonRole roleOf(const QWidget *widget)
{
    return widget ? static_cast<ButtonRole>(widget->property(roleProperty).toInt()) : ButtonRole::Normal;
}

struct ButtonLook
{
    QColor fill;
    QColor border;
    QColor ink;
    QColor ring;
};

ButtonLook lookOf(ButtonRole role, const QStyleOption *option)
{
    const Colours &colours = coloursOf(option->palette);
    const bool enabled = paint::isEnabled(option);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const double shade = down ? 0.12 : hovered ? 0.06 : 0;
    const QColor faded = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (role) {
    case ButtonRole::Primary:
    case ButtonRole::Destructive: {
        if (!enabled) {
            return {mixed(colours.line, colours.surface, 0.3), {}, faded, colours.accent};
        }
        const QColor base = role == ButtonRole::Primary ? colours.accent : colours.bad;
        return {mixed(base, colours.text, shade * 1.5), {}, colours.surface, colours.surface};
    }
    case ButtonRole::Quiet: {
        const QColor fill = shade > 0 ? mixed(colours.surface, colours.accent, shade * 1.4) : QColor();
        return {fill, {}, enabled ? colours.accent : faded, colours.accent};
    }
    case ButtonRole::Normal:
        break;
    }
    return {mixed(colours.surface, colours.text, shade), colours.border, enabled ? colours.text : faded,
            colours.accent};
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ButtonRole role = roleOf(widget);
    const ButtonLook look = lookOf(role, option);
    paint::box(painter, option->rect, look.fill, look.border, 1, space::radius);
    if (paint::showsFocus(option)) {
        const bool filled = role == ButtonRole::Primary || role == ButtonRole::Destructive;
        const QRectF rect = filled ? QRectF(option->rect).adjusted(2, 2, -2, -2) : QRectF(option->rect);
        paint::ring(painter, rect, look.ring, filled ? space::smallRadius : space::radius);
    }
}

void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonLook look = lookOf(roleOf(widget), option);
    const QRect inside = option->rect.adjusted(space::one, 0, -space::one, 0);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic;
    const int icon = option->icon.isNull() ? 0 : option->iconSize.width();
    const int gap = icon > 0 && !option->text.isEmpty() ? space::one : 0;
    const int textWidth = option->text.isEmpty() ? 0 : option->fontMetrics.size(flags, option->text).width();
    const int width = qMin(icon + gap + textWidth, inside.width());
    QRect content(inside.left() + (inside.width() - width) / 2, inside.top(), width, inside.height());
    if (icon > 0) {
        const QRect place(content.left(), content.center().y() - icon / 2, icon, icon);
        paintIcon(painter, QStyle::visualRect(option->direction, inside, place), option->icon, look.ink,
                  paint::isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        content.setLeft(content.left() + icon + gap);
    }
    painter->save();
    painter->setPen(look.ink);
    const QString text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, content.width(), flags);
    painter->drawText(QStyle::visualRect(option->direction, inside, content), flags, text);
    painter->restore();
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Colours &colours = coloursOf(option->palette);
    const bool enabled = paint::isEnabled(option);
    const QColor fill = enabled ? colours.surface : colours.background;
    const bool focus = option->state & QStyle::State_HasFocus; // a field shows where typing goes, however it got there
    paint::box(painter, option->rect, fill, focus ? colours.accent : colours.border, focus ? 2 : 1, space::radius);
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Colours &colours = coloursOf(option->palette);
    const bool enabled = paint::isEnabled(option);
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const double side = qMin(option->rect.width(), option->rect.height());
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option->rect).center());
    const double radius = round ? side / 2 : 4;
    const QColor faded = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QColor strong = enabled ? colours.accent : faded;
    const bool filled = on || partly;
    // the outline of an empty box is text-dark: it is all there is to see
    paint::box(painter, rect, filled ? strong : colours.surface,
               filled || !enabled ? strong
               : colours.strong   ? colours.border
                                  : mixed(colours.muted, colours.line, 0.2),
               1.5, radius);
    if (round && on) {
        paint::box(painter, rect.adjusted(side * .3, side * .3, -side * .3, -side * .3), colours.surface, {}, 0, side);
    } else if (filled) {
        paintGlyph(painter, rect.adjusted(1, 1, -1, -1), partly ? Glyph::Minus : Glyph::Check, colours.surface);
    }
}

// Fusion asks itself, not its proxy, where box and words are: so both are placed here.
void drawCheck(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget, const QStyle &style,
               bool round)
{
    const int side = space::iconSize();
    QStyleOptionButton part = *option;
    part.rect = QRect(option->rect.left() + space::half, option->rect.center().y() - side / 2, side, side);
    part.rect = QStyle::visualRect(option->direction, option->rect, part.rect);
    drawIndicator(&part, painter, round);
    QRect words = option->rect.adjusted(side + space::half + space::one, 0, -space::half, 0);
    words = QStyle::visualRect(option->direction, option->rect, words);
    style.drawItemText(painter, words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, option->palette,
                       paint::isEnabled(option), option->text, QPalette::WindowText);
    if (paint::showsFocus(option)) {
        paint::ring(painter, widget ? widget->rect() : option->rect, coloursOf(option->palette).accent,
                    space::smallRadius);
    }
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    const bool hovered = paint::isEnabled(option) && (option->state & QStyle::State_MouseOver);
    const bool open = option->state & QStyle::State_On;
    const bool focus = paint::showsFocus(option) || open;
    paint::box(painter, option->rect, hovered ? mixed(colours.surface, colours.text, 0.04) : colours.surface,
               focus ? colours.accent : colours.border, focus ? 2 : 1, space::radius);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    QRect place(0, 0, space::iconSize(), space::iconSize());
    place.moveCenter(arrow.center());
    const QColor faded = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    paintGlyph(painter, place, Glyph::ChevronDown, paint::isEnabled(option) ? colours.muted : faded);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    if (option->minimum == option->maximum) {
        return;
    }
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = (option->activeSubControls & QStyle::SC_ScrollBarSlider) &&
                      (option->state & (QStyle::State_Sunken | QStyle::State_MouseOver));
    const int rest = held ? 2 : 3;
    const QRectF bar = QRectF(slider).adjusted(rest, rest, -rest, -rest);
    const QColor colour = mixed(colours.line, colours.muted, held ? 0.95 : 0.7);
    paint::box(painter, bar, colour, {}, 0, qMin(bar.width(), bar.height()) / 2);
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    button->update();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &colours = coloursOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool hovered = paint::isEnabled(option) && (option->state & State_MouseOver);
        if (down || hovered) {
            QColor veil = colours.text;
            veil.setAlphaF(down ? 0.12F : 0.07F);
            paint::box(painter, option->rect, veil, {}, 0, space::radius);
        }
        return;
    }
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(option, painter);
        }
        return;
    case PE_FrameLineEdit:
        return; // one stroke with its panel
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_IndicatorArrowDown:
        paintGlyph(painter, option->rect, Glyph::ChevronDown, colours.muted);
        return;
    case PE_IndicatorArrowRight:
        paintGlyph(painter, option->rect, Glyph::ChevronRight, colours.muted);
        return;
    case PE_FrameFocusRect:
        if (!(option->state & State_KeyboardFocusChange) || qobject_cast<const QPushButton *>(widget)) {
            return; // a push button has its ring with its panel
        }
        // around the whole control, a check box with its words, as an item view asks for its item
        if (qobject_cast<const QAbstractButton *>(widget)) {
            paint::ring(painter, widget->rect(), colours.accent, space::smallRadius);
        } else {
            paint::ring(painter, option->rect, colours.accent, space::half);
        }
        return;
    default:
        break;
    }
    if (!drawItemPrimitive(element, option, painter)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonPanel(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(button, painter, widget);
        }
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawCheck(button, painter, widget, *this, element == CE_RadioButton);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect place = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, place.width());
            drawItemText(painter, place, Qt::AlignVCenter | Qt::AlignLeading, combo->palette, paint::isEnabled(combo),
                         text, QPalette::ButtonText);
        }
        return;
    default:
        break;
    }
    if (!drawItemControl(element, option, painter, *this)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo && !combo->editable) {
        drawComboBox(combo, painter, *this, widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar) {
        drawScrollBar(bar, painter, *this, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ui
