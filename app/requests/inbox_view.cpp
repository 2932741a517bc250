// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/inbox_view.h"

#include "app/domain/search.h"

#include <QLocale>

#include <algorithm>
#include <climits>

namespace requests {

namespace {

// What most needs to be looked at stands first.
int rankOf(const InboxEntry &entry)
{
    if (entry.row.request.status == domain::RequestStatus::Unknown)
        return 0;
    if (entry.daysLeft == 0)
        return 1;
    if (entry.isNew)
        return 2;
    return entry.row.request.forwarded ? 3 : 4;
}

int compared(int a, int b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

int compared(const InboxEntry &a, const InboxEntry &b, InboxSort sort)
{
    switch (sort) {
    case InboxSort::DaysLeft: // nobody knows how long: last
        return compared(a.daysLeft < 0 ? INT_MAX : a.daysLeft, b.daysLeft < 0 ? INT_MAX : b.daysLeft);
    case InboxSort::Vendor:
        return a.vendorKey->compare(*b.vendorKey);
    case InboxSort::System:
        return a.titleKey->compare(*b.titleKey);
    case InboxSort::Organisation:
        return a.organisationKey->compare(*b.organisationKey);
    case InboxSort::Kind:
        return compared(static_cast<int>(a.row.request.kind), static_cast<int>(b.row.request.kind));
    case InboxSort::Status:
        return compared(rankOf(a), rankOf(b));
    case InboxSort::Received:
        break;
    }
    const QDateTime &first = a.row.request.created;
    const QDateTime &second = b.row.request.created;
    return first < second ? -1 : first == second ? 0 : 1;
}

domain::AccessKind accessKindOf(domain::RequestKind kind)
{
    switch (kind) {
    case domain::RequestKind::Own:
        return domain::AccessKind::Own;
    case domain::RequestKind::ForClients:
        return domain::AccessKind::ForClients;
    case domain::RequestKind::Change: // of an access of either kind
        break;
    }
    return domain::AccessKind::Any;
}

bool passes(const InboxEntry &entry, FilterPart part, const InboxFilter &filter, const domain::Search &search)
{
    switch (part) {
    case FilterPart::Kind:
        return filter.kinds.isEmpty() || filter.kinds.contains(entry.row.request.kind);
    case FilterPart::New:
        return !filter.isNew || entry.isNew;
    case FilterPart::Forwarded:
        return !filter.forwarded || entry.row.request.forwarded;
    case FilterPart::Time: {
        const bool soon = entry.daysLeft > 0 && entry.daysLeft <= soonDays;
        return (!filter.expiring && !filter.timedOut) || (filter.expiring && soon) ||
               (filter.timedOut && entry.daysLeft == 0);
    }
    case FilterPart::Organisation:
        return filter.organisation.isNull() || entry.row.party.uuid == filter.organisation;
    case FilterPart::Text:
        return search.finds(entry.found, accessKindOf(entry.row.request.kind));
    }
    return true;
}

} // namespace

QList<FilterPart> InboxFilter::active() const
{
    QList<FilterPart> parts;
    const auto add = [&parts](FilterPart part, bool isActive) {
        if (isActive)
            parts.append(part);
    };
    add(FilterPart::Kind, !kinds.isEmpty());
    add(FilterPart::New, isNew);
    add(FilterPart::Forwarded, forwarded);
    add(FilterPart::Time, expiring || timedOut);
    add(FilterPart::Organisation, !organisation.isNull());
    add(FilterPart::Text, !text.isEmpty());
    return parts;
}

InboxView::InboxView() : m_collator(QLocale(QLocale::NorwegianBokmal, QLocale::Norway))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

const QCollatorSortKey *InboxView::keyOf(const QString &name)
{
    const auto known = m_keys.find(name);
    if (known != m_keys.end())
        return &known->second;
    return &m_keys.emplace(name, m_collator.sortKey(name)).first->second;
}

void InboxView::reset(QList<InboxEntry> entries)
{
    m_entries = std::move(entries);
    for (InboxEntry &entry : m_entries) {
        entry.found = QStringList{entry.title,
                                  entry.vendor,
                                  entry.vendorNumber,
                                  entry.row.request.systemId,
                                  entry.row.party.name,
                                  entry.row.party.organisationNumber,
                                  entry.row.request.externalReference,
                                  entry.row.request.id.toString()}
                          .join(u'\n')
                          .toCaseFolded();
        entry.titleKey = keyOf(entry.title);
        entry.vendorKey = keyOf(entry.vendor.isEmpty() ? entry.vendorNumber : entry.vendor);
        entry.organisationKey = keyOf(entry.row.party.name);
    }
}

QList<int> InboxView::select(const InboxFilter &filter, InboxSort sort, Qt::SortOrder order) const
{
    const QList<FilterPart> parts = filter.active();
    const domain::Search search(filter.text);
    QList<int> selected;
    for (int i = 0; i < m_entries.size(); ++i) {
        const InboxEntry &entry = m_entries.at(i);
        if (std::all_of(parts.cbegin(), parts.cend(),
                        [&](FilterPart part) { return passes(entry, part, filter, search); }))
            selected.append(i);
    }
    std::sort(selected.begin(), selected.end(), [&](int a, int b) {
        const InboxEntry &first = m_entries.at(a);
        const InboxEntry &second = m_entries.at(b);
        int difference = compared(first, second, sort);
        if (order == Qt::DescendingOrder)
            difference = -difference;
        if (difference == 0)
            difference = compared(second, first, InboxSort::Received);
        if (difference == 0)
            return first.row.request.id < second.row.request.id;
        return difference < 0;
    });
    return selected;
}

int InboxView::hiddenBy(FilterPart part, const InboxFilter &filter) const
{
    const domain::Search search(filter.text);
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [&](const InboxEntry &entry) {
        return !passes(entry, part, filter, search);
    }));
}

} // namespace requests
