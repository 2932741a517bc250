// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/inbox_model.h"

#include "app/domain/organisation_number.h"
#include "ui/requests/inbox_text.h"
#include "ui/requests/request_text.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/table_view.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

using requests::InboxEntry;
using requests::InboxFailure;
using requests::InboxSort;

namespace {

constexpr InboxSort sortOfColumn[] = {InboxSort::System, InboxSort::Vendor,   InboxSort::Organisation,
                                      InboxSort::Kind,   InboxSort::Received, InboxSort::DaysLeft,
                                      InboxSort::Status};

QString vendorOf(const InboxEntry &entry)
{
    const QString number = domain::groupedOrganisationNumber(entry.vendorNumber);
    return entry.vendor.isEmpty() ? number : entry.vendor;
}

QString vendorLine(const InboxEntry &entry)
{
    QString vendor = vendorOf(entry);
    if (vendor.isEmpty())
        return kindInWords(entry.row.request.kind);
    if (entry.vendor.isEmpty())
        vendor = InboxModel::tr("Vendor %1").arg(vendor);
    return vendor + QStringLiteral(" · ") + kindInWords(entry.row.request.kind);
}

} // namespace

InboxModel::InboxModel(requests::RequestDesk *desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    reload();
}

void InboxModel::setFilter(const requests::InboxFilter &filter)
{
    m_filter = filter;
    reload();
}

void InboxModel::setSort(InboxSort sort, Qt::SortOrder order)
{
    if (m_sort == sort && m_order == order)
        return;
    m_sort = sort;
    m_order = order;
    reload();
    Q_EMIT sortChanged();
}

int InboxModel::columnOf(InboxSort sort)
{
    return static_cast<int>(std::find(std::begin(sortOfColumn), std::end(sortOfColumn), sort) -
                            std::begin(sortOfColumn));
}

void InboxModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount) // a table that nobody has sorted says -1
        setSort(sortOfColumn[column], order);
}

QList<InboxEntry> InboxModel::readEntries() const
{
    QList<InboxEntry> entries;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<requests::InboxRow> rows = m_desk->inbox()->rows();
    entries.reserve(rows.size());
    for (const requests::InboxRow &row : rows) {
        InboxEntry entry;
        entry.row = row;
        entry.title = m_desk->titleOf(row.request);
        entry.vendor = m_desk->vendorNameOf(row.request);
        entry.vendorNumber = m_desk->vendorNumberOf(row.request);
        entry.isNew = m_desk->inbox()->isNew(row.request.id);
        entry.daysLeft = domain::daysLeft(row.request, now);
        entries.append(std::move(entry));
    }
    return entries;
}

// One that may hide what is asked for stays, whatever the filters.
bool InboxModel::isWanted(const InboxFailure &failure) const
{
    return m_filter.organisation.isNull() || m_filter.organisation == failure.party.uuid;
}

QList<InboxModel::Row> InboxModel::wantedRows() const
{
    QList<Row> rows;
    for (int i = 0; i < m_failures.size(); ++i) {
        if (isWanted(m_failures.at(i)))
            rows.append(Row{m_failures.at(i).party.uuid.uuid(), true, i});
    }
    const QList<int> selected = m_view.select(m_filter, m_sort, m_order);
    for (const int i : selected)
        rows.append(Row{m_view.entries().at(i).row.request.id.uuid(), false, i});
    return rows;
}

void InboxModel::reload()
{
    const QScopedValueRollback reloading(m_reloading, true);
    m_failures = m_desk->inbox()->failures();
    m_view.reset(readEntries());
    const QList<Row> wanted = wantedRows();
    turnInto(wanted);
    m_failureCount =
        static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.isFailure; }));
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// Until the end, rows point into entries that are no more: nobody may ask for data between the steps, so each row gets
// its new place first, and those that go the place of none.
void InboxModel::turnInto(const QList<Row> &wanted)
{
    removeOthers(wanted);
    reorder(wanted);
    for (int i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i) == wanted.at(i))
            continue;
        int last = i;
        while (last + 1 < wanted.size() && !(i < m_rows.size() && m_rows.at(i) == wanted.at(last + 1)))
            ++last;
        beginInsertRows({}, i, last);
        for (int each = i; each <= last; ++each)
            m_rows.insert(each, wanted.at(each));
        endInsertRows();
        i = last;
    }
}

