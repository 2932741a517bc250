// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

// A tool tip for text from outside: Qt would otherwise draw a name that looks like markup as markup.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace ui
