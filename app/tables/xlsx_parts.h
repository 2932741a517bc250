// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/xml_part.h"

#include <QStringList>

// The parts of an Excel workbook around its sheets: where they are, what they are called, and the texts they share.
namespace tables {

struct SheetPart
{
    QString name;
    QString path;
};

struct Workbook
{
    QList<SheetPart> sheets; // in order, those in sight first
    QString sharedStrings;   // path; "" when there are none
};

[[nodiscard]] tl::expected<Workbook, Refused> readWorkbook(ZipArchive *archive, Budget *budget);

// "" for no path: no texts.
[[nodiscard]] tl::expected<QStringList, Refused> readSharedStrings(ZipArchive *archive, const QString &path,
                                                                   Budget *budget);

} // namespace tables
