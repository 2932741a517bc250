// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The XML inside a workbook, in an archive that is sound: the first byte says which parts come from outside, and those
// stand one after another with a record separator between them.
#include "tests/fuzz/tables_check.h"
#include "tests/fuzz/target.h"
#include "tests/unit/tables/zip_maker.h"

namespace {

QByteArray workbookOf(int kind, const QList<QByteArray> &texts)
{
    using tests::xlsxParts;
    const QByteArray second = texts.value(1);
    switch (kind) {
    case 0:
        return tests::xlsxOf(texts.constFirst(), second);
    case 1:
        return tests::odsOf(texts.constFirst());
    case 2: // attributes of a sheet, and two sheets
        return tests::zipOf(
            xlsxParts({{texts.constFirst(), second}, {"name=\"Ark2\"", texts.value(2)}}, texts.value(3)));
    case 3: // no frame around it
        return tests::zipOf(
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", texts.constFirst()}});
    default:
        return tests::zipOf({{"[Content_Types].xml", "<Types/>"},
                             {"_rels/.rels", texts.constFirst()},
                             {"xl/workbook.xml", second},
                             {"xl/_rels/workbook.xml.rels", texts.value(2)},
                             {"xl/worksheets/sheet1.xml", texts.value(3)},
                             {"xl/sharedStrings.xml", texts.value(4)}});
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = workbookOf(data[0] % 5, fuzz::bytesOf(data + 1, size - 1).split('\x1e'));
    const tables::Reading reading = tables::parseTable(bytes);
    fuzz::checkReading(reading);
    if (!reading)
        return 0;
    fuzz::checkSame(reading, tables::parseTable(bytes, reading->sheet));
    fuzz::checkImport(*reading);
    return 0;
}
