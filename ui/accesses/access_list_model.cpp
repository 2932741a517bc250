// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/access_list_model.h"

#include "ui/accesses/access_text.h"
#include "ui/widgets/explain.h"

namespace ui {

AccessListModel::AccessListModel(accesses::AccessOverview *overview, QObject *parent)
    : QAbstractListModel(parent), m_overview(overview)
{
    connect(overview, &accesses::AccessOverview::holdingsChanged, this, &AccessListModel::holdingsChanged);
}

void AccessListModel::renew(bool overMany)
{
    m_overMany = overMany;
    m_index.reset(m_overview->rows(), m_overview);
    choose();
}

void AccessListModel::setChoice(const accesses::AccessChoice &choice)
{
    m_choice = choice;
    choose();
}

void AccessListModel::choose()
{
    beginResetModel();
    m_rows = m_index.select(m_choice);
    m_gaps = m_overMany ? m_overview->gaps() : QList<accesses::AccessGap>();
    endResetModel();
}

void AccessListModel::holdingsChanged(domain::SystemAccessId access)
{
    const int indexRow = m_index.rowOf(access);
    if (indexRow < 0)
        return;
    m_index.setHoldings(access, m_overview->holdingsOf(m_index.at(indexRow).access));
    if (const int row = rowOf(access); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

const accesses::ListedAccess &AccessListModel::at(int row) const
{
    return m_index.at(m_rows.at(static_cast<size_t>(row - gapRows())));
}

int AccessListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : gapRows() + shown();
}

int AccessListModel::rowOf(domain::SystemAccessId id) const
{
    const auto found = std::find(m_rows.cbegin(), m_rows.cend(), m_index.rowOf(id));
    return found == m_rows.cend() ? -1 : gapRows() + static_cast<int>(found - m_rows.cbegin());
}

int AccessListModel::rowOfGap(domain::PartyUuid party) const
{
    for (int row = 0; row < gapRows(); ++row) {
        if (m_gaps.at(row).party.uuid == party)
            return row;
    }
    return -1;
}

QString AccessListModel::secondLine(const accesses::ListedAccess &listed) const
{
    QStringList words = {vendorInWords(listed.access, listed.system), accessKindInWords(listed.access)};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

// Whose it is, where that is not said already; else what tells two accesses of one system apart.
QString AccessListModel::thirdLine(const accesses::ListedAccess &listed) const
{
    if (m_overMany)
        return listed.party.name;
    const domain::SystemAccess &access = listed.access;
    QString name = listed.system.name.isEmpty() ? access.systemId : listed.system.name;
    if (name != accesses::titleOf(access, listed.system))
        return name;
    // Without a reference of the vendor's own it is the organisation's number.
    return access.externalReference.isEmpty() || access.externalReference == access.organisationNumber
               ? access.systemId
               : access.externalReference;
}

QVariant AccessListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGap(index.row()))
        return gapData(m_gaps.at(index.row()), role);
    const accesses::ListedAccess &listed = at(index.row());
    const accesses::Holdings &holdings = m_index.holdingsAt(m_rows.at(static_cast<size_t>(index.row() - gapRows())));
    const QString title = accesses::titleOf(listed.access, listed.system);
    switch (role) {
    case Qt::DisplayRole:
    case RowDelegate::TitleRole:
        return title;
    case RowDelegate::SecondLineRole:
        return secondLine(listed);
    case RowDelegate::ThirdLineRole:
        return thirdLine(listed);
    case RowDelegate::FourthLineRole:
        return holdingsInWords(listed.access, holdings);
    case RowDelegate::CornerRole:
        return dateInWords(listed.access.created);
    case Qt::AccessibleTextRole:
        return QStringList{title, secondLine(listed), thirdLine(listed), holdingsInWords(listed.access, holdings),
                           createdInWords(listed.access.created)}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant AccessListModel::gapData(const accesses::AccessGap &gap, int role) const
{
    const QString missing = gapInWords(gap);
    const QString again = tr("Enter reads it again", "the key");
    switch (role) {
    case Qt::DisplayRole:
    case RowDelegate::TitleRole:
        return gap.party.name;
    case RowDelegate::SecondLineRole:
        return missing;
    case RowDelegate::ThirdLineRole:
        return gap.own || gap.forClients ? shortReason(gap.error) : QString();
    case RowDelegate::FourthLineRole:
        return again;
    case RowDelegate::TagTextRole:
        return tr("not read");
    case RowDelegate::TagToneRole:
        return static_cast<int>(Tone::Warn);
    case Qt::AccessibleTextRole:
        return QStringList{gap.party.name, missing, again}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace ui