void InboxModel::removeOthers(const QList<Row> &wanted)
{
    QHash<QUuid, Row> stays;
    for (const Row &row : wanted)
        stays.insert(row.key, row);
    const auto isGone = [&stays](const Row &row) {
        const auto found = stays.constFind(row.key);
        return found == stays.constEnd() || !(*found == row);
    };
    for (Row &row : m_rows)
        row.at = isGone(row) ? -1 : stays.value(row.key).at;
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (m_rows.at(last).at >= 0)
            continue;
        int first = last;
        while (first > 0 && m_rows.at(first - 1).at < 0)
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void InboxModel::reorder(const QList<Row> &wanted)
{
    QHash<QUuid, int> placeBefore;
    for (int i = 0; i < m_rows.size(); ++i)
        placeBefore.insert(m_rows.at(i).key, i);
    QList<Row> sorted;
    for (const Row &row : wanted) {
        if (placeBefore.contains(row.key))
            sorted.append(row);
    }
    if (sorted == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<int, int> moved;
    for (int i = 0; i < sorted.size(); ++i)
        moved.insert(placeBefore.value(sorted.at(i).key), i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &each : from)
        to.append(index(moved.value(each.row()), each.column()));
    m_rows = sorted;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int InboxModel::rowOf(domain::RequestId id) const
{
    return static_cast<int>(m_rows.indexOf(Row{id.uuid(), false, 0}));
}

int InboxModel::rowOf(domain::PartyUuid failed) const
{
    return static_cast<int>(m_rows.indexOf(Row{failed.uuid(), true, 0}));
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.at < 0) // on its way out
        return {};
    if (row.isFailure) {
        const InboxFailure &failure = m_failures.at(row.at);
        const QVariant inList = index.column() == SystemColumn ? failureListed(failure, role) : QVariant();
        return inList.isValid() ? inList : failureCell(failure, index.column(), role);
    }
    const InboxEntry &entry = m_view.entries().at(row.at);
    const QVariant inList = index.column() == SystemColumn ? listed(entry, role) : QVariant();
    return inList.isValid() ? inList : cell(entry, index.column(), role);
}

// What RowDelegate draws, and what is said of the whole row.
QVariant InboxModel::listed(const InboxEntry &entry, int role) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (role) {
    case RowDelegate::TitleRole:
        return entry.title;
    case RowDelegate::SecondLineRole:
        return vendorLine(entry);
    case RowDelegate::ThirdLineRole:
        return entry.row.party.name;
    case RowDelegate::CornerRole:
        return whenInWords(entry.row.request.created, now);
    case RowDelegate::TagTextRole:
        return tagOf(entry, now).text;
    case RowDelegate::TagToneRole:
        return static_cast<int>(tagOf(entry, now).tone);
    case IdRole:
        return entry.row.request.id.uuid();
    case Qt::AccessibleTextRole: {
        QStringList words = {entry.title, vendorLine(entry), entry.row.party.name,
                             whenInWords(entry.row.request.created, now), tagOf(entry, now).text};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant InboxModel::cell(const InboxEntry &entry, int column, int role) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const domain::AccessRequest &request = entry.row.request;
    if (role == Qt::ToolTipRole && column == OrganisationColumn)
        return plainToolTip(entry.row.party.name + u'\n' +
                            domain::groupedOrganisationNumber(entry.row.party.organisationNumber));
    if (role == StrongRole)
        return column == SystemColumn && entry.isNew;
    if (role == MutedRole)
        return column == ReceivedColumn || column == KindColumn;
    if (role == TagToneRole && column == StatusColumn) {
        const TagText tag = tagOf(entry, now);
        return tag.text.isEmpty() ? QVariant() : QVariant(static_cast<int>(tag.tone));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SystemColumn:
        return entry.title;
    case VendorColumn:
        return vendorOf(entry);
    case OrganisationColumn:
        return entry.row.party.name;
    case KindColumn:
        return kindInWords(request.kind);
    case ReceivedColumn:
        return whenInWords(request.created, now);
    case DaysColumn:
        return entry.daysLeft < 0 ? daysLeftInWords(-1) : QString::number(entry.daysLeft);
    default: {
        const QString tag = tagOf(entry, now).text;
        return tag.isEmpty() ? statusInWords(request.status, request.rawStatus) : tag;
    }
    }
}

QVariant InboxModel::failureListed(const InboxFailure &failure, int role)
{
    const FailureText text = failureInWords(failure);
    switch (role) {
    case Qt::DisplayRole: // in the table it stands below Organisation
        return QString();
    case RowDelegate::TitleRole:
        return failure.party.name;
    case RowDelegate::SecondLineRole:
        return text.reason;
    case RowDelegate::ThirdLineRole:
        return text.shown;
    case RowDelegate::CornerRole:
        return text.key;
    case RowDelegate::TagTextRole:
        return text.tag;
    case RowDelegate::TagToneRole:
        return static_cast<int>(Tone::Warn);
    case Qt::AccessibleTextRole: {
        QStringList words = {failure.party.name, text.tag, text.reason, text.shown, text.key};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant InboxModel::failureCell(const InboxFailure &failure, int column, int role)
{
    const FailureText text = failureInWords(failure);
    if (role == Qt::ToolTipRole)
        return plainToolTip(QStringList{failure.party.name, text.reason, text.shown, text.key}.join(u'\n').trimmed());
    if (role == TagToneRole && column == StatusColumn)
        return static_cast<int>(Tone::Warn);
    if (role != Qt::DisplayRole)
        return {};
    if (column == OrganisationColumn)
        return failure.party.name;
    return column == StatusColumn ? text.tag : QString();
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SystemColumn:
        return tr("System");
    case VendorColumn:
        return tr("Vendor");
    case OrganisationColumn:
        return tr("Organisation");
    case KindColumn:
        return tr("Kind");
    case ReceivedColumn:
        return tr("Received");
    case DaysColumn:
        return tr("Days left");
    default:
        return tr("Status");
    }
}

} // namespace ui
