// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/table_writer.h"

#include "app/tables/csv_writer.h"
#include "app/tables/on_thread.h"
#include "app/tables/xlsx_writer.h"

namespace tables {

core::Result<core::Nothing> writeTable(const Sheet &sheet, const QString &path)
{
    const bool isText = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    return isText ? writeCsv(sheet, path) : writeXlsx(sheet, path);
}

core::Task<core::Nothing> saveTable(Sheet sheet, QString path)
{
    QFuture<core::Result<core::Nothing>> future =
        onThread([sheet = std::move(sheet), path = std::move(path)] { return writeTable(sheet, path); });
    core::Result<core::Nothing> result = co_await future;
    co_return result;
}

} // namespace tables
