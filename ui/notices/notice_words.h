// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/notices/notice_rules.h"
#include "ui/notices/desktop_notices.h"

namespace ui {

// A notice in the language of the user: counts, and nothing of whom or what it is about.
[[nodiscard]] DesktopNotice noticeInWords(const notices::Notice &notice);
[[nodiscard]] DesktopNotice testNotice();

} // namespace ui
