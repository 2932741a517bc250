// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/matrix_model.h"

#include "app/domain/organisation_number.h"
#include "ui/clients/client_facts.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

namespace ui {

using clients::CellState;
using clients::MatrixCell;
using clients::Staged;
using Reading = clients::MatrixDesk::Reading;

MatrixModel::MatrixModel(const clients::MatrixDesk *desk, const clients::Stagings *stagings, const ClientFacts *facts,
                         QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_stagings(stagings), m_facts(facts)
{
}

QString MatrixModel::titleOf(const domain::SystemAccess &access)
{
    return access.title.isEmpty() ? access.systemId : access.title;
}

void MatrixModel::setFilter(const clients::MatrixFilter &filter)
{
    m_filter = filter;
    reload();
}

void MatrixModel::reload()
{
    Q_EMIT aboutToChangeRows();
    beginResetModel();
    m_matrix = m_desk->matrix();
    m_rows = clients::matrixRows(m_matrix, *m_stagings, m_filter);
    endResetModel();
    Q_EMIT changedRows();
}

void MatrixModel::marksChanged()
{
    if (m_filter.show == clients::MatrixFilter::Show::Marked)
        reload();
    else if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

MatrixCell MatrixModel::cellAt(const QModelIndex &index) const
{
    return {m_rows.at(static_cast<size_t>(index.row())), index.column()};
}

QList<domain::SystemAccessId> MatrixModel::accesses() const
{
    QList<domain::SystemAccessId> ids;
    for (int column = 0; column < m_matrix.columnCount(); ++column)
        ids.append(m_matrix.access(column).id);
    return ids;
}

tables::Sheet MatrixModel::sheet() const
{
    tables::Sheet sheet;
    sheet.name = tr("Clients and system accesses");
    sheet.headings = {tr("Name"), tr("Organisation number")};
    for (int column = 0; column < m_matrix.columnCount(); ++column)
        sheet.headings.append(titleOf(m_matrix.access(column)));
    sheet.rows.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const int row : m_rows) {
        const domain::Client &client = m_matrix.client(row);
        QStringList cells = {client.name, client.organisationNumber};
        for (int column = 0; column < m_matrix.columnCount(); ++column)
            cells.append(wordOf({row, column}));
        sheet.rows.append(cells);
    }
    return sheet;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_matrix.columnCount();
}

QString MatrixModel::wordOf(const MatrixCell &cell) const
{
    switch (clients::markAt(m_matrix, *m_stagings, cell.row, cell.column)) {
    case Staged::Add:
        return tr("to be added");
    case Staged::Remove:
        return tr("to be removed");
    case Staged::Nothing:
        break;
    }
    switch (m_matrix.at(cell.row, cell.column)) {
    case CellState::Attached:
        return m_matrix.qualifiesNoLonger(cell.row, cell.column) ? tr("assigned, does not qualify") : tr("assigned");
    case CellState::CanBe:
        return tr("can be added");
    case CellState::Cannot:
        return tr("cannot be added");
    case CellState::Unknown:
        break;
    }
    return tr("not known");
}

QString MatrixModel::reasonOf(const MatrixCell &cell) const
{
    const QStringList missing = m_matrix.missingAt(cell.row, cell.column);
    const CellState state = m_matrix.at(cell.row, cell.column);
    if (state == CellState::Unknown && !m_matrix.isRead(cell.column))
        return tr("The clients of this system access have not been read.");
    if (!missing.isEmpty())
        return tr("The client lacks: %1").arg(m_facts->packageNames(missing));
    if (state == CellState::Cannot)
        return tr("Altinn does not list the client as available for this system access: it has given none of the "
                  "packages.");
    if (state == CellState::Unknown)
        return tr("Altinn does not list the client for this system access and gives no reason.");
    if (m_matrix.qualifiesNoLonger(cell.row, cell.column))
        return tr("Altinn no longer lists the client as available for this system access.");
    return {};
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixCell cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return wordOf(cell);
    case Qt::AccessibleTextRole: {
        const QString name = m_matrix.client(cell.row).name;
        return tr("%1, %2: %3").arg(name, titleOf(m_matrix.access(cell.column)), wordOf(cell));
    }
    case Qt::AccessibleDescriptionRole:
        return reasonOf(cell);
    case Qt::ToolTipRole: {
        QStringList lines = {m_matrix.client(cell.row).name,
                             titleOf(m_matrix.access(cell.column)) + QStringLiteral(": ") + wordOf(cell),
                             reasonOf(cell)};
        lines.removeAll(QString());
        return plainToolTip(lines.join(u'\n'));
    }
    case StateRole:
        return static_cast<int>(m_matrix.at(cell.row, cell.column));
    case MarkRole:
        return static_cast<int>(clients::markAt(m_matrix, *m_stagings, cell.row, cell.column));
    case NoLongerRole:
        return m_matrix.qualifiesNoLonger(cell.row, cell.column);
    default:
        return {};
    }
}

QVariant MatrixModel::columnHeader(int column, int role) const
{
    const QString title = titleOf(m_matrix.access(column));
    const Reading reading = m_desk->matrix().columnCount() > column ? m_desk->reading(column) : Reading::Waiting;
    const auto secondary = [&] {
        if (reading == Reading::Failed)
            return tr("could not be read");
        if (!m_matrix.isRead(column))
            return tr("reading…");
        return tr("%n assigned", nullptr, m_matrix.attachedIn(column));
    };
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case SecondaryRole:
        return secondary();
    case FailedRole:
        return reading == Reading::Failed;
    case Qt::AccessibleTextRole:
        return title + QStringLiteral(", ") + secondary();
    case Qt::ToolTipRole: {
        QStringList packages;
        for (const domain::AccessPackage &package : m_matrix.access(column).packages)
            packages.append(package.key());
        return plainToolTip(QStringList{title, secondary(), m_facts->packageNames(packages)}.join(u'\n'));
    }
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section < m_matrix.columnCount() ? columnHeader(section, role) : QVariant();
    if (static_cast<size_t>(section) >= m_rows.size())
        return {};
    const domain::Client &client = m_matrix.client(m_rows[static_cast<size_t>(section)]);
    const QString number = domain::groupedOrganisationNumber(client.organisationNumber);
    switch (role) {
    case Qt::DisplayRole:
        return client.name.isEmpty() ? tr("(no name)") : client.name;
    case SecondaryRole:
        return number;
    case Qt::AccessibleTextRole:
        return number.isEmpty() ? client.name : client.name + QStringLiteral(", ") + number;
    case Qt::ToolTipRole:
        return plainToolTip(number.isEmpty() ? client.name : client.name + u'\n' + number);
    default:
        return {};
    }
}

} // namespace ui
