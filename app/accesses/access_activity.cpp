// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/access_activity.h"

#include "app/activity/sending.h"

#include <QStringList>

namespace accesses {

namespace {

activity::Outcome outcomeOf(Creation creation)
{
    switch (creation) {
    case Creation::Created:
        return activity::Outcome::Done;
    case Creation::Doubled: // ours is there, and another beside it
        return activity::Outcome::Differs;
    case Creation::AlreadyThere:
        return activity::Outcome::Elsewhere;
    case Creation::NotCreated:
        return activity::Outcome::NotDone;
    case Creation::Incomplete:
        return activity::Outcome::Partly;
    case Creation::NotReadBack:
    case Creation::Unknown:
        break;
    }
    return activity::Outcome::Unknown;
}

activity::Outcome outcomeOf(Removal removal)
{
    switch (removal) {
    case Removal::Gone:
        return activity::Outcome::Done;
    case Removal::AlreadyGone:
        return activity::Outcome::Elsewhere;
    case Removal::StillThere:
        return activity::Outcome::NotDone;
    case Removal::Partly:
        return activity::Outcome::Partly;
    case Removal::NotReadBack:
    case Removal::Unknown:
        break;
    }
    return activity::Outcome::Unknown;
}

QString nameOf(const domain::SystemAccess &access)
{
    return access.title.isEmpty() ? access.systemId : access.title;
}

activity::Facts factsOf(const domain::SystemAccess &access)
{
    activity::Facts facts = {activity::fact("access", QStringLiteral("there"))};
    QStringList packages;
    for (const domain::AccessPackage &package : access.packages)
        packages.append(package.key());
    if (!packages.isEmpty())
        facts.append(activity::fact("packages", packages));
    return facts;
}

activity::Facts noAccess()
{
    return {activity::fact("access", QStringLiteral("absent"))};
}

} // namespace

activity::Event eventOf(const CreationOutcome &outcome)
{
    activity::Event event = activity::eventOf(activity::Action::AccessCreated, outcome.party);
    event.outcome = outcomeOf(outcome.creation);
    const QString name = outcome.title.isEmpty() ? outcome.systemId : outcome.title;
    event.object = {activity::ObjectKind::Access, {}, name, {}};
    if (outcome.access) {
        event.object.id = outcome.access->id.toString();
        event.object.name = nameOf(*outcome.access);
    }
    event.accessId = event.object.id;
    event.accessName = event.object.name;
    if (outcome.creation == Creation::AlreadyThere)
        event.before = factsOf(outcome.access.value_or(domain::SystemAccess()));
    else
        event.before = noAccess();
    if (outcome.access)
        event.after = factsOf(*outcome.access);
    else if (outcome.creation == Creation::NotCreated)
        event.after = noAccess();
    event.after.append(activity::fact("system", outcome.systemId));
    if (outcome.error)
        activity::setError(&event, *outcome.error);
    return event;
}

activity::Event eventOf(const RemovalOutcome &outcome)
{
    activity::Event event = activity::eventOf(activity::Action::AccessDeleted, outcome.party);
    event.outcome = outcomeOf(outcome.removal);
    event.object = {activity::ObjectKind::Access, outcome.access.id.toString(), nameOf(outcome.access), {}};
    event.accessId = event.object.id;
    event.accessName = event.object.name;
    event.before = factsOf(outcome.access);
    event.before.append(activity::fact("system", outcome.access.systemId));
    if (outcome.removal == Removal::Gone || outcome.removal == Removal::AlreadyGone)
        event.after = noAccess();
    else if (outcome.removal == Removal::StillThere || outcome.removal == Removal::Partly)
        event.after = {activity::fact("access", QStringLiteral("there"))};
    if (outcome.error)
        activity::setError(&event, *outcome.error);
    return event;
}

QCoro::Task<CreationOutcome> sent(activity::Recorder *recorder, CreationOutcome intent,
                                  std::function<QCoro::Task<CreationOutcome>()> send)
{
    const auto told = [](const CreationOutcome &outcome) { return eventOf(outcome); };
    return activity::recorded(recorder, activity::Sending<CreationOutcome>{told(intent), std::move(send), told});
}

QCoro::Task<RemovalOutcome> sent(activity::Recorder *recorder, RemovalOutcome intent,
                                 std::function<QCoro::Task<RemovalOutcome>()> send)
{
    const auto told = [](const RemovalOutcome &outcome) { return eventOf(outcome); };
    return activity::recorded(recorder, activity::Sending<RemovalOutcome>{told(intent), std::move(send), told});
}

} // namespace accesses
