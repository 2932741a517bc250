// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/tables_check.h"

#include "app/clients/import.h"
#include "app/domain/organisation_number.h"
#include "tests/fuzz/target.h"

namespace fuzz {

void checkReading(const tables::Reading &reading)
{
    if (!reading) {
        check(isPresentable(reading.error().detail) && reading.error().row >= 0, "a refusal is presentable");
        return;
    }
    const tables::Limits limits;
    check(!reading->rows.empty() && reading->columns > 0, "a table has rows");
    check(reading->columns <= limits.columns && reading->rows.size() <= size_t(limits.rows), "a table is bounded");
    qsizetype longest = 0;
    int last = 0;
    for (const tables::Row &row : reading->rows) {
        check(row.number > last, "rows are in order");
        check(!row.cells.isEmpty() && !row.cells.constLast().isEmpty(), "a row ends with what it holds");
        for (const QString &cell : row.cells)
            check(cell.size() <= limits.cell, "a cell is bounded");
        last = row.number;
        longest = std::max(longest, row.cells.size());
    }
    check(longest == reading->columns, "as wide as its longest row");
    check(reading->sheets.isEmpty() || reading->sheets.contains(reading->sheet), "a sheet of the workbook");
}

void checkSame(const tables::Reading &one, const tables::Reading &other)
{
    check(one.has_value() == other.has_value(), "read twice gives the same");
    if (one) {
        check(one->rows == other->rows && one->sheet == other->sheet && one->sheets == other->sheets,
              "read twice gives the same table");
    } else {
        check(one.error().why == other.error().why && one.error().row == other.error().row,
              "read twice is refused for the same");
    }
}

void checkImport(const tables::Table &table)
{
    const clients::ImportColumns columns = clients::guessColumns(table);
    check(columns.number < table.columns && columns.name < table.columns, "columns of the table");
    clients::ClientLists lists;
    for (const auto mode : {clients::ImportMode::Add, clients::ImportMode::Remove, clients::ImportMode::Exactly}) {
        const clients::Import import = clients::classify(table, columns, mode, lists);
        check(import.adds.isEmpty() && import.removes.isEmpty(), "nobody is marked who is no client");
        check(import.rows.size() <= qsizetype(table.rows.size()), "no more rows than the file has");
    }
    for (const tables::Row &row : table.rows) {
        for (const QString &cell : row.cells) {
            const QString number = clients::numberIn(cell);
            check(number.isEmpty() || domain::OrganisationNumber::fromUserInput(number).has_value(),
                  "a number is an organisation number");
        }
    }
}

} // namespace fuzz
