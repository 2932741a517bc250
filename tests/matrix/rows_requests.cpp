// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Decisions, one by one and several in a go.
#include "tests/matrix/stage.h"
#include "ui/requests/outcome_text.h"

using namespace requests;
using namespace Qt::StringLiterals;

namespace matrix {

namespace {

const QString base = u"/authentication/api/v1/systemuser/"_s;

QString nameOf(domain::RequestStatus status)
{
    switch (status) {
    case domain::RequestStatus::New:
        return u"New"_s;
    case domain::RequestStatus::Accepted:
        return u"Accepted"_s;
    case domain::RequestStatus::Rejected:
        return u"Rejected"_s;
    default:
        return u"?"_s;
    }
}

Says saysOf(Truth truth)
{
    switch (truth) {
    case Truth::Done:
    case Truth::HandledElsewhere: // the row says how
        return Says::Done;
    case Truth::NotDone:
        return Says::NotDone;
    default:
        return Says::Unknown;
    }
}

struct Case
{
    domain::RequestKind kind = domain::RequestKind::Own;
    Decision decision = Decision::Approve;
};

class Deciding : public Operation
{
public:
    explicit Deciding(Case what) : m_what(what) {}

    bool prepare(Stage &stage) override
    {
        m_id = m_what.kind == domain::RequestKind::Change ? stage.newChange() : stage.newRequest(m_what.kind);
        const InboxRow row = stage.opened(m_what.kind, m_id);
        const auto review = stage.app.finish(stage.app.requests.review(row, {}));
        if (!review || !*review)
            return false;
        m_row = (*review)->row;
        stage.app.requests.noteOpened(**review);
        return m_row.request.id == m_id && m_row.request.isOpen();
    }

    bool run(Stage &stage) override
    {
        return ended(stage, [&] { stage.app.requests.decide(m_row, m_what.decision, u"Rydder opp"_s); });
    }

    bool lookAgain(Stage &stage) override
    {
        return ended(stage, [&] { stage.app.requests.readBack(m_outcome.row, m_what.decision); });
    }

    [[nodiscard]] Told told() const override
    {
        const Outcome outcome = m_outcome;
        Told told;
        told.says = saysOf(outcome.truth);
        if (told.says != Says::Unknown)
            told.value = valueOf(outcome);
        if (outcome.truth != Truth::Done && outcome.truth != Truth::HandledElsewhere)
            told.words = [outcome] { return ui::outcomeInWords(outcome, u"Fjord"_s).text; };
        return told;
    }

    [[nodiscard]] QString truth(Stage &stage) override
    {
        const bool isChange = m_what.kind == domain::RequestKind::Change;
        const QJsonObject request = stage.stateOf(isChange ? u"changeRequests"_s : u"requests"_s, m_id.toString());
        QString value = request.value(u"status"_s).toString();
        if (m_what.decision == Decision::Forward)
            value += request.value(u"escalated"_s).toBool() ? u" forwarded"_s : u""_s;
        if (!isChange && stage.app.hasAccess(m_id) != (request.value(u"status"_s) == u"Accepted"_s))
            value += u", and the access does not agree"_s;
        return value;
    }

    [[nodiscard]] QString falseClaim(Stage &stage) override
    {
        const auto outcome = m_what.decision == Decision::Approve  ? u"approved"_s
                             : m_what.decision == Decision::Reject ? u"rejected"_s
                                                                   : u"forwarded"_s;
        const QString now = truth(stage);
        int decisions = 0;
        for (const activity::Entry &entry : stage.recordOf(m_id.toString())) {
            const auto action = activity::actionOf(entry);
            const bool isDecision = action && *action != activity::Action::OutcomeRead;
            decisions += isDecision ? 1 : 0;
            const bool saysDone = entry.outcome == activity::nameOf(activity::Outcome::Done);
            if (saysDone && now == u"New")
                return u"the record says %1, and it is not"_s.arg(outcome);
            if (isDecision && entry.outcome == activity::nameOf(activity::Outcome::NotDone) && now != u"New")
                return u"the record says not %1, and it is"_s.arg(outcome);
        }
        return decisions == 1 ? QString() : u"%1 entries in the record for one decision"_s.arg(decisions);
    }

    [[nodiscard]] QString lost(Stage &) override
    {
        const bool mayBeSo = m_outcome.truth == Truth::Done || isUncertain(m_outcome);
        return !mayBeSo || m_outcome.note == u"Rydder opp" ? QString() : u"the note is gone"_s;
    }

private:
    bool ended(Stage &stage, const std::function<void()> &begin)
    {
        bool isOver = false;
        QObject here;
        QObject::connect(&stage.app.requests, &RequestDesk::decided, &here, [this, &isOver](const Outcome &outcome) {
            if (outcome.row.request.id != m_id)
                return;
            m_outcome = outcome;
            isOver = true;
        });
        begin();
        return Stage::waitFor([&isOver] { return isOver; });
    }

    [[nodiscard]] static QString valueOf(const Outcome &outcome)
    {
        QString value = nameOf(outcome.row.request.status);
        if (outcome.decision == Decision::Forward)
            value += outcome.row.request.forwarded ? u" forwarded"_s : u""_s;
        return value;
    }

