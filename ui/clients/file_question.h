// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QString;
class QWidget;

// Which file? Asked in a dialog that closes with its parent; `then` hears the answer, and nothing when there is none.
namespace ui {

void askForListFile(QWidget *parent, const std::function<void(const QString &path)> &then);

// Excel or CSV, which the name's ending tells afterwards. `name` is suggested, without an ending.
void askWhereToSaveList(const QString &title, const QString &name, QWidget *parent,
                        const std::function<void(const QString &path)> &then);

// The name without what some file system does not take.
[[nodiscard]] QString fileNameFrom(const QString &text);

} // namespace ui
