// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_desk.h"

#include "app/altinn/system_accesses.h"
#include "app/core/background.h"

namespace clients {

ClientDesk::ClientDesk(altinn::Api *api, QObject *parent) : QObject(parent), m_api(api), m_names(api)
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
    m_names.clear();
}

void ClientDesk::setLanguage(const QString &language)
{
    m_names.setLanguage(language);
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

core::Task<std::shared_ptr<const Qualifications>> ClientDesk::qualifications(domain::Party party, std::stop_token stop)
{
    core::Result<altinn::Listing<altinn::Customer>> customers = co_await altinn::customers(m_api, party, stop);
    if (!customers)
        co_return core::fail(customers.error());
    const auto sorting = [listing = std::move(*customers)] { return std::make_shared<const Qualifications>(listing); };
    std::shared_ptr<const Qualifications> known = co_await core::inBackground(sorting);
    co_return known;
}

core::Task<ClientChanges> ClientDesk::changes(domain::SystemAccessId access, ClientLists lists, std::stop_token stop)
{
    if (!m_disk || lists.unreadable > 0)
        co_return ClientChanges();
    core::Result<std::optional<Snapshot>> seen = co_await lastSeen(m_disk, access);
    if (!seen)
        co_return core::fail(seen.error());
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (!*seen) {
        core::Result<core::Nothing> kept = co_await markSeen(access, lists);
        if (!kept)
            co_return core::fail(kept.error());
        co_return ClientChanges();
    }
    const auto comparing = [snapshot = **seen, lists] { return changesSince(snapshot, lists); };
    ClientChanges changes = co_await core::inBackground(comparing);
    co_return changes;
}

core::Task<core::Nothing> ClientDesk::markSeen(domain::SystemAccessId access, ClientLists lists)
{
    if (!m_disk)
        co_return core::Nothing{};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto copying = [lists, now] { return snapshotOf(lists, now); };
    Snapshot snapshot = co_await core::inBackground(copying);
    core::Result<core::Nothing> kept = co_await keepSeen(m_disk, access, snapshot);
    co_return kept;
}

core::Task<bool> ClientDesk::isOwnClient(domain::SystemAccessId access, domain::Party party, std::stop_token stop)
{
    return altinn::isOwnClient(m_api, party, access, stop);
}

QCoro::Task<OwnOutcome> ClientDesk::changeOwnClient(domain::SystemAccessId access, domain::Party party, bool add)
{
    return clients::changeOwnClient(m_api, party, access, add);
}

QCoro::Task<QHash<QString, QString>> ClientDesk::packageNames(QList<domain::AccessPackage> packages,
                                                              std::stop_token stop)
{
    QHash<QString, QString> names;
    for (const domain::AccessPackage &package : std::as_const(packages)) {
        core::Result<altinn::PackageText> text = co_await m_names.package(package, stop);
        if (stop.stop_requested())
            break;
        if (text && !text->name.isEmpty())
            names.insert(package.key(), text->name);
    }
    co_return names;
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
