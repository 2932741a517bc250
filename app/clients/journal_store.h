// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "app/clients/job_record.h"

// The journal's tables, and the statements on them. To be called in the thread that owns the connection; each function
// is whole or does nothing. Names and numbers are kept of clients with an organisation number only: the others are
// persons.
namespace clients::store {

[[nodiscard]] storage::Schema schema();

struct Outcome
{
    JobId job = 0;
    int position = 0; // in the job's list
    JobItem item;     // state, error and time; a state of Waiting takes an earlier outcome back
    std::optional<activity::Event> told = std::nullopt; // for the record of activity
};

// What is written in the same transaction; may be empty.
using Also = activity::Recorder::Writing;

core::Result<JobId> insert(storage::Connection &disk, const JobRecord &job, const QList<JobItem> &items,
                           const Also &also = {});
core::Result<core::Nothing> clear(storage::Connection &disk, JobId job, int upTo);
core::Result<core::Nothing> write(storage::Connection &disk, const QList<Outcome> &outcomes, const Also &also = {});
// State, reason, times, verified.
core::Result<core::Nothing> update(storage::Connection &disk, const JobRecord &job, const Also &also = {});

// Those that are not over, of these organisations, oldest first.
core::Result<QList<JobRecord>> unfinished(storage::Connection &disk, const QString &environment,
                                          const QList<domain::PartyUuid> &owners);
// Those of an access that are over, newest first.
core::Result<QList<JobRecord>> finished(storage::Connection &disk, const QString &environment,
                                        domain::SystemAccessId access);
// In the order of sending. What may have been sent and has no outcome is Unknown.
core::Result<QList<JobItem>> items(storage::Connection &disk, JobId job);
// Milliseconds for each client, from the last jobs with a hundred seconds or clients behind them; 0 when unknown.
core::Result<double> pace(storage::Connection &disk, const QString &environment);

inline constexpr int keptDays = 90;
inline constexpr int keptJobs = 50; // of each access
// Jobs that are over go when they are older than that, or not among the newest of their access.
core::Result<core::Nothing> purge(storage::Connection &disk, const QDateTime &now);

} // namespace clients::store
