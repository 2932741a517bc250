// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/qualifications.h"

#include "app/clients/client_lists.h"

#include <QSet>

namespace clients {

Qualifications::Qualifications(const altinn::Listing<altinn::Customer> &customers)
    : m_whole(customers.unreadable == 0 && !customers.items.isEmpty())
{
    QHash<QString, int> known; // standings by what they say
    m_clients.reserve(customers.items.size());
    m_standingOf.reserve(customers.items.size());
    for (const altinn::Customer &customer : customers.items) {
        if (m_standingOf.contains(customer.client.id))
            continue;
        const QString said = customer.roles.join(u' ') + u'\n' + customer.packages.join(u' ');
        auto standing = known.constFind(said);
        if (standing == known.constEnd()) {
            standing = known.insert(said, static_cast<int>(m_standings.size()));
            m_standings.append({customer.roles, customer.packages});
        }
        m_standingOf.insert(customer.client.id, *standing);
        m_clients.append(customer.client);
    }
}

std::vector<int> Qualifications::standingsOf(const ClientIndex &index) const
{
    std::vector<int> standings(static_cast<size_t>(index.size()), -1);
    for (int row = 0; row < index.size(); ++row)
        standings[static_cast<size_t>(row)] = standingOf(index.at(row).id);
    return standings;
}

std::optional<QStringList> Qualifications::missing(domain::ClientId client,
                                                   const QList<domain::AccessPackage> &packages) const
{
    const int standing = standingOf(client);
    return standing < 0 ? std::nullopt : std::optional(missingFrom(m_standings.at(standing), packages));
}

QStringList Qualifications::roles() const
{
    QSet<QString> all;
    for (const Standing &standing : m_standings)
        all.unite(QSet(standing.roles.cbegin(), standing.roles.cend()));
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort();
    return sorted;
}

QStringList Qualifications::packages() const
{
    QSet<QString> all;
    for (const Standing &standing : m_standings)
        all.unite(QSet(standing.packages.cbegin(), standing.packages.cend()));
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort();
    return sorted;
}

QStringList missingFrom(const Qualifications::Standing &standing, const QList<domain::AccessPackage> &packages)
{
    QStringList missing;
    for (const domain::AccessPackage &package : packages) {
        if (!standing.packages.contains(package.key()))
            missing.append(package.key());
    }
    return missing;
}

QList<LeftOutClient> leftOut(const Qualifications &qualifications, const ClientLists &lists,
                             const QList<domain::AccessPackage> &packages)
{
    QSet<domain::ClientId> listed;
    listed.reserve(lists.available.size() + lists.assigned.size());
    for (const QList<domain::Client> &side : {lists.available, lists.assigned}) {
        for (const domain::Client &client : side)
            listed.insert(client.id);
    }
    QList<LeftOutClient> left;
    for (const domain::Client &client : qualifications.clients()) {
        if (!listed.contains(client.id))
            left.append({client, *qualifications.missing(client.id, packages)});
    }
    return left;
}

} // namespace clients
