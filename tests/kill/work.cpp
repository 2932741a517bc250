// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// One life of the app below the window, to be killed at any time: signs in, goes on with the job that it finds in its
// journal or begins one, and ends when that is finished. Prints a letter for each step.
//
//   fullmakt-kill-work ENVIRONMENT PERSON ORGANISATION DATABASE ACCESS ROUND
//
//   S signed in, R reading, G sending, w a group is on its way to the disk, c it is there, F finished
#include "app/clients/client_desk.h"
#include "tests/kill/life.h"
#include "tests/kill/wanted.h"

namespace {

class Work : public tests::Life
{
    Q_OBJECT

public:
    explicit Work(const QStringList &arguments)
        : Life(arguments, {activity::store::schema(), clients::store::schema()}),
          m_access(QUuid::fromString(arguments.at(5))), m_round(arguments.at(6).toUInt()),
          m_journal(&m_disk, m_environment.name), m_desk(&m_api, &m_journal)
    {
        m_journal.keepActivityIn(&m_recorder);
        connect(&m_journal, &clients::Journal::writing, this, [] { tests::say("w"); });
        connect(&m_journal, &clients::Journal::written, this, [] { tests::say("c"); });
        connect(&m_desk, &clients::ClientDesk::journalRead, this, &Work::goOn);
        connect(&m_desk, &clients::ClientDesk::jobChanged, this, &Work::look);
        connect(&m_desk, &clients::ClientDesk::jobFinished, this, [] {
            tests::say("F");
            QCoreApplication::exit(0);
        });
    }

protected:
    void begin(const QList<domain::Party> &ours) override
    {
        tests::say("S");
        m_party = ours.value(0);
        m_desk.begin({true, true}, {m_party}, domain::PartyUuid(m_session.userParty()));
    }

private:
    void goOn()
    {
        if (m_desk.whyNoJobs())
            return tests::refuse(*m_desk.whyNoJobs());
        if (const QList<clients::Job *> open = m_desk.unfinished(); !open.isEmpty()) {
            tests::say("R");
            open.constFirst()->resume();
            return;
        }
        tests::say("R");
        m_scope.start(m_desk.lists(m_access, m_party, m_scope.token()),
                      [this](const core::Result<clients::ClientLists> &lists) {
                          if (!lists)
                              return tests::refuse(lists.error());
                          plan(*lists);
                      });
    }

    void plan(const clients::ClientLists &lists)
    {
        clients::Staging staging;
        QList<domain::ClientId> adds;
        QList<domain::ClientId> removes;
        for (const domain::Client &client : lists.available) {
            if (tests::isWanted(client.id.uuid(), m_round))
                adds.append(client.id);
        }
        for (const domain::Client &client : lists.assigned) {
            if (!tests::isWanted(client.id.uuid(), m_round))
                removes.append(client.id);
        }
        staging.stage(adds, clients::Staged::Add);
        staging.stage(removes, clients::Staged::Remove);
        const clients::Plan plan = clients::makePlan(lists, staging);
        domain::SystemAccess access;
        access.id = m_access;
        access.title = QStringLiteral("Kill");
        if (plan.size() == 0 || !m_desk.startJob(access, m_party, plan)) {
            tests::say("F");
            QCoreApplication::exit(0);
        }
    }

    void look(const clients::Job *job)
    {
        if (job->state() == clients::JobState::Stopped)
            tests::refuse(job->stoppedBy().value_or(core::Error{}));
        else if (job->state() == clients::JobState::Running && !m_isSending)
            tests::say("G");
        m_isSending = job->state() == clients::JobState::Running;
    }

    domain::SystemAccessId m_access;
    quint32 m_round;
    clients::Journal m_journal;
    clients::ClientDesk m_desk;
    domain::Party m_party;
    bool m_isSending = false;
    core::TaskScope m_scope;
};

} // namespace

int main(int argc, char *argv[])
{
    return tests::live<Work>(argc, argv, 7);
}

#include "work.moc"
