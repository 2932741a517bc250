// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_result_model.h"

#include "app/domain/organisation_number.h"
#include "ui/clients/job_texts.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace ui {

using clients::ItemState;

namespace {

bool belongs(ItemState state, JobResultModel::Show what)
{
    using Show = JobResultModel::Show;
    switch (what) {
    case Show::All:
        return true;
    case Show::Done:
        return state == ItemState::Done || state == ItemState::Needless;
    case Show::Refused:
        return state == ItemState::Refused;
    case Show::NotDone:
        return state == ItemState::Waiting;
    case Show::Uncertain:
        return state == ItemState::Unknown || state == ItemState::Sent || state == ItemState::Differs;
    }
    return false;
}

bool wentWrong(ItemState state)
{
    return state != ItemState::Done && state != ItemState::Needless;
}

} // namespace

JobResultModel::JobResultModel(const QList<clients::JobItem> &items, QObject *parent) : QAbstractTableModel(parent)
{
    m_items.reserve(items.size());
    for (const bool wrong : {true, false}) {
        for (const clients::JobItem &item : items) {
            if (wentWrong(item.state) == wrong)
                m_items.append(item);
        }
    }
    select(Show::All);
}

void JobResultModel::select(Show what)
{
    m_rows.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (belongs(m_items.at(i).state, what))
            m_rows.push_back(i);
    }
}

void JobResultModel::show(Show what)
{
    beginResetModel();
    select(what);
    endResetModel();
}

int JobResultModel::count(Show what) const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(),
                                          [what](const clients::JobItem &item) { return belongs(item.state, what); }));
}

int JobResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const clients::JobItem &item = at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case ClientColumn:
            return nameOf(item.client);
        case NumberColumn:
            return domain::groupedOrganisationNumber(item.client.organisationNumber);
        case ChangeColumn:
            return item.add ? tr("add") : tr("remove");
        default:
            return outcomeOf(item);
        }
    }
    if (index.column() == OutcomeColumn && role == TagToneRole)
        return static_cast<int>(toneOf(item.state));
    if (index.column() == OutcomeColumn && role == Qt::ToolTipRole)
        return outcomeOf(item);
    if (index.column() == ClientColumn && role == Qt::ToolTipRole)
        return plainToolTip(nameOf(item.client));
    if (index.column() == ChangeColumn && role == MutedRole)
        return true;
    return {};
}

QVariant JobResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClientColumn:
        return tr("Client");
    case NumberColumn:
        return tr("Org. no.");
    case ChangeColumn:
        return tr("Change");
    default:
        return tr("Outcome");
    }
}

QString JobResultModel::asText() const
{
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(m_rows.size()) + 1);
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(cell(row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                      : data(index(row, column), Qt::DisplayRole).toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
