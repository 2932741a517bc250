// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What is about to be sent is on the disk before it is sent: nothing that was sent is without its line, whenever the
// program dies, and nothing has two.
#include "app/activity/sending.h"
#include "tests/unit/activity/record_house.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using activity::Action;
using activity::Outcome;
using tests::RecordHouse;

namespace {

const auto dies = u"--dies-in-the-midst-of-it"_s;

activity::Event decision()
{
    activity::Event event = tests::eventAbout(u"FJELL AS"_s, Action::Approved);
    event.after = {activity::fact("asked", u"lonn"_s)};
    event.reason.clear();
    event.traceId.clear();
    return event;
}

QCoro::Task<Outcome> answer(Outcome outcome)
{
    co_return outcome;
}

activity::Sending<Outcome> sending(const std::function<QCoro::Task<Outcome>()> &send)
{
    const auto told = [](const Outcome &outcome) {
        activity::Event event = decision();
        event.outcome = outcome;
        return event;
    };
    return {decision(), send, told};
}

// Is killed where the answer would have come.
void die(const QString &file)
{
    storage::Worker disk(file, {activity::store::schema()});
    activity::Recorder recorder(&disk, tests::environmentName);
    recorder.setPerson(u"STADIG KONSERT"_s);
    const auto send = [] {
        ::kill(::getpid(), SIGKILL);
        return answer(Outcome::Done);
    };
    core::TaskScope scope;
    scope.start(activity::recorded(&recorder, sending(send)), [](Outcome) { QCoreApplication::exit(3); });
    QCoreApplication::exec();
}

QList<QVariantList> intents(const RecordHouse &house)
{
    const auto connection = storage::Connection::open(house.file());
    return (*connection)->rows(u"SELECT intent FROM activity_intents"_s).value_or(QList<QVariantList>());
}

} // namespace

class ActivityIntentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentIsWrittenDownFirst();
    void whatDiedMeanwhileIsNotKnown();
    void whatIsUnderWayIsNotTakenForDead();
    void anOutcomeThatCouldNotBeWrittenSettlesLater();
    void aRecordThatTakesNoIntentKeepsNobodyFromDeciding();
    void nothingOfASettledIntentIsLeftAfterADeletion();
    void withoutARecorderItIsSent();
};

void ActivityIntentsTest::whatIsSentIsWrittenDownFirst()
{
    RecordHouse house;
    qsizetype before = -1;
    const auto send = [&house, &before] {
        before = intents(house).size();
        return answer(Outcome::Done);
    };
    core::TaskScope scope;
    std::optional<Outcome> outcome;
    scope.start(activity::recorded(house.recorder.get(), sending(send)), [&](Outcome end) { outcome = end; });
    house.recorder->setPerson({}); // who sends it signs out
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), RecordHouse::patience);
    QCOMPARE(*outcome, Outcome::Done);
    QCOMPARE(before, 1);
    QCOMPARE(intents(house).size(), 0);
    const QList<activity::Entry> entries = house.entries();
    QCOMPARE(entries.size(), 1); // one line for one decision
    QCOMPARE(activity::outcomeOf(entries.constFirst()), Outcome::Done);
    QCOMPARE(entries.constFirst().person, u"STADIG KONSERT"_s);
    QVERIFY(!activity::isInterrupted(entries.constFirst()));
    house.close();
    house.open();
    QVERIFY(house.write(1));
    QCOMPARE(house.entries().size(), 2); // nor does it come again
}

