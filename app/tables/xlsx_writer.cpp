// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/xlsx_writer.h"

#include "app/tables/save_bytes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <xlsxwriter.h>

namespace tables {

namespace {

constexpr qsizetype mostRows = LXW_ROW_MAX - 1; // without the headings
constexpr qsizetype mostColumns = LXW_COL_MAX;
constexpr qsizetype longestHeading = 255;
constexpr qsizetype longestSheetName = 31;
constexpr double narrowest = 10; // of a column, in characters
constexpr double widest = 60;

// Characters that no XML may hold, and line breaks, become spaces.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character < u' ' || character.unicode() >= 0xfffe)
            character = u' ';
    }
    return text.trimmed();
}

QString sheetName(const QString &wanted)
{
    QString name = onOneLine(wanted);
    for (QChar &character : name) {
        if (QStringView(u"[]:*?/\\'").contains(character))
            character = u' ';
    }
    name = name.left(longestSheetName).trimmed();
    if (name.isEmpty() || name.compare(QStringLiteral("History"), Qt::CaseInsensitive) == 0) // Excel keeps that one
        return QStringLiteral("1");
    return name;
}

QStringList distinctHeadings(const QStringList &headings)
{
    QStringList result;
    QSet<QString> taken;
    for (const QString &wanted : headings) {
        const QString base = onOneLine(wanted).left(longestHeading - 8);
        QString heading = base.isEmpty() ? QString::number(result.size() + 1) : base;
        for (int copy = 2; taken.contains(heading.toCaseFolded()); ++copy)
            heading = QStringLiteral("%1 (%2)").arg(base).arg(copy);
        taken.insert(heading.toCaseFolded());
        result.append(heading);
    }
    return result;
}

core::Error failure(lxw_error code)
{
    core::Error error;
    error.kind = core::ErrorKind::Disk;
    error.detail = QString::fromUtf8(lxw_strerror(code));
    return error;
}

// Excel reads _x0041_ as A, so text that looks like that is told apart; the two characters no XML may hold are
// replaced.
QString fitForXml(QString cell)
{
    static const QRegularExpression escape(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    if (cell.contains(u"_x"))
        cell.replace(escape, QStringLiteral("_x005F_\\1"));
    for (QChar &character : cell) {
        if (character.unicode() >= 0xfffe)
            character = QChar::ReplacementCharacter;
    }
    return cell;
}

lxw_error writeCells(lxw_worksheet *page, const Sheet &sheet)
{
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QStringList &cells = sheet.rows.at(row);
        const qsizetype count = std::min(cells.size(), sheet.headings.size());
        for (qsizetype column = 0; column < count; ++column) {
            const QString cell = fitForXml(cells.at(column));
            if (cell.isEmpty())
                continue;
            const lxw_error code =
                worksheet_write_string(page, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                                       cell.toUtf8().constData(), nullptr);
            if (code != LXW_NO_ERROR)
                return code;
        }
    }
    return LXW_NO_ERROR;
}

lxw_error writeTable(lxw_worksheet *page, const QStringList &headings, qsizetype rows)
{
    std::vector<QByteArray> names;
    std::vector<lxw_table_column> columns(static_cast<size_t>(headings.size()));
    std::vector<lxw_table_column *> pointers;
    names.reserve(columns.size());
    pointers.reserve(columns.size() + 1);
    for (qsizetype column = 0; column < headings.size(); ++column) {
        names.push_back(headings.at(column).toUtf8());
        columns[static_cast<size_t>(column)].header = names.back().data();
    }
    for (lxw_table_column &column : columns)
        pointers.push_back(&column);
    pointers.push_back(nullptr);
    lxw_table_options options = {};
    options.style_type = LXW_TABLE_STYLE_TYPE_MEDIUM;
    options.style_type_number = 2;
    options.columns = pointers.data();
    const auto lastRow = static_cast<lxw_row_t>(std::max<qsizetype>(rows, 1)); // a table has one row at least
    return worksheet_add_table(page, 0, 0, lastRow, static_cast<lxw_col_t>(headings.size() - 1), &options);
}

void setWidths(lxw_worksheet *page, const Sheet &sheet, lxw_format *text)
{
    for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
        qsizetype longest = sheet.headings.at(column).size() + 3; // and the filter's arrow
        for (const QStringList &row : sheet.rows)
            longest = std::max(longest, column < row.size() ? row.at(column).size() : 0);
        const double width = std::clamp(static_cast<double>(longest) + 1, narrowest, widest);
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(page, at, at, width, text);
    }
}

// To a file of its own, since the library can write to nothing else.
lxw_error writeWorkbook(const Sheet &sheet, const QString &path, const QString &folder)
{
    QByteArray temporary = QFile::encodeName(folder);
    lxw_workbook_options options = {};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_worksheet *page = workbook_add_worksheet(book, sheetName(sheet.name).toUtf8().constData());
    lxw_error code = page ? LXW_NO_ERROR : LXW_ERROR_SHEETNAME_ALREADY_USED;
    if (page && !sheet.headings.isEmpty()) {
        lxw_format *text = workbook_add_format(book);
        format_set_num_format(text, "@"); // what is typed into it later stays text as well
        setWidths(page, sheet, text);
        const auto lastRow = static_cast<lxw_row_t>(sheet.rows.size());
        const QByteArray all = QByteArrayLiteral("A1:XFD") + QByteArray::number(lastRow + 1);
        worksheet_ignore_errors(page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
        worksheet_freeze_panes(page, 1, 0);
        code = writeCells(page, sheet);
        if (code == LXW_NO_ERROR)
            code = writeTable(page, sheet.headings, sheet.rows.size());
    }
    const lxw_error closing = workbook_close(book); // frees it, whatever happened before
    return code == LXW_NO_ERROR ? closing : code;
}

} // namespace

core::Result<core::Nothing> writeXlsx(const Sheet &sheet, const QString &path)
{
    if (sheet.rows.size() > mostRows || sheet.headings.size() > mostColumns)
        return core::fail(core::ErrorKind::Disk, QStringLiteral("More rows or columns than an Excel sheet can hold"));
    Sheet fit = sheet;
    fit.headings = distinctHeadings(sheet.headings);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return core::fail(core::ErrorKind::Disk, folder.errorString());
    const QString draft = folder.filePath(QStringLiteral("draft.xlsx"));
    const lxw_error code = writeWorkbook(fit, draft, folder.path());
    if (code != LXW_NO_ERROR)
        return core::fail(failure(code));
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(fileError(file));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return core::fail(fileError(file));
    return saveBytes(bytes, path);
}

} // namespace tables
