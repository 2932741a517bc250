// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Client lists and jobs through the fault proxy: a spoiled list is never an empty one, a job does what it says it did,
// and no client is changed twice because a connection went away.
#include "tests/integration/client_plan.h"
#include "tests/integration/faulty_app.h"

using namespace clients;
using namespace Qt::StringLiterals;

namespace {

const auto auditor = "DRESS MINST"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;
const auto clientsRoute = u"/authentication/api/v1/enduser/systemuser/clients*"_s;

QJsonObject onClients(QJsonObject fault, const QString &method)
{
    fault.insert(u"method"_s, method);
    fault.insert(u"route"_s, clientsRoute);
    return fault;
}

} // namespace

class TestClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpoiledListIsNoEmptyList_data();
    void aSpoiledListIsNoEmptyList();
    void aBusyServerIsWaitedFor_data();
    void aBusyServerIsWaitedFor();
    void connectionsThatEndStopNobody_data();
    void connectionsThatEndStopNobody();
    void lostAnswersAreSettled_data();
    void lostAnswersAreSettled();
    void whatAltinnMayBeAtIsNotToldAsLeft_data();
    void whatAltinnMayBeAtIsNotToldAsLeft();
    void aRefusalWithoutACodeIsReadBack_data();
    void aRefusalWithoutACodeIsReadBack();

private:
    struct Firm // signed in, with the lists of the access that the sandbox has from the start
    {
        Firm();
        tests::FaultyApp faulty{auditor};
        domain::Party party;
        domain::SystemAccess access;
        ClientLists lists;
        core::Result<ClientLists> load();
        // Runs to its end; owned by the app's client desk.
        Job &run(qsizetype adds, qsizetype removes);
        // Whether each item says what the sandbox holds.
        bool isTrue(const Job &job);
    };
};

TestClientFaults::Firm::Firm()
{
    tests::App &app = faulty.app;
    party = app.party(tiger);
    const auto accesses = app.finish(app.clients.accesses(party, {}));
    QVERIFY(accesses && *accesses && !(*accesses)->items.isEmpty());
    access = (*accesses)->items.constFirst();
    const auto loaded = load();
    QVERIFY(loaded);
    lists = *loaded;
}

core::Result<ClientLists> TestClientFaults::Firm::load()
{
    const auto loaded = faulty.app.finish(faulty.app.clients.lists(access.id, party, {}));
    return loaded.value_or(core::fail(core::ErrorKind::Cancelled));
}

Job &TestClientFaults::Firm::run(qsizetype adds, qsizetype removes)
{
    Job *job = faulty.app.clients.startJob(access, party, tests::planOf(lists, adds, removes));
    static_cast<void>(QTest::qWaitFor([job] { return tests::rests(*job); }, 120'000));
    return *job;
}

bool TestClientFaults::Firm::isTrue(const Job &job)
{
    const QSet<QString> held = faulty.app.clientsOf(access.id);
    for (const JobItem &item : job.items()) {
        const bool asWanted = held.contains(item.client.id.toString()) == item.add;
        if ((item.state == ItemState::Done) != asWanted)
            return false;
    }
    return true;
}

void TestClientFaults::aSpoiledListIsNoEmptyList_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("cut short") << QJsonObject{{u"fault"_s, u"truncate"_s}};
    QTest::newRow("cut before the body") << QJsonObject{{u"fault"_s, u"truncate"_s}, {u"at"_s, 0}};
    QTest::newRow("corrupt") << QJsonObject{{u"fault"_s, u"corrupt"_s}};
    QTest::newRow("length too long") << QJsonObject{{u"fault"_s, u"length"_s}, {u"by"_s, 10}};
    QTest::newRow("length too short") << QJsonObject{{u"fault"_s, u"length"_s}, {u"by"_s, -1}};
    QTest::newRow("page") << QJsonObject{{u"fault"_s, u"html"_s}};
    QTest::newRow("10 MiB") << QJsonObject{{u"fault"_s, u"huge"_s}};
    QTest::newRow("nothing") << QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, u""_s}};
    QTest::newRow("redirect") << QJsonObject{{u"fault"_s, u"redirect"_s}, {u"location"_s, u"https://127.0.0.1:9/"_s}};
}

