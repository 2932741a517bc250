// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// System accesses that are created and deleted.
#include "tests/matrix/stage.h"
#include "ui/accesses/access_text.h"
#include "ui/accesses/creation_text.h"

#include <set>

using namespace accesses;
using namespace Qt::StringLiterals;

namespace matrix {

namespace {

const auto there = u"there"_s;
const auto notThere = u"not there"_s;

// What the record of activity claims of the last thing done of this kind, when that is not so.
QString falseClaimOf(const QList<activity::Entry> &entries, activity::Action action, bool isDone)
{
    int count = 0;
    for (const activity::Entry &entry : entries) {
        if (activity::actionOf(entry) != action)
            continue;
        ++count;
        if (entry.outcome == activity::nameOf(activity::Outcome::Done) && !isDone)
            return u"the record says done, and it is not"_s;
        if (entry.outcome == activity::nameOf(activity::Outcome::NotDone) && isDone)
            return u"the record says not done, and it is"_s;
    }
    return count <= 1 ? QString() : u"%1 entries in the record for one doing"_s.arg(count);
}

class Creating : public Operation
{
public:
    bool prepare(Stage &stage) override
    {
        for (const QJsonValue &system : stage.app.state().value(u"systems"_s).toArray())
            m_system = system.toString().endsWith(u"_fjordlonn"_s) ? system.toString() : m_system;
        for (const QJsonValue &access : held(stage))
            stage.app.box.control("POST", u"/accesses/delete"_s, {{u"id"_s, access[u"id"_s]}});
        const auto plan = stage.app.finish(stage.app.accesses.plan(stage.party(), m_system, {}));
        if (!plan || !*plan || !(*plan)->mayBeCreated())
            return false;
        m_plan = **plan;
        return true;
    }

    bool run(Stage &stage) override
    {
        bool isOver = false;
        QObject here;
        QObject::connect(&stage.app.accesses, &AccessDesk::created, &here, [&](const CreationOutcome &outcome) {
            m_outcome = outcome;
            isOver = true;
        });
        stage.app.accesses.create(stage.party(), m_plan, u"Lønn"_s);
        return Stage::waitFor([&isOver] { return isOver; });
    }

    bool lookAgain(Stage &stage) override
    {
        const auto list = stage.app.finish(stage.app.accesses.list(stage.party(), {}));
        if (!list || !*list || (*list)->ownError || (*list)->unreadable > 0)
            return false;
        const auto made = createdFrom(m_system, stage.party().organisationNumber, (*list)->items);
        m_seen = made.isEmpty() ? notThere : there;
        return true;
    }

    [[nodiscard]] Told told() const override
    {
        Told told;
        const CreationOutcome outcome = m_outcome;
        told.words = [outcome] { return ui::creationInWords(outcome).text; };
        if (!m_seen.isEmpty()) {
            told.says = m_seen == there ? Says::Done : Says::NotDone;
            told.value = m_seen;
            return told;
        }
        switch (outcome.creation) {
        case Creation::Created:
        case Creation::Doubled:
            told.says = outcome.partUnknown ? Says::Unknown : Says::Done;
            told.value = there;
            break;
        case Creation::NotCreated:
            told.says = Says::NotDone;
            told.value = notThere;
            break;
        case Creation::AlreadyThere:
        case Creation::Incomplete:
            told.value = there;
            break;
        default:
            break;
        }
        return told;
    }

    [[nodiscard]] QString truth(Stage &stage) override { return held(stage).isEmpty() ? notThere : there; }

    [[nodiscard]] QString falseClaim(Stage &stage) override
    {
        const QJsonArray now = held(stage);
        const QString id = now.isEmpty() ? QString() : now.at(0)[u"id"_s].toString();
        return id.isEmpty() ? QString()
                            : falseClaimOf(stage.recordOf(id), activity::Action::AccessCreated, !now.isEmpty());
    }

private:
    // Those that were created from the app.
    QJsonArray held(Stage &stage)
    {
        QJsonArray found;
        for (const QJsonValue &access : stage.app.state().value(u"systemAccesses"_s).toArray()) {
            if (access[u"systemId"_s].toString().compare(m_system, Qt::CaseInsensitive) == 0)
                found.append(access);
        }
        return found;
    }

    QString m_system;
    CreationPlan m_plan;
    CreationOutcome m_outcome;
    QString m_seen;
};

class Deleting : public Operation
{
public:
    explicit Deleting(bool forClients) : m_forClients(forClients) {}

    bool prepare(Stage &stage) override
    {
        m_access = stage.newAccess(m_forClients);
        return !m_access.id.isNull();
    }

    bool run(Stage &stage) override
    {
        bool isOver = false;
        QObject here;
        QObject::connect(&stage.app.accesses, &AccessDesk::removed, &here, [&](const RemovalOutcome &outcome) {
            m_outcome = outcome;
            isOver = true;
        });
        stage.app.accesses.remove(stage.party(), m_access);
        return Stage::waitFor([&isOver] { return isOver; });
    }

    bool lookAgain(Stage &stage) override
    {
        const auto list = stage.app.finish(stage.app.accesses.list(stage.party(), {}));
        if (!list || !*list || (*list)->ownError || (*list)->forClientsError || (*list)->unreadable > 0)
            return false;
        m_seen = notThere;
        for (const domain::SystemAccess &access : std::as_const((*list)->items))
            m_seen = access.id == m_access.id ? there : m_seen;
        return true;
    }

    [[nodiscard]] Told told() const override
    {
        Told told;
        const RemovalOutcome outcome = m_outcome;
        told.words = [outcome] { return ui::removalInWords(outcome, u"Fjord"_s).text; };
        told.value = m_seen;
        if (!m_seen.isEmpty()) {
            told.says = m_seen == there ? Says::NotDone : Says::Done;
            return told;
        }
        switch (outcome.removal) {
        case Removal::Gone:
        case Removal::AlreadyGone:
            told.says = Says::Done;
            told.value = notThere;
            break;
        case Removal::StillThere:
            told.says = outcome.partUnknown ? Says::Unknown : Says::NotDone;
            told.value = there;
            break;
        case Removal::Partly:
            told.value = there;
            break;
        default:
            break;
        }
        return told;
    }

    [[nodiscard]] QString truth(Stage &stage) override
    {
        return stage.app.accessState(m_access.id).isEmpty() ? notThere : there;
    }

    [[nodiscard]] QString falseClaim(Stage &stage) override
    {
        return falseClaimOf(stage.recordOf(m_access.id.toString()), activity::Action::AccessDeleted,
                            truth(stage) == notThere);
    }

private:
    bool m_forClients;
    domain::SystemAccess m_access;
    RemovalOutcome m_outcome;
    QString m_seen;
};

} // namespace

std::vector<Row> accessRows()
{
    const QString base = u"/authentication/api/v1/systemuser/"_s;
    return {
        {u"create an access"_s, manager, [] { return std::make_unique<Creating>(); },
         strikesOf(u"POST"_s, base + u"{party}/create"_s), Sending{u"POST"_s, u"/create"_s, 1}},
        {u"delete an access"_s, manager, [] { return std::make_unique<Deleting>(false); },
         strikesOf(u"DELETE"_s, base + u"{party}/{id}"_s), Sending{u"DELETE"_s, {}, 1}},
        {u"delete an access for clients"_s, auditor, [] { return std::make_unique<Deleting>(true); },
         strikesOf(u"DELETE"_s, base + u"agent/{party}/{id}"_s), Sending{u"DELETE"_s, {}, 1}},
    };
}

} // namespace matrix
