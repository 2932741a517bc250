// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/inbox_view.h"
#include "app/requests/request_desk.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractTableModel>
#include <QIdentityProxyModel>

namespace ui {

// The inbox as list and as table: at its head the organisations that could not be read, then the requests that pass the
// filter, in order. Reads the desk; keeps no truth of its own. A reload moves, adds and takes rows, so that choice and
// scroll stay. Owned by the page.
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = RowDelegate::FirstOwnRole };

    enum Column {
        SystemColumn, // all that the list shows
        VendorColumn,
        OrganisationColumn,
        KindColumn,
        ReceivedColumn,
        DaysColumn,
        StatusColumn,
        ColumnCount,
    };

    explicit InboxModel(requests::RequestDesk *desk, QObject *parent = nullptr);

    void setFilter(const requests::InboxFilter &filter);

    [[nodiscard]] const requests::InboxFilter &filter() const { return m_filter; }

    void setSort(requests::InboxSort sort, Qt::SortOrder order);

    [[nodiscard]] requests::InboxSort sortedBy() const { return m_sort; }

    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    [[nodiscard]] static int columnOf(requests::InboxSort sort);

    void reload();

    [[nodiscard]] bool isReloading() const { return m_reloading; } // rows that go are nobody's choice of another one

    [[nodiscard]] const requests::InboxView &view() const { return m_view; }

    [[nodiscard]] int requestCount() const { return static_cast<int>(m_rows.size()) - m_failureCount; }

    [[nodiscard]] bool isFailure(int row) const { return m_rows.at(row).isFailure; }

    [[nodiscard]] const requests::InboxFailure &failureAt(int row) const { return m_failures.at(m_rows.at(row).at); }

    [[nodiscard]] const requests::InboxRow &at(int row) const { return m_view.entries().at(m_rows.at(row).at).row; }

    [[nodiscard]] int rowOf(domain::RequestId id) const; // -1 when it is not shown
    [[nodiscard]] int rowOf(domain::PartyUuid failed) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortChanged();

private:
    struct Row
    {
        QUuid key; // of the request, or of the organisation
        bool isFailure = false;
        int at = 0; // in the view's entries, or in the failures

        friend bool operator==(const Row &a, const Row &b) { return a.key == b.key && a.isFailure == b.isFailure; }
    };

    [[nodiscard]] QList<requests::InboxEntry> readEntries() const;
    [[nodiscard]] QList<Row> wantedRows() const;
    [[nodiscard]] bool isWanted(const requests::InboxFailure &failure) const;
    void turnInto(const QList<Row> &wanted);
    void removeOthers(const QList<Row> &wanted);
    void reorder(const QList<Row> &wanted);
    [[nodiscard]] QVariant cell(const requests::InboxEntry &entry, int column, int role) const;
    [[nodiscard]] QVariant listed(const requests::InboxEntry &entry, int role) const;
    [[nodiscard]] static QVariant failureCell(const requests::InboxFailure &failure, int column, int role);
    [[nodiscard]] static QVariant failureListed(const requests::InboxFailure &failure, int role);

    requests::RequestDesk *m_desk;
    requests::InboxFilter m_filter;
    requests::InboxSort m_sort = requests::InboxSort::Received;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    requests::InboxView m_view;
    QList<requests::InboxFailure> m_failures;
    QList<Row> m_rows;
    int m_failureCount = 0; // of m_rows
    bool m_reloading = false;
};

// The same rows for a list: assistive technology counts a column that a list does not show as well.
class InboxListModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
};

} // namespace ui
