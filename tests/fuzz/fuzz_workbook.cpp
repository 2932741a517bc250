// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// An archive that is said to be a workbook, byte by byte.
#include "tests/fuzz/tables_check.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const tables::Reading reading = tables::parseTable(bytes);
    fuzz::checkReading(reading);
    fuzz::checkSame(reading, tables::parseTable(bytes));
    if (reading)
        fuzz::checkSame(reading, tables::parseTable(bytes, reading->sheet));
    return 0;
}