    Case m_what;
    domain::RequestId m_id;
    InboxRow m_row;
    Outcome m_outcome;
};

// Two requests in one go.
class Several : public Operation
{
public:
    bool prepare(Stage &stage) override
    {
        for (int i = 0; i < 2; ++i) {
            const domain::RequestId id = stage.newRequest(domain::RequestKind::Own);
            const InboxRow row = stage.opened(domain::RequestKind::Own, id);
            const auto review = stage.app.finish(stage.app.requests.review(row, {}));
            if (!review || !*review)
                return false;
            stage.app.requests.noteOpened(**review);
            stage.app.requests.inbox()->put((*review)->row);
            m_rows.append((*review)->row);
        }
        return true;
    }

    bool run(Stage &stage) override
    {
        RequestDesk &desk = stage.app.requests;
        if (!desk.decideSeveral(m_rows, Decision::Approve))
            return false;
        const bool isOver = Stage::waitFor([&desk] { return desk.round() && !desk.round()->isRunning(); });
        keep(stage);
        return isOver;
    }

    bool lookAgain(Stage &stage) override
    {
        RequestDesk &desk = stage.app.requests;
        for (const InboxRow &row : std::as_const(m_rows)) {
            desk.readBack(row, Decision::Approve);
            if (!Stage::waitFor([&] { return !desk.isDeciding(row.request.id); }))
                return false;
        }
        keep(stage);
        // Of one that was not sent nothing is told but that: the list shows how it is.
        for (DecisionRound::Item &item : m_items) {
            if (item.outcome)
                continue;
            const InboxRow row = stage.opened(domain::RequestKind::Own, item.row.request.id);
            Outcome outcome;
            outcome.truth = row.request.isOpen() ? Truth::NotDone : Truth::Done;
            outcome.row = row;
            item.outcome = outcome;
        }
        return true;
    }

    [[nodiscard]] Told told() const override
    {
        Told told;
        told.says = Says::Done;
        QStringList values;
        for (const DecisionRound::Item &item : m_items) {
            const Says says = item.outcome ? saysOf(item.outcome->truth) : Says::NotDone;
            if (says == Says::Unknown)
                told.says = Says::Unknown;
            else if (says == Says::NotDone && told.says == Says::Done)
                told.says = Says::NotDone;
            values.append(item.outcome ? nameOf(item.outcome->row.request.status) : u"New"_s);
            if (item.outcome && says != Says::Done && !told.words)
                told.words = [outcome = *item.outcome] { return ui::outcomeInWords(outcome, u"Fjord"_s).text; };
        }
        if (told.says != Says::Unknown)
            told.value = values.join(u' ');
        return told;
    }

    [[nodiscard]] QString truth(Stage &stage) override
    {
        QStringList values;
        for (const InboxRow &row : std::as_const(m_rows))
            values.append(stage.app.statusOf(row.request.id));
        return values.join(u' ');
    }

private:
    void keep(Stage &stage) { m_items = stage.app.requests.round()->items(); }

    QList<InboxRow> m_rows;
    QList<DecisionRound::Item> m_items;
};

Row rowOf(const QString &name, const QString &person, Case what, const QString &route, const QString &pathEnd)
{
    return {name, person, [what] { return std::make_unique<Deciding>(what); },
            strikesOf(u"POST"_s, base + route + pathEnd), Sending{u"POST"_s, pathEnd, 1}};
}

} // namespace

std::vector<Row> requestRows()
{
    using domain::RequestKind;
    std::vector<Row> rows = {
        rowOf(u"approve"_s, manager, {RequestKind::Own, Decision::Approve}, u"request/{party}/{id}"_s, u"/approve"_s),
        rowOf(u"reject"_s, manager, {RequestKind::Own, Decision::Reject}, u"request/{party}/{id}"_s, u"/reject"_s),
        rowOf(u"approve for clients"_s, auditor, {RequestKind::ForClients, Decision::Approve},
              u"request/agent/{party}/{id}"_s, u"/approve"_s),
        rowOf(u"reject for clients"_s, auditor, {RequestKind::ForClients, Decision::Reject},
              u"request/agent/{party}/{id}"_s, u"/reject"_s),
        rowOf(u"approve a change"_s, manager, {RequestKind::Change, Decision::Approve}, u"changerequest/{party}/{id}"_s,
              u"/approve"_s),
        rowOf(u"reject a change"_s, manager, {RequestKind::Change, Decision::Reject}, u"changerequest/{party}/{id}"_s,
              u"/reject"_s),
        rowOf(u"forward"_s, clerk, {RequestKind::Own, Decision::Forward}, u"request/{party}/{id}"_s, u"/escalate"_s),
        rowOf(u"forward for clients"_s, clerk, {RequestKind::ForClients, Decision::Forward},
              u"request/agent/{party}/{id}"_s, u"/escalate"_s),
    };
    Row several = rowOf(u"approve two in one go"_s, manager, {}, u"request/{party}/{id}"_s, u"/approve"_s);
    several.make = [] { return std::make_unique<Several>(); };
    several.sending->most = 2; // one each
    rows.push_back(std::move(several));
    return rows;
}

} // namespace matrix
