// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/outcome_text.h"

#include "ui/requests/request_text.h"
#include "ui/widgets/explain.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::OutcomeWords)

public:
    static QString refused(const requests::Outcome &outcome);
    static QString done(const requests::Outcome &outcome, const QString &title);
    static QString partlyDone(const requests::Outcome &outcome);
    static QString contradictory(const requests::Outcome &outcome);
    static QString notRead(const requests::Outcome &outcome);
    static QString other(const requests::Outcome &outcome);
};

bool isChange(const requests::Outcome &outcome)
{
    return outcome.row.request.kind == domain::RequestKind::Change;
}

QString OutcomeWords::refused(const requests::Outcome &outcome)
{
    const bool approve = outcome.decision == requests::Decision::Approve;
    QString what = approve ? tr("The request was not approved.") : tr("The request was not rejected.");
    if (!outcome.error)
        return what;
    if (outcome.error->code == u"REQUEST-EXPIRED")
        return what + u' ' + tr("It is older than 180 days. Ask the vendor to send a new request.");
    const Explanation why = explain(*outcome.error, what);
    return QStringList{what, why.meaning, why.advice}.join(u' ').simplified();
}

QString OutcomeWords::done(const requests::Outcome &outcome, const QString &title)
{
    const QString organisation = outcome.row.party.name;
    const bool approve = outcome.decision == requests::Decision::Approve;
    if (isChange(outcome))
        return approve ? tr("Approved. The access of %1 for %2 is changed.").arg(title, organisation)
                       : tr("Rejected. The access of %1 for %2 stays as it is.").arg(title, organisation);
    if (!approve)
        return tr("Rejected. %1 gets no access for %2.").arg(title, organisation);
    if (outcome.row.request.kind == domain::RequestKind::ForClients)
        return tr("Approved. %1 has access for %2, but acts for no client until you add some.")
            .arg(title, organisation);
    return tr("Approved. %1 has access for %2.").arg(title, organisation);
}

QString OutcomeWords::partlyDone(const requests::Outcome &outcome)
{
    if (isChange(outcome))
        return tr("Only half done: part of the change has come about, but the request still waits. Below you see what "
                  "is there already. You can safely approve once more to complete it.");
    return tr("Only half done: the system access was created, but the request still waits. Do not approve it again; "
              "ask the vendor for a new request, or look at it in Altinn.");
}

QString OutcomeWords::contradictory(const requests::Outcome &outcome)
{
    if (outcome.row.request.status == domain::RequestStatus::Rejected)
        return isChange(outcome) ? tr("The request is rejected, and yet part of the change has come about. Somebody "
                                      "approved it at the same time. Look at it in Altinn.")
                                 : tr("The request is rejected, and yet the system access exists. Somebody approved "
                                      "it at the same time. Look at it in Altinn.");
    return isChange(outcome)
               ? tr("Altinn says that the request is approved, and yet the access does not have all that it asks for, "
                    "or still has what it takes away. Fetch the status in a while, or look at it in Altinn.")
               : tr("Altinn says that the request is approved, and yet the system access is not in the list. Fetch "
                    "the status in a while, or look at it in Altinn.");
}

// The access could not be read back, so that what is told of the request is not the whole truth.
QString OutcomeWords::notRead(const requests::Outcome &outcome)
{
    if (!outcome.accessError || outcome.truth == requests::Truth::Unknown)
        return {};
    return u' ' + (isChange(outcome) ? tr("What the access has now could not be read.")
                                     : tr("Whether the system access is there could not be read."));
}

QString OutcomeWords::other(const requests::Outcome &outcome)
{
    switch (outcome.truth) {
    case requests::Truth::HandledElsewhere:
        return tr("Somebody else has handled this request in the meantime. Status now: %1.")
            .arg(statusInWords(outcome.row.request.status, outcome.row.request.rawStatus));
    case requests::Truth::Gone:
        return tr("The request does not exist any more. The vendor may have withdrawn it.");
    case requests::Truth::NotReadBack:
        return tr("Altinn confirmed the decision, but the request could not be read afterwards, so Fullmakt cannot "
                  "tell that it is done. Fetch the status in a while.");
    default:
        return tr("No certain answer came from Altinn. The decision may or may not have been made. Fetch the status "
                  "before you decide again.");
    }
}

} // namespace

OutcomeText outcomeInWords(const requests::Outcome &outcome, const QString &title)
{
    const QString more = OutcomeWords::notRead(outcome);
    switch (outcome.truth) {
    case requests::Truth::Done:
        return {more.isEmpty() ? Tone::Ok : Tone::Warn, OutcomeWords::done(outcome, title) + more};
    case requests::Truth::NotDone:
        return {Tone::Bad, OutcomeWords::refused(outcome) + more};
    case requests::Truth::PartlyDone:
        return {Tone::Warn, OutcomeWords::partlyDone(outcome)};
    case requests::Truth::Contradictory:
        return {Tone::Warn, OutcomeWords::contradictory(outcome)};
    default:
        return {Tone::Warn, OutcomeWords::other(outcome) + more};
    }
}

} // namespace ui
