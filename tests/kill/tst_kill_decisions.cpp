// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Decisions by a program that is killed at any moment and started again until nothing waits: no request is decided
// twice or other than was meant, whatever was told is in the record of activity and true, the file is never damaged.
#include "app/activity/record_store.h"
#include "app/requests/decision.h"
#include "tests/kill/victim.h"
#include "tests/kill/wanted.h"
#include "tests/support/sandbox_process.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto manager = u"STADIG KONSERT"_s;
const auto ape = u"TILFELDIG SUBTIL APE"_s;
constexpr int requestsInRound = 4;

struct Tally // of kills, by how far the last decision had come
{
    int beforeAny = 0;
    int notActed = 0;    // asked for, and the server has not acted
    int notRecorded = 0; // the server has acted, and the record has only that it was sent
    int notTold = 0;     // recorded, and the user has not been told
    int told = 0;
};

} // namespace

class KillDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decisionsSurviveBeingKilled();

private:
    void beginRound();
    void inspect(const tests::Victim &life, bool wasKilled);
    void inspectEnd();
    [[nodiscard]] QHash<QString, QString> statuses();
    [[nodiscard]] QHash<QString, int> actedOn(); // decisions that the server has carried out

    std::unique_ptr<tests::SandboxProcess> m_box;
    QTemporaryDir m_folder;
    QString m_number;
    QStringList m_round;
    QHash<QString, QByteArray> m_told; // truth, by request
    std::optional<activity::Head> m_seen;
    Tally m_tally;
};

