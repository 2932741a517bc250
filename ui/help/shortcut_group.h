// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace ui {

// One line of the list of shortcuts.
struct Shortcut
{
    QString keys; // as the platform writes them
    QString words;
};

struct ShortcutGroup
{
    QString title;
    QList<Shortcut> shortcuts;
};

} // namespace ui
