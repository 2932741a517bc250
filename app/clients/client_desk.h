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

#include <memory>

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
// and one job at a time that goes on whatever the page does. Owned by the composition root; GUI thread.
class ClientDesk : public QObject
{
    Q_OBJECT
public:
    explicit ClientDesk(altinn::Api *api, QObject *parent = nullptr);

    void begin(const ClientRights &rights);
    void end(); // forgets everything of this user; a running job stops

    [[nodiscard]] const ClientRights &rights() const { return m_rights; }

    // Those of a kind that this version does not know are among them.
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
    QCoro::Task<OwnOutcome> changeOwnClient(domain::SystemAccessId access, domain::Party party, bool add);
    // Readable names by package key, in the language set; without those that cannot be had.
    QCoro::Task<QHash<QString, QString>> packageNames(QList<domain::AccessPackage> packages, std::stop_token stop);
    void setLanguage(const QString &language); // nb, nn or en

    // Null while another job runs.
    Job *startJob(const domain::SystemAccess &access, const domain::Party &party, const Plan &plan);

    [[nodiscard]] Job *job() const { return m_job.get(); } // the running or the last one; null when there is none

    [[nodiscard]] bool isWorking() const { return m_job && !m_job->isFinished(); }

    [[nodiscard]] QString jobTitle() const { return m_jobTitle; } // of the access

Q_SIGNALS:
    void begun();
    void jobProgressed();
    void jobFinished();

private:
    void retireJob();

    altinn::Api *m_api;
    altinn::Names m_names;
    storage::Worker *m_disk = nullptr;
    ClientRights m_rights;
    std::unique_ptr<Job> m_job;
    QString m_jobTitle;
};

} // namespace clients
