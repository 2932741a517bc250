// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/problem_model.h"

#include "app/domain/organisation_number.h"
#include "ui/clients/import_text.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/table_view.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestShown = 200; // characters of a cell that somebody else has written

} // namespace

void ProblemModel::show(const clients::Import &import)
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(import.rows.cbegin(), import.rows.cend(), std::back_inserter(m_rows), clients::isProblem);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemModel::textAt(const clients::ImportRow &row, int column) const
{
    switch (column) {
    case RowColumn:
        return QString::number(row.number);
    case NameColumn:
        return row.name.isEmpty() ? tr("(no name)") : row.name.left(longestShown);
    case NumberColumn:
        return row.organisationNumber.isEmpty()
                   ? tr("(empty)")
                   : domain::groupedOrganisationNumber(row.organisationNumber.left(longestShown));
    default:
        return reasonFor(row);
    }
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    const clients::ImportRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::ToolTipRole:
        return column == RowColumn ? QVariant() : plainToolTip(textAt(row, column));
    case MutedRole:
        return column != NameColumn || row.name.isEmpty();
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Name in the list");
    case NumberColumn:
        return tr("Org. no.");
    default:
        return tr("Why");
    }
}

} // namespace ui
