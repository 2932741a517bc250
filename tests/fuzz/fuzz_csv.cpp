// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A text file with rows, in whatever encoding; and the same written and read again.
#include "app/clients/import.h"
#include "app/tables/csv_writer.h"
#include "app/tables/text_decoder.h"
#include "tests/fuzz/tables_check.h"
#include "tests/fuzz/target.h"

#include <QStringDecoder>

namespace {

// What a cell is after it was written, a half character being no character.
QString written(const QString &cell)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(tables::harmlessCell(cell).toUtf8());
}

// Control characters may make a file look like no text, and an apostrophe a cell too long.
bool mayBeRefused(const tables::Table &table)
{
    const tables::Limits limits;
    for (const tables::Row &row : table.rows) {
        for (const QString &cell : row.cells) {
            if (cell.size() >= limits.cell || std::any_of(cell.begin(), cell.end(), [](QChar c) { return c < u' '; }))
                return true;
        }
    }
    return false;
}

void checkRoundTrip(const tables::Table &table)
{
    tables::Sheet sheet;
    QList<QStringList> wanted;
    for (const tables::Row &row : table.rows) {
        sheet.rows.append(row.cells);
        QStringList cells;
        for (const QString &cell : row.cells)
            cells.append(written(cell));
        wanted.append(cells);
    }
    const tables::Reading again = tables::parseTable(tables::csvOf(sheet));
    fuzz::checkReading(again);
    if (!again) {
        fuzz::check(mayBeRefused(table), "what was written can be read");
        return;
    }
    QList<QStringList> found;
    for (const tables::Row &row : again->rows)
        found.append(row.cells);
    fuzz::check(found == wanted, "written and read again it is the same");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.startsWith("PK")) // another target's
        return 0;
    const QString text = tables::decodedText(bytes);
    fuzz::check(text.size() <= bytes.size(), "no more characters than bytes");
    const tables::Reading reading = tables::parseTable(bytes);
    fuzz::checkReading(reading);
    fuzz::checkSame(reading, tables::parseTable(bytes));
    const std::optional<tables::Table> numbers = clients::tableOfNumbers(text);
    fuzz::check(!numbers || clients::isList(text), "numbers are a list");
    if (!reading)
        return 0;
    fuzz::checkSame(reading, tables::parseText(text));
    fuzz::checkImport(*reading);
    checkRoundTrip(*reading);
    return 0;
}
