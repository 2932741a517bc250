// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Clients that are attached and detached, by a job and for the own organisation.
#include "tests/matrix/stage.h"
#include "tests/matrix/words.h"
#include "ui/clients/job_texts.h"

using namespace clients;
using namespace Qt::StringLiterals;

namespace matrix {

namespace {

constexpr int clientsInJob = 3;
constexpr int jobPatience = 8'000; // milliseconds after which the user pauses it

const QString clientRoute = u"/authentication/api/v1/enduser/systemuser/clients"_s;

class Changing : public Operation
{
public:
    explicit Changing(bool adds) : m_adds(adds) {}

    bool prepare(Stage &stage) override
    {
        m_access = stage.newAccess(true);
        if (!m_adds && !attach(stage))
            return false;
        const auto lists = stage.app.finish(stage.app.clients.lists(m_access.id, stage.party(), {}));
        if (!lists || !*lists)
            return false;
        Staging staging;
        QList<domain::ClientId> ids;
        for (const domain::Client &client : (m_adds ? (*lists)->available : (*lists)->assigned).mid(0, clientsInJob))
            ids.append(client.id);
        staging.stage(ids, m_adds ? Staged::Add : Staged::Remove);
        m_plan = makePlan(**lists, staging);
        return m_plan.size() == clientsInJob;
    }

    bool run(Stage &stage) override
    {
        m_job = stage.app.clients.startJob(m_access, stage.party(), m_plan);
        if (m_job == nullptr)
            return false;
        Job *job = m_job;
        // One that slows down and goes on is left at it for a while, and then paused.
        if (!QTest::qWaitFor([job] { return tests::rests(*job); }, jobPatience)) {
            job->pause();
            if (!Stage::waitFor([job] { return tests::rests(*job); }))
                return false;
        }
        return true;
    }

    // Goes on until all is done, as the user would.
    bool lookAgain(Stage &stage) override
    {
        Job *job = stage.app.clients.jobOn(m_access.id);
        m_job = job;
        if (job == nullptr)
            return false;
        for (int tries = 0; tries < 3 && job->count(ItemState::Done) + job->count(ItemState::Needless) < job->total();
             ++tries) {
            if (job->isFinished())
                job->retryFailed();
            else
                job->resume();
            if (!Stage::waitFor([job] { return job->isFinished() && !job->isBusy(); }))
                return false;
        }
        // And in the lists, where they could not be read at the end.
        const auto lists = stage.app.finish(stage.app.clients.lists(m_access.id, stage.party(), {}));
        if (!lists || !*lists)
            return false;
        QSet<domain::ClientId> assigned;
        for (const domain::Client &client : (*lists)->assigned)
            assigned.insert(client.id);
        m_isInLists = std::all_of(job->items().cbegin(), job->items().cend(), [&assigned](const JobItem &item) {
            return assigned.contains(item.client.id) == item.add;
        });
        return true;
    }

    [[nodiscard]] Told told() const override
    {
        Told told;
        const Job *job = m_job;
        const int done = job->count(ItemState::Done) + job->count(ItemState::Needless);
        const int open = job->count(ItemState::Unknown) + job->count(ItemState::Sent) + job->count(ItemState::Differs);
        if (done == job->total() && job->isFinished())
            told.says = Says::Done;
        else if (open == 0 && job->isFinished())
            told.says = Says::NotDone;
        if (told.says == Says::Done && !job->isVerified() && !m_isInLists)
            told.says = Says::Unknown;
        told.value = values(*job);
        told.hasButton = true;
        told.words = [job] {
            return job->isFinished() ? ui::summaryOf(*job).text
                                     : ui::troubleInWords(*job) + u". "_s + ui::activityInWords(*job);
        };
        return told;
    }

    // Only of those whose outcome the app tells.
    [[nodiscard]] QString truth(Stage &stage) override
    {
        const QSet<QString> held = stage.app.clientsOf(m_access.id);
        QStringList values;
        for (const JobItem &item : m_job->items()) {
            if (isTold(item))
                values.append(item.client.id.toString().left(8) +
                              (held.contains(item.client.id.toString()) ? u" on"_s : u" off"_s));
        }
        return values.join(u' ');
    }

    [[nodiscard]] QString falseClaim(Stage &stage) override
    {
        const QSet<QString> held = stage.app.clientsOf(m_access.id);
        for (const JobItem &item : m_job->items()) {
            const QString id = item.client.id.toString();
            bool isClaimed = false;
            for (const activity::Entry &entry : stage.recordOf(id)) {
                const auto mine = m_adds ? activity::Action::ClientAdded : activity::Action::ClientRemoved;
                if (entry.accessId == m_access.id.toString() && activity::actionOf(entry) == mine)
                    isClaimed = entry.outcome == activity::nameOf(activity::Outcome::Done);
            }
            if (isClaimed && held.contains(id) != m_adds)
                return u"the record says of a client what is not so"_s;
            if (item.state == ItemState::Done && !isClaimed)
                return u"the record lacks what was done with a client"_s;
        }
        return {};
    }