void KillDecisionsTest::initTestCase()
{
    m_box = std::make_unique<tests::SandboxProcess>(QStringList{u"--clients"_s, u"5"_s, u"--delay"_s, u"8"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    for (const QJsonValue &person : m_box->control("GET", u"/state"_s)[u"people"_s].toArray()) {
        for (const QJsonValue &each : person[u"organisations"_s].toArray()) {
            if (each[u"name"_s] == ape)
                m_number = each[u"orgNo"_s].toString();
        }
    }
    QVERIFY(!m_number.isEmpty());
}

void KillDecisionsTest::beginRound()
{
    m_round.clear();
    m_told.clear();
    m_box->control("DELETE", u"/log"_s);
    for (int i = 0; i < requestsInRound; ++i) {
        m_round.append(
            m_box->control("POST", u"/requests"_s, {{u"kind"_s, u"standard"_s}, {u"partyOrgNo"_s, m_number}})[u"id"_s]
                .toString());
    }
}

QHash<QString, QString> KillDecisionsTest::statuses()
{
    QHash<QString, QString> found;
    for (const QJsonValue &request : m_box->control("GET", u"/state"_s)[u"requests"_s].toArray())
        found.insert(request[u"id"_s].toString(), request[u"status"_s].toString());
    return found;
}

QHash<QString, int> KillDecisionsTest::actedOn()
{
    QHash<QString, int> counts;
    for (const QJsonValue &call : m_box->control("GET", u"/log"_s)[u"calls"_s].toArray()) {
        const QStringList path = call[u"path"_s].toString().split(u'/');
        const bool isDecision = path.constLast() == u"approve" || path.constLast() == u"reject";
        if (call[u"method"_s] == u"POST"_s && isDecision && call[u"status"_s].toInt() / 100 == 2)
            ++counts[path.at(path.size() - 2)];
    }
    return counts;
}

void KillDecisionsTest::inspect(const tests::Victim &life, bool wasKilled)
{
    const QHash<QString, QString> now = statuses();
    const QHash<QString, int> acted = actedOn();
    for (auto count = acted.begin(); count != acted.end(); ++count)
        QVERIFY2(count.value() == 1, qPrintable(u"%1 was decided %2 times"_s.arg(count.key()).arg(count.value())));
    for (const QString &id : std::as_const(m_round)) {
        const QString meant = tests::isWanted(QUuid::fromString(id), 0) ? u"Accepted"_s : u"Rejected"_s;
        QVERIFY2(now.value(id) == u"New" || now.value(id) == meant, qPrintable(id + u' ' + now.value(id)));
    }
    for (const QByteArray &line : life.said("D"))
        m_told.insert(QString::fromLatin1(line.left(line.indexOf(' '))), line.mid(line.indexOf(' ') + 1));

    tests::Remains remains(m_folder.filePath(u"data/decisions.sqlite"_s));
    QHash<QString, activity::Entry> recorded;
    QSet<QString> intended; // what the next start tells that nobody knows
    if (remains.isThere()) {
        const auto report = remains.check(u"Sandbox"_s, m_seen);
        QVERIFY(report && report->finding == activity::Finding::Sound);
        for (const activity::Entry &entry : remains.record()) {
            if (entry.objectKind == activity::nameOf(activity::ObjectKind::Request))
                recorded.insert(entry.objectId, entry);
        }
        const auto intents = remains.disk().rows(u"SELECT object_id FROM activity_intents"_s);
        for (const QVariantList &row : intents.value_or(QList<QVariantList>()))
            intended.insert(row.constFirst().toString());
        const auto head = activity::store::head(remains.disk());
        QVERIFY(head);
        m_seen = *head;
    }
    const QString done = activity::nameOf(activity::Outcome::Done);
    for (const activity::Entry &entry : std::as_const(recorded))
        QVERIFY2(entry.outcome != done || now.value(entry.objectId) != u"New", "the record claims what is not so");
    for (auto told = m_told.begin(); told != m_told.end(); ++told) {
        QVERIFY2(recorded.contains(told.key()), "told to the user, and not in the record");
        const bool saysDone = told.value().toInt() == static_cast<int>(requests::Truth::Done);
        QCOMPARE(recorded.value(told.key()).outcome == done, saysDone);
        QVERIFY(!saysDone || now.value(told.key()) != u"New");
    }
    for (auto count = acted.begin(); count != acted.end(); ++count)
        QVERIFY2(recorded.contains(count.key()) || intended.contains(count.key()), "done, and not in the record");
    if (!wasKilled)
        return;
    const QList<QByteArray> begun = life.said("G");
    const QString last = begun.isEmpty() ? QString() : QString::fromLatin1(begun.constLast());
    if (last.isEmpty())
        ++m_tally.beforeAny;
    else if (m_told.contains(last))
        ++m_tally.told;
    else if (recorded.contains(last))
        ++m_tally.notTold;
    else if (acted.contains(last))
        ++m_tally.notRecorded;
    else
        ++m_tally.notActed;
}

// Nothing waits any more: each is decided as it was meant.
void KillDecisionsTest::inspectEnd()
{
    const QHash<QString, QString> now = statuses();
    for (const QString &id : std::as_const(m_round))
        QCOMPARE(now.value(id), tests::isWanted(QUuid::fromString(id), 0) ? u"Accepted"_s : u"Rejected"_s);
}

void KillDecisionsTest::decisionsSurviveBeingKilled()
{
    tests::Fate fate(24);
    int kills = 0;
    int rounds = 0;
    beginRound();
    while (kills < fate.kills) {
        tests::Victim life;
        life.start(QStringLiteral(FULLMAKT_KILL_DECIDE),
                   {m_box->environmentFile(), manager, ape, m_folder.filePath(u"data/decisions.sqlite"_s)});
        const bool whileDeciding = fate.random.bounded(8) > 0;
        const bool killed = life.killAfter(whileDeciding ? QByteArray("G ") : QByteArray(),
                                           fate.random.bounded(whileDeciding ? 250 : 700));
        QTest::qWait(60); // what it had sent has reached the server
        if (!QTest::currentTestFailed())
            inspect(life, killed);
        if (QTest::currentTestFailed())
            return;
        if (killed) {
            ++kills;
            continue;
        }
        inspectEnd();
        ++rounds;
        beginRound();
    }
    qInfo(
        "%d kills, %d rounds of %d requests brought to their end: %d before any decision, %d before the server acted, "
        "%d before it was recorded, %d before it was told, %d after; all that the server holds is in the record, if "
        "only as sent; integrity_check and chain sound each time",
        kills, rounds, requestsInRound, m_tally.beforeAny, m_tally.notActed, m_tally.notRecorded, m_tally.notTold,
        m_tally.told);
}

QTEST_GUILESS_MAIN(KillDecisionsTest)
#include "tst_kill_decisions.moc"
