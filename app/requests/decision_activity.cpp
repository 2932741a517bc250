// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/decision_activity.h"

#include "app/activity/sending.h"

#include <QStringList>

namespace requests {

namespace {

activity::Action actionOf(Decision decision)
{
    switch (decision) {
    case Decision::Reject:
        return activity::Action::Rejected;
    case Decision::Forward:
        return activity::Action::Forwarded;
    case Decision::Approve:
        break;
    }
    return activity::Action::Approved;
}

activity::Outcome outcomeOf(Truth truth)
{
    switch (truth) {
    case Truth::Done:
        return activity::Outcome::Done;
    case Truth::NotDone:
        return activity::Outcome::NotDone;
    case Truth::HandledElsewhere:
    case Truth::Gone:
        return activity::Outcome::Elsewhere;
    case Truth::PartlyDone:
        return activity::Outcome::Partly;
    case Truth::Contradictory:
        return activity::Outcome::Differs;
    case Truth::NotReadBack:
    case Truth::Unknown:
        break;
    }
    return activity::Outcome::Unknown;
}

QString statusName(const domain::AccessRequest &request)
{
    switch (request.status) {
    case domain::RequestStatus::New:
        return request.forwarded ? QStringLiteral("forwarded") : QStringLiteral("new");
    case domain::RequestStatus::Accepted:
        return QStringLiteral("accepted");
    case domain::RequestStatus::Rejected:
        return QStringLiteral("rejected");
    case domain::RequestStatus::Denied:
        return QStringLiteral("denied");
    case domain::RequestStatus::TimedOut:
        return QStringLiteral("timed-out");
    case domain::RequestStatus::NoChangeNeeded:
        return QStringLiteral("no-change-needed");
    case domain::RequestStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QStringList keysOf(const QList<domain::AccessPackage> &packages, const QList<domain::Right> &rights)
{
    QStringList keys;
    for (const domain::AccessPackage &package : packages)
        keys.append(package.key());
    for (const domain::Right &right : rights)
        keys.append(right.key());
    keys.removeDuplicates();
    return keys;
}

void append(activity::Facts *facts, const char *key, const QStringList &values)
{
    if (!values.isEmpty())
        facts->append(activity::fact(key, values));
}

activity::Event eventOf(const Outcome &outcome, const QString &title, activity::Action action)
{
    const domain::AccessRequest &request = outcome.row.request;
    const bool isChange = request.kind == domain::RequestKind::Change;
    activity::Event event = activity::eventOf(action, outcome.row.party);
    event.outcome = outcomeOf(outcome.truth);
    event.object = {activity::ObjectKind::Request, request.id.toString(), title, {}};
    // After an approval the access has the request's id.
    const bool hasAccess = outcome.decision == Decision::Approve || isChange;
    if (hasAccess && !(isChange && request.access.isNull())) {
        event.accessId = isChange ? request.access.toString() : request.id.toString();
        event.accessName = title;
    }
    if (outcome.truth != Truth::Unknown && outcome.truth != Truth::NotReadBack && outcome.truth != Truth::Gone)
        event.after = {activity::fact("status", statusName(request))};
    append(&event.after, isChange ? "wanted" : "asked", keysOf(request.packages, request.rights));
    append(&event.after, "unwanted", keysOf(request.unwantedPackages, request.unwantedRights));
    if (outcome.error)
        activity::setError(&event, *outcome.error);
    else if (outcome.accessError)
        activity::setError(&event, *outcome.accessError);
    return event;
}

} // namespace

QCoro::Task<Outcome> sent(activity::Recorder *recorder, QString title, Outcome intent,
                          std::function<QCoro::Task<Outcome>()> send)
{
    const auto told = [title, was = statusName(intent.row.request)](const Outcome &outcome) {
        activity::Event event = eventOf(outcome, title, actionOf(outcome.decision));
        event.before = {activity::fact("status", was)};
        return event;
    };
    return activity::recorded(recorder, activity::Sending<Outcome>{told(intent), std::move(send), told});
}

QCoro::Task<Outcome> recordedReading(activity::Recorder *recorder, QString title, QCoro::Task<Outcome> task)
{
    const QPointer<activity::Recorder> there(recorder);
    const QString person = recorder ? recorder->person() : QString(); // who may have gone when the answer comes
    Outcome outcome = co_await task;
    if (there) {
        activity::Event event = eventOf(outcome, title, activity::Action::OutcomeRead);
        event.person = person;
        const core::Result<core::Nothing> written = co_await there->record(std::move(event));
        static_cast<void>(written); // the recorder tells of it; the outcome stays what it is
    }
    co_return Outcome(outcome);
}

} // namespace requests
