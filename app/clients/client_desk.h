// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/names.h"
#include "app/clients/job.h"
#include "app/clients/own_client.h"
#include "app/clients/qualifications.h"
#include "app/clients/snapshots.h"
#include "app/domain/party.h"
#include "app/domain/system_access.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace clients {

struct ClientRights // what this sign-in may do with clients
{
    bool mayRead = false;
    bool mayEdit = false;
    bool mayReadOwn = false; // the own organisation as a client
    bool mayEditOwn = false;
    friend bool operator==(const ClientRights &, const ClientRights &) = default;
};

// Everything a page needs to work with clients, without knowing Altinn: the accesses that act for clients, their lists,
// and the jobs that go on whatever the page does: one at a time on an access, those of several accesses side by side.
// Owned by the composition root; GUI thread.
class ClientDesk : public QObject
{
    Q_OBJECT
public:
    ClientDesk(altinn::Api *api, Journal *journal, QObject *parent = nullptr);

    // Whoever has signed in, and the organisations they act for: those jobs that were not ended come out of the
    // journal.
    void begin(const ClientRights &rights, const QList<domain::Party> &parties = {},
               const domain::PartyUuid &user = {});
    void end(); // forgets everything of this user; what runs stops, and stays in the journal

    [[nodiscard]] const ClientRights &rights() const { return m_rights; }

    // In the order of their titles. Those of a kind that this version does not know are among them.
    core::Task<altinn::Listing<domain::SystemAccess>> accesses(domain::Party party, std::stop_token stop);
    core::Task<ClientLists> lists(domain::SystemAccessId access, domain::Party party, std::stop_token stop);
    // What Altinn's older family knows about the clients. Never needed for anything to work.
    core::Task<std::shared_ptr<const Qualifications>> qualifications(domain::Party party, std::stop_token stop);

    // Where it is remembered what was seen last; without it nothing is. Outlives the desk.
    void keepSnapshotsIn(storage::Worker *disk) { m_disk = disk; }

    // Since the user last looked; the first look is remembered, and nothing has changed then.
    core::Task<ClientChanges> changes(domain::SystemAccessId access, ClientLists lists, std::stop_token stop);
    core::Task<core::Nothing> markSeen(domain::SystemAccessId access, ClientLists lists);
    core::Task<bool> isOwnClient(domain::SystemAccessId access, domain::Party party, std::stop_token stop);
    QCoro::Task<OwnOutcome> changeOwnClient(domain::SystemAccess access, domain::Party party, bool add);
    // Readable names by package key, in the language set; without those that cannot be had.
    QCoro::Task<QHash<QString, QString>> packageNames(QList<domain::AccessPackage> packages, std::stop_token stop);
    void setLanguage(const QString &language); // nb, nn or en

    // Told to the record of activity, when the journal keeps one: a list that was marked, and one that was saved.
    core::Task<core::Nothing> noteImport(domain::SystemAccess access, domain::Party party, QString file, int adds,
                                         int removes);
    core::Task<core::Nothing> noteExport(domain::SystemAccess access, domain::Party party, QString file, int rows);

    // Begins when no other job on the access is before it. Null when there is no journal: whyNoJobs().
    Job *startJob(const domain::SystemAccess &access, const domain::Party &party, const Plan &plan);

    // Nothing is sent that could not be written down first.
    [[nodiscard]] const std::optional<core::Error> &whyNoJobs() const { return m_whyNoJobs; }

    [[nodiscard]] Job *job() const; // the one that was begun last; null when there is none
    [[nodiscard]] Job *jobOn(domain::SystemAccessId access) const; // that runs or waits, or the last one; may be null
    [[nodiscard]] QList<Job *> jobs() const;                       // that are not over, in their order

    // From the journal, or stopped: the user is asked what is to become of them.
    [[nodiscard]] QList<Job *> unfinished() const;

    [[nodiscard]] bool isWorking() const; // something is on its way, or waits for its turn
    [[nodiscard]] bool isWorkingOn(domain::SystemAccessId access) const;

    // Jobs on the access that are over, newest first; and what became of each client in one.
    core::Task<QList<JobRecord>> history(domain::SystemAccessId access);
    core::Task<QList<JobItem>> itemsOf(JobId job);

    void setWidth(int top) { m_traffic.setTop(top); }

    void setTryAgain(std::chrono::milliseconds after) { m_world.tryAgain = after; } // for tests

    // For so many clients, by the last jobs; nothing when unknown.
    [[nodiscard]] std::optional<std::chrono::seconds> estimate(int clients) const;

Q_SIGNALS:
    void begun();
    void jobProgressed(clients::Job *job);
    void jobChanged(clients::Job *job); // its state
    void jobFinished(clients::Job *job);
    void journalRead(); // after begin(); or it could not be: whyNoJobs()
    void unfinishedFound();

private:
    struct Saved
    {
        JobRecord record;
        QList<JobItem> items;
    };

    core::Task<QList<Saved>> load(QList<domain::PartyUuid> owners, std::stop_token stop);
    void loaded(const core::Result<QList<Saved>> &saved);
    void measure();
    Job *take(std::unique_ptr<Job> job);
    void advance();
    void forgetOlder(domain::SystemAccessId access);

    altinn::Api *m_api;
    Journal *m_journal;
    Traffic m_traffic;
    JobWorld m_world;
    altinn::Names m_names;
    storage::Worker *m_disk = nullptr;
    ClientRights m_rights;
    domain::PartyUuid m_user;
    QHash<domain::PartyUuid, QString> m_ownerNames;
    std::vector<std::unique_ptr<Job>> m_jobs; // in the order of their beginning
    std::optional<core::Error> m_whyNoJobs;
    double m_pace = 0; // milliseconds a client; 0 when unknown
    QTimer m_tidying;  // a while after lists were read
    core::TaskScope m_scope;
};

} // namespace clients
