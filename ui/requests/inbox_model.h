// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/request_desk.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractListModel>

namespace ui {

// The rows of the inbox that match the search, newest first. Reads the desk; keeps no truth of its own. Owned by the
// page.
class InboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = RowDelegate::FirstOwnRole };

    InboxModel(requests::RequestDesk *desk, QObject *parent = nullptr);

    void setFilter(const QString &filter);
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const requests::InboxRow &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowOf(domain::RequestId id) const; // -1 when it is not shown

    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

private:
    [[nodiscard]] QString vendorLine(const requests::InboxRow &row) const;

    requests::RequestDesk *m_desk;
    QString m_filter;
    QList<requests::InboxRow> m_rows;
};

} // namespace ui
