// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/access_list_model.h"

#include "ui/accesses/access_text.h"

namespace ui {

void AccessListModel::setList(const accesses::AccessList &list)
{
    m_list = list;
    choose();
}

void AccessListModel::setFilter(const QString &filter)
{
    m_filter = filter.toCaseFolded();
    choose();
}

void AccessListModel::choose()
{
    beginResetModel();
    m_rows.clear();
    QString digits = m_filter;
    digits.remove(u' ').remove(QChar(0x00a0));
    for (const domain::SystemAccess &access : std::as_const(m_list.items)) {
        const altinn::SystemText system = systemOf(access);
        const QString text = QStringList{accessTitle(access, system),     system.name,       access.systemId,
                                         access.vendorOrganisationNumber, system.vendorName, access.externalReference}
                                 .join(u'\n')
                                 .toCaseFolded();
        if (m_filter.isEmpty() || text.contains(m_filter) || (digits.size() > 2 && text.contains(digits)))
            m_rows.append(access);
    }
    endResetModel();
}

altinn::SystemText AccessListModel::systemOf(const domain::SystemAccess &access) const
{
    return m_list.systems.value(access.systemId);
}

QString AccessListModel::secondLine(const domain::SystemAccess &access) const
{
    QStringList words = {vendorInWords(access, systemOf(access)), accessKindInWords(access)};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

int AccessListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccessListModel::rowOf(domain::SystemAccessId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

QVariant AccessListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::SystemAccess &access = m_rows.at(index.row());
    const altinn::SystemText system = systemOf(access);
    switch (role) {
    case Qt::DisplayRole:
    case RowDelegate::TitleRole:
        return accessTitle(access, system);
    case RowDelegate::SecondLineRole:
        return secondLine(access);
    case RowDelegate::ThirdLineRole: {
        const QString name = system.name.isEmpty() ? access.systemId : system.name;
        if (name != accessTitle(access, system))
            return name;
        // Without a reference of the vendor's own it is the organisation's number.
        return access.externalReference == access.organisationNumber ? QString() : access.externalReference;
    }
    case RowDelegate::CornerRole:
        return dateInWords(access.created);
    case Qt::AccessibleTextRole:
        return QStringList{accessTitle(access, system), secondLine(access), dateInWords(access.created)}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace ui
