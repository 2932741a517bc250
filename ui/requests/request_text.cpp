// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/request_text.h"

#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

constexpr int soonDays = 14;

QString refusedText(const requests::Outcome &outcome)
{
    const bool approve = outcome.decision == requests::Decision::Approve;
    QString what = approve ? QCoreApplication::translate("RequestText", "The request was not approved.")
                           : QCoreApplication::translate("RequestText", "The request was not rejected.");
    if (!outcome.error)
        return what;
    if (outcome.error->code == u"REQUEST-EXPIRED")
        return what + u' ' +
               QCoreApplication::translate("RequestText",
                                           "It is older than 180 days. Ask the vendor to send a new request.");
    const Explanation why = explain(*outcome.error, what);
    return QStringList{what, why.meaning, why.advice}.join(u' ').simplified();
}

} // namespace

QString kindInWords(domain::RequestKind kind)
{
    return kind == domain::RequestKind::ForClients ? QCoreApplication::translate("RequestText", "for clients")
                                                   : QCoreApplication::translate("RequestText", "own");
}

QString statusInWords(domain::RequestStatus status, const QString &raw)
{
    switch (status) {
    case domain::RequestStatus::New:
        return QCoreApplication::translate("RequestText", "Waiting for a decision");
    case domain::RequestStatus::Accepted:
        return QCoreApplication::translate("RequestText", "Approved");
    case domain::RequestStatus::Rejected:
    case domain::RequestStatus::Denied:
        return QCoreApplication::translate("RequestText", "Rejected");
    case domain::RequestStatus::TimedOut:
        return QCoreApplication::translate("RequestText", "Expired");
    case domain::RequestStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("RequestText", "Unknown status (%1)").arg(raw);
}

QString daysLeftInWords(int days)
{
    if (days < 0)
        return QCoreApplication::translate("RequestText", "time left unknown");
    if (days == 0)
        return QCoreApplication::translate("RequestText", "expired");
    return QCoreApplication::translate("RequestText", "%n day(s) left", nullptr, days);
}

TagText tagOf(const requests::InboxRow &row, const QDateTime &now)
{
    const int days = domain::daysLeft(row.request, now);
    if (days == 0)
        return {daysLeftInWords(0), Tone::Bad};
    if (days > 0 && days <= soonDays)
        return {daysLeftInWords(days), Tone::Warn};
    if (row.openedByLink)
        return {QCoreApplication::translate("RequestText", "opened by link"), Tone::Accent};
    if (row.request.forwarded)
        return {QCoreApplication::translate("RequestText", "forwarded"), Tone::Neutral};
    return {};
}

QString whenInWords(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return QCoreApplication::translate("RequestText", "today");
    if (day.addDays(1) == today)
        return QCoreApplication::translate("RequestText", "yesterday");
    return QLocale().toString(
        day, day.year() == today.year()
                 ? QCoreApplication::translate("RequestText", "d MMM", "a date without its year, as QLocale takes it")
                 : QCoreApplication::translate("RequestText", "d MMM yyyy", "a date, as QLocale takes it"));
}

QString linkProblemInWords(requests::LinkProblem problem, const QString &environmentName)
{
    switch (problem) {
    case requests::LinkProblem::Empty:
        return QCoreApplication::translate("RequestText",
                                           "Paste the link you got from the vendor, or the request's id.");
    case requests::LinkProblem::TooLong:
        return QCoreApplication::translate("RequestText", "This is too long to be a link to a request.");
    case requests::LinkProblem::NotALink:
        return QCoreApplication::translate(
            "RequestText", "This is neither a link nor the id of a request. A link begins with https://am.ui.");
    case requests::LinkProblem::NotAltinn:
        return QCoreApplication::translate(
            "RequestText", "This link does not lead to Altinn. Fullmakt opens only links to requests in Altinn.");
    case requests::LinkProblem::OtherEnvironment:
        return QCoreApplication::translate("RequestText",
                                           "This link belongs to another environment of Altinn. You are in %1.")
            .arg(environmentName);
    case requests::LinkProblem::OtherPage:
        return QCoreApplication::translate("RequestText", "This link leads to Altinn, but not to a request.");
    case requests::LinkProblem::ChangeRequest:
        return QCoreApplication::translate("RequestText",
                                           "This is a request to change an existing system access. This version of "
                                           "Fullmakt cannot show those; open the link in your browser.");
    case requests::LinkProblem::NoId:
        return QCoreApplication::translate("RequestText",
                                           "The link is incomplete: the request's id is missing or damaged. Copy the "
                                           "whole link once more.");
    }
    return {};
}

QString canGiveInWords(altinn::CanGive answer)
{
    switch (answer) {
    case altinn::CanGive::Yes:
        return QCoreApplication::translate("RequestText", "you can give it");
    case altinn::CanGive::No:
        return QCoreApplication::translate("RequestText", "you cannot give it");
    case altinn::CanGive::Unknown:
        break;
    }
    return QCoreApplication::translate("RequestText", "not known");
}

QString reasonInWords(const QString &code)
{
    if (code == u"MissingRoleAccess")
        return QCoreApplication::translate("RequestText", "You lack the role that this takes.");
    if (code == u"MissingDelegationAccess")
        return QCoreApplication::translate("RequestText", "Nobody has given you the right to pass this on.");
    if (code == u"MissingPackageAccess")
        return QCoreApplication::translate("RequestText", "You lack the access package that this takes.");
    if (code == u"AccessListValidationFail")
        return QCoreApplication::translate("RequestText", "The service is open to listed organisations only.");
    if (code == u"ResourceNotDelegable")
        return QCoreApplication::translate("RequestText", "The service cannot be passed on.");
    if (code == u"ResourceIsMaskinPortenSchema")
        return QCoreApplication::translate("RequestText", "The service is given through Maskinporten, not here.");
    return {};
}

OutcomeText outcomeInWords(const requests::Outcome &outcome, const QString &title)
{
    const bool approve = outcome.decision == requests::Decision::Approve;
    const QString organisation = outcome.row.party.name;
    switch (outcome.truth) {
    case requests::Truth::Done:
        if (!approve)
            return {Tone::Ok, QCoreApplication::translate("RequestText", "Rejected. %1 gets no access for %2.")
                                  .arg(title, organisation)};
        if (outcome.row.request.kind == domain::RequestKind::ForClients)
            return {Tone::Ok,
                    QCoreApplication::translate(
                        "RequestText", "Approved. %1 has access for %2, but acts for no client until you add some.")
                        .arg(title, organisation)};
        return {Tone::Ok,
                QCoreApplication::translate("RequestText", "Approved. %1 has access for %2.").arg(title, organisation)};
    case requests::Truth::NotDone:
        return {Tone::Bad, refusedText(outcome)};
    case requests::Truth::HandledElsewhere:
        return {Tone::Warn,
                QCoreApplication::translate("RequestText",
                                            "Somebody else has handled this request in the meantime. Status now: %1.")
                    .arg(statusInWords(outcome.row.request.status, outcome.row.request.rawStatus))};
    case requests::Truth::PartlyDone:
        return {Tone::Warn,
                QCoreApplication::translate(
                    "RequestText", "Only half done: the system access was created, but the request still waits. Do not "
                                   "approve it again; ask the vendor for a new request, or look at it in Altinn.")};
    case requests::Truth::Contradictory:
        return {Tone::Warn, QCoreApplication::translate(
                                "RequestText", "The request is rejected, and yet the system access exists. "
                                               "Somebody approved it at the same time. Look at it in Altinn.")};
    case requests::Truth::Gone:
        return {Tone::Warn,
                QCoreApplication::translate("RequestText",
                                            "The request does not exist any more. The vendor may have withdrawn it.")};
    case requests::Truth::Unknown:
        break;
    }
    return {Tone::Warn,
            QCoreApplication::translate(
                "RequestText", "No certain answer came from Altinn. The decision may or may not have been made. "
                               "Fetch the status before you decide again.")};
}

} // namespace ui
