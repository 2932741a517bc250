// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// One life that decides what waits in the inbox, to be killed at any time: signs in, reads each request, approves or
// rejects it, and ends when nothing waits.
//
//   fullmakt-kill-decide ENVIRONMENT PERSON ORGANISATION DATABASE
//
// Prints "S" signed in, "R id" read, "G id" the decision goes, "D id truth" what the user is told, "F" nothing waits.
#include "app/requests/request_desk.h"
#include "tests/kill/life.h"
#include "tests/kill/wanted.h"

using namespace Qt::StringLiterals;

namespace {

void tell(const QString &line)
{
    tests::say(line.toUtf8() + '\n');
}

class Deciding : public tests::Life
{
    Q_OBJECT

public:
    explicit Deciding(const QStringList &arguments)
        : Life(arguments, {activity::store::schema()}), m_desk(&m_api, m_environment)
    {
        m_desk.keepActivityIn(&m_recorder);
        m_recorder.setPerson(arguments.at(2));
        connect(&m_desk, &requests::RequestDesk::decided, this, [this](const requests::Outcome &outcome) {
            tell(u"D %1 %2"_s.arg(outcome.row.request.id.toString()).arg(static_cast<int>(outcome.truth)));
            m_waiting.removeFirst();
            next();
        });
    }

protected:
    void begin(const QList<domain::Party> &ours) override
    {
        tell(u"S"_s);
        requests::DeskRights rights;
        rights.mayList = rights.mayReadById = rights.mayApprove = rights.mayReject = rights.mayCheck = true;
        m_desk.begin(rights, ours, ours);
        connect(m_desk.inbox(), &requests::Inbox::changed, this, [this] {
            if (m_desk.inbox()->isLoading() || m_isBusy)
                return;
            m_isBusy = true;
            m_waiting = m_desk.inbox()->rows();
            next();
        });
    }

private:
    void next()
    {
        if (m_waiting.isEmpty()) {
            tell(u"F"_s);
            QCoreApplication::exit(0);
            return;
        }
        m_scope.start(m_desk.review(m_waiting.constFirst(), m_scope.token()),
                      [this](const core::Result<requests::Review> &review) {
                          if (!review)
                              return tests::refuse(review.error());
                          decide(*review);
                      });
    }

    void decide(const requests::Review &review)
    {
        const domain::RequestId id = review.row.request.id;
        tell(u"R "_s + id.toString());
        m_desk.noteOpened(review);
        tell(u"G "_s + id.toString());
        m_desk.decide(review.row,
                      tests::isWanted(id.uuid(), 0) ? requests::Decision::Approve : requests::Decision::Reject);
    }

    requests::RequestDesk m_desk;
    QList<requests::InboxRow> m_waiting;
    bool m_isBusy = false;
    core::TaskScope m_scope;
};

} // namespace

int main(int argc, char *argv[])
{
    return tests::live<Deciding>(argc, argv, 5);
}

#include "decide.moc"
