// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/several_text.h"

#include "ui/requests/change_text.h"
#include "ui/requests/outcome_text.h"
#include "ui/widgets/rights_view.h"

#include <QCoreApplication>

namespace ui {

using requests::Decision;
using requests::DecisionRound;
using requests::Obstacle;
using requests::Truth;

namespace {

struct SeveralWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::SeveralWords)

public:
    static QString many(Obstacle obstacle, int count);
    static QString one(Obstacle obstacle);
    static QString progress(const DecisionRound &round);
    static QString count(Truth truth, Decision decision, int count);
    static QString notSent(int count);
    static QString item(const DecisionRound::Item &item, const QString &title);
    static QString given(const requests::Review &review, const QString &title);
};

QString SeveralWords::many(Obstacle obstacle, int count)
{
    switch (obstacle) {
    case Obstacle::Handled:
        return tr("%n no longer wait(s)", nullptr, count);
    case Obstacle::Deciding:
        return tr("Altinn is working on %n", nullptr, count);
    case Obstacle::Uncertain:
        return tr("%n has/have no certain outcome yet", nullptr, count);
    case Obstacle::NotAllowed:
        return tr("%n is/are not yours to decide", nullptr, count);
    case Obstacle::TimedOut:
        return tr("%n has/have expired", nullptr, count);
    case Obstacle::NotOpened:
        return tr("%n has/have not been opened yet", nullptr, count);
    case Obstacle::Changed:
        return tr("%n has/have changed since you opened it/them", nullptr, count);
    case Obstacle::Unreadable:
        return tr("%n could not be read in full", nullptr, count);
    case Obstacle::CannotGive:
        break;
    }
    return tr("%n you cannot give", nullptr, count);
}

QString SeveralWords::one(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Handled:
        return tr("Not sent: it no longer waited.");
    case Obstacle::Deciding:
        return tr("Not sent: Altinn was working on it already.");
    case Obstacle::Uncertain:
        return tr("Not sent: what became of an earlier decision is not known. Fetch the status first.");
    case Obstacle::NotAllowed:
        return tr("Not sent: it is not yours to decide.");
    case Obstacle::TimedOut:
        return tr("Not sent: it has expired.");
    case Obstacle::NotOpened:
        return tr("Not sent: it has not been opened.");
    case Obstacle::Changed:
        return tr("Not sent: it has changed since you opened it. Open it once more.");
    case Obstacle::Unreadable:
        return tr("Not sent: part of it could not be read.");
    case Obstacle::CannotGive:
        break;
    }
    return tr("Not sent: you cannot give everything that is asked for.");
}

QString SeveralWords::progress(const DecisionRound &round)
{
    const int all = static_cast<int>(round.items().size());
    if (round.wasCancelled())
        return tr("Stopping after the one that Altinn works on. %1 of %2 done.").arg(round.settled()).arg(all);
    const int now = qMin(round.settled() + 1, all);
    return round.decision() == Decision::Approve ? tr("Approving %1 of %2…").arg(now).arg(all)
                                                 : tr("Rejecting %1 of %2…").arg(now).arg(all);
}

QString SeveralWords::count(Truth truth, Decision decision, int count)
{
    const bool approve = decision == Decision::Approve;
    switch (truth) {
    case Truth::Done:
        return approve ? tr("%n approved", nullptr, count) : tr("%n rejected", nullptr, count);
    case Truth::NotDone:
        return tr("%n not carried out", nullptr, count);
    case Truth::HandledElsewhere:
        return tr("%n decided or expired in the meantime", nullptr, count);
    case Truth::PartlyDone:
        return tr("%n only half done", nullptr, count);
    case Truth::Contradictory:
        return tr("%n with contradictory answers", nullptr, count);
    case Truth::Gone:
        return tr("%n that no longer exist(s)", nullptr, count);
    case Truth::NotReadBack:
        return tr("%n confirmed but not read back", nullptr, count);
    case Truth::Unknown:
        break;
    }
    return tr("%n without a certain answer", nullptr, count);
}

QString SeveralWords::notSent(int count)
{
    return tr("%n not sent", nullptr, count);
}

QString SeveralWords::item(const DecisionRound::Item &item, const QString &title)
{
    switch (item.step) {
    case DecisionRound::Step::Decided:
        return outcomeInWords(*item.outcome, title).text;
    case DecisionRound::Step::Deciding:
        return tr("Altinn is working on it…");
    case DecisionRound::Step::Waiting:
        return tr("Waiting for its turn.");
    case DecisionRound::Step::NotSent:
        break;
    }
    return item.obstacle ? one(*item.obstacle) : tr("Not sent: you stopped before it, or the sign-in ended.");
}

QString SeveralWords::given(const requests::Review &review, const QString &title)
{
    if (review.row.request.kind == domain::RequestKind::Change)
        return effectInWords(review, title);
    const int packages = review.packageCount();
    const QString amount = amountInWords(packages, static_cast<int>(review.lines.size()) - packages);
    return review.row.request.kind == domain::RequestKind::ForClients
               ? tr("Gets %1, for clients that you add afterwards.").arg(amount)
               : tr("Gets %1.").arg(amount);
}

} // namespace

QString obstaclesInWords(const Obstacles &obstacles)
{
    QStringList words;
    for (auto each = obstacles.cbegin(); each != obstacles.cend(); ++each)
        words.append(SeveralWords::many(each.key(), each.value()));
    return words.join(QStringLiteral(", "));
}

QString progressInWords(const DecisionRound &round)
{
    return SeveralWords::progress(round);
}

QString countsInWords(const DecisionRound &round)
{
    QStringList words;
    for (const Truth truth : {Truth::Done, Truth::NotDone, Truth::HandledElsewhere, Truth::PartlyDone,
                              Truth::Contradictory, Truth::Gone, Truth::NotReadBack, Truth::Unknown}) {
        if (const int count = round.count(truth); count > 0)
            words.append(SeveralWords::count(truth, round.decision(), count));
    }
    if (const int count = round.notSent(); count > 0)
        words.append(SeveralWords::notSent(count));
    return words.join(QStringLiteral(", "));
}

QString itemInWords(const DecisionRound::Item &item, const QString &title)
{
    return SeveralWords::item(item, title);
}

QString givenInWords(const requests::Review &review, const QString &title)
{
    return SeveralWords::given(review, title);
}

} // namespace ui
