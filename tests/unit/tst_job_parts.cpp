// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a job is made of, each by itself: the width, the pace, the turns that several jobs take.
#include "app/clients/pace.h"
#include "app/clients/traffic.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace clients;
using namespace std::chrono_literals;

namespace {

struct Line : Sender // sends at once whatever it has
{
    Line(Traffic &way, int calls) : traffic(way), left(calls) { traffic.join(this); }

    ~Line() override { traffic.leave(this); }

    bool sendOne() override
    {
        ++asked;
        if (left == 0)
            return false;
        --left;
        epochs.append(traffic.sent());
        return true;
    }

    Traffic &traffic;
    int left;
    int asked = 0;
    QList<int> epochs;
};

} // namespace

class JobPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthBeginsAtFourAndGrowsToTheTop();
    void aNarrowTopIsNeverPassed();
    void widthHalvesOnceForABurst();
    void widthGrowsSlowlyAfterTheServerWasBusy();
    void widthNeverFallsBelowOne();
    void widthIsBroughtIntoItsRange();
    void paceTellsNothingTooEarly();
    void paceFollowsTheLastSeconds();
    void breaksDoNotCount();
    void linesTakeTurns();
    void nothingIsSentInQuiet();
    void nobodyIsAskedWithoutCause();
    void aLineMayLeaveWhileItIsAsked();
};

void JobPartsTest::widthBeginsAtFourAndGrowsToTheTop()
{
    Width width;
    QCOMPARE(width.now(), 4);
    for (int expected : {5, 6, 7, 8, 8, 8}) {
        width.wentWell();
        QCOMPARE(width.now(), expected);
    }
}

void JobPartsTest::aNarrowTopIsNeverPassed()
{
    Width width(2);
    QCOMPARE(width.now(), 2);
    width.wentWell();
    QCOMPARE(width.now(), 2);
    width.setTop(1);
    QCOMPARE(width.now(), 1);
    width.setTop(5); // grows again by itself
    QCOMPARE(width.now(), 1);
    width.wentWell();
    QCOMPARE(width.now(), 2);
}

void JobPartsTest::widthHalvesOnceForABurst()
{
    Width width(16);
    for (int i = 0; i < 20; ++i)
        width.wentWell();
    QCOMPARE(width.now(), 16);
    const int epoch = width.epoch();
    QVERIFY(width.wasBusy(epoch));
    for (int i = 0; i < 15; ++i)
        QVERIFY(!width.wasBusy(epoch)); // the others that were under way with it
    QCOMPARE(width.now(), 8);
    QVERIFY(width.wasBusy(width.epoch()));
    QCOMPARE(width.now(), 4);
}

void JobPartsTest::widthGrowsSlowlyAfterTheServerWasBusy()
{
    Width width(16);
    for (int i = 0; i < 20; ++i)
        width.wentWell();
    width.wasBusy(width.epoch());
    for (int expected = 8; expected < 16; ++expected) { // one wider for each round
        QCOMPARE(width.now(), expected);
        for (int i = 0; i < expected; ++i)
            width.wentWell();
    }
    QCOMPARE(width.now(), 16);
}

void JobPartsTest::widthNeverFallsBelowOne()
{
    Width width;
    for (int i = 0; i < 10; ++i)
        width.wasBusy(width.epoch());
    QCOMPARE(width.now(), 1);
    width.wentWell();
    QCOMPARE(width.now(), 2);
    width.startAgain();
    QCOMPARE(width.now(), 2);
}

void JobPartsTest::widthIsBroughtIntoItsRange()
{
    QCOMPARE(Width(0).top(), 1);
    QCOMPARE(Width(-5).now(), 1);
    QCOMPARE(Width(1000).top(), 32);
}

void JobPartsTest::paceTellsNothingTooEarly()
{
    Pace pace;
    QCOMPARE(pace.perSecond(), 0.0);
    pace.run(0ms, 0);
    pace.note(100ms, 50);
    QCOMPARE(pace.perSecond(), 0.0);
    QVERIFY(!pace.timeFor(100));
    pace.note(5s, 2);
    QVERIFY(!pace.timeFor(100));
}

void JobPartsTest::paceFollowsTheLastSeconds()
{
    Pace pace;
    pace.run(0ms, 0);
    for (int second = 1; second <= 30; ++second)
        pace.note(std::chrono::seconds(second), 10 * second);
    QCOMPARE(qRound(pace.perSecond()), 10);
    QCOMPARE(pace.timeFor(100), std::optional(10s));
    for (int second = 31; second <= 45; ++second) // twice as fast
        pace.note(std::chrono::seconds(second), 300 + 20 * (second - 30));
    QCOMPARE(qRound(pace.perSecond()), 20);
}

void JobPartsTest::breaksDoNotCount()
{
    Pace pace;
    pace.run(0ms, 0);
    pace.stop(10s, 100);
    pace.note(1000s, 100); // nothing runs
    QCOMPARE(pace.running(2000s), Pace::Time(10s));
    pace.run(3000s, 100);
    pace.note(3002s, 120);
    QCOMPARE(qRound(pace.perSecond()), 10);
    QCOMPARE(pace.running(3002s), Pace::Time(12s));
}

void JobPartsTest::linesTakeTurns()
{
    Traffic traffic;
    traffic.setTop(4);
    Line one(traffic, 100);
    Line two(traffic, 100);
    QCOMPARE(one.epochs.size(), 0); // never in the turn of whoever told
    for (int sent = 4; sent <= 60; sent += 4) {
        QTRY_COMPARE(traffic.inFlight(), 4);
        QCOMPARE(one.epochs.size() + two.epochs.size(), sent);
        QCOMPARE(one.epochs.size(), two.epochs.size());
        for (int i = 0; i < 4; ++i)
            traffic.answeredWell();
    }
    // One that has nothing leaves its turns to the other.
    one.left = 0;
    QTRY_COMPARE(traffic.inFlight(), 4);
}

void JobPartsTest::nothingIsSentInQuiet()
{
    Traffic traffic;
    Line line(traffic, 100);
    QTRY_COMPARE(traffic.inFlight(), 4);
    QElapsedTimer time;
    time.start();
    traffic.answeredBusy(line.epochs.last(), 400ms);
    for (int i = 0; i < 3; ++i)
        traffic.answeredBusy(line.epochs.last(), 10ms); // a shorter wish shortens nothing
    QCOMPARE(traffic.width().now(), 2);
    const auto before = line.epochs.size();
    QTRY_VERIFY(line.epochs.size() > before);
    QVERIFY2(time.elapsed() >= 400, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(line.epochs.size(), before + 2);
}

void JobPartsTest::nobodyIsAskedWithoutCause()
{
    Traffic traffic;
    Line line(traffic, 4);
    QTRY_COMPARE(traffic.inFlight(), 4);
    const int asked = line.asked;
    QTest::qWait(100); // no polling
    QCOMPARE(line.asked, asked);
    traffic.answeredWell();
    QTRY_COMPARE(line.asked, asked + 1);
}

void JobPartsTest::aLineMayLeaveWhileItIsAsked()
{
    struct Leaver : Sender
    {
        explicit Leaver(Traffic &way) : traffic(way) { traffic.join(this); }

        bool sendOne() override
        {
            traffic.leave(this);
            return false;
        }

        Traffic &traffic;
    };

    Traffic traffic;
    Leaver leaver(traffic);
    Line line(traffic, 3);
    QTRY_COMPARE(traffic.inFlight(), 3);
}

QTEST_GUILESS_MAIN(JobPartsTest)
#include "tst_job_parts.moc"
