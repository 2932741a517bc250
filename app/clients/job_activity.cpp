// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/job_activity.h"

#include <algorithm>
#include <array>

namespace clients {

namespace {

activity::Event eventOf(activity::Action action, const JobRecord &job)
{
    activity::Event event;
    event.action = action;
    event.organisation = job.ownerName;
    event.organisationNumber = job.ownerOrganisation;
    event.accessId = job.access.toString();
    event.accessName = job.accessTitle;
    return event;
}

void aboutJob(activity::Event *event, const JobRecord &job)
{
    event->object.kind = activity::ObjectKind::Job;
    event->object.id = job.id == 0 ? QString() : QString::number(job.id); // before it is in the journal it has none
    event->object.name = job.accessTitle;
}

std::optional<activity::Outcome> outcomeOf(ItemState state)
{
    switch (state) {
    case ItemState::Done:
        return activity::Outcome::Done;
    case ItemState::Refused:
        return activity::Outcome::NotDone;
    case ItemState::Differs:
        return activity::Outcome::Differs;
    case ItemState::Needless:
        return activity::Outcome::Needless;
    case ItemState::Unknown:
        return activity::Outcome::Unknown;
    case ItemState::Waiting:
    case ItemState::Sent:
        break;
    }
    return std::nullopt;
}

} // namespace

activity::Event startOf(const JobRecord &job, const QList<JobItem> &items)
{
    const bool undoes = job.undoes != 0;
    activity::Event event = eventOf(undoes ? activity::Action::UndoStarted : activity::Action::JobStarted, job);
    aboutJob(&event, job);
    const auto adds = std::count_if(items.cbegin(), items.cend(), [](const JobItem &item) { return item.add; });
    if (undoes)
        event.before = {activity::fact("job", job.undoes)};
    event.after = {activity::fact("adds", adds), activity::fact("removes", items.size() - adds)};
    return event;
}

activity::Event retryOf(const JobRecord &job, int again)
{
    activity::Event event = eventOf(activity::Action::JobRetried, job);
    aboutJob(&event, job);
    event.after = {activity::fact("clients", again)};
    return event;
}

activity::Event endOf(const JobRecord &job, const QList<JobItem> &items)
{
    std::array<int, itemStates> counts{};
    for (const JobItem &item : items)
        ++counts.at(static_cast<size_t>(item.state));
    const auto count = [&counts](ItemState state) { return counts.at(static_cast<size_t>(state)); };
    activity::Event event = eventOf(activity::Action::JobEnded, job);
    aboutJob(&event, job);
    event.before = {activity::fact("clients", items.size())};
    event.after = {activity::fact("done", count(ItemState::Done)),
                   activity::fact("needless", count(ItemState::Needless)),
                   activity::fact("refused", count(ItemState::Refused)),
                   activity::fact("differs", count(ItemState::Differs)),
                   activity::fact("unknown", count(ItemState::Unknown)),
                   activity::fact("left", count(ItemState::Waiting) + count(ItemState::Sent))};
    if (job.state == JobState::Cancelled)
        event.outcome = activity::Outcome::Cancelled;
    else if (count(ItemState::Unknown) > 0)
        event.outcome = activity::Outcome::Unknown;
    else if (count(ItemState::Done) + count(ItemState::Needless) == items.size())
        event.outcome = activity::Outcome::Done;
    else
        event.outcome = count(ItemState::Done) > 0 ? activity::Outcome::Partly : activity::Outcome::NotDone;
    return event;
}

std::optional<activity::Event> outcomeOf(const JobRecord &job, const JobItem &item)
{
    const std::optional<activity::Outcome> outcome = outcomeOf(item.state);
    if (!outcome)
        return std::nullopt;
    activity::Event event = eventOf(item.add ? activity::Action::ClientAdded : activity::Action::ClientRemoved, job);
    event.outcome = *outcome;
    event.time = item.at;
    event.object = activity::objectOf(item.client);
    const QString with = QStringLiteral("assigned");
    const QString without = QStringLiteral("available");
    event.before = {activity::fact("client", item.add ? without : with)};
    if (*outcome == activity::Outcome::Needless)
        event.before = {activity::fact("client", item.add ? with : without)};
    if (*outcome != activity::Outcome::Unknown) {
        const bool asWanted = *outcome == activity::Outcome::Done || *outcome == activity::Outcome::Needless;
        event.after = {activity::fact("client", item.add == asWanted ? with : without)};
    }
    if (item.error)
        activity::setError(&event, *item.error);
    return event;
}

} // namespace clients
