// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// One life of the app below the window, to be killed at any time: signs in, goes on with the job that it finds in its
// journal or begins one, and ends when that is finished. Prints a letter for each step.
//
//   fullmakt-kill-work ENVIRONMENT PERSON ORGANISATION DATABASE ACCESS ROUND
//
//   S signed in, R reading, G sending, w a group is on its way to the disk, c it is there, F finished
#include "app/altinn/parties.h"
#include "app/clients/client_desk.h"
#include "app/signin/session.h"
#include "tests/kill/wanted.h"
#include "tests/support/test_browser.h"

#include <QCoreApplication>

#include <unistd.h>

namespace {

constexpr int refusedExit = 3;

void tell(char letter)
{
    static_cast<void>(!::write(STDOUT_FILENO, &letter, 1)); // at once, whatever comes next
}

class Work : public QObject
{
    Q_OBJECT

public:
    explicit Work(const QStringList &arguments)
        : m_environment(core::readEnvironmentFile(arguments.at(1)).value()),
          m_http(net::Http::create(m_environment.caFile).value()), m_browser(m_environment.caFile, arguments.at(2)),
          m_organisation(arguments.at(3)), m_access(QUuid::fromString(arguments.at(5))),
          m_round(arguments.at(6).toUInt()), m_session(m_environment, *m_http, m_browser.opener()),
          m_api(m_http.get(), &m_session, m_environment.platformBase),
          m_disk(arguments.at(4), {clients::store::schema()}), m_journal(&m_disk, m_environment.name),
          m_desk(&m_api, &m_journal)
    {
        connect(&m_journal, &clients::Journal::writing, this, [] { tell('w'); });
        connect(&m_journal, &clients::Journal::written, this, [] { tell('c'); });
        connect(&m_desk, &clients::ClientDesk::journalRead, this, &Work::begin);
        connect(&m_desk, &clients::ClientDesk::jobChanged, this, &Work::look);
        connect(&m_desk, &clients::ClientDesk::jobFinished, this, [] {
            tell('F');
            QCoreApplication::exit(0);
        });
    }

    void start()
    {
        m_scope.start(m_session.signIn({}, m_scope.token()), [this](const core::Result<core::Nothing> &end) {
            if (!end)
                return refuse(end.error());
            m_scope.start(altinn::authorisedParties(&m_api, altinn::PartyFunction::Any, m_scope.token()),
                          [this](const core::Result<altinn::Listing<domain::Party>> &found) {
                              if (!found)
                                  return refuse(found.error());
                              tell('S');
                              for (const domain::Party &party : found->items) {
                                  if (party.name == m_organisation)
                                      m_party = party;
                              }
                              m_desk.begin({true, true}, {m_party}, domain::PartyUuid(m_session.userParty()));
                          });
        });
    }

private:
    static void refuse(const core::Error &error)
    {
        std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.detail));
        QCoreApplication::exit(refusedExit);
    }

    void begin()
    {
        if (m_desk.whyNoJobs())
            return refuse(*m_desk.whyNoJobs());
        if (const QList<clients::Job *> open = m_desk.unfinished(); !open.isEmpty()) {
            tell('R');
            open.constFirst()->resume();
            return;
        }
        tell('R');
        m_scope.start(m_desk.lists(m_access, m_party, m_scope.token()),
                      [this](const core::Result<clients::ClientLists> &lists) {
                          if (!lists)
                              return refuse(lists.error());
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
            tell('F');
            QCoreApplication::exit(0);
        }
    }

    void look(const clients::Job *job)
    {
        if (job->state() == clients::JobState::Stopped)
            refuse(job->stoppedBy().value_or(core::Error{}));
        else if (job->state() == clients::JobState::Running && !m_isSending)
            tell('G');
        m_isSending = job->state() == clients::JobState::Running;
    }

    core::Environment m_environment;
    std::unique_ptr<net::Http> m_http;
    tests::TestBrowser m_browser;
    QString m_organisation;
    domain::SystemAccessId m_access;
    quint32 m_round;
    signin::Session m_session;
    altinn::Api m_api;
    storage::Worker m_disk;
    clients::Journal m_journal;
    clients::ClientDesk m_desk;
    domain::Party m_party;
    bool m_isSending = false;
    core::TaskScope m_scope;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        return 2;
    Work work(arguments);
    work.start();
    return QCoreApplication::exec();
}

#include "work.moc"