    [[nodiscard]] QString lost(Stage &stage) override
    {
        return m_job->total() == clientsInJob && stage.app.clients.jobOn(m_access.id) != nullptr
                   ? QString()
                   : u"the plan of the job is gone"_s;
    }

private:
    static bool isTold(const JobItem &item)
    {
        return item.state == ItemState::Done || item.state == ItemState::Needless || item.state == ItemState::Waiting ||
               item.state == ItemState::Refused;
    }

    static QString values(const Job &job)
    {
        QStringList values;
        for (const JobItem &item : job.items()) {
            const bool isDone = item.state == ItemState::Done || item.state == ItemState::Needless;
            if (isTold(item))
                values.append(item.client.id.toString().left(8) + (isDone == item.add ? u" on"_s : u" off"_s));
        }
        return values.join(u' ');
    }

    bool attach(Stage &stage)
    {
        Changing before(true);
        before.m_access = m_access;
        const auto lists = stage.app.finish(stage.app.clients.lists(m_access.id, stage.party(), {}));
        if (!lists || !*lists)
            return false;
        Staging staging;
        QList<domain::ClientId> ids;
        for (const domain::Client &client : (*lists)->available.mid(0, clientsInJob))
            ids.append(client.id);
        staging.stage(ids, Staged::Add);
        before.m_plan = makePlan(**lists, staging);
        return before.run(stage) && before.told().says == Says::Done;
    }

    bool m_adds;
    domain::SystemAccess m_access;
    Plan m_plan;
    Job *m_job = nullptr; // of the desk
    bool m_isInLists = false;
};

// The own organisation, as a client of its access or no longer one.
class OwnChanging : public Operation
{
public:
    explicit OwnChanging(bool adds) : m_adds(adds) {}

    bool prepare(Stage &stage) override
    {
        m_access = ownAccess(stage);
        if (m_access.id.isNull())
            return false;
        if (m_adds)
            return true;
        const auto end = stage.app.finish(stage.app.clients.changeOwnClient(m_access, stage.party(), true));
        return end && end->change == OwnChange::Done;
    }

    bool run(Stage &stage) override
    {
        const auto end = stage.app.finish(stage.app.clients.changeOwnClient(m_access, stage.party(), m_adds));
        m_outcome = end.value_or(OwnOutcome());
        return end.has_value();
    }

    bool lookAgain(Stage &stage) override
    {
        const auto is = stage.app.finish(stage.app.clients.isOwnClient(m_access.id, stage.party(), {}));
        if (!is || !*is)
            return false;
        m_outcome.isClient = **is;
        m_outcome.change = **is == m_adds ? OwnChange::Done : OwnChange::NotDone;
        return true;
    }

    [[nodiscard]] Told told() const override
    {
        Told told;
        told.says = m_outcome.change == OwnChange::Done      ? Says::Done
                    : m_outcome.change == OwnChange::NotDone ? Says::NotDone
                                                             : Says::Unknown;
        if (m_outcome.isClient)
            told.value = *m_outcome.isClient ? u"client"_s : u"no client"_s;
        if (told.says != Says::Done && m_outcome.error)
            told.words = wordsOf(*m_outcome.error);
        return told;
    }

    [[nodiscard]] QString truth(Stage &stage) override
    {
        for (const QJsonValue &each : stage.app.state().value(u"delegations"_s).toArray()) {
            if (each[u"systemAccessId"_s].toString() == m_access.id.toString() && !each[u"own"_s].toArray().isEmpty())
                return u"client"_s;
        }
        return u"no client"_s;
    }

private:
    // Of packages that the own organisation can be given too.
    static domain::SystemAccess ownAccess(Stage &stage)
    {
        QJsonObject order{{u"kind"_s, u"agent"_s},
                          {u"partyOrgNo"_s, stage.party().organisationNumber},
                          {u"packages"_s, QJsonArray{u"lonn"_s}}};
        for (const QJsonValue &system : stage.app.state().value(u"systems"_s).toArray()) {
            if (system.toString().endsWith(u"_fjordlonn"_s))
                order.insert(u"systemId"_s, system);
        }
        const QJsonValue made = stage.app.box.control("POST", u"/requests"_s, order);
        stage.app.box.control("POST", u"/decide"_s, {{u"id"_s, made[u"id"_s]}, {u"action"_s, u"approve"_s}});
        domain::SystemAccess access;
        access.id = domain::SystemAccessId(QUuid::fromString(made[u"id"_s].toString()));
        access.forClients = true;
        access.packages.append({u"lonn"_s});
        return access;
    }

    bool m_adds;
    domain::SystemAccess m_access;
    OwnOutcome m_outcome;
};

} // namespace

std::vector<Row> clientRows()
{
    const QString own = u"/authentication/api/v1/systemuser/agent/{party}/{id}/self*"_s;
    return {
        {u"attach clients"_s, auditor, [] { return std::make_unique<Changing>(true); },
         strikesOf(u"POST"_s, clientRoute + u'*')},
        {u"detach clients"_s, auditor, [] { return std::make_unique<Changing>(false); },
         strikesOf(u"DELETE"_s, clientRoute + u'*')},
        {u"attach the own organisation"_s, auditor, [] { return std::make_unique<OwnChanging>(true); },
         strikesOf(u"POST"_s, own)},
        {u"detach the own organisation"_s, auditor, [] { return std::make_unique<OwnChanging>(false); },
         strikesOf(u"DELETE"_s, own)},
    };
}

} // namespace matrix
