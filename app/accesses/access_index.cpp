// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/access_index.h"

#include <QCollator>
#include <QMap>

#include <algorithm>
#include <numeric>

namespace accesses {

namespace {

domain::AccessKind kindOf(const domain::SystemAccess &access)
{
    return access.forClients ? domain::AccessKind::ForClients : domain::AccessKind::Own;
}

// The place of each text in Norwegian order; equal texts share one.
std::vector<int> ranksOf(const QStringList &texts)
{
    QCollator collator(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto compare = [&keys](int a, int b) {
        return keys[static_cast<size_t>(a)].compare(keys[static_cast<size_t>(b)]);
    };
    std::sort(order.begin(), order.end(), [&compare](int a, int b) { return compare(a, b) < 0; });
    std::vector<int> ranks(keys.size());
    for (size_t place = 0; place < order.size(); ++place) {
        const bool same = place > 0 && compare(order[place - 1], order[place]) == 0;
        ranks[static_cast<size_t>(order[place])] =
            same ? ranks[static_cast<size_t>(order[place - 1])] : static_cast<int>(place);
    }
    return ranks;
}

QList<AccessIndex::Entry> sorted(const QMap<QString, QString> &names)
{
    QStringList texts;
    QList<AccessIndex::Entry> entries;
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        entries.append({each.key(), each.value()});
        texts.append(each.value().isEmpty() ? each.key() : each.value());
    }
    const std::vector<int> ranks = ranksOf(texts);
    QList<int> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&ranks](int a, int b) {
        const int first = ranks[static_cast<size_t>(a)];
        const int second = ranks[static_cast<size_t>(b)];
        return first != second ? first < second : a < b;
    });
    QList<AccessIndex::Entry> result;
    for (const int each : order)
        result.append(entries.at(each));
    return result;
}

} // namespace

QString titleOf(const domain::SystemAccess &access, const altinn::SystemText &system)
{
    if (!access.title.isEmpty())
        return access.title;
    return system.name.isEmpty() ? access.systemId : system.name;
}

QString vendorNumberOf(const domain::SystemAccess &access, const altinn::SystemText &system)
{
    return access.vendorOrganisationNumber.isEmpty() ? system.vendorOrganisationNumber
                                                     : access.vendorOrganisationNumber;
}

void AccessIndex::reset(const QList<ListedAccess> &rows, const AccessOverview *overview)
{
    m_rows = rows;
    m_holdings.clear();
    m_rowOf.clear();
    m_texts.clear();
    QStringList names;
    QStringList vendors;
    QStringList organisations;
    for (const ListedAccess &row : rows) {
        const QString vendor = vendorNumberOf(row.access, row.system);
        m_rowOf.insert(row.access.id, static_cast<int>(m_holdings.size()));
        m_holdings.append(overview ? overview->holdingsOf(row.access) : listedHoldings(row.access));
        names.append(titleOf(row.access, row.system));
        vendors.append(row.system.vendorName.isEmpty() ? vendor : row.system.vendorName);
        organisations.append(row.party.name);
        m_texts.push_back(QStringList{names.constLast(), row.system.name, row.access.systemId, vendor,
                                      row.system.vendorName, row.access.externalReference, row.party.name,
                                      row.party.organisationNumber}
                              .join(u'\n')
                              .toCaseFolded());
    }
    m_nameRank = ranksOf(names);
    m_vendorRank = ranksOf(vendors);
    m_organisationRank = ranksOf(organisations);
}

void AccessIndex::setHoldings(domain::SystemAccessId access, const Holdings &holdings)
{
    if (const int row = rowOf(access); row >= 0)
        m_holdings[row] = holdings;
}

bool AccessIndex::matches(int row, const AccessChoice &choice, const domain::Search &search) const
{
    const ListedAccess &listed = m_rows.at(row);
    const domain::AccessKind kind = kindOf(listed.access);
    if (choice.kind != domain::AccessKind::Any && choice.kind != kind)
        return false;
    if (choice.vendor && vendorNumberOf(listed.access, listed.system) != *choice.vendor)
        return false;
    const QList<HeldPackage> &held = m_holdings.at(row).which;
    if (!choice.package.isEmpty() && std::none_of(held.cbegin(), held.cend(), [&choice](const HeldPackage &package) {
            return package.key == choice.package;
        }))
        return false;
    return search.finds(m_texts[static_cast<size_t>(row)], kind);
}

std::vector<int> AccessIndex::select(const AccessChoice &choice) const
{
    const domain::Search search(choice.text);
    std::vector<int> found;
    for (int row = 0; row < size(); ++row) {
        if (matches(row, choice, search))
            found.push_back(row);
    }
    const auto rank = [&](int row) { // the smaller stands first
        const auto at = static_cast<size_t>(row);
        switch (choice.order) {
        case AccessOrder::Created:
            break;
        case AccessOrder::Name:
            return m_nameRank[at];
        case AccessOrder::Vendor:
            return m_vendorRank[at];
        case AccessOrder::Organisation:
            return m_organisationRank[at];
        case AccessOrder::Clients: {
            const Count &clients = m_holdings.at(row).clients;
            return clients.isRead() ? -clients.value : 1;
        }
        }
        return 0;
    };
    std::sort(found.begin(), found.end(), [&](int a, int b) {
        if (const int first = rank(a), second = rank(b); first != second)
            return first < second;
        const domain::SystemAccess &one = m_rows.at(a).access;
        const domain::SystemAccess &other = m_rows.at(b).access;
        if (one.created != other.created)
            return one.created > other.created;
        return one.id < other.id;
    });
    return found;
}

QList<AccessIndex::Entry> AccessIndex::vendors() const
{
    QMap<QString, QString> names;
    for (const ListedAccess &row : m_rows) {
        QString &name = names[vendorNumberOf(row.access, row.system)];
        if (name.isEmpty())
            name = row.system.vendorName;
    }
    return sorted(names);
}

QList<AccessIndex::Entry> AccessIndex::packages() const
{
    QMap<QString, QString> names;
    for (const Holdings &holdings : m_holdings) {
        for (const HeldPackage &held : holdings.which) {
            QString &name = names[held.key];
            if (name.isEmpty())
                name = held.name;
        }
    }
    return sorted(names);
}

int AccessIndex::withoutPackages() const
{
    return static_cast<int>(std::count_if(m_holdings.cbegin(), m_holdings.cend(),
                                          [](const Holdings &holdings) { return !holdings.packages.isRead(); }));
}

} // namespace accesses
