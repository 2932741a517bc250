// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Jobs that are killed at any moment and started again, until they are done: the journal never knows less than was
// sent, never claims more than the server holds, and the server ends up with exactly the plan.
//
// FULLMAKT_KILLS says how many kills (a few otherwise), FULLMAKT_SEED at which moments.
#include "app/activity/record_store.h"
#include "app/clients/journal_store.h"
#include "tests/kill/victim.h"
#include "tests/kill/wanted.h"
#include "tests/support/sandbox_process.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace clients;

namespace {

const auto auditor = u"DRESS MINST"_s;
const auto tiger = u"TILBAKEHOLDEN USYMMETRISK TIGER AS"_s;

struct Tally // of kills, by what was under way
{
    int beforeSending = 0;
    int withAnswersNotWritten = 0; // before their group was on its way to the disk
    int whileWriting = 0;
    int afterWriting = 0; // everything that was answered was written
    int afterTheEnd = 0;
};

struct Call
{
    QString client;
    bool add = true;
    int status = 0;
};

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobsSurviveBeingKilled();

private:
    [[nodiscard]] QSet<QString> heldByServer();
    [[nodiscard]] QList<Call> callsOfRound();
    void beginRound();
    void startLife();
    // Kills it at the chosen moment; false when it ended by itself before.
    bool killAt(bool whileSending, int milliseconds);
    // Everything that must be true after a death, or after the end of a round.
    void inspect(bool roundIsOver);
    // The journal as the dead process left it.
    [[nodiscard]] QList<std::pair<JobRecord, QList<JobItem>>> journal(tests::Remains &remains);
    // The record of activity is sound, and says of a client what the journal says.
    void inspectRecord(tests::Remains &remains, const QList<std::pair<JobRecord, QList<JobItem>>> &jobs);

    std::unique_ptr<tests::SandboxProcess> m_box;
    QTemporaryDir m_folder;
    QString m_access;
    tests::Victim m_life;
    std::optional<activity::Head> m_seen; // of the record of activity
    quint32 m_round = 0;
    QSet<QString> m_before; // what the server held when the round began
    qint64 m_jobsBefore = 0;
    Tally m_tally;
};

