// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/client_list_model.h"

#include "app/domain/organisation_number.h"
#include "ui/clients/client_facts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace ui {

using clients::Staged;

const QStringList *ClientBoard::missingAt(int indexRow) const
{
    const auto row = static_cast<size_t>(indexRow);
    if (row >= standings.size() || standings[row] < 0)
        return nullptr;
    const auto standing = static_cast<size_t>(standings[row]);
    return standing < missing.size() && !missing[standing].isEmpty() ? &missing[standing] : nullptr;
}

ClientListModel::ClientListModel(const ClientBoard *board, Side side, QObject *parent)
    : QAbstractTableModel(parent), m_board(board), m_side(side), m_index(board->index)
{
}

void ClientListModel::setFilter(const QString &filter)
{
    m_filter = filter;
    reload();
}

void ClientListModel::narrow(const ClientFilter &filter)
{
    m_narrowed = filter;
    reload();
}

void ClientListModel::reload()
{
    std::vector<int> rows = select();
    if (m_index == m_board->index && rows == m_rows) { // the same clients, of which something else has become known
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); // the language may be another
        Q_EMIT changedStates();
        return;
    }
    Q_EMIT aboutToChangeRows();
    beginResetModel();
    m_index = m_board->index;
    m_rows = std::move(rows);
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

std::vector<int> ClientListModel::select()
{
    const clients::ClientIndex &all = *m_board->index;
    std::vector<bool> mine = m_board->assigned;
    if (m_board->staging) {
        const auto &marks = m_board->staging->marks();
        for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
            if (const int row = *mark == Staged::Add ? all.rowOf(mark.key()) : -1; row >= 0)
                mine[static_cast<size_t>(row)] = true;
        }
    }
    if (m_side == Side::Available)
        mine.flip();
    m_sideCount = static_cast<int>(std::count(mine.cbegin(), mine.cend(), true));
    if (!m_narrowed.isEmpty())
        applyNarrowing(mine);
    std::vector<int> rows = all.select(m_filter, m_column, m_order, mine);
    m_hasStatus =
        (m_side == Side::Assigned && m_board->staging && !m_board->staging->isEmpty()) ||
        std::any_of(rows.cbegin(), rows.cend(), [&](int row) {
            return isMissing(row) || (!m_board->problems.isEmpty() && m_board->problems.contains(all.at(row).id));
        });
    return rows;
}

// Only what the side is about to offer: an assigned client that lacks a package is told of in the matrix.
bool ClientListModel::isMissing(int row) const
{
    return m_side == Side::Available && m_board->missingAt(row);
}

void ClientListModel::applyNarrowing(std::vector<bool> &mine) const
{
    using Status = ClientFilter::Status;
    std::vector<bool> wanted; // standings
    const auto known = m_board->facts ? m_board->facts->qualifications() : nullptr;
    if (known) {
        for (const clients::Qualifications::Standing &standing : known->standings())
            wanted.push_back((m_narrowed.role.isEmpty() || standing.roles.contains(m_narrowed.role)) &&
                             (m_narrowed.package.isEmpty() || standing.packages.contains(m_narrowed.package)));
    }
    const bool byStanding = !m_narrowed.role.isEmpty() || !m_narrowed.package.isEmpty();
    for (size_t row = 0; row < mine.size(); ++row) {
        if (!mine[row])
            continue;
        const int number = static_cast<int>(row);
        const bool byId =
            !m_narrowed.only.isEmpty() || m_narrowed.status == Status::Marked || m_narrowed.status == Status::Refused;
        const domain::ClientId id = byId ? m_board->index->at(number).id : domain::ClientId();
        if (!m_narrowed.only.isEmpty() && !m_narrowed.only.contains(id)) {
            mine[row] = false;
            continue;
        }
        bool fits = true;
        if (m_narrowed.status == Status::Marked)
            fits = m_board->staging && m_board->staging->of(id) != Staged::Nothing;
        else if (m_narrowed.status == Status::Refused)
            fits = m_board->problems.contains(id);
        else if (m_narrowed.status == Status::LacksPackage)
            fits = m_board->missingAt(number) != nullptr;
        if (fits && byStanding) {
            const int standing = row < m_board->standings.size() ? m_board->standings[row] : -1;
            fits = standing >= 0 && static_cast<size_t>(standing) < wanted.size() && wanted[standing];
        }
        mine[row] = fits;
    }
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
    const bool missing = staged == Staged::Nothing && isMissing(m_rows.at(static_cast<size_t>(row)));
    switch (role) {
    case Qt::DisplayRole:
        if (!problem.isEmpty())
            return problem;
        if (missing)
            return tr("lacks a package");
        return staged == Staged::Add ? tr("to be added") : staged == Staged::Remove ? tr("to be removed") : QString();
    case Qt::ToolTipRole:
        return problem.isEmpty() && missing ? detailsOf(row) : plainToolTip(problem);
    case TagToneRole:
        return static_cast<int>(!problem.isEmpty() || missing ? Tone::Warn
                                : staged == Staged::Add       ? Tone::Ok
                                                              : Tone::Bad);
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
        return index.column() == NameColumn ? detailsOf(index.row()) : QString();
    case StruckRole:
        return index.column() == NameColumn && stagedAt(index.row()) == Staged::Remove;
    case MutedRole:
        return index.column() == NumberColumn;
    default:
        return {};
    }
}

QString ClientListModel::detailsOf(int row) const
{
    const int number = m_rows.at(static_cast<size_t>(row));
    QStringList lines = {m_index->at(number).name};
    const auto known = m_board->facts ? m_board->facts->qualifications() : nullptr;
    const auto place = static_cast<size_t>(number);
    const int standing = place < m_board->standings.size() ? m_board->standings[place] : -1;
    if (known && standing >= 0 && standing < known->standings().size()) {
        const clients::Qualifications::Standing &given = known->standings().at(standing);
        QStringList roles;
        for (const QString &role : given.roles)
            roles.append(ClientFacts::roleName(role));
        lines.append(tr("Role: %1").arg(roles.join(QStringLiteral(", "))));
        lines.append(tr("Has given: %1").arg(m_board->facts->packageNames(given.packages)));
        if (const QStringList *missing = m_board->missingAt(number))
            lines.append(tr("Lacks: %1").arg(m_board->facts->packageNames(*missing)));
    }
    return plainToolTip(lines.join(u'\n'));
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
