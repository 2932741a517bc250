// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/copy_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

#include <algorithm>

namespace ui {

void copyRows(const QItemSelectionModel *selection, const std::function<QStringList(const QModelIndex &row)> &cellsOf)
{
    QModelIndexList rows = selection ? selection->selectedRows() : QModelIndexList();
    if (rows.isEmpty() && selection && selection->currentIndex().isValid())
        rows = {selection->currentIndex()}; // the Tab key comes to a row and selects none
    if (rows.isEmpty())
        return;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    lines.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells = cellsOf(row);
        for (QString &cell : cells)
            cell = cell.simplified(); // a tab or a line break of its own would move what follows
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
