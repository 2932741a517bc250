// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_desk.h"

#include "app/altinn/system_accesses.h"

namespace clients {

ClientDesk::ClientDesk(altinn::Api *api, QObject *parent) : QObject(parent), m_api(api)
{
}

void ClientDesk::begin(const ClientRights &rights)
{
    m_rights = rights;
    Q_EMIT begun();
}

void ClientDesk::end()
{
    m_rights = {};
    retireJob();
    m_jobTitle.clear();
}

void ClientDesk::retireJob()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job.release()->deleteLater(); // a signal of its own may be under way
}

core::Task<altinn::Listing<domain::SystemAccess>> ClientDesk::accesses(domain::Party party, std::stop_token stop)
{
    core::Result<altinn::Listing<domain::SystemAccess>> listing =
        co_await altinn::clientSystemAccessesOf(m_api, party.organisationNumber, stop);
    if (listing)
        listing->items.removeIf([](const domain::SystemAccess &access) { return access.forOwn; });
    co_return listing;
}

core::Task<ClientLists> ClientDesk::lists(domain::SystemAccessId access, domain::Party party, std::stop_token stop)
{
    return loadClientLists(m_api, access, party.organisationNumber, stop);
}

Job *ClientDesk::startJob(const domain::SystemAccess &access, const domain::Party &party, const Plan &plan)
{
    if (isWorking())
        return nullptr;
    retireJob();
    m_job = std::make_unique<Job>(m_api, access.id, party.organisationNumber, plan);
    m_jobTitle = access.title.isEmpty() ? access.systemId : access.title;
    connect(m_job.get(), &Job::progressed, this, &ClientDesk::jobProgressed);
    connect(m_job.get(), &Job::finished, this, &ClientDesk::jobFinished);
    m_job->start();
    return m_job.get();
}

} // namespace clients
