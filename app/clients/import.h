// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_lists.h"
#include "app/tables/table.h"

// What a list from a file means for the clients of one system access: which column holds what, what each row is, and
// what is to be marked. Pure; nothing here marks or sends anything.
namespace clients {

enum class ImportMode {
    Add,     // the rows are to be assigned
    Remove,  // the rows are no longer to be assigned
    Exactly, // the rows, and nobody else
};

struct ImportColumns
{
    int number = -1; // -1: there is none
    int name = -1;
    bool hasHeadings = false; // the first row is none
    friend bool operator==(const ImportColumns &, const ImportColumns &) = default;
};

// By the words in the first row (bokmål, nynorsk, English) and by what the cells look like.
[[nodiscard]] ImportColumns guessColumns(const tables::Table &table);

// The organisation number in a cell, whatever stands around it ("NO 912 345 678 MVA", "912.345.678 (hovedenhet)").
// Empty when there is none, or more than one.
[[nodiscard]] QString numberIn(const QString &cell);

// Whether two names can hardly mean the same organisation. Case, punctuation, company forms, word order and small
// misspellings make no difference; an empty name differs from nothing.
[[nodiscard]] bool namesDiffer(const QString &one, const QString &other);

enum class RowVerdict {
    Taken,         // is marked, or (Exactly) assigned already and stays
    AlreadyThere,  // Add: assigned already; Remove: not assigned anyway
    NotYourClient, // a right number, but in neither list
    InvalidNumber, // no organisation number: wrong check digit, too short, several
    NoNumber,      // an empty cell
    Duplicate,     // the number stands in an earlier row
    LeftOut,       // the name differs, and such rows are not wanted
};

struct ImportRow
{
    int number = 0;             // of the row in the file, from 1
    QString name;               // as the file has it
    QString organisationNumber; // nine digits; as the file has it when it is none
    RowVerdict verdict = RowVerdict::NoNumber;
    QString otherName; // of the client with this number, when the file's name differs clearly; "" otherwise
};

// Why a list cannot be made exactly like the file.
enum class ExactlyRefused {
    No,
    ListsIncomplete, // a client that could not be read would pass as removed
    NothingMatches,  // everybody would go: most likely the wrong column
};

struct Import
{
    QList<ImportRow> rows;
    QList<domain::ClientId> adds; // without duplicates
    QList<domain::ClientId> removes;
    QList<domain::ClientId> asWanted; // named in the file, and already so
    int kept = 0; // Exactly: assigned clients that the file cannot name, or names with a number that is none
    ExactlyRefused refused = ExactlyRefused::No;

    [[nodiscard]] int count(RowVerdict verdict) const;
    [[nodiscard]] int problems() const; // rows that are told about: not taken and not already there, or of another name
};

// Nothing is to be marked when the mode is refused. Clients are found by number only. With takeOtherNames false a
// client whose name differs in every row stays as it is.
[[nodiscard]] Import classify(const tables::Table &table, const ImportColumns &columns, ImportMode mode,
                              const ClientLists &lists, bool takeOtherNames = true);

[[nodiscard]] bool isProblem(const ImportRow &row);

// Whether copied text is worth reading as a list: several numbers, or a table with one number at least. A link is not.
[[nodiscard]] bool isList(const QString &text);

// Several organisation numbers that somebody has copied, one a row; nothing when the text is anything else.
[[nodiscard]] std::optional<tables::Table> tableOfNumbers(const QString &text);

} // namespace clients
