// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/request_text.h"

#include "app/requests/inbox_view.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

QString kindInWords(domain::RequestKind kind)
{
    switch (kind) {
    case domain::RequestKind::ForClients:
        return QCoreApplication::translate("RequestText", "for clients");
    case domain::RequestKind::Change:
        return QCoreApplication::translate("RequestText", "change");
    case domain::RequestKind::Own:
        break;
    }
    return QCoreApplication::translate("RequestText", "own");
}

QString statusInWords(domain::RequestStatus status, const QString &raw)
{
    switch (status) {
    case domain::RequestStatus::New:
        return QCoreApplication::translate("RequestText", "Waiting for a decision");
    case domain::RequestStatus::Accepted:
        return QCoreApplication::translate("RequestText", "Approved");
    case domain::RequestStatus::Rejected:
        return QCoreApplication::translate("RequestText", "Rejected");
    case domain::RequestStatus::Denied:
        return QCoreApplication::translate("RequestText", "Denied");
    case domain::RequestStatus::TimedOut:
        return QCoreApplication::translate("RequestText", "Expired");
    case domain::RequestStatus::NoChangeNeeded:
        return QCoreApplication::translate("RequestText", "Nothing to change");
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
    if (row.request.status == domain::RequestStatus::Unknown)
        return {QCoreApplication::translate("RequestText", "unknown status"), Tone::Warn};
    const int days = domain::daysLeft(row.request, now);
    if (days == 0)
        return {daysLeftInWords(0), Tone::Bad};
    if (days > 0 && days <= requests::soonDays)
        return {daysLeftInWords(days), Tone::Warn};
    if (row.request.forwarded)
        return {QCoreApplication::translate("RequestText", "forwarded"), Tone::Neutral};
    if (row.openedByLink)
        return {QCoreApplication::translate("RequestText", "opened by link"), Tone::Accent};
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

QString handledInWords(const domain::AccessRequest &request)
{
    switch (request.status) {
    case domain::RequestStatus::Accepted:
        return request.kind == domain::RequestKind::Change
                   ? QCoreApplication::translate("RequestText",
                                                 "This change is approved already. You see what the access has now "
                                                 "under System accesses.")
                   : QCoreApplication::translate("RequestText",
                                                 "This request is approved already. You find the access under System "
                                                 "accesses.");
    case domain::RequestStatus::Rejected:
        return QCoreApplication::translate("RequestText",
                                           "This request is rejected already, so it gives nothing. The vendor can "
                                           "send a new one.");
    case domain::RequestStatus::Denied:
        return QCoreApplication::translate(
            "RequestText", "This request was denied, so it gives nothing. The vendor can send a new one.");
    case domain::RequestStatus::TimedOut:
        return QCoreApplication::translate("RequestText",
                                           "This request expired before anybody decided. Ask the vendor to send a "
                                           "new one.");
    case domain::RequestStatus::NoChangeNeeded:
        return QCoreApplication::translate("RequestText",
                                           "The access has all that this change asks for, so there is nothing to "
                                           "decide.");
    case domain::RequestStatus::New:
    case domain::RequestStatus::Unknown:
        break;
    }
    return {};
}

} // namespace ui
