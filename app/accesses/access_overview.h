// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_list.h"
#include "app/accesses/holdings.h"
#include "app/core/walk.h"

#include <QObject>
#include <QSet>

namespace accesses {

struct ListedAccess
{
    domain::SystemAccess access;
    domain::Party party; // whose it is
    altinn::SystemText system;
};

struct AccessGap // what is missing in the list, of one organisation
{
    domain::Party party;
    bool own = false; // which kinds could not be read
    bool forClients = false;
    int unreadable = 0; // elements of an answer
    core::Error error;  // of the first kind; means nothing when only elements are missing
};

// The system accesses of one organisation or of many, of both kinds, in one list. Organisations are read a few at a
// time and shown as they arrive; what one of them does not answer is a gap of its own. How much an access holds is read
// when it is looked at. Owned by the desk; GUI thread.
class AccessOverview : public QObject
{
    Q_OBJECT

public:
    AccessOverview(altinn::Api *api, altinn::Names *names, QObject *parent = nullptr);

    // Anew. What was read before of these organisations stays until the new answer; that of others goes.
    void read(const QList<domain::Party> &parties);
    void readAgain(domain::PartyUuid party); // one of them; nothing while it is being read
    void wantHoldings(const QList<ListedAccess> &of);
    void clear(); // another user, or signed out

    [[nodiscard]] QList<ListedAccess> rows() const; // in the order of the organisations
    [[nodiscard]] QList<AccessGap> gaps() const;
    [[nodiscard]] Holdings holdingsOf(const domain::SystemAccess &access) const;

    [[nodiscard]] const QList<domain::Party> &parties() const { return m_parties; }

    [[nodiscard]] int left() const { return m_lists.left(); } // organisations that have not answered yet

    [[nodiscard]] bool isReading() const { return left() > 0; }

    [[nodiscard]] bool isReadingHoldings() const { return m_counts.left() > 0; }

Q_SIGNALS:
    void changed();
    void holdingsChanged(domain::SystemAccessId access);

private:
    void arrived(const domain::Party &party, const core::Result<AccessList> &list);
    void counted(const ListedAccess &listed, const core::Result<Holdings> &holdings);

    QList<domain::Party> m_parties;
    QHash<domain::PartyUuid, core::Result<AccessList>> m_read;
    QSet<domain::PartyUuid> m_waiting; // that have not answered yet
    QHash<domain::SystemAccessId, Holdings> m_holdings;
    QSet<domain::SystemAccessId> m_asked; // since the lists were read
    core::Walk<domain::Party, AccessList> m_lists;
    core::Walk<ListedAccess, Holdings> m_counts;
};

} // namespace accesses
