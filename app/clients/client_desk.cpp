// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_desk.h"

#include "app/altinn/system_accesses.h"
#include "app/clients/name_order.h"
#include "app/clients/own_client_activity.h"
#include "app/core/background.h"
#include "app/core/memory.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace clients {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds afterReading = 2s;

void sortByTitle(QList<domain::SystemAccess> *accesses)
{
    const NameOrder order;
    std::sort(accesses->begin(), accesses->end(),
              [&order](const domain::SystemAccess &a, const domain::SystemAccess &b) {
                  const int compared = order.compare(a.title, b.title);
                  return compared != 0 ? compared < 0 : a.id < b.id;
              });
}

} // namespace

ClientDesk::ClientDesk(altinn::Api *api, Journal *journal, QObject *parent)
    : QObject(parent), m_api(api), m_journal(journal), m_names(api)
{
    m_world.api = m_api;
    m_world.journal = m_journal;
    m_world.traffic = &m_traffic;
    m_tidying.setSingleShot(true);
    m_tidying.setInterval(afterReading);
    connect(&m_tidying, &QTimer::timeout, this, [] { QThreadPool::globalInstance()->start(&core::giveBackMemory); });
}

void ClientDesk::begin(const ClientRights &rights, const QList<domain::Party> &parties, const domain::PartyUuid &user)
{
    m_rights = rights;
    m_user = user;
    QList<domain::PartyUuid> owners;
    for (const domain::Party &party : parties) {
        owners.append(party.uuid);
        m_ownerNames.insert(party.uuid, party.name);
    }
    m_scope.start(load(owners, m_scope.token()), [this](const core::Result<QList<Saved>> &saved) { loaded(saved); });
    measure();
    Q_EMIT begun();
}

void ClientDesk::end()
{
    m_rights = {};
    m_user = {};
    m_ownerNames.clear();
    m_scope.restart();
    for (std::unique_ptr<Job> &job : m_jobs) {
        job->disconnect(this);
        job->signOff();
        job.release()->deleteLater(); // a signal of its own may be under way
    }
    m_jobs.clear();
    m_names.clear();
}

void ClientDesk::setLanguage(const QString &language)
{
    m_names.setLanguage(language);
}

core::Task<QList<ClientDesk::Saved>> ClientDesk::load(QList<domain::PartyUuid> owners, std::stop_token stop)
{
    const core::Result<core::Nothing> purged = co_await m_journal->purge();
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (!purged)
        co_return core::fail(purged.error());
    const core::Result<QList<JobRecord>> records = co_await m_journal->unfinished(owners);
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (!records)
        co_return core::fail(records.error());
    QList<Saved> saved;
    for (const JobRecord &record : *records) {
        const core::Result<QList<JobItem>> items = co_await m_journal->items(record.id);
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled);
        if (!items)
            co_return core::fail(items.error());
        Saved one;
        one.record = record;
        one.items = *items;
        saved.append(std::move(one));
    }
    co_return saved;
}

void ClientDesk::loaded(const core::Result<QList<Saved>> &saved)
{
    m_whyNoJobs = saved ? std::nullopt : std::optional(saved.error());
    if (saved) {
        for (const Saved &one : *saved) {
            const bool isHere = std::any_of(m_jobs.cbegin(), m_jobs.cend(), [&one](const std::unique_ptr<Job> &job) {
                return job->record().id == one.record.id;
            });
            if (isHere)
                continue;
            JobRecord record = one.record;
            record.state = JobState::Stopped; // whatever it was doing, it does no more
            record.ownerName = m_ownerNames.value(record.ownerParty);
            take(std::make_unique<Job>(m_world, record, one.items));
        }
    }
    Q_EMIT journalRead();
    if (!unfinished().isEmpty())
        Q_EMIT unfinishedFound();
}

void ClientDesk::measure()
{
    m_scope.start(m_journal->pace(), [this](const core::Result<double> &pace) { m_pace = pace.value_or(0); });
}

