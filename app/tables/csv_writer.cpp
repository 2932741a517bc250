// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/csv_writer.h"

#include "app/tables/save_bytes.h"

namespace tables {

namespace {

constexpr QChar delimiter = u';';

bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front().isSpace() || cell.back().isSpace())
        return true;
    if (cell.startsWith(u"sep=", Qt::CaseInsensitive)) // in the first line it would be an order to Excel
        return true;
    if (cell.startsWith(QChar::ByteOrderMark)) // at the beginning of the file it would be none of the cell
        return true;
    // Comma and tab too, so that no reader is led to guess another delimiter.
    return std::any_of(cell.cbegin(), cell.cend(),
                       [](QChar character) { return QStringView(u";\",\t\r\n").contains(character); });
}

void appendRow(QString *text, const QStringList &row)
{
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (column > 0)
            text->append(delimiter);
        QString cell = harmlessCell(row.at(column));
        if (needsQuotes(cell)) {
            cell.replace(u'"', QStringLiteral("\"\""));
            text->append(u'"').append(cell).append(u'"');
        } else {
            text->append(cell);
        }
    }
    text->append(QStringLiteral("\r\n"));
}

} // namespace

QString harmlessCell(const QString &cell)
{
    static constexpr QStringView dangerous = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    if (cell.isEmpty() || !dangerous.contains(cell.front()))
        return cell;
    return u'\'' + cell;
}

QByteArray csvOf(const Sheet &sheet)
{
    QString text(QChar::ByteOrderMark);
    if (!sheet.headings.isEmpty())
        appendRow(&text, sheet.headings);
    for (const QStringList &row : sheet.rows)
        appendRow(&text, row);
    return text.toUtf8();
}

core::Result<core::Nothing> writeCsv(const Sheet &sheet, const QString &path)
{
    return saveBytes(csvOf(sheet), path);
}

} // namespace tables