void TestClientFaults::aSpoiledListIsNoEmptyList()
{
    QFETCH(QJsonObject, fault);
    Firm firm;
    // Either of the two lists.
    for (const QString &route : {clientsRoute.chopped(1), clientsRoute.chopped(1) + u"/available"_s}) {
        QVERIFY(!firm.faulty.proxy->control("DELETE", u"/rules"_s).isNull());
        QJsonObject order = onClients(fault, u"GET"_s);
        order.insert(u"route"_s, route);
        firm.faulty.proxy->spoil(order);
        QVERIFY(!firm.load());
    }
    QVERIFY(!firm.faulty.proxy->control("DELETE", u"/rules"_s).isNull());
    const auto again = firm.load();
    QVERIFY(again);
    QCOMPARE(again->available.size(), firm.lists.available.size());
    QCOMPARE(again->assigned.size(), firm.lists.assigned.size());
}

void TestClientFaults::aBusyServerIsWaitedFor_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QJsonObject fault{{u"fault"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, u"0"_s}, {u"every"_s, 4}};
    QTest::newRow("429 with Retry-After, every fourth") << fault;
    fault.remove(u"every"_s);
    fault.remove(u"retryAfter"_s);
    fault.insert(u"nth"_s, 3);
    QTest::newRow("429 without Retry-After") << fault;
    fault.insert(u"status"_s, 503);
    fault.insert(u"when"_s, u"after"_s);
    QTest::newRow("503 although it acted") << fault;
}

void TestClientFaults::aBusyServerIsWaitedFor()
{
    QFETCH(QJsonObject, fault);
    Firm firm;
    firm.faulty.proxy->spoil(onClients(fault, u"POST"_s));
    const Job &job = firm.run(20, 0);
    QVERIFY(job.isVerified());
    QVERIFY(!job.stoppedBy());
    QCOMPARE(job.settled(), 20);
    QVERIFY(firm.isTrue(job));
}

void TestClientFaults::connectionsThatEndStopNobody_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << true;
    QTest::newRow("unannounced") << false;
}

void TestClientFaults::connectionsThatEndStopNobody()
{
    QFETCH(bool, announced);
    Firm firm;
    const QJsonObject order{{u"every"_s, 3}, {u"announced"_s, announced}};
    QVERIFY(!firm.faulty.proxy->control("POST", u"/recycle"_s, order).isNull());
    const Job &job = firm.run(60, 4);
    QVERIFY2(!job.stoppedBy(), qPrintable(job.stoppedBy().value_or(core::Error{}).detail));
    QVERIFY(job.isVerified());
    QCOMPARE(job.settled(), 64);
    QVERIFY(firm.isTrue(job));
    // The server saw each change once.
    QCOMPARE(firm.faulty.app.calls(u"POST"_s, clientsRoute.chopped(1)), 60);
    QCOMPARE(firm.faulty.app.calls(u"DELETE"_s, clientsRoute.chopped(1)), 4);
}

void TestClientFaults::lostAnswersAreSettled_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("when");
    for (const auto &method : {u"POST"_s, u"DELETE"_s}) {
        for (const auto &when : {u"before"_s, u"after"_s})
            QTest::addRow("%s %s", qPrintable(method), qPrintable(when)) << method << when;
    }
}

