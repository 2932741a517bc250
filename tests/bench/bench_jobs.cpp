// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Ten thousand clients onto an access, with a server that takes 50 ms for each: how near the job comes to what the
// width allows at best, what it costs this process, and how long it ever keeps the thread of the windows.
// FULLMAKT_BENCH_CLIENTS says how many clients.
#include "tests/integration/app_fixture.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <sys/resource.h>

using namespace clients;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

class JobsBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attach_data();
    void attach();
};

void JobsBench::attach_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("limit"); // times the floor
    QTest::newRow("5 at once") << 5 << 1.05;
    QTest::newRow("16 at once") << 16 << 1.10;
}

void JobsBench::attach()
{
    QFETCH(int, width);
    QFETCH(double, limit);
    QLoggingCategory::setFilterRules(u"fullmakt.net=false"_s); // a line for each refused client
    const int wanted = qEnvironmentVariableIsSet("FULLMAKT_BENCH_CLIENTS")
                           ? qEnvironmentVariableIntValue("FULLMAKT_BENCH_CLIENTS")
                           : 10'000;
    tests::App app({u"--clients"_s, QString::number(wanted + wanted / 5)});
    QVERIFY(app.signIn(u"DRESS MINST"_s));
    const domain::Party party = app.party(u"TILBAKEHOLDEN USYMMETRISK TIGER AS"_s);
    domain::SystemAccess access;
    access.id = app.newClientAccess(party.organisationNumber);
    access.title = u"Bench"_s;
    const auto lists = app.finish(app.clients.lists(access.id, party, {}));
    QVERIFY(lists && *lists);
    Staging staging;
    QList<domain::ClientId> ids;
    for (const domain::Client &client : (*lists)->available.mid(0, wanted))
        ids.append(client.id);
    QCOMPARE(ids.size(), wanted);
    staging.stage(ids, Staged::Add);
    const Plan plan = makePlan(**lists, staging);
    app.fault(u"/systemuser/clients"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 50}, {u"method"_s, u"POST"_s}}, -1);
    app.clients.setWidth(width);

    qint64 worst = 0;
    QList<qint64> late;
    QElapsedTimer since;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        const qint64 over = since.restart() - 5;
        worst = std::max(worst, over);
        late.append(over);
    });
    const double cpuBefore = cpuSeconds();
    QElapsedTimer time;
    time.start();
    since.start();
    tick.start(5);
    const Job *job = app.clients.startJob(access, party, plan);
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const double seconds = double(time.elapsed()) / 1000;
    const double cpu = cpuSeconds() - cpuBefore;
    tick.stop();
    std::sort(late.begin(), late.end());
    const double floor = wanted * 0.05 / width;
    QVERIFY(job->isVerified());
    QCOMPARE(job->count(ItemState::Done) + job->count(ItemState::Refused), wanted);
    qInfo("%d clients, %d at once: %.1f s, %.3f of the floor (%.1f s); %.2f s of CPU; a 5 ms tick late by %lld ms at "
          "most, %lld at 99.9 %%",
          wanted, width, seconds, seconds / floor, floor, cpu, worst, late.at(late.size() * 999 / 1000));
    if (seconds > limit * floor)
        qWarning("beyond %.2f of the floor", limit);
}

QTEST_GUILESS_MAIN(JobsBench)
#include "bench_jobs.moc"
