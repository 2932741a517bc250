// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/inbox.h"

#include <QCollator>

#include <map>

namespace requests {

inline constexpr int soonDays = 14; // of the 180: what expires within them is soon gone

enum class InboxSort { Received, DaysLeft, Vendor, System, Organisation, Kind, Status };

enum class FilterPart { Kind, New, Forwarded, Time, Organisation, Text };

// Parts are combined: a row is shown that passes every one. Within kinds, and between the two about time, one suffices.
struct InboxFilter
{
    QSet<domain::RequestKind> kinds; // none: all
    bool isNew = false;
    bool forwarded = false;
    bool expiring = false; // soon
    bool timedOut = false;
    domain::PartyUuid organisation; // null: all
    QString text;                   // as domain::Search takes it

    [[nodiscard]] QList<FilterPart> active() const;

    [[nodiscard]] bool isActive() const { return !active().isEmpty(); }

    friend bool operator==(const InboxFilter &, const InboxFilter &) = default;
};

// One request with the words it is found and sorted by.
struct InboxEntry
{
    InboxRow row;
    QString title;
    QString vendor;       // name, else "", when it cannot be had
    QString vendorNumber; // the same
    bool isNew = false;
    int daysLeft = -1; // -1 when unknown
    QString found;     // folded
    const QCollatorSortKey *titleKey = nullptr;
    const QCollatorSortKey *vendorKey = nullptr;
    const QCollatorSortKey *organisationKey = nullptr;
};

// The inbox as it is looked at: searched, filtered and in order. Keys of the Norwegian alphabet are made once for each
// name. Pure: no network, no clock of its own.
class InboxView
{
public:
    InboxView();

    void reset(QList<InboxEntry> entries); // their words are complete; keys are made here

    [[nodiscard]] const QList<InboxEntry> &entries() const { return m_entries; }

    // Numbers of entries(), in order; equal ones newest first.
    [[nodiscard]] QList<int> select(const InboxFilter &filter, InboxSort sort, Qt::SortOrder order) const;
    // How many of all entries this part of the filter does not let through.
    [[nodiscard]] int hiddenBy(FilterPart part, const InboxFilter &filter) const;

private:
    [[nodiscard]] const QCollatorSortKey *keyOf(const QString &name);

    QCollator m_collator;
    std::map<QString, QCollatorSortKey> m_keys;
    QList<InboxEntry> m_entries;
};

} // namespace requests
