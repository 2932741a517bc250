// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class QItemSelectionModel;
class QModelIndex;

namespace ui {

// The selected rows to the clipboard, as spreadsheets take them: in the order shown, a line each, tabs between the
// cells that cellsOf() tells of a row. Without a selection the current row; without that, the clipboard keeps what it
// has.
void copyRows(const QItemSelectionModel *selection, const std::function<QStringList(const QModelIndex &row)> &cellsOf);

} // namespace ui
