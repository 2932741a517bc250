// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/qualifications.h"

#include <QSet>

namespace clients {

Qualifications::Qualifications(const altinn::Listing<altinn::Customer> &customers)
    : m_whole(customers.unreadable == 0 && !customers.items.isEmpty())
{
    QHash<QString, int> known; // standings by what they say
    const auto count = static_cast<size_t>(customers.items.size());
    m_ids.reserve(count);
    m_standingAt.reserve(count);
    m_textsAt.reserve(count);
    m_placeOf.reserve(customers.items.size());
    for (const altinn::Customer &customer : customers.items) {
        if (m_placeOf.contains(customer.client.id))
            continue;
        const QString said = customer.roles.join(u' ') + u'\n' + customer.packages.join(u' ');
        auto standing = known.constFind(said);
        if (standing == known.constEnd()) {
            standing = known.insert(said, static_cast<int>(m_standings.size()));
            m_standings.append({customer.roles, customer.packages});
        }
        m_placeOf.insert(customer.client.id, size());
        m_ids.push_back(customer.client.id);
        m_standingAt.push_back(*standing);
        m_texts += customer.client.name.toUtf8();
        const qsizetype name = m_texts.size();
        m_texts += customer.client.organisationNumber.toUtf8();
        m_textsAt.push_back({name, m_texts.size()});
    }
    m_texts.squeeze();
}

domain::Client Qualifications::at(int place) const
{
    const auto index = static_cast<size_t>(place);
    const qsizetype start = index == 0 ? 0 : m_textsAt[index - 1].number;
    const auto [name, number] = m_textsAt[index];
    const QByteArrayView texts(m_texts);
    return {m_ids[index], QString::fromUtf8(texts.sliced(start, name - start)),
            QString::fromUtf8(texts.sliced(name, number - name))};
}

int Qualifications::standingOf(domain::ClientId client) const
{
    const int place = m_placeOf.value(client, -1);
    return place < 0 ? -1 : m_standingAt[static_cast<size_t>(place)];
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

QList<LeftOutClient> leftOut(const Qualifications &qualifications, const ClientIndex &listed,
                             const QList<domain::AccessPackage> &packages)
{
    QList<LeftOutClient> left;
    for (int place = 0; place < qualifications.size(); ++place) {
        const domain::ClientId id = qualifications.idAt(place);
        if (listed.rowOf(id) < 0)
            left.append({qualifications.at(place), *qualifications.missing(id, packages)});
    }
    return left;
}

} // namespace clients
