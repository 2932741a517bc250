// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/organisations/organisations.h"

namespace organisations {

Organisations::Organisations(altinn::Api *api, QObject *parent) : QObject(parent), m_api(api)
{
}

bool Organisations::canBeActedFor(const domain::Party &party)
{
    return party.isOrganisation() && !party.isDeleted && !party.headingOnly && !party.id.isNull();
}

core::Task<Organisations::Lists> Organisations::read(altinn::Api *api, std::stop_token stop)
{
    core::Task<altinn::Listing<domain::Party>> narrowedTask =
        altinn::authorisedParties(api, altinn::PartyFunction::AccessManagement, stop);
    core::Result<altinn::Listing<domain::Party>> all =
        co_await altinn::authorisedParties(api, altinn::PartyFunction::Any, stop);
    core::Result<altinn::Listing<domain::Party>> narrowed = co_await narrowedTask;
    if (!all)
        co_return core::fail(all.error());
    Lists lists;
    lists.all = all->items;
    lists.unreadable = narrowed ? std::max(all->unreadable, narrowed->unreadable) : all->unreadable;
    // The filter is an optimisation (section 3.1): where it finds nobody, every organisation is asked.
    const QList<domain::Party> from = narrowed && !narrowed->items.isEmpty() ? narrowed->items : all->items;
    for (const domain::Party &party : from) {
        if (canBeActedFor(party))
            lists.administered.append(party);
    }
    co_return Lists(lists);
}

void Organisations::load(domain::PartyUuid user)
{
    m_scope.restart();
    m_scope.start(read(m_api, m_scope.token()), [this, user](const core::Result<Lists> &lists) {
        if (!lists) {
            Q_EMIT failed(lists.error());
            return;
        }
        m_all = lists->all;
        m_administered = lists->administered;
        m_unreadable = lists->unreadable;
        for (const domain::Party &party : std::as_const(m_all)) {
            if (party.uuid == user)
                m_userName = party.name;
        }
        m_loaded = true;
        const QList<domain::Party> choices = selectable();
        const bool stillThere = std::any_of(choices.cbegin(), choices.cend(), [this](const domain::Party &party) {
            return party.uuid == m_current.uuid;
        });
        if (!stillThere)
            m_current = choices.isEmpty() ? domain::Party() : choices.constFirst();
        Q_EMIT loaded();
        if (!stillThere)
            Q_EMIT currentChanged();
    });
}

void Organisations::clear()
{
    m_scope.restart();
    m_loaded = false;
    m_all.clear();
    m_administered.clear();
    m_unreadable = 0;
    m_current = {};
    m_userName.clear();
}

QList<domain::Party> Organisations::shown() const
{
    QList<domain::Party> parties;
    for (const domain::Party &party : m_all) {
        if (party.kind != domain::PartyKind::Person && !party.isDeleted)
            parties.append(party);
    }
    return parties;
}

QList<domain::Party> Organisations::selectable() const
{
    QList<domain::Party> parties;
    for (const domain::Party &party : m_all) {
        if (canBeActedFor(party))
            parties.append(party);
    }
    return parties;
}

void Organisations::choose(domain::PartyUuid party)
{
    for (const domain::Party &candidate : std::as_const(m_all)) {
        if (candidate.uuid == party && canBeActedFor(candidate) && party != m_current.uuid) {
            m_current = candidate;
            Q_EMIT currentChanged();
        }
    }
}

} // namespace organisations
