// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/read_control.h"
#include "app/tables/table.h"

namespace tables {

// RFC 4180 and what is found beside it: comma, semicolon or tab (guessed, or told by Excel's "sep=;" line), lines that
// end with CRLF, LF or a lone CR, line breaks and doubled quotation marks inside quotes. A row's number is the one that
// a spreadsheet program would give it. NUL characters are dropped.
[[nodiscard]] Reading readCsv(const QString &text, const Limits &limits, const ReadControl &control);

// The delimiter that splits the beginning of the text into the most even rows; a semicolon when none does.
[[nodiscard]] QChar guessedDelimiter(QStringView text);

} // namespace tables
