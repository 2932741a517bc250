// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/buttons.h"

#include "ui/theme/type_scale.h"

namespace ui {

QPushButton *button(const QString &text, ButtonRole role, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setAutoDefault(false);
    setType(result, Type::Strong);
    setButtonRole(result, role);
    return result;
}

QPushButton *button(Glyph glyph, const QString &text, ButtonRole role, QWidget *parent)
{
    QPushButton *result = button(text, role, parent);
    result->setIcon(icon(glyph));
    return result;
}

QToolButton *iconButton(Glyph glyph, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(icon(glyph, Ink::Muted));
    result->setFocusPolicy(Qt::StrongFocus);
    result->setAutoRaise(true);
    setIconButtonName(result, name);
    return result;
}

void setIconButtonName(QAbstractButton *button, const QString &name)
{
    button->setAccessibleName(name);
    button->setToolTip(name);
}

} // namespace ui
