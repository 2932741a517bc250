// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_overview.h"
#include "app/domain/search.h"

#include <vector>

namespace accesses {

enum class AccessOrder {
    Created, // the newest first
    Name,    // this and the next two by Norwegian collation
    Vendor,
    Organisation,
    Clients, // the most first; those whose number is not known stand last
};

struct AccessChoice // what is shown, and in which order
{
    QString text;
    AccessOrder order = AccessOrder::Created;
    domain::AccessKind kind = domain::AccessKind::Any;
    std::optional<QString> vendor; // number; "" is a vendor that is not known
    QString package;               // key; "" for all

    [[nodiscard]] bool isFiltered() const { return !text.isEmpty() || hasFilters(); }

    [[nodiscard]] bool hasFilters() const { return kind != domain::AccessKind::Any || vendor || !package.isEmpty(); }
};

// Its title, else the system's registered name, else the system's id.
[[nodiscard]] QString titleOf(const domain::SystemAccess &access, const altinn::SystemText &system);
// As the access tells it, else as the register does; "" when neither does.
[[nodiscard]] QString vendorNumberOf(const domain::SystemAccess &access, const altinn::SystemText &system);

// System accesses to be searched, filtered and sorted; keys for all of it are computed once. Pure; no Qt model in
// between.
class AccessIndex
{
public:
    void reset(const QList<ListedAccess> &rows, const AccessOverview *overview); // null: nothing is known beside
    void setHoldings(domain::SystemAccessId access, const Holdings &holdings);

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] const ListedAccess &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] const Holdings &holdingsAt(int row) const { return m_holdings.at(row); }

    [[nodiscard]] int rowOf(domain::SystemAccessId access) const { return m_rowOf.value(access, -1); }

    // What domain::Search finds in a name, a system's id, a reference or a number.
    [[nodiscard]] std::vector<int> select(const AccessChoice &choice) const;

    struct Entry
    {
        QString key;
        QString name; // "" when there is none
    };

    [[nodiscard]] QList<Entry> vendors() const;  // in order of name, then number
    [[nodiscard]] QList<Entry> packages() const; // of those that have been read
    [[nodiscard]] int withoutPackages() const;   // rows whose packages have not been read, or could not be

private:
    [[nodiscard]] bool matches(int row, const AccessChoice &choice, const domain::Search &search) const;

    QList<ListedAccess> m_rows;
    QList<Holdings> m_holdings;
    QHash<domain::SystemAccessId, int> m_rowOf;
    std::vector<QString> m_texts; // folded
    std::vector<int> m_nameRank;
    std::vector<int> m_vendorRank;
    std::vector<int> m_organisationRank;
};

} // namespace accesses
