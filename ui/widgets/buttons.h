// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QPushButton>
#include <QToolButton>

namespace ui {

// Buttons with a role; setButtonRole() of ui/theme changes it later. None is a dialog's automatic default.
[[nodiscard]] QPushButton *button(const QString &text, ButtonRole role = ButtonRole::Normal, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *button(Glyph glyph, const QString &text, ButtonRole role = ButtonRole::Normal,
                                  QWidget *parent = nullptr);

// A button that is only an icon. name is its accessible name and tool tip; renew both with setIconButtonName().
[[nodiscard]] QToolButton *iconButton(Glyph glyph, const QString &name, QWidget *parent = nullptr);
void setIconButtonName(QAbstractButton *button, const QString &name);

} // namespace ui