void ActivityIntentsTest::whatDiedMeanwhileIsNotKnown()
{
    RecordHouse house;
    QVERIFY(house.write(2));
    house.close();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {dies, house.file()});
    QVERIFY(other.waitForFinished(60'000));
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    QCOMPARE(other.exitCode(), SIGKILL);
    house.open();
    QTRY_COMPARE_WITH_TIMEOUT(house.entries().size(), 3, RecordHouse::patience);
    const activity::Entry entry = house.entries().constLast();
    QCOMPARE(activity::actionOf(entry), Action::Approved);
    QCOMPARE(activity::outcomeOf(entry), Outcome::Unknown);
    QVERIFY(activity::isInterrupted(entry));
    QCOMPARE(entry.person, u"STADIG KONSERT"_s);
    QCOMPARE(entry.objectName, u"FJELL AS"_s);
    QCOMPARE(activity::valueIn(entry.after, "asked"_L1), u"lonn"_s);
    QCOMPARE(house.check()->finding, activity::Finding::Sound);
    for (int lives = 0; lives < 2; ++lives) {
        house.close();
        house.open();
        QVERIFY(house.write(1));
    }
    QCOMPARE(house.entries().size(), 5); // once is enough
    QCOMPARE(intents(house).size(), 0);
}

void ActivityIntentsTest::whatIsUnderWayIsNotTakenForDead()
{
    RecordHouse house;
    const auto intent = house.finish(house.recorder->intend(decision()));
    QVERIFY(intent && house.write(3));
    QCOMPARE(house.entries().size(), 3);
    QCOMPARE(intents(house).size(), 1);
}

void ActivityIntentsTest::anOutcomeThatCouldNotBeWrittenSettlesLater()
{
    RecordHouse house;
    const auto intent = house.finish(house.recorder->intend(decision()));
    QVERIFY(intent &&
            house.tamper(u"CREATE TRIGGER full BEFORE INSERT ON activity BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
    activity::Event event = decision();
    event.intent = *intent;
    QVERIFY(!house.finish(house.recorder->record(event)));
    QCOMPARE(house.recorder->unwritten(), 1);
    QCOMPARE(intents(house).size(), 1); // neither, or both
    QVERIFY(house.tamper(u"DROP TRIGGER full"_s) && house.write(1));
    QCOMPARE(house.entries().size(), 2);
    QCOMPARE(intents(house).size(), 0);
}

void ActivityIntentsTest::aRecordThatTakesNoIntentKeepsNobodyFromDeciding()
{
    RecordHouse house;
    QVERIFY(house.write(1));
    QVERIFY(
        house.tamper(u"CREATE TRIGGER full BEFORE INSERT ON activity_intents BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
    const QSignalSpy failed(house.recorder.get(), &activity::Recorder::failed);
    bool sent = false;
    const auto send = [&sent] {
        sent = true;
        return answer(Outcome::Done);
    };
    std::optional<Outcome> outcome;
    core::TaskScope scope;
    scope.start(activity::recorded(house.recorder.get(), sending(send)), [&](Outcome end) { outcome = end; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), RecordHouse::patience);
    QVERIFY(sent);
    QCOMPARE(*outcome, Outcome::Done);
    QCOMPARE(failed.size(), 0); // the outcome has its line
    QCOMPARE(house.entries().size(), 2);
}

void ActivityIntentsTest::nothingOfASettledIntentIsLeftAfterADeletion()
{
    RecordHouse house;
    const auto send = [] { return answer(Outcome::Done); };
    std::optional<Outcome> outcome;
    core::TaskScope scope;
    scope.start(activity::recorded(house.recorder.get(), sending(send)), [&](Outcome end) { outcome = end; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), RecordHouse::patience);
    QVERIFY(house.finish(house.recorder->removeAll()));
    house.close();
    for (const QString &part : {QString(), u"-wal"_s}) {
        QFile file(house.file() + part);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("FJELL"));
    }
}

void ActivityIntentsTest::withoutARecorderItIsSent()
{
    std::optional<Outcome> outcome;
    core::TaskScope scope;
    const auto send = [] { return answer(Outcome::Partly); };
    scope.start(activity::recorded<Outcome>(nullptr, sending(send)), [&](Outcome end) { outcome = end; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), RecordHouse::patience);
    QCOMPARE(*outcome, Outcome::Partly);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == dies) {
        die(arguments.value(2));
        return 4;
    }
    ActivityIntentsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_activity_intents.moc"
