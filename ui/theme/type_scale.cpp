// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace ui {

namespace {

constexpr auto typeProperty = "fullmaktType";
constexpr double bodySize = 14;

double sizeOf(Type type)
{
    switch (type) {
    case Type::Small:
        return 12;
    case Type::Caption:
        return 13;
    case Type::Body:
    case Type::Strong:
        return bodySize;
    case Type::Section:
        return 16;
    case Type::Title:
        return 21;
    case Type::Display:
        return 27;
    }
    return bodySize;
}

QFont::Weight weightOf(Type type)
{
    switch (type) {
    case Type::Caption:
    case Type::Body:
        return QFont::Normal;
    case Type::Small:
        return QFont::Medium;
    case Type::Strong:
    case Type::Section:
        return QFont::DemiBold;
    case Type::Title:
    case Type::Display:
        return QFont::Bold;
    }
    return QFont::Normal;
}

} // namespace

QFont fontOf(Type type)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaled(sizeOf(type)));
    font.setWeight(weightOf(type));
    if (type == Type::Title || type == Type::Display) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3 * textScale());
    }
    return font;
}

void setType(QWidget *widget, Type type)
{
    widget->setProperty(typeProperty, static_cast<int>(type));
    widget->setFont(fontOf(type));
}

void renewTypes()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant type = widget->property(typeProperty);
        if (type.isValid()) {
            widget->setFont(fontOf(static_cast<Type>(type.toInt())));
        }
    }
}

double textScale()
{
    const int size = QApplication::font().pixelSize();
    return size > 0 ? size / bodySize : 1.0;
}

int scaled(double pixels)
{
    return qRound(pixels * textScale());
}

} // namespace ui
