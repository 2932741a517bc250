// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/xml_part.h"

namespace tables {

// Reads one sheet of an Excel workbook (.xlsx, .xlsm; ECMA-376 part 1, both the transitional and the strict names): the
// one named, or the first that holds anything, hidden ones last. Formulas are read as the value they had when the file
// was saved; macros, comments and pictures are not looked at.
[[nodiscard]] Reading readXlsx(ZipArchive *archive, const QString &sheet, Budget *budget);

} // namespace tables
