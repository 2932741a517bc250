// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/event.h"
#include "app/clients/job_record.h"

// What the record of activity is told of a job.
namespace clients {

[[nodiscard]] activity::Event startOf(const JobRecord &job, const QList<JobItem> &items);
[[nodiscard]] activity::Event retryOf(const JobRecord &job, int again); // so many clients once more
[[nodiscard]] activity::Event endOf(const JobRecord &job, const QList<JobItem> &items);
// Of one client; nothing while there is no outcome.
[[nodiscard]] std::optional<activity::Event> outcomeOf(const JobRecord &job, const JobItem &item);

} // namespace clients
