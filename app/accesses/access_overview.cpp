// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/access_overview.h"

namespace accesses {

namespace {

// Of an organisation two calls are under way at once, so this is twice as many; with what the inbox and a review ask
// for at the same time it stays below what the door to HTTP opens.
constexpr int widestRead = 8;
constexpr int widestCount = 4;

} // namespace

AccessOverview::AccessOverview(altinn::Api *api, altinn::Names *names, QObject *parent)
    : QObject(parent),
      m_lists(
          widestRead,
          [api, names](domain::Party party, std::stop_token stop) {
              return loadAccesses(api, names, std::move(party), std::move(stop));
          },
          [this](const domain::Party &party, const core::Result<AccessList> &list) { arrived(party, list); }),
      m_counts(
          widestCount,
          [api, names](ListedAccess listed, std::stop_token stop) {
              return readHoldings(api, names, std::move(listed.party), std::move(listed.access), std::move(stop));
          },
          [this](const ListedAccess &listed, const core::Result<Holdings> &holdings) { counted(listed, holdings); })
{
}

void AccessOverview::read(const QList<domain::Party> &parties)
{
    m_lists.stop();
    m_counts.stop();
    m_asked.clear();
    m_parties = parties;
    QSet<domain::PartyUuid> wanted;
    for (const domain::Party &party : parties)
        wanted.insert(party.uuid);
    m_read.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });
    m_waiting = wanted;
    for (const domain::Party &party : parties)
        m_lists.add(party);
    Q_EMIT changed();
}

void AccessOverview::readAgain(domain::PartyUuid party)
{
    for (const domain::Party &each : std::as_const(m_parties)) {
        if (each.uuid != party || m_waiting.contains(party)) // of two answers the older could come last
            continue;
        m_waiting.insert(party);
        m_lists.add(each);
    }
    Q_EMIT changed();
}

void AccessOverview::clear()
{
    m_lists.stop();
    m_counts.stop();
    m_waiting.clear();
    m_parties.clear();
    m_read.clear();
    m_holdings.clear();
    m_asked.clear();
    Q_EMIT changed();
}

void AccessOverview::arrived(const domain::Party &party, const core::Result<AccessList> &list)
{
    m_waiting.remove(party.uuid);
    if (list) { // it may hold something else now; the old numbers stay until then
        for (const domain::SystemAccess &access : list->items)
            m_asked.remove(access.id);
    }
    m_read.insert(party.uuid, list);
    Q_EMIT changed();
}

void AccessOverview::wantHoldings(const QList<ListedAccess> &of)
{
    for (const ListedAccess &listed : of) {
        if (m_asked.contains(listed.access.id))
            continue;
        m_asked.insert(listed.access.id);
        m_counts.add(listed);
    }
}

void AccessOverview::counted(const ListedAccess &listed, const core::Result<Holdings> &holdings)
{
    if (!holdings)
        return;
    m_holdings.insert(listed.access.id, *holdings);
    Q_EMIT holdingsChanged(listed.access.id);
}

Holdings AccessOverview::holdingsOf(const domain::SystemAccess &access) const
{
    const auto found = m_holdings.constFind(access.id);
    return found == m_holdings.constEnd() ? listedHoldings(access) : *found;
}

QList<ListedAccess> AccessOverview::rows() const
{
    QList<ListedAccess> rows;
    for (const domain::Party &party : m_parties) {
        const auto found = m_read.constFind(party.uuid);
        if (found == m_read.constEnd() || !*found)
            continue;
        for (const domain::SystemAccess &access : (*found)->items)
            rows.append(ListedAccess{access, party, (*found)->systems.value(access.systemId)});
    }
    return rows;
}

QList<AccessGap> AccessOverview::gaps() const
{
    QList<AccessGap> gaps;
    for (const domain::Party &party : m_parties) {
        const auto found = m_read.constFind(party.uuid);
        if (found == m_read.constEnd())
            continue;
        AccessGap gap;
        gap.party = party;
        if (!*found) {
            gap.own = true;
            gap.forClients = true;
            gap.error = found->error();
            gaps.append(gap);
            continue;
        }
        const AccessList &list = **found;
        gap.own = list.ownError.has_value();
        gap.forClients = list.forClientsError.has_value();
        gap.unreadable = list.unreadable;
        if (gap.own)
            gap.error = *list.ownError;
        else if (gap.forClients)
            gap.error = *list.forClientsError;
        if (gap.own || gap.forClients || gap.unreadable > 0)
            gaps.append(gap);
    }
    return gaps;
}

} // namespace accesses
