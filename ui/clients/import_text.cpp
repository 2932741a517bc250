// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/import_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using clients::ExactlyRefused;
using clients::ImportMode;
using clients::RowVerdict;
using tables::Refusal;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportText)

public:
    static Explanation words(const tables::Refused &refused);
    static Explanation sizes(const tables::Refused &refused);
};

Explanation ImportText::sizes(const tables::Refused &refused)
{
    const QString fewer = tr("Copy the columns with organisation numbers and names into a new file, and choose that.");
    const QLocale locale;
    const tables::Limits limits;
    switch (refused.why) {
    case Refusal::TooLarge:
        return {tr("The file is too large."),
                tr("Fullmakt reads lists of up to %1 MB.").arg(locale.toString(limits.file / 1024 / 1024)),
                fewer,
                {}};
    case Refusal::TooManyRows:
        return {tr("The list has too many rows."),
                tr("Fullmakt reads up to %1 rows at a time.").arg(locale.toString(limits.rows)),
                tr("Split the list into several files."),
                {}};
    case Refusal::TooManyColumns:
        return {
            tr("The list has too many columns."),
            tr("Row %1 goes on beyond column %2.").arg(locale.toString(refused.row), locale.toString(limits.columns)),
            fewer,
            {}};
    case Refusal::TooLongCell:
        return {
            tr("A cell holds too much text."), tr("No name and no organisation number is as long as that."), fewer, {}};
    default:
        return {tr("There is too much in the file."),
                tr("Unpacked, it is far larger than any list of clients."),
                fewer,
                {}};
    }
}

Explanation ImportText::words(const tables::Refused &refused)
{
    const QString saveAgain =
        tr("Open the file in the program it comes from, save it as .xlsx or CSV, and choose that.");
    switch (refused.why) {
    case Refusal::CannotOpen:
        return {tr("The file could not be opened."),
                tr("It may have been moved, or you may not be allowed to read it."),
                tr("Look where it is, then choose it again."),
                {}};
    case Refusal::Empty:
        return {tr("The list is empty."), tr("There is no cell with anything in it."), tr("Choose another file."), {}};
    case Refusal::OldExcel:
        return {tr("This is a workbook in an older format."),
                tr("Fullmakt does not read .xls and .xlsb files."),
                saveAgain,
                {}};
    case Refusal::PasswordProtected:
        return {tr("The file is protected by a password."),
                tr("Its content is encrypted, so Fullmakt cannot read it."),
                tr("Save a copy without a password, and choose that. Delete the copy afterwards."),
                {}};
    case Refusal::NotATable:
        return {tr("This is not a list."),
                tr("Fullmakt reads Excel (.xlsx, .xlsm), OpenDocument (.ods) and CSV files."),
                saveAgain,
                {}};
    case Refusal::DocumentType:
        return {tr("The file holds something that does not belong in a list."),
                tr("It defines a document type of its own, which no spreadsheet program does. Such files can do harm."),
                tr("Find out where the file comes from before you use it."),
                {}};
    case Refusal::UnclosedQuote:
        return {tr("A quotation mark has no partner."),
                tr("It opens in row %1, and everything behind it would become one cell.")
                    .arg(QLocale().toString(refused.row)),
                tr("Correct the row, then choose the file again."),
                {}};
    case Refusal::TooLarge:
    case Refusal::TooMuchInside:
    case Refusal::TooManyRows:
    case Refusal::TooManyColumns:
    case Refusal::TooLongCell:
        return sizes(refused);
    case Refusal::Cancelled:
        return {tr("The reading was stopped."), {}, {}, {}};
    case Refusal::Damaged:
        break;
    }
    return {tr("The file is damaged."), tr("It is cut off, or contradicts itself."), saveAgain, {}};
}

} // namespace

Explanation explainRefusal(const tables::Refused &refused)
{
    Explanation words = ImportText::words(refused);
    words.details = refused.detail;
    return words;
}

QString reasonFor(const clients::ImportRow &row)
{
    switch (row.verdict) {
    case RowVerdict::NotYourClient:
        return ImportText::tr("is not among your clients");
    case RowVerdict::InvalidNumber:
        return ImportText::tr("is not a valid org. no.");
    case RowVerdict::NoNumber:
        return ImportText::tr("has no org. no.");
    case RowVerdict::Duplicate:
        return ImportText::tr("is in the list already");
    case RowVerdict::LeftOut:
        return ImportText::tr("left out: is called %1 in Altinn").arg(row.otherName);
    case RowVerdict::Taken:
    case RowVerdict::AlreadyThere:
        break;
    }
    return row.otherName.isEmpty() ? QString() : ImportText::tr("is called %1 in Altinn").arg(row.otherName);
}

QString modeInWords(ImportMode mode)
{
    switch (mode) {
    case ImportMode::Add:
        return ImportText::tr("Add these");
    case ImportMode::Remove:
        return ImportText::tr("Remove these");
    case ImportMode::Exactly:
        break;
    }
    return ImportText::tr("Make it exactly this");
}

QString meaningOf(ImportMode mode)
{
    switch (mode) {
    case ImportMode::Add:
        return ImportText::tr("The clients in the list are added. Nobody is removed.");
    case ImportMode::Remove:
        return ImportText::tr("The clients in the list are removed. Nobody is added.");
    case ImportMode::Exactly:
        break;
    }
    return ImportText::tr(
        "The system will act for the clients in the list, and for nobody else: those who are not in it "
        "are removed.");
}

QString explainExactly(ExactlyRefused refused)
{
    switch (refused) {
    case ExactlyRefused::ListsIncomplete:
        return ImportText::tr(
            "Altinn's lists of clients are not complete just now, so it cannot be told who is missing in "
            "your list. Add or remove instead, or refresh the page and try again.");
    case ExactlyRefused::NothingMatches:
        return ImportText::tr(
            "Not one row is a client of yours, so everybody would be removed. Look whether the right column "
            "is chosen.");
    case ExactlyRefused::No:
        break;
    }
    return {};
}

} // namespace ui
