// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/inbox_model.h"

#include "app/domain/organisation_number.h"
#include "ui/requests/request_text.h"

namespace ui {

InboxModel::InboxModel(requests::RequestDesk *desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    reload();
}

void InboxModel::setFilter(const QString &filter)
{
    m_filter = filter.toCaseFolded();
    reload();
}

QString InboxModel::vendorLine(const requests::InboxRow &row) const
{
    const QString number = m_desk->vendorNumberOf(row.request);
    if (number.isEmpty())
        return kindInWords(row.request.kind);
    return tr("Vendor %1").arg(domain::groupedOrganisationNumber(number)) + QStringLiteral(" · ") +
           kindInWords(row.request.kind);
}

void InboxModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const QList<requests::InboxRow> all = m_desk->inbox()->rows();
    QString digits = m_filter;
    digits.remove(u' ').remove(QChar(0x00a0));
    for (const requests::InboxRow &row : all) {
        const QString text = QStringList{m_desk->titleOf(row.request),
                                         row.request.systemId,
                                         row.party.name,
                                         row.party.organisationNumber,
                                         m_desk->vendorNumberOf(row.request),
                                         row.request.externalReference}
                                 .join(u'\n')
                                 .toCaseFolded();
        if (m_filter.isEmpty() || text.contains(m_filter) || (digits.size() > 2 && text.contains(digits)))
            m_rows.append(row);
    }
    endResetModel();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InboxModel::rowOf(domain::RequestId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).request.id == id)
            return row;
    }
    return -1;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const requests::InboxRow &row = m_rows.at(index.row());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (role) {
    case Qt::DisplayRole:
    case RowDelegate::TitleRole:
        return m_desk->titleOf(row.request);
    case RowDelegate::SecondLineRole:
        return vendorLine(row);
    case RowDelegate::ThirdLineRole:
        return row.party.name;
    case RowDelegate::CornerRole:
        return whenInWords(row.request.created, now);
    case RowDelegate::TagTextRole:
        return tagOf(row, now).text;
    case RowDelegate::TagToneRole:
        return static_cast<int>(tagOf(row, now).tone);
    case IdRole:
        return row.request.id.uuid();
    case Qt::AccessibleTextRole: {
        QStringList words = {m_desk->titleOf(row.request), vendorLine(row), row.party.name,
                             whenInWords(row.request.created, now), tagOf(row, now).text};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace ui
