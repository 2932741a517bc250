// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

// Tells assistive technology what Qt does not know of our widgets: a message bar is an alert, which a screen reader
// reads when it shows, and a scroll area that takes the keyboard is a pane. Called once, before the first widget is
// asked for.
void installSpokenRoles();

} // namespace ui