void TestClientFaults::lostAnswersAreSettled()
{
    QFETCH(QString, method);
    QFETCH(QString, when);
    Firm firm;
    firm.faulty.proxy->spoil(onClients({{u"fault"_s, u"reset"_s}, {u"when"_s, when}}, method));
    const bool adds = method == u"POST";
    Job &job = firm.run(adds ? 3 : 0, adds ? 0 : 3);
    QCOMPARE(job.state(), JobState::Paused);
    QCOMPARE(job.stoppedBy()->kind, core::ErrorKind::Offline);
    QCOMPARE(job.count(ItemState::Done), 0);
    QCOMPARE(firm.faulty.proxy->calls(method, u"/clients"_s).size(), 3); // the first client alone, and no further
    job.cancel();
    QVERIFY(QTest::qWaitFor([&job] { return job.isFinished(); }, 60'000));
    QVERIFY(job.wasCancelled());
    QVERIFY(job.isVerified());
    QVERIFY(firm.isTrue(job));
    QCOMPARE(job.count(ItemState::Done), when == u"after" ? 1 : 0);
    QCOMPARE(firm.faulty.proxy->calls(method, u"/clients"_s).size(), 3);
}

void TestClientFaults::whatAltinnMayBeAtIsNotToldAsLeft_data()
{
    QTest::addColumn<bool>("whileReading");
    QTest::newRow("paused") << false;
    QTest::newRow("while the lists are read") << true;
}

// Stopped while Altinn takes its time with a change: the lists do not show it, and it may come all the same.
void TestClientFaults::whatAltinnMayBeAtIsNotToldAsLeft()
{
    QFETCH(const bool, whileReading);
    Firm firm;
    firm.faulty.app.http->waitAtMost(std::chrono::seconds(1));
    firm.faulty.proxy->spoil(onClients({{u"fault"_s, u"stall"_s}, {u"when"_s, u"before"_s}}, u"POST"_s));
    Job &job = firm.run(3, 0);
    QCOMPARE(job.state(), JobState::Paused);
    QCOMPARE(job.stoppedBy()->kind, core::ErrorKind::Timeout);
    firm.faulty.app.http->waitAtMost(std::chrono::minutes(1));
    if (whileReading) {
        firm.faulty.proxy->spoil(onClients({{u"fault"_s, u"delay"_s}, {u"ms"_s, 2000}}, u"GET"_s));
        job.resume();
        QVERIFY(QTest::qWaitFor([&firm] { return firm.faulty.proxy->held() > 0; }, 60'000));
    }
    job.cancel();
    QVERIFY(QTest::qWaitFor([&job] { return job.isFinished(); }, 60'000));
    QVERIFY(job.isVerified());
    QCOMPARE(job.count(ItemState::Unknown), 1);
    QCOMPARE(job.count(ItemState::Waiting), 2);
}

void TestClientFaults::aRefusalWithoutACodeIsReadBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("readable");
    for (const int status : {400, 404, 409, 410}) {
        for (const auto &when : {u"before"_s, u"after"_s}) {
            QTest::addRow("%d %s", status, qPrintable(when)) << status << when << true;
            QTest::addRow("%d %s, no lists", status, qPrintable(when)) << status << when << false;
        }
    }
}

// It may be a proxy's page on the way, in the place of Altinn's yes.
void TestClientFaults::aRefusalWithoutACodeIsReadBack()
{
    QFETCH(int, status);
    QFETCH(QString, when);
    QFETCH(bool, readable);
    Firm firm;
    const QJsonObject page{{u"fault"_s, u"status"_s}, {u"status"_s, status}, {u"body"_s, u""_s}, {u"when"_s, when}};
    firm.faulty.proxy->spoil(onClients(page, u"POST"_s));
    if (!readable)
        firm.faulty.proxy->spoil(onClients({{u"fault"_s, u"status"_s}, {u"status"_s, 500}}, u"GET"_s));
    const Job &job = firm.run(3, 0);
    QCOMPARE(job.isVerified(), readable);
    QCOMPARE(job.count(ItemState::Done), readable && when == u"after" ? 3 : 0);
    QCOMPARE(job.count(ItemState::Refused), readable && when == u"before" ? 3 : 0);
    QCOMPARE(job.count(ItemState::Unknown), readable ? 0 : 3);
    QCOMPARE(job.state(), readable ? JobState::Finished : JobState::Paused);
    QCOMPARE(firm.faulty.proxy->calls(u"POST"_s, u"/clients"_s).size(), 3);
    for (const JobItem &item : job.items())
        QCOMPARE(item.error ? item.error->status : 0, item.state == ItemState::Refused ? status : 0);
}

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_client_faults.moc"
