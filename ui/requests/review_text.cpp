// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/review_text.h"

#include "ui/requests/change_text.h"
#include "ui/requests/request_text.h"
#include "ui/widgets/rights_view.h"

#include <QCoreApplication>

namespace ui {

using requests::Decision;

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReviewWords)

public:
    static QString heading(domain::RequestKind kind, const QString &title);
    static OutcomeText state(const ShownRequest &shown);
    static OutcomeText hint(const ShownRequest &shown);
    static QString question(const ShownRequest &shown, Decision decision);
    static QString questionTitle(const ShownRequest &shown, Decision decision);
    static QString verb(Decision decision);
};

QString ReviewWords::heading(domain::RequestKind kind, const QString &title)
{
    switch (kind) {
    case domain::RequestKind::ForClients:
        return tr("%1 asks for access for clients").arg(title);
    case domain::RequestKind::Change:
        return tr("%1 asks to change its access").arg(title);
    case domain::RequestKind::Own:
        break;
    }
    return tr("%1 asks for access").arg(title);
}

OutcomeText ReviewWords::state(const ShownRequest &shown)
{
    const domain::AccessRequest &request = shown.row.request;
    const QString &name = shown.title;
    if (shown.isBusy)
        return {Tone::Accent, tr("Altinn is working on it…")};
    if (shown.outcome)
        return outcomeInWords(*shown.outcome, name);
    if (!request.isOpen() && !request.isHandled())
        return {Tone::Warn, tr("Altinn gives this request a status that Fullmakt does not know (%1). Open "
                               "it in Altinn to see what it means.")
                                .arg(request.rawStatus)};
    if (!request.isOpen())
        return {Tone::Accent, handledInWords(request)};
    if (domain::isExpired(request, QDateTime::currentDateTimeUtc()))
        return {Tone::Warn, tr("This request is older than 180 days and has expired. Ask the vendor to send a "
                               "new one.")};
    if (request.mayForwardOnly && request.forwarded)
        return {Tone::Accent, tr("This request is forwarded: those who manage accesses for %1 see it among the "
                                 "requests that wait, and one of them decides.")
                                  .arg(shown.row.party.name)};
    if (request.mayForwardOnly)
        return {Tone::Accent,
                tr("Altinn does not let you approve this request, but you can forward it to those who manage "
                   "accesses for %1.")
                    .arg(shown.row.party.name),
                true};
    if (!shown.mayApprove)
        return {Tone::Accent,
                tr("Approving from Fullmakt takes a permission that Altinn has not given to this program. "
                   "Open the request in Altinn, decide there, and fetch the status here afterwards."),
                true};
    if (shown.review && !shown.review->isReadable())
        return {Tone::Warn, tr("Part of this request could not be read, so it cannot be approved here. Open it in "
                               "Altinn.")};
    if (shown.review && !shown.review->mayBeGiven())
        return {Tone::Warn,
                tr("You cannot give everything that is asked for, so Altinn will refuse. Ask "
                   "someone with broader rights, such as the general manager."),
                true};
    if (shown.review && request.kind == domain::RequestKind::Change)
        return {Tone::Accent, effectInWords(*shown.review, name)};
    if (request.kind == domain::RequestKind::ForClients)
        return {Tone::Accent, tr("The system gets no clients yet. After approving, you choose which clients "
                                 "it may act for.")};
    return {};
}

OutcomeText ReviewWords::hint(const ShownRequest &shown)
{
    if (!shown.review)
        return {};
    const bool open = shown.row.request.isOpen();
    if (shown.review->accessError && open)
        return {Tone::Warn, unknownAccessInWords(*shown.review)};
    if (shown.review->namesMissing > 0)
        return {Tone::Warn, tr("%n name(s) could not be read; technical names stand in for them.", nullptr,
                               shown.review->namesMissing)};
    if (shown.review->checkError && open && !shown.row.request.mayForwardOnly)
        return {Tone::Warn, tr("Whether you can give this could not be checked now. Altinn checks it again when "
                               "you approve.")};
    return {};
}

QString ReviewWords::question(const ShownRequest &shown, Decision decision)
{
    const QString &name = shown.title;
    const bool approve = decision == Decision::Approve;
    if (decision == Decision::Forward)
        return tr("Everybody who manages accesses for %1 will see the request from %2 among those that wait, in "
                  "Altinn and in Fullmakt, and one of them decides. Nothing is given yet. Fullmakt does not know "
                  "whether Altinn notifies them, so tell one of them.")
            .arg(shown.row.party.name, name);
    if (shown.row.request.kind == domain::RequestKind::Change)
        return approve ? effectInWords(*shown.review, name)
                       : tr("The access of %1 for %2 stays as it is now. The vendor can send a new request.")
                             .arg(name, shown.row.party.name);
    if (!approve)
        return tr("This request gives %1 nothing for %2. The vendor can send a new one.")
            .arg(name, shown.row.party.name);
    const int packages = shown.review->packageCount();
    const QString given = amountInWords(packages, static_cast<int>(shown.review->lines.size()) - packages);
    if (shown.row.request.kind == domain::RequestKind::ForClients)
        return tr("%1 gets %2 to use for clients of %3, once you have added clients.")
            .arg(name, given, shown.row.party.name);
    return tr("%1 gets %2 to use for %3. It applies until somebody deletes the access.")
        .arg(name, given, shown.row.party.name);
}

QString ReviewWords::questionTitle(const ShownRequest &shown, Decision decision)
{
    const QString &name = shown.title;
    if (decision == Decision::Forward)
        return tr("Forward the request from %1?").arg(name);
    if (shown.row.request.kind == domain::RequestKind::Change)
        return decision == Decision::Approve ? tr("Approve the change of %1?").arg(name)
                                             : tr("Reject the change of %1?").arg(name);
    return decision == Decision::Approve ? tr("Approve the request from %1?").arg(name)
                                         : tr("Reject the request from %1?").arg(name);
}

QString ReviewWords::verb(Decision decision)
{
    switch (decision) {
    case Decision::Reject:
        return tr("Reject");
    case Decision::Forward:
        return tr("Forward");
    case Decision::Approve:
        break;
    }
    return tr("Approve");
}

} // namespace

bool isUncertain(const ShownRequest &shown)
{
    return shown.outcome && requests::isUncertain(*shown.outcome);
}

QUrl receiptAddress(const domain::AccessRequest &request)
{
    const QUrl url(request.redirectUrl, QUrl::StrictMode);
    const bool safe = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
    return safe ? url : QUrl();
}

QString hostOf(const QUrl &address)
{
    return address.host(QUrl::FullyEncoded);
}

QString headingInWords(domain::RequestKind kind, const QString &title)
{
    return ReviewWords::heading(kind, title);
}

OutcomeText stateInWords(const ShownRequest &shown)
{
    return ReviewWords::state(shown);
}

OutcomeText hintInWords(const ShownRequest &shown)
{
    return ReviewWords::hint(shown);
}

QString questionInWords(const ShownRequest &shown, Decision decision)
{
    return ReviewWords::question(shown, decision);
}

QString questionTitle(const ShownRequest &shown, Decision decision)
{
    return ReviewWords::questionTitle(shown, decision);
}

QString verbInWords(Decision decision)
{
    return ReviewWords::verb(decision);
}

} // namespace ui
