// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/import.h"

#include <QAbstractTableModel>

namespace ui {

// The rows of an import that are told about: where, who, and why. Owned by its view.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        NameColumn,
        NumberColumn,
        ReasonColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const clients::Import &import);

    [[nodiscard]] const QList<clients::ImportRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const clients::ImportRow &row, int column) const;

    QList<clients::ImportRow> m_rows;
};

} // namespace ui
