// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/journal_store.h"
#include "app/storage/worker.h"

#include <QPointer>
#include <QTimer>

namespace clients {

// The memory of all jobs, on disk: the whole plan before the first call, then which clients may have been sent, then
// what became of each, in groups of 64 or a tenth of a second. What has been answered with success here is there after
// a crash. Only one window at a time has the journal; the others are refused (storage::failure::inUse). GUI thread;
// owned by the composition root, outlives the jobs.
class Journal : public QObject
{
    Q_OBJECT

public:
    Journal(storage::Worker *disk, QString environment, QObject *parent = nullptr);
    ~Journal() override; // what has been noted is written

    [[nodiscard]] const QString &environment() const { return m_environment; }

    // What is told of jobs and outcomes is written there, in the same transaction. Outlives the journal.
    void keepActivityIn(activity::Recorder *recorder) { m_recorder = recorder; }

    [[nodiscard]] activity::Recorder *recorder() const { return m_recorder; } // may be null

    core::Task<JobId> record(JobRecord job, QList<JobItem> items);
    core::Task<core::Nothing> clear(JobId job, int upTo);
    // At once; events: what beside them is for the record of activity.
    core::Task<core::Nothing> write(QList<store::Outcome> outcomes, QList<activity::Event> events = {});
    core::Task<core::Nothing> update(JobRecord job, QList<activity::Event> events = {}); // after all that was noted
    core::Task<QList<JobRecord>> unfinished(QList<domain::PartyUuid> owners);
    core::Task<QList<JobRecord>> finished(domain::SystemAccessId access);
    core::Task<QList<JobItem>> items(JobId job);
    core::Task<double> pace();
    core::Task<core::Nothing> purge(); // what is old, when the recorder lets it go (Recorder::mayDeleteByAge)

    // Goes with the next group; written() or failed() tells.
    void note(const store::Outcome &outcome);
    void flush();

Q_SIGNALS:
    void writing(); // a group is on its way to the disk
    void written(const QList<clients::store::Outcome> &outcomes);
    void failed(const QList<clients::store::Outcome> &outcomes, const core::Error &error);

private:
    struct Claim; // on being the only one
    core::Task<core::Nothing> writeGroup(QList<store::Outcome> outcomes, QList<activity::Event> events);
    [[nodiscard]] store::Also telling(const QList<activity::Event> &events) const;

    template <class T>
    core::Task<T> told(core::Task<T> writing, bool any);

    template <class T>
    core::Task<T> run(std::function<core::Result<T>(storage::Connection &)> work);

    storage::Worker *m_disk;
    QPointer<activity::Recorder> m_recorder;
    QString m_environment;
    std::shared_ptr<Claim> m_claim; // of the worker's thread
    QList<store::Outcome> m_group;
    QTimer m_groupAge;
    core::TaskScope m_scope;
};

} // namespace clients
