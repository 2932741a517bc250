// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/system_list_model.h"

#include "ui/accesses/access_text.h"
#include "ui/widgets/plain_text.h"

namespace ui {

void SystemListModel::setSystems(const QList<altinn::RegisteredSystem> &systems)
{
    beginResetModel();
    m_index.reset(systems);
    m_rows = m_index.select(m_filter);
    endResetModel();
}

void SystemListModel::setFilter(const QString &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows = m_index.select(filter);
    endResetModel();
}

int SystemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const altinn::RegisteredSystem &SystemListModel::at(int row) const
{
    return m_index.at(m_rows.at(static_cast<size_t>(row)));
}

QVariant SystemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const altinn::RegisteredSystem &system = at(index.row());
    const QString name = system.text.name.isEmpty() ? system.systemId : system.text.name;
    switch (role) {
    case Qt::DisplayRole:
    case RowDelegate::TitleRole:
        return name;
    case RowDelegate::SecondLineRole:
        return vendorInWords(system.text);
    case RowDelegate::ThirdLineRole:
        return system.text.description;
    case Qt::ToolTipRole:
        return plainToolTip(system.text.description);
    case Qt::AccessibleTextRole: {
        QStringList words = {name, vendorInWords(system.text), system.text.description};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace ui
