// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/matrix_desk.h"
#include "app/tables/sheet.h"

#include <QAbstractTableModel>

namespace ui {

class ClientFacts;

// The matrix as a table: accesses across, clients down, filtered and sorted. Keeps row numbers only. The words of a
// cell are made when they are looked at.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, // int(clients::CellState)
        MarkRole,                     // int(clients::Staged)
        NoLongerRole,                 // bool: attached, but does not qualify any more
        SecondaryRole,                // of a header: number, or how many are attached
        FailedRole,                   // of a column: it could not be read
    };

    MatrixModel(const clients::MatrixDesk *desk, const clients::Stagings *stagings, const ClientFacts *facts,
                QObject *parent = nullptr);

    void setFilter(const clients::MatrixFilter &filter);
    void reload();       // other rows or columns
    void marksChanged(); // the same rows, other marks

    [[nodiscard]] const clients::MatrixFilter &filter() const { return m_filter; }

    [[nodiscard]] clients::MatrixCell cellAt(const QModelIndex &index) const;

    [[nodiscard]] int matrixRow(int row) const { return m_rows.at(static_cast<size_t>(row)); }

    [[nodiscard]] int matrixRowCount() const { return m_matrix.rowCount(); }

    // The rows that are shown, a column for each access, the cells in words: for a file.
    [[nodiscard]] tables::Sheet sheet() const;
    [[nodiscard]] QList<domain::SystemAccessId> accesses() const;

    [[nodiscard]] static QString titleOf(const domain::SystemAccess &access);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void aboutToChangeRows(); // the view keeps what is selected
    void changedRows();

private:
    [[nodiscard]] QString wordOf(const clients::MatrixCell &cell) const;
    [[nodiscard]] QString reasonOf(const clients::MatrixCell &cell) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;

    const clients::MatrixDesk *m_desk;
    const clients::Stagings *m_stagings;
    const ClientFacts *m_facts;
    clients::MatrixFilter m_filter;
    clients::Matrix m_matrix; // that the rows are rows of
    std::vector<int> m_rows;
};

} // namespace ui
