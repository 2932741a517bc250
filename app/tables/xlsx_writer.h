// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/tables/sheet.h"

namespace tables {

// An Excel workbook with one sheet: a table with a filter in each heading, which stays in sight. Every cell is stored
// as text, so nothing in it is ever a formula and no number loses a zero. Headings that are empty or alike are told
// apart, because Excel calls a file with such ones damaged. Writes the whole file or nothing (Disk, also when the sheet
// is larger than Excel allows).
[[nodiscard]] core::Result<core::Nothing> writeXlsx(const Sheet &sheet, const QString &path);

} // namespace tables
