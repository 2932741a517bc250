// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/connection.h"

#include <QStringList>

namespace storage {

// What one room keeps in the database: its tables, as the steps that lead from nothing to the version of today. Step n
// takes version n to n + 1; a step that has been released is never changed. Names of tables begin with the owner's.
struct Schema
{
    QString owner;
    QList<QStringList> steps; // each one SQL statement or several
};

struct Database
{
    QString file;
    QString setAside; // where a broken or foreign file of that name was moved to; "" when there was none
};

// Makes or opens the file: its folder for the user alone (0700), the file too (0600), its contents checked
// (quick_check), each schema brought up to date in a transaction of its own. A file that is damaged or another
// program's is moved to <file>.bad-<time> with what belongs to it, never deleted, and a new one begun. One that a later
// version has written is refused (newerSchema) and left alone. Takes as long as reading the file: see Worker.
[[nodiscard]] core::Result<Database> openDatabase(const QString &file, const QList<Schema> &schemas);

// Whether the file could be opened so: looks at what is there, and leaves it as it is. One that is not there yet is
// fine.
[[nodiscard]] core::Result<core::Nothing> inspectDatabase(const QString &file, const QList<Schema> &schemas);

// Where the database of an environment lies: in the user's folder for data, or beside a settings file that was given.
[[nodiscard]] QString databaseFile(const QString &environment, const QString &settingsFile);

} // namespace storage