core::Task<altinn::Listing<domain::SystemAccess>> ClientDesk::accesses(domain::Party party, std::stop_token stop)
{
    core::Result<altinn::Listing<domain::SystemAccess>> listing =
        co_await altinn::clientSystemAccessesOf(m_api, party.organisationNumber, stop);
    if (listing) {
        listing->items.removeIf([](const domain::SystemAccess &access) { return access.forOwn; });
        sortByTitle(&listing->items);
    }
    co_return listing;
}

core::Task<ClientLists> ClientDesk::lists(domain::SystemAccessId access, domain::Party party, std::stop_token stop)
{
    const QPointer<ClientDesk> self = this; // the app may end before the answer
    core::Result<ClientLists> lists = co_await loadClientLists(m_api, access, party.organisationNumber, stop);
    if (self)
        m_tidying.start();
    co_return lists;
}

core::Task<std::shared_ptr<const Qualifications>> ClientDesk::qualifications(domain::Party party, std::stop_token stop)
{
    const QPointer<ClientDesk> self = this;
    core::Result<altinn::Listing<altinn::Customer>> customers = co_await altinn::customers(m_api, party, stop);
    if (!customers)
        co_return core::fail(customers.error());
    auto sorting = [listing = std::move(*customers)]() -> std::shared_ptr<const Qualifications> {
        return core::sharedUntilLetGo(std::make_unique<Qualifications>(listing));
    };
    std::shared_ptr<const Qualifications> known = co_await core::inBackground(std::move(sorting));
    if (self)
        m_tidying.start();
    co_return known;
}

core::Task<ClientChanges> ClientDesk::changes(domain::SystemAccessId access, ClientLists lists, std::stop_token stop)
{
    if (!m_disk || lists.unreadable > 0)
        co_return ClientChanges();
    core::Result<std::optional<Snapshot>> seen = co_await lastSeen(m_disk, access);
    if (!seen)
        co_return core::fail(seen.error());
    if (stop.stop_requested()) {
        core::letGoInBackground(std::move(*seen));
        core::letGoInBackground(std::move(lists));
        co_return core::fail(core::ErrorKind::Cancelled);
    }
    if (!*seen) {
        core::Result<core::Nothing> kept = co_await markSeen(access, lists);
        if (!kept)
            co_return core::fail(kept.error());
        co_return ClientChanges();
    }
    auto comparing = [snapshot = std::move(**seen), now = std::move(lists)] { return changesSince(snapshot, now); };
    ClientChanges changes = co_await core::inBackground(std::move(comparing));
    co_return changes;
}

core::Task<core::Nothing> ClientDesk::markSeen(domain::SystemAccessId access, ClientLists lists)
{
    if (!m_disk)
        co_return core::Nothing{};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto copying = [lists, now] { return snapshotOf(lists, now); };
    const QPointer<ClientDesk> self = this;
    Snapshot snapshot = co_await core::inBackground(std::move(copying));
    if (!self)
        co_return core::fail(core::ErrorKind::Cancelled);
    core::Result<core::Nothing> kept = co_await keepSeen(m_disk, access, std::move(snapshot));
    co_return kept;
}

core::Task<bool> ClientDesk::isOwnClient(domain::SystemAccessId access, domain::Party party, std::stop_token stop)
{
    return altinn::isOwnClient(m_api, party, access, stop);
}

QCoro::Task<OwnOutcome> ClientDesk::changeOwnClient(domain::SystemAccess access, domain::Party party, bool add)
{
    const auto send = [asked = altinn::Asked(m_api), access, party, add] {
        return clients::changeOwnClient(asked, party, access.id, add);
    };
    return sent(m_journal->recorder(), access, party, add, send);
}

core::Task<core::Nothing> ClientDesk::noteImport(domain::SystemAccess access, domain::Party party, QString file,
                                                 int adds, int removes)
{
    activity::Event event = listEvent(activity::Action::ListImported, access, party, file);
    event.after = {activity::fact("adds", adds), activity::fact("removes", removes)};
    return activity::record(m_journal->recorder(), event);
}

