// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/shortcut_group.h"

namespace ui {

// All shortcuts in the language of now: the commands, then what lists and single pages do with a key of their own.
[[nodiscard]] QList<ShortcutGroup> allShortcuts();

} // namespace ui
