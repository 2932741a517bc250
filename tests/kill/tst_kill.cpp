// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Jobs that are killed at any moment and started again, until they are done: the journal never knows less than was
// sent, never claims more than the server holds, and the server ends up with exactly the plan.
//
// FULLMAKT_KILLS says how many kills (a few otherwise), FULLMAKT_SEED at which moments.
#include "app/clients/journal_store.h"
#include "tests/kill/wanted.h"
#include "tests/support/sandbox_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <csignal>

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
    // The journal as the dead process left it, on a copy.
    [[nodiscard]] QList<std::pair<JobRecord, QList<JobItem>>> journal();

    std::unique_ptr<tests::SandboxProcess> m_box;
    QTemporaryDir m_folder;
    QString m_access;
    QProcess m_life;
    QByteArray m_letters;
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

QList<std::pair<JobRecord, QList<JobItem>>> KillTest::journal()
{
    const QString file = m_folder.filePath(u"data/kill.sqlite"_s);
    const QTemporaryDir copy;
    const QString copied = copy.filePath(u"kill.sqlite"_s);
    if (!QFile::exists(file))
        return {};
    for (const QString &part : {u""_s, u"-wal"_s}) {
        if (QFile::exists(file + part) && !QFile::copy(file + part, copied + part))
            return {};
    }
    const auto disk = storage::Connection::open(copied);
    const auto sound = disk ? (*disk)->rows(u"PRAGMA integrity_check"_s) : core::fail(disk.error());
    if (!sound || sound->constFirst().constFirst().toString() != u"ok") {
        QTest::qFail("the journal is damaged", __FILE__, __LINE__);
        return {};
    }
    QList<std::pair<JobRecord, QList<JobItem>>> jobs;
    const auto ids = (*disk)->rows(u"SELECT id, cleared FROM jobs WHERE id > ? ORDER BY id"_s, {m_jobsBefore});
    if (!ids) // killed before there was a table
        return {};
    for (const QVariantList &row : *ids) {
        JobRecord record;
        record.id = row.at(0).toLongLong();
        record.cleared = row.at(1).toInt();
        const auto items = store::items(**disk, record.id);
        if (!items)
            QTest::qFail("the journal cannot be read", __FILE__, __LINE__);
        jobs.append({record, items.value_or(QList<JobItem>())});
    }
    return jobs;
}

void KillTest::beginRound()
{
    const auto jobs = journal();
    if (!jobs.isEmpty())
        m_jobsBefore = jobs.constLast().first.id;
    ++m_round;
    m_before = heldByServer();
    m_box->control("DELETE", u"/log"_s);
}

void KillTest::startLife()
{
    m_letters.clear();
    m_life.setProgram(QStringLiteral(FULLMAKT_KILL_WORK));
    m_life.setArguments({m_box->environmentFile(), auditor, tiger, m_folder.filePath(u"data/kill.sqlite"_s), m_access,
                         QString::number(m_round)});
    m_life.start();
    QVERIFY(m_life.waitForStarted());
}

bool KillTest::killAt(bool whileSending, int milliseconds)
{
    if (whileSending) {
        while (m_life.state() == QProcess::Running && !m_letters.contains('G') && m_life.waitForReadyRead(20'000))
            m_letters += m_life.readAllStandardOutput();
    }
    QElapsedTimer time;
    time.start();
    while (m_life.state() == QProcess::Running && time.elapsed() < milliseconds) {
        if (m_life.waitForReadyRead(1))
            m_letters += m_life.readAllStandardOutput();
    }
    const bool lives = m_life.state() == QProcess::Running;
    if (lives)
        ::kill(static_cast<pid_t>(m_life.processId()), SIGKILL);
    m_life.waitForFinished(30'000);
    m_letters += m_life.readAllStandardOutput();
    if (m_life.exitStatus() == QProcess::NormalExit && m_life.exitCode() != 0)
        QTest::qFail(("a life refused: " + m_life.readAllStandardError()).constData(), __FILE__, __LINE__);
    QTest::qWait(60); // what it had sent has reached the server
    return m_life.exitStatus() == QProcess::CrashExit;
}

void KillTest::inspect(bool roundIsOver)
{
    const QSet<QString> held = heldByServer();
    const QList<Call> calls = callsOfRound();
    const auto jobs = journal();

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
    if (m_letters.contains('F'))
        ++m_tally.afterTheEnd;
    else if (calls.isEmpty() || !m_letters.contains('G'))
        ++m_tally.beforeSending;
    else if (m_letters.lastIndexOf('w') > m_letters.lastIndexOf('c'))
        ++m_tally.whileWriting;
    else if (notWritten > 0)
        ++m_tally.withAnswersNotWritten;
    else
        ++m_tally.afterWriting;
}

void KillTest::jobsSurviveBeingKilled()
{
    const int wantedKills =
        qEnvironmentVariableIsSet("FULLMAKT_KILLS") ? qEnvironmentVariableIntValue("FULLMAKT_KILLS") : 24;
    const quint32 seed = qEnvironmentVariableIsSet("FULLMAKT_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("FULLMAKT_SEED"))
                             : QRandomGenerator::system()->generate() & 0x7fffffff;
    qInfo("FULLMAKT_SEED=%u FULLMAKT_KILLS=%d", seed, wantedKills);
    QRandomGenerator random(seed);
    int kills = 0;
    int lives = 0;
    int rounds = 0;
    beginRound();
    while (kills < wantedKills) {
        startLife();
        ++lives;
        const bool whileSending = random.bounded(5) > 0;
        const bool killed = killAt(whileSending, random.bounded(whileSending ? 260 : 900));
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
