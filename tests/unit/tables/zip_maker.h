// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

// Makes archives byte by byte, so that a test can have one that lies.
namespace tests {

struct ZipPart
{
    QByteArray name;
    QByteArray data;
    qint64 claimedSize = -1;  // what the directory says; -1 for the truth
    quint16 flags = 0;        // 1: encrypted
    QByteArray deflated = {}; // instead of data, with claimedSize
    quint32 checkSum = 0;     // of it
};

[[nodiscard]] QByteArray zipOf(const QList<ZipPart> &parts);

// The same byte so many times, deflated without ever being in memory as a whole.
[[nodiscard]] QByteArray deflatedRun(const QByteArray &before, char byte, qint64 count, const QByteArray &after);

// A workbook with one sheet: what stands in sheetData, and in the shared strings (each an <si>).
[[nodiscard]] QByteArray xlsxOf(const QByteArray &sheetData, const QByteArray &strings = {},
                                const QList<ZipPart> &more = {});
// Several sheets: pairs of attributes of <sheet> and sheetData.
[[nodiscard]] QList<ZipPart> xlsxParts(const QList<std::pair<QByteArray, QByteArray>> &sheets,
                                       const QByteArray &strings = {});

// An OpenDocument spreadsheet: what stands in office:spreadsheet.
[[nodiscard]] QList<ZipPart> odsParts(const QByteArray &tables);

[[nodiscard]] inline QByteArray odsOf(const QByteArray &tables)
{
    return zipOf(odsParts(tables));
}

} // namespace tests
