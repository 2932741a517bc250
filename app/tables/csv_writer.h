// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/tables/sheet.h"

namespace tables {

// CSV as a Norwegian Excel opens it by a double click: RFC 4180 with semicolons, CRLF and UTF-8 with a byte order mark.
[[nodiscard]] QByteArray csvOf(const Sheet &sheet);

// A cell that a spreadsheet would take for a formula (= + - @, their full-width forms, tab, CR, LF first) gets an
// apostrophe before it, since a cell may hold what a stranger has named his company.
[[nodiscard]] QString harmlessCell(const QString &cell);

// Writes the whole file or nothing: what stood at the path before stays when it fails (Disk).
[[nodiscard]] core::Result<core::Nothing> writeCsv(const Sheet &sheet, const QString &path);

} // namespace tables