core::Task<core::Nothing> ClientDesk::noteExport(domain::SystemAccess access, domain::Party party, QString file,
                                                 int rows)
{
    activity::Event event = listEvent(activity::Action::ListExported, access, party, file);
    event.after = {activity::fact("clients", rows)};
    return activity::record(m_journal->recorder(), event);
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
    if (m_whyNoJobs || plan.size() == 0)
        return nullptr;
    JobRecord record;
    record.environment = m_journal->environment();
    record.ownerOrganisation = party.organisationNumber;
    record.ownerParty = party.uuid;
    record.ownerName = party.name;
    record.access = access.id;
    record.accessTitle = access.title.isEmpty() ? access.systemId : access.title;
    record.startedBy = m_user;
    record.undoes = plan.undoes;
    QList<JobItem> items;
    items.reserve(plan.size());
    JobItem item;
    for (const domain::Client &client : plan.adds) {
        item.client = client;
        items.append(item);
    }
    item.add = false;
    for (const domain::Client &client : plan.removes) {
        item.client = client;
        items.append(item);
    }
    Job *job = take(std::make_unique<Job>(m_world, record, items, plan.before));
    forgetOlder(access.id);
    job->begin();
    return job;
}

Job *ClientDesk::take(std::unique_ptr<Job> job)
{
    Job *taken = job.get();
    connect(taken, &Job::progressed, this, [this, taken] { Q_EMIT jobProgressed(taken); });
    connect(taken, &Job::stateChanged, this, [this, taken] {
        Q_EMIT jobChanged(taken);
        advance();
    });
    connect(taken, &Job::finished, this, [this, taken] {
        measure();
        Q_EMIT jobFinished(taken);
        advance();
    });
    m_jobs.push_back(std::move(job));
    return taken;
}

// On each access the first that is not over goes on, when it waits.
void ClientDesk::advance()
{
    QSet<domain::SystemAccessId> taken;
    std::vector<Job *> ready;
    for (const std::unique_ptr<Job> &job : m_jobs) {
        if (job->isFinished() || taken.contains(job->access()))
            continue;
        taken.insert(job->access());
        if (job->isReady())
            ready.push_back(job.get());
    }
    for (Job *job : ready)
        job->goAhead();
}

// Of those that are over, the last one on each access is kept at hand.
void ClientDesk::forgetOlder(domain::SystemAccessId access)
{
    const Job *last = jobOn(access);
    for (std::unique_ptr<Job> &job : m_jobs) {
        if (job->access() == access && job->isFinished() && job.get() != last)
            job.release()->deleteLater();
    }
    std::erase_if(m_jobs, [](const std::unique_ptr<Job> &job) { return !job; });
}

Job *ClientDesk::job() const
{
    return m_jobs.empty() ? nullptr : m_jobs.back().get();
}

Job *ClientDesk::jobOn(domain::SystemAccessId access) const
{
    Job *found = nullptr;
    for (const std::unique_ptr<Job> &job : m_jobs) {
        if (job->access() != access)
            continue;
        if (!job->isFinished())
            return job.get();
        found = job.get();
    }
    return found;
}

QList<Job *> ClientDesk::jobs() const
{
    QList<Job *> open;
    for (const std::unique_ptr<Job> &job : m_jobs) {
        if (!job->isFinished())
            open.append(job.get());
    }
    return open;
}

QList<Job *> ClientDesk::unfinished() const
{
    QList<Job *> found = jobs();
    found.removeIf([](const Job *job) { return job->state() != JobState::Stopped || job->isBusy(); });
    return found;
}

bool ClientDesk::isWorking() const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const std::unique_ptr<Job> &job) {
        return job->isBusy() || (!job->isFinished() && job->state() != JobState::Stopped);
    });
}

bool ClientDesk::isWorkingOn(domain::SystemAccessId access) const
{
    const Job *job = jobOn(access);
    return job && !job->isFinished();
}

core::Task<QList<JobRecord>> ClientDesk::history(domain::SystemAccessId access)
{
    return m_journal->finished(access);
}

core::Task<QList<JobItem>> ClientDesk::itemsOf(JobId job)
{
    return m_journal->items(job);
}

std::optional<std::chrono::seconds> ClientDesk::estimate(int clients) const
{
    if (m_pace <= 0)
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(1, static_cast<qint64>(std::ceil(clients * m_pace / 1000))));
}

} // namespace clients
