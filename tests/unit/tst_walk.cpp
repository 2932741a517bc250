// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// core::Walk: never more at once than its width, everything in the end, and nothing after it was stopped or is gone.
#include "app/core/walk.h"

#include <QTest>

using core::Walk;

namespace {

struct World // what the things that are read wait for
{
    core::Gate gate;
    int running = 0;
    int widest = 0;
    int begun = 0;
};

core::Task<int> read(World *world, int item, std::stop_token stop)
{
    ++world->begun;
    ++world->running;
    world->widest = std::max(world->widest, world->running);
    core::Gate &gate = world->gate;
    co_await gate.passed();
    --world->running;
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (item % 10 == 7)
        co_return core::fail(core::ErrorKind::Server);
    co_return 2 * item;
}

core::Task<int> readAtOnce(int item)
{
    co_return item;
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreAtOnceThanItsWidth();
    void whatFailsIsHandedOverToo();
    void whatNeedsNoWaitingDoesNotPileUp();
    void nothingArrivesAfterItWasStopped();
    void nothingArrivesWhenItIsGone();
    void theOwnerMayStopItFromWithin();
};

void TestWalk::neverMoreAtOnceThanItsWidth()
{
    World world;
    QList<int> arrived;
    Walk<int, int> walk(
        8, [&world](int item, std::stop_token stop) { return read(&world, item, std::move(stop)); },
        [&](const int &item, const core::Result<int> &value) {
            if (value) {
                QCOMPARE(*value, 2 * item);
            }
            arrived.append(item);
        });
    for (int i = 0; i < 200; ++i)
        walk.add(i);
    QCOMPARE(world.begun, 8);
    QCOMPARE(walk.left(), 200);
    while (walk.left() > 0) {
        world.gate.open();
        world.gate.close();
        QVERIFY(walk.left() + arrived.size() == 200);
    }
    QCOMPARE(world.widest, 8);
    QCOMPARE(arrived.size(), 200);
    QList<int> sorted = arrived;
    std::sort(sorted.begin(), sorted.end());
    for (int i = 0; i < 200; ++i)
        QCOMPARE(sorted.at(i), i);
}

void TestWalk::whatFailsIsHandedOverToo()
{
    World world;
    world.gate.open();
    int failed = 0;
    Walk<int, int> walk(
        3, [&world](int item, std::stop_token stop) { return read(&world, item, std::move(stop)); },
        [&failed](const int &, const core::Result<int> &value) { failed += value ? 0 : 1; });
    for (int i = 0; i < 30; ++i)
        walk.add(i);
    QCOMPARE(walk.left(), 0);
    QCOMPARE(failed, 3);
}

void TestWalk::whatNeedsNoWaitingDoesNotPileUp()
{
    int sum = 0;
    Walk<int, int> *inner = nullptr;
    Walk<int, int> walk(
        2, [](int item, const std::stop_token &) { return readAtOnce(item); },
        [&](const int &item, const core::Result<int> &value) {
            sum += *value;
            if (item < 100'000) // each brings the next: a stack of them would be too deep
                inner->add(item + 1);
        });
    inner = &walk;
    walk.add(99'000);
    QCOMPARE(walk.left(), 0);
    QVERIFY(sum > 99'000);
}

void TestWalk::nothingArrivesAfterItWasStopped()
{
    World world;
    int arrived = 0;
    Walk<int, int> walk(
        4, [&world](int item, std::stop_token stop) { return read(&world, item, std::move(stop)); },
        [&arrived](const int &, const core::Result<int> &) { ++arrived; });
    for (int i = 0; i < 20; ++i)
        walk.add(i);
    walk.stop();
    QCOMPARE(walk.left(), 0);
    world.gate.open();
    QCOMPARE(arrived, 0);
    QCOMPARE(world.begun, 4);
    walk.add(1); // and it goes on with what comes after
    QCOMPARE(arrived, 1);
    QCOMPARE(walk.left(), 0);
}

void TestWalk::nothingArrivesWhenItIsGone()
{
    World world;
    int arrived = 0;
    {
        Walk<int, int> walk(
            2, [&world](int item, std::stop_token stop) { return read(&world, item, std::move(stop)); },
            [&arrived](const int &, const core::Result<int> &) { ++arrived; });
        walk.add(1);
        walk.add(2);
        walk.add(3);
    }
    world.gate.open();
    QCOMPARE(arrived, 0);
    QCOMPARE(world.begun, 2);
    QCOMPARE(world.running, 0);
}

void TestWalk::theOwnerMayStopItFromWithin()
{
    World world;
    int arrived = 0;
    Walk<int, int> *inner = nullptr;
    Walk<int, int> walk(
        2, [&world](int item, std::stop_token stop) { return read(&world, item, std::move(stop)); },
        [&](const int &, const core::Result<int> &) {
            ++arrived;
            inner->stop();
        });
    inner = &walk;
    for (int i = 0; i < 10; ++i)
        walk.add(i);
    world.gate.open();
    QCOMPARE(arrived, 1);
    QCOMPARE(walk.left(), 0);
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
