// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

// What is read from somebody's file: a table, or the reason why not. The words for the user are made in ui.
namespace tables {

enum class Refusal {
    CannotOpen,    // no such file, no permission, a disk error
    Empty,         // nothing in it, or no cell with anything in it
    TooLarge,      // the file itself
    TooMuchInside, // what is packed into it: a size that no list of clients has
    TooManyRows,
    TooManyColumns,
    TooLongCell,
    OldExcel,          // .xls, .xlsb
    PasswordProtected, // encrypted; nothing in it can be read
    NotATable,         // a document, a picture, a web page, anything else
    Damaged,           // broken, cut off, or contradicting itself
    DocumentType,      // an XML document type, which no spreadsheet program writes
    UnclosedQuote,     // text whose last quotation mark has no partner
    Cancelled,
};

struct Refused
{
    Refusal why = Refusal::Damaged;
    qint64 row = 0; // where, counted from 1; 0 when it is not about a row
    QString detail; // English, for "copy details"; nothing out of the file
};

struct Row
{
    int number = 0;    // as the spreadsheet program counts, from 1
    QStringList cells; // without empty ones at the end
    friend bool operator==(const Row &, const Row &) = default;
};

struct Table
{
    QString sheet;         // its name; "" in a file that has no sheets
    QStringList sheets;    // those that hold something, in the file's order; empty in a file that has no sheets
    std::vector<Row> rows; // without empty ones, in order
    int columns = 0;       // of the longest row
};

using Reading = tl::expected<Table, Refused>;

[[nodiscard]] inline tl::unexpected<Refused> refuse(Refusal why, const char *detail = "", qint64 row = 0)
{
    return tl::unexpected<Refused>(Refused{why, row, QString::fromLatin1(detail)});
}

// Far beyond any list of clients, and little enough for a small machine. One file cannot make the program use more than
// some hundred megabytes.
struct Limits
{
    qint64 file = 20LL * 1024 * 1024;
    qint64 part = 128LL * 1024 * 1024; // one file in the archive, unpacked
    qint64 unpacked = 160LL * 1024 * 1024;
    qint64 characters = 32LL * 1024 * 1024; // in all cells together
    qint64 cells = 4'000'000;
    int parts = 2000;
    int rows = 200'000;
    int columns = 64;
    int cell = 32'767; // characters
    int depth = 64;    // of XML elements
    int attributes = 256;
};

} // namespace tables
