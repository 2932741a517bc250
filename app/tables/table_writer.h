// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/tables/sheet.h"

namespace tables {

// Writes CSV when the name ends so, and an Excel workbook otherwise.
[[nodiscard]] core::Result<core::Nothing> writeTable(const Sheet &sheet, const QString &path);

// The same on a thread of its own; the answer comes on the caller's. The whole file is there, or nothing is.
[[nodiscard]] core::Task<core::Nothing> saveTable(Sheet sheet, QString path);

} // namespace tables
