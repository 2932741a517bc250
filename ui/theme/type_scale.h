// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QWidget;

// The steps of type. Everything is counted from the application font, whose size the Theme sets, so text of 200 % is
// one change in one place. A widget that is not of the body step is given its step with setType() and follows from then
// on.
namespace ui {

enum class Type {
    Small,   // 12, tags and badges, medium weight
    Caption, // 13
    Body,    // 14
    Strong,  // 14, semi-bold
    Section, // 16, semi-bold
    Title,   // 21, bold
    Display, // 27, bold
};

[[nodiscard]] QFont fontOf(Type type);

// Gives the widget the font of the step, now and after every change of text size.
void setType(QWidget *widget, Type type);

// Called by the Theme after the application font changed: renews every widget that setType() was called on.
void renewTypes();

// 1.0 at the normal text size. Lengths that hold text are scaled() with it; bare white space is not.
[[nodiscard]] double textScale();
[[nodiscard]] int scaled(double pixels);

} // namespace ui
