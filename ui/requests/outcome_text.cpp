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
    static OutcomeText all(const requests::Outcome &outcome, const QString &title);
    static QString note(const QString &note);
};

bool isChange(const requests::Outcome &outcome)
{
    return outcome.row.request.kind == domain::RequestKind::Change;
}

QString OutcomeWords::refused(const requests::Outcome &outcome)
{
    QString what = outcome.decision == requests::Decision::Approve  ? tr("The request was not approved.")
                   : outcome.decision == requests::Decision::Reject ? tr("The request was not rejected.")
                                                                    : tr("The request was not forwarded.");
    if (!outcome.error) // only looked at
        return outcome.decidedAt.isValid()
                   ? what + u' ' +
                         tr("If you decided a moment ago, Altinn may still be at it: fetch the status once more before "
                            "you decide again.")
                   : what;
    if (outcome.error->code == u"REQUEST-EXPIRED")
        return what + u' ' + tr("It is older than 180 days. Ask the vendor to send a new request.");
    if (outcome.error->code == u"FORWARD-REFUSED")
        return what + u' ' +
               tr("Altinn gave no reason. Try again in a while, or ask somebody who manages accesses for %1 to open "
                  "the "
                  "vendor's link.")
                   .arg(outcome.row.party.name);
    if (outcome.error->code == u"FORWARD-NOT-OFFERED")
        return what + u' ' + tr("Altinn no longer says that it is yours to forward. Press F5 to see what you can do.");
    const Explanation why = explain(*outcome.error, what);
    QStringList words = {what, why.meaning, why.advice};
    // An approval that broke on the way can leave what keeps every later one of the same request from succeeding.
    if (outcome.decision == requests::Decision::Approve && !isChange(outcome) &&
        (outcome.error->kind == core::ErrorKind::Server || outcome.error->code == u"AUTH-00002" ||
         outcome.error->code == u"AUTH-00051"))
        words.append(tr("If it is refused again, ask the vendor for a new request."));
    return words.join(u' ').simplified();
}

QString OutcomeWords::done(const requests::Outcome &outcome, const QString &title)
{
    const QString organisation = outcome.row.party.name;
    const bool approve = outcome.decision == requests::Decision::Approve;
    if (outcome.decision == requests::Decision::Forward)
        return tr("Forwarded. Those who manage accesses for %1 see the request from %2 among those that wait. Nothing "
                  "is "
                  "given until one of them approves.")
            .arg(organisation, title);
    if (isChange(outcome))
        return approve ? tr("Approved. The access of %1 for %2 is changed.").arg(title, organisation)
                       : tr("Rejected. The access of %1 for %2 stays as it is.").arg(title, organisation);
    if (!approve)
        return tr("Rejected. This request gives %1 nothing for %2.").arg(title, organisation);
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
        return isChange(outcome)
                   ? tr("The request is rejected, and yet part of the change has come about. Somebody may have "
                        "approved it at the same time, or an earlier approval was only half done. Look at it in "
                        "Altinn.")
                   : tr("The request is rejected, and yet the system access exists. Somebody may have approved it at "
                        "the same time, or an earlier approval was only half done. Look at it in Altinn.");
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
    const bool forward = outcome.decision == requests::Decision::Forward;
    switch (outcome.truth) {
    case requests::Truth::HandledElsewhere:
        if (forward && outcome.row.request.isOpen())
            return tr("Somebody else has forwarded this request already. Those who manage accesses for %1 see it among "
                      "those that wait.")
                .arg(outcome.row.party.name);
        return tr("This request no longer waited for an answer, and was not decided from here. Status now: %1.")
            .arg(statusInWords(outcome.row.request.status, outcome.row.request.rawStatus));
    case requests::Truth::Gone:
        return tr(
            "The request does not exist any more. The vendor may have withdrawn it. Ask the vendor for a new one if "
            "it is still needed.");
    case requests::Truth::NotReadBack:
        if (forward)
            return tr(
                "Altinn confirmed the forwarding, but the request could not be read afterwards, so Fullmakt cannot "
                "tell that it is done. Fetch the status in a while.");
        return tr("Altinn confirmed the decision, but the request could not be read afterwards, so Fullmakt cannot "
                  "tell that it is done. Fetch the status in a while.");
    default:
        if (forward)
            return tr("No certain answer came from Altinn. The request may or may not have been forwarded. Fetch the "
                      "status before you try again.");
        return tr("No certain answer came from Altinn. The decision may or may not have been made. Fetch the status "
                  "before you decide again.");
    }
}

QString OutcomeWords::note(const QString &note)
{
    return tr("Your note: %1").arg(note);
}

OutcomeText OutcomeWords::all(const requests::Outcome &outcome, const QString &title)
{
    const QString more = notRead(outcome);
    switch (outcome.truth) {
    case requests::Truth::Done:
        return {more.isEmpty() ? Tone::Ok : Tone::Warn, done(outcome, title) + more};
    case requests::Truth::NotDone:
        return {Tone::Bad, refused(outcome) + more};
    case requests::Truth::PartlyDone:
        return {Tone::Warn, partlyDone(outcome)};
    case requests::Truth::Contradictory:
        return {Tone::Warn, contradictory(outcome)};
    default:
        return {Tone::Warn, other(outcome) + more};
    }
}

} // namespace

OutcomeText outcomeInWords(const requests::Outcome &outcome, const QString &title)
{
    OutcomeText text = OutcomeWords::all(outcome, title);
    if (outcome.error)
        text.details = detailsOf(*outcome.error);
    if (!outcome.note.isEmpty())
        text.text += u'\n' + OutcomeWords::note(outcome.note);
    return text;
}

} // namespace ui
