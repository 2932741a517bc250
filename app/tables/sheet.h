// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

// Files that hold one table: CSV and Excel out, CSV, Excel and OpenDocument in. Knows nothing of what the rows mean.
namespace tables {

// What is written: a row of headings, then rows. Every cell is text, organisation numbers too; a row may be shorter
// than the headings. A plain value, so it can be written on another thread.
struct Sheet
{
    QString name; // of the sheet in a workbook; made fit for Excel's rules when it is written
    QStringList headings;
    QList<QStringList> rows;
};

} // namespace tables
