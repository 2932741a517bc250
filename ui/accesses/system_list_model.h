// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/system_index.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractListModel>

namespace ui {

// The systems that match the search. Rows are numbers of the index, so a keystroke among thousands is a walk over a
// vector. Owned by the picker.
class SystemListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSystems(const QList<altinn::RegisteredSystem> &systems);
    void setFilter(const QString &filter);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const altinn::RegisteredSystem &at(int row) const;

    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

private:
    accesses::SystemIndex m_index;
    QString m_filter;
    std::vector<int> m_rows;
};

} // namespace ui
