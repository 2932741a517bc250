// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/xml_part.h"

namespace tables {

// Reads one sheet of an OpenDocument spreadsheet (.ods; OpenDocument 1.3 part 3): the one named, or the first that
// holds anything. Formulas are read as the value they had when the file was saved; comments, deleted cells of tracked
// changes and cached sheets of other files are not looked at.
[[nodiscard]] Reading readOds(ZipArchive *archive, const QString &sheet, Budget *budget);

} // namespace tables