void KillTest::initTestCase()
{
    m_box = std::make_unique<tests::SandboxProcess>(QStringList{u"--clients"_s, u"500"_s, u"--delay"_s, u"8"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    QString number;
    for (const QJsonValue &person : m_box->control("GET", u"/state"_s)[u"people"_s].toArray()) {
        for (const QJsonValue &each : person[u"organisations"_s].toArray()) {
            if (each[u"name"_s] == tiger)
                number = each[u"orgNo"_s].toString();
        }
    }
    m_access = m_box->control("POST", u"/requests"_s, {{u"kind"_s, u"agent"_s}, {u"partyOrgNo"_s, number}})[u"id"_s]
                   .toString();
    QVERIFY(!m_access.isEmpty());
    m_box->control("POST", u"/decide"_s, {{u"id"_s, m_access}, {u"action"_s, u"approve"_s}});
}

QSet<QString> KillTest::heldByServer()
{
    QSet<QString> held;
    for (const QJsonValue &delegation : m_box->control("GET", u"/state"_s)[u"delegations"_s].toArray()) {
        if (delegation[u"systemAccessId"_s] != m_access)
            continue;
        for (const QJsonValue &client : delegation[u"clients"_s].toArray())
            held.insert(client.toString());
    }
    return held;
}

QList<Call> KillTest::callsOfRound()
{
    QList<Call> calls;
    for (const QJsonValue &call : m_box->control("GET", u"/log"_s)[u"calls"_s].toArray()) {
        const QString method = call[u"method"_s].toString();
        const QString path = call[u"path"_s].toString();
        if ((method != u"POST" && method != u"DELETE") || !path.contains(u"/systemuser/clients?"_s))
            continue;
        const QUrlQuery query(path.section(u'?', 1));
        calls.append({query.queryItemValue(u"client"_s), method == u"POST", call[u"status"_s].toInt()});
    }
    return calls;
}

QList<std::pair<JobRecord, QList<JobItem>>> KillTest::journal(tests::Remains &remains)
{
    QList<std::pair<JobRecord, QList<JobItem>>> jobs;
    if (!remains.isThere())
        return jobs;
    const auto ids = remains.disk().rows(u"SELECT id, cleared FROM jobs WHERE id > ? ORDER BY id"_s, {m_jobsBefore});
    if (!ids) // killed before there was a table
        return jobs;
    for (const QVariantList &row : *ids) {
        JobRecord record;
        record.id = row.at(0).toLongLong();
        record.cleared = row.at(1).toInt();
        const auto items = store::items(remains.disk(), record.id);
        if (!items)
            QTest::qFail("the journal cannot be read", __FILE__, __LINE__);
        jobs.append({record, items.value_or(QList<JobItem>())});
    }
    return jobs;
}

void KillTest::inspectRecord(tests::Remains &remains, const QList<std::pair<JobRecord, QList<JobItem>>> &jobs)
{
    if (!remains.isThere())
        return;
    const auto report = remains.check(u"Sandbox"_s, m_seen);
    QVERIFY(report && report->finding == activity::Finding::Sound);
    QHash<QString, activity::Entry> last; // of each client
    for (const activity::Entry &entry : remains.record()) {
        if (entry.objectKind == activity::nameOf(activity::ObjectKind::Client))
            last.insert(entry.objectId, entry);
    }
    for (const auto &[record, items] : jobs) {
        for (const JobItem &item : items) {
            const activity::Entry entry = last.value(item.client.id.toString());
            const bool isInRecord = entry.outcome == activity::nameOf(activity::Outcome::Done) &&
                                    entry.action == activity::nameOf(item.add ? activity::Action::ClientAdded
                                                                              : activity::Action::ClientRemoved);
            QVERIFY2(item.state != ItemState::Done || isInRecord, "done in the journal, and not in the record");
        }
    }
    const auto head = activity::store::head(remains.disk());
    QVERIFY(head);
    m_seen = *head;
}

void KillTest::beginRound()
{
    tests::Remains remains(m_folder.filePath(u"data/kill.sqlite"_s));
    const auto jobs = journal(remains);
    if (!jobs.isEmpty())
        m_jobsBefore = jobs.constLast().first.id;
    ++m_round;
    m_before = heldByServer();
    m_box->control("DELETE", u"/log"_s);
}

void KillTest::startLife()
{
    m_life.start(QStringLiteral(FULLMAKT_KILL_WORK),
                 {m_box->environmentFile(), auditor, tiger, m_folder.filePath(u"data/kill.sqlite"_s), m_access,
                  QString::number(m_round)});
}

bool KillTest::killAt(bool whileSending, int milliseconds)
{
    const bool killed = m_life.killAfter(whileSending ? QByteArray("G") : QByteArray(), milliseconds);
    QTest::qWait(60); // what it had sent has reached the server
    return killed;
}

void KillTest::inspect(bool roundIsOver)
{
    const QSet<QString> held = heldByServer();
    const QList<Call> calls = callsOfRound();
    tests::Remains remains(m_folder.filePath(u"data/kill.sqlite"_s));
    const auto jobs = journal(remains);
    inspectRecord(remains, jobs);
    if (QTest::currentTestFailed())
        return;

    // Intent before call.
    QSet<std::pair<QString, bool>> intended;
    QSet<QString> settled;
    QSet<QString> refused;
    QSet<QString> expected = m_before;
    for (const auto &[record, items] : jobs) {
        for (int i = 0; i < items.size(); ++i) {
            const JobItem &item = items.at(i);
            const QString client = item.client.id.toString();
            if (i < record.cleared)
                intended.insert({client, item.add});
            if (item.state != ItemState::Waiting && item.state != ItemState::Unknown)
                settled.insert(client);
            if (item.state == ItemState::Refused)
                refused.insert(client);
            // No claim that the server does not bear out.
            if (item.state == ItemState::Done) {
                QVERIFY2(held.contains(client) == item.add, qPrintable(client));
                item.add ? static_cast<void>(expected.insert(client)) : static_cast<void>(expected.remove(client));
            }
            if (item.state == ItemState::Needless)
                QVERIFY2(held.contains(client) == item.add, qPrintable(client));
            QVERIFY(item.state != ItemState::Differs); // nobody else is here
        }
    }
    int notWritten = 0;
    for (const Call &call : calls) {
        QVERIFY2(intended.contains({call.client, call.add}), "a call that the journal did not expect");
        notWritten += settled.contains(call.client) ? 0 : 1;
    }
    if (roundIsOver) {
        QCOMPARE(held, expected);
        for (const QString &client : held)
            QVERIFY(tests::isWanted(QUuid::fromString(client), m_round));
        for (const auto &[record, items] : jobs) {
            for (const JobItem &item : items) {
                const QString client = item.client.id.toString();
                QVERIFY(item.state != ItemState::Waiting && item.state != ItemState::Unknown);
                QVERIFY(!item.add || held.contains(client) || refused.contains(client));
            }
        }
        return;
    }
    if (m_life.said().contains('F'))
        ++m_tally.afterTheEnd;
    else if (calls.isEmpty() || !m_life.said().contains('G'))
        ++m_tally.beforeSending;
    else if (m_life.said().lastIndexOf('w') > m_life.said().lastIndexOf('c'))
        ++m_tally.whileWriting;
    else if (notWritten > 0)
        ++m_tally.withAnswersNotWritten;
    else
        ++m_tally.afterWriting;
}

void KillTest::jobsSurviveBeingKilled()
{
    tests::Fate fate(24);
    int kills = 0;
    int lives = 0;
    int rounds = 0;
    beginRound();
    while (kills < fate.kills) {
        startLife();
        ++lives;
        const bool whileSending = fate.random.bounded(5) > 0;
        const bool killed = killAt(whileSending, fate.random.bounded(whileSending ? 260 : 900));
        inspect(!killed);
        if (QTest::currentTestFailed())
            return;
        if (killed) {
            ++kills;
            continue;
        }
        ++rounds;
        beginRound();
    }
    startLife(); // and once in peace
    ++lives;
    QVERIFY(!killAt(false, 120'000));
    inspect(true);
    ++rounds;
    qInfo("%d kills in %d lives, %d jobs brought to their end: %d before anything was sent, %d with answers that were "
          "not written yet, %d while a group was being written, %d with everything written, %d after the end",
          kills, lives, rounds, m_tally.beforeSending, m_tally.withAnswersNotWritten, m_tally.whileWriting,
          m_tally.afterWriting, m_tally.afterTheEnd);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
