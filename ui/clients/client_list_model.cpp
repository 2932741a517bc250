// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/client_list_model.h"

#include "app/domain/organisation_number.h"
#include "ui/theme/palette.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace ui {

using clients::Staged;

ClientListModel::ClientListModel(const ClientBoard *board, Side side, QObject *parent)
    : QAbstractTableModel(parent), m_board(board), m_side(side), m_index(board->index)
{
}

void ClientListModel::setFilter(const QString &filter)
{
    m_filter = filter;
    reload();
}

void ClientListModel::reload()
{
    Q_EMIT aboutToChangeRows();
    beginResetModel();
    select();
    endResetModel();
    Q_EMIT changedRows();
}

void ClientListModel::sort(int column, Qt::SortOrder order)
{
    if (column == StatusColumn)
        return;
    m_column = column == NumberColumn ? clients::ClientColumn::OrganisationNumber : clients::ClientColumn::Name;
    m_order = order;
    reload();
}

void ClientListModel::select()
{
    m_index = m_board->index;
    std::vector<bool> mine = m_board->assigned;
    if (m_board->staging) {
        for (const domain::ClientId id : m_board->staging->clients(Staged::Add)) {
            if (const int row = m_index->rowOf(id); row >= 0)
                mine[static_cast<size_t>(row)] = true;
        }
    }
    if (m_side == Side::Available)
        mine.flip();
    m_sideCount = static_cast<int>(std::count(mine.cbegin(), mine.cend(), true));
    m_rows = m_index->select(m_filter, m_column, m_order, mine);
}

bool ClientListModel::hasStatus() const
{
    if (!m_board->staging)
        return false;
    const auto onThisSide = [this](domain::ClientId id) {
        const int row = m_index->rowOf(id);
        return row >= 0 && std::find(m_rows.cbegin(), m_rows.cend(), row) != m_rows.cend();
    };
    if (m_side == Side::Assigned && !m_board->staging->isEmpty())
        return true;
    return std::any_of(m_board->problems.keyBegin(), m_board->problems.keyEnd(), onThisSide);
}

domain::ClientId ClientListModel::idAt(int row) const
{
    return m_index->at(m_rows.at(static_cast<size_t>(row))).id;
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Staged ClientListModel::stagedAt(int row) const
{
    return m_board->staging ? m_board->staging->of(idAt(row)) : Staged::Nothing;
}

QVariant ClientListModel::statusData(int row, int role) const
{
    const Staged staged = stagedAt(row);
    const QString problem = m_board->problems.value(idAt(row));
    switch (role) {
    case Qt::DisplayRole:
        if (!problem.isEmpty())
            return problem;
        return staged == Staged::Add ? tr("to be added") : staged == Staged::Remove ? tr("to be removed") : QString();
    case Qt::ToolTipRole:
        return problem;
    case TagToneRole:
        return static_cast<int>(!problem.isEmpty() ? Tone::Warn : staged == Staged::Add ? Tone::Ok : Tone::Bad);
    default:
        return {};
    }
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == StatusColumn)
        return statusData(index.row(), role);
    const domain::Client &client = m_index->at(m_rows.at(static_cast<size_t>(index.row())));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NumberColumn)
            return domain::groupedOrganisationNumber(client.organisationNumber);
        return client.name.isEmpty() ? tr("(no name)") : client.name;
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? plainToolTip(client.name) : QString();
    case StruckRole:
        return index.column() == NameColumn && stagedAt(index.row()) == Staged::Remove;
    case MutedRole:
        return index.column() == NumberColumn;
    default:
        return {};
    }
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case NumberColumn:
        return tr("Org. no.");
    default:
        return tr("Change");
    }
}

} // namespace ui
