// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_list.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractListModel>

namespace ui {

// The system accesses of one organisation that match the search, newest first. Owned by the page.
class AccessListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setList(const accesses::AccessList &list);
    void setFilter(const QString &filter);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const domain::SystemAccess &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowOf(domain::SystemAccessId id) const; // -1 when it is not shown

    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

    [[nodiscard]] altinn::SystemText systemOf(const domain::SystemAccess &access) const;

private:
    void choose();
    [[nodiscard]] QString secondLine(const domain::SystemAccess &access) const;

    accesses::AccessList m_list;
    QString m_filter;
    QList<domain::SystemAccess> m_rows;
};

} // namespace ui
