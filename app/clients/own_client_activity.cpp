// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/own_client_activity.h"

#include "app/activity/sending.h"

namespace clients {

namespace {

activity::Outcome outcomeOf(OwnChange change)
{
    switch (change) {
    case OwnChange::Done:
        return activity::Outcome::Done;
    case OwnChange::NotDone:
        return activity::Outcome::NotDone;
    case OwnChange::Partly:
        return activity::Outcome::Partly;
    case OwnChange::NotReadBack:
    case OwnChange::Unknown:
        break;
    }
    return activity::Outcome::Unknown;
}

activity::Event about(activity::Action action, const domain::SystemAccess &access, const domain::Party &party)
{
    activity::Event event = activity::eventOf(action, party);
    event.accessId = access.id.isNull() ? QString() : access.id.toString();
    event.accessName = access.title.isEmpty() ? access.systemId : access.title;
    return event;
}

activity::Event eventOf(const OwnOutcome &outcome, const domain::SystemAccess &access, const domain::Party &party,
                        bool add)
{
    const QString with = QStringLiteral("assigned");
    const QString without = QStringLiteral("available");
    activity::Event event = about(add ? activity::Action::ClientAdded : activity::Action::ClientRemoved, access, party);
    event.outcome = outcomeOf(outcome.change);
    event.object = {activity::ObjectKind::Client, party.uuid.toString(), party.name, party.organisationNumber};
    event.before = {activity::fact("client", add ? without : with)};
    if (outcome.isClient)
        event.after = {activity::fact("client", *outcome.isClient ? with : without)};
    if (outcome.error)
        activity::setError(&event, *outcome.error);
    return event;
}

} // namespace

activity::Event listEvent(activity::Action action, const domain::SystemAccess &access, const domain::Party &party,
                          const QString &file)
{
    activity::Event event = about(action, access, party);
    event.object = {activity::ObjectKind::List, {}, file, {}};
    return event;
}

QCoro::Task<OwnOutcome> sent(activity::Recorder *recorder, domain::SystemAccess access, domain::Party party, bool add,
                             std::function<QCoro::Task<OwnOutcome>()> send)
{
    const auto told = [access, party, add](const OwnOutcome &outcome) { return eventOf(outcome, access, party, add); };
    return activity::recorded(recorder, activity::Sending<OwnOutcome>{told(OwnOutcome()), std::move(send), told});
}

} // namespace clients
