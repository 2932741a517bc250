// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_index.h"
#include "app/clients/staging.h"
#include "app/domain/rights.h"
#include "ui/clients/client_filter.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

class ClientFacts;

// What both lists of the clients page look at. Owned by the page.
struct ClientBoard
{
    // Every client of the access, on either side. Replaced as a whole, never changed: a model goes on looking at the
    // one its rows come from until it is reloaded.
    std::shared_ptr<const clients::ClientIndex> index = std::make_shared<clients::ClientIndex>();
    std::vector<bool> assigned;                // by row of the index: what the server holds
    clients::Staging *staging = nullptr;       // of the chosen access
    QHash<domain::ClientId, QString> problems; // why a client could not be changed, from the last job
    const ClientFacts *facts = nullptr;        // never null in a page
    QList<domain::AccessPackage> packages;     // of the access
    // What the clients have given, by row of the index and number in the facts; empty until it is known.
    std::vector<int> standings;
    std::vector<QStringList> missing; // packages of the access, by that number

    // Packages of the access that the client lacks; null when it is not known or nothing is missing.
    [[nodiscard]] const QStringList *missingAt(int indexRow) const;
};

// One side of the board: clients that are (or, staged, will be) assigned, or those that are available. Rows are index
// numbers from clients::ClientIndex, so a filter at 100 000 clients is a walk over a vector.
class ClientListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Side {
        Available,
        Assigned,
    };

    enum Column {
        NameColumn,
        NumberColumn,
        StatusColumn,
        ColumnCount,
    };

    ClientListModel(const ClientBoard *board, Side side, QObject *parent = nullptr);

    void setFilter(const QString &filter);
    void narrow(const ClientFilter &filter); // beside the text
    void reload();                           // the board or its staging has changed

    [[nodiscard]] int sideCount() const { return m_sideCount; } // without the filter

    [[nodiscard]] bool hasStatus() const { return m_hasStatus; } // any row has something in the last column

    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty() || !m_narrowed.isEmpty(); }

    [[nodiscard]] domain::ClientId idAt(int row) const;

    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; } // of index()

    [[nodiscard]] std::shared_ptr<const clients::ClientIndex> index() const { return m_index; }

    using QAbstractTableModel::index;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void aboutToChangeRows(); // the view keeps selection and scroll by client
    void changedRows();
    void changedStates(); // the rows are the same ones

private:
    [[nodiscard]] std::vector<int> select(); // rows of the board's index
    void applyNarrowing(std::vector<bool> &mine) const;
    [[nodiscard]] bool isMissing(int row) const;
    [[nodiscard]] QString detailsOf(int row) const;
    [[nodiscard]] QVariant statusData(int row, int role) const;
    [[nodiscard]] clients::Staged stagedAt(int row) const;

    const ClientBoard *m_board;
    Side m_side;
    QString m_filter;
    ClientFilter m_narrowed;
    bool m_hasStatus = false;
    clients::ClientColumn m_column = clients::ClientColumn::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::shared_ptr<const clients::ClientIndex> m_index; // that m_rows are rows of
    std::vector<int> m_rows;
    int m_sideCount = 0;
};

} // namespace ui
