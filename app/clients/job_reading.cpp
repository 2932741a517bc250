// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Reading back: what the server holds settles what the job does not know, before it goes on and at its end.
#include "app/clients/job.h"

namespace clients {

namespace {

QSet<domain::ClientId> idsOf(const QList<domain::Client> &clients)
{
    QSet<domain::ClientId> ids;
    ids.reserve(clients.size());
    for (const domain::Client &client : clients)
        ids.insert(client.id);
    return ids;
}

} // namespace

void Job::settle()
{
    m_phase = Phase::Settling;
    touch();
    m_scope.start(loadClientLists(m_world.api, m_record.access, m_record.ownerOrganisation, m_scope.token()),
                  [this](const core::Result<ClientLists> &lists) { settleBy(lists); });
}

void Job::settleBy(const core::Result<ClientLists> &lists)
{
    if (!lists) {
        m_phase = Phase::Idle;
        if (m_cancelling)
            close(JobState::Cancelled);
        else
            halt(lists.error());
        return;
    }
    if (m_cancelling) {
        verify();
        return;
    }
    QHash<domain::ClientId, domain::Client> known;
    for (const domain::Client &client : lists->available + lists->assigned)
        known.insert(client.id, client);
    const QSet<domain::ClientId> held = idsOf(lists->assigned);
    // A client that could not be read must not pass as removed; then all that is open is sent again, which does no
    // harm.
    const bool complete = lists->unreadable == 0;
    for (int i = 0; i < total(); ++i) {
        JobItem &item = m_items[i];
        if (item.client.name.isEmpty())
            item.client.name = known.value(item.client.id).name;
        const bool asWanted = held.contains(item.client.id) == item.add;
        if (item.state == ItemState::Unknown && complete) {
            const Trouble trouble = m_troubles.value(i);
            const bool isRefused = !asWanted && trouble.isRefused();
            if (asWanted)
                outcome(i, ItemState::Done);
            else if (isRefused)
                outcome(i, ItemState::Refused, trouble.saidNo);
            setItem(i, asWanted || isRefused ? ItemState::Sent : ItemState::Waiting);
        } else if (item.state == ItemState::Waiting && complete && asWanted) {
            outcome(i, ItemState::Needless);
            setItem(i, ItemState::Sent);
        }
    }
    m_world.journal->flush();
    m_mustSettle = false;
    startSending();
    drained();
}

void Job::verify()
{
    m_phase = Phase::Verifying;
    touch();
    m_scope.start(altinn::assignedClients(m_world.api, m_record.access, m_scope.token()),
                  [this](const core::Result<altinn::ClientListing> &assigned) { verifyBy(assigned); });
}

void Job::verifyBy(const core::Result<altinn::ClientListing> &assigned)
{
    if (!assigned && !m_cancelling && count(ItemState::Unknown) > 0) { // the end cannot be told yet
        m_phase = Phase::Idle;
        halt(assigned.error());
        return;
    }
    // Not verified: what the server confirmed stays done, what had no answer stays unknown.
    m_record.verified =
        assigned && assigned->unreadable == 0 &&
        (assigned->ownerOrganisation.isEmpty() || assigned->ownerOrganisation == m_record.ownerOrganisation);
    if (m_record.verified) {
        const QSet<domain::ClientId> held = idsOf(assigned->clients);
        QSet<domain::ClientId> mine;
        for (int i = 0; i < total(); ++i) {
            const JobItem &item = m_items.at(i);
            mine.insert(item.client.id);
            const bool asWanted = held.contains(item.client.id) == item.add;
            const Trouble trouble = m_troubles.value(i);
            if (item.state == ItemState::Unknown && asWanted)
                outcome(i, ItemState::Done);
            else if (item.state == ItemState::Unknown && trouble.isRefused())
                outcome(i, ItemState::Refused, trouble.saidNo);
            else if (item.state == ItemState::Unknown && !trouble.mayComeYet)
                setItem(i, ItemState::Waiting);
            else if (item.state == ItemState::Done && !asWanted)
                outcome(i, ItemState::Differs);
            else if (item.state == ItemState::Refused && asWanted)
                outcome(i, ItemState::Needless);
        }
        if (m_before) {
            m_strangers = Strangers();
            m_strangers->added = static_cast<int>((held - *m_before - mine).size());
            m_strangers->removed = static_cast<int>((*m_before - held - mine).size());
        }
    }
    m_phase = Phase::Closing;
    m_world.journal->flush();
    drained();
}

} // namespace clients
