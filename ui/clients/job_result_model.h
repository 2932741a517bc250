// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/job_record.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

// Each client of a job and what became of it; what went wrong stands first. Rows are numbers into the list, so that ten
// thousand cost nothing until they are looked at.
class JobResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ClientColumn, NumberColumn, ChangeColumn, OutcomeColumn, ColumnCount };

    enum class Show { All, Done, Refused, NotDone, Uncertain };

    explicit JobResultModel(const QList<clients::JobItem> &items, QObject *parent = nullptr);

    void show(Show what);

    [[nodiscard]] int count(Show what) const;

    [[nodiscard]] const clients::JobItem &at(int row) const { return m_items.at(m_rows.at(static_cast<size_t>(row))); }

    [[nodiscard]] QString asText() const; // tab-separated, with the header: the rows that are shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select(Show what);

    QList<clients::JobItem> m_items;
    std::vector<int> m_rows;
};

} // namespace ui
