// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Creating a system access through the fault proxy: what the app says must be what the sandbox holds, and no creation
// leaves twice.
#include "tests/integration/faulty_app.h"

using namespace accesses;
using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;

QJsonObject when(const QString &fault, bool acts)
{
    return {{u"fault"_s, fault}, {u"when"_s, acts ? u"after"_s : u"before"_s}};
}

} // namespace

class TestCreationFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidAboutACreationIsTrue_data();
    void whatIsSaidAboutACreationIsTrue();
    void aSpoiledRegisterIsNoEmptyRegister_data();
    void aSpoiledRegisterIsNoEmptyRegister();
};

void TestCreationFaults::whatIsSaidAboutACreationIsTrue_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("acts");
    QTest::addColumn<Creation>("creation");
    QTest::newRow("reset after acting") << when(u"reset"_s, true) << true << Creation::Created;
    QTest::newRow("reset before acting") << when(u"reset"_s, false) << false << Creation::Unknown;
    QTest::newRow("page after acting") << when(u"html"_s, true) << true << Creation::Created;
    QTest::newRow("page before acting") << when(u"html"_s, false) << false << Creation::NotCreated;
    QTest::newRow("10 MiB after acting") << when(u"huge"_s, true) << true << Creation::Created;
    QTest::newRow("10 MiB before acting") << when(u"huge"_s, false) << false << Creation::NotCreated;
    QTest::newRow("cut short") << QJsonObject{{u"fault"_s, u"truncate"_s}} << true << Creation::Created;
    for (const int status : {500, 503}) {
        QJsonObject fault = when(u"status"_s, true);
        fault.insert(u"status"_s, status);
        QTest::addRow("%d after acting", status) << fault << true << Creation::Created;
    }
}

void TestCreationFaults::whatIsSaidAboutACreationIsTrue()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, acts);
    QFETCH(Creation, creation);
    tests::FaultyApp faulty(manager);
    tests::App &app = faulty.app;
    const domain::Party party = app.party(ape);
    const auto systems = app.finish(app.accesses.systems({}));
    QVERIFY(systems && *systems);
    QString payroll;
    for (const altinn::RegisteredSystem &system : (*systems)->items)
        payroll = system.systemId.endsWith(u"_fjordlonn") ? system.systemId : payroll;
    const auto plan = app.finish(app.accesses.plan(party, payroll, {}));
    QVERIFY(plan && *plan && (*plan)->mayBeCreated());
    fault.insert(u"method"_s, u"POST"_s);
    fault.insert(u"route"_s, u"/authentication/api/v1/systemuser/{party}/create"_s);
    faulty.proxy->spoil(fault);

    std::optional<CreationOutcome> outcome;
    connect(&app.accesses, &AccessDesk::created, this, [&outcome](const CreationOutcome &o) { outcome = o; });
    app.accesses.create(party, **plan, u"Lønn"_s);
    QVERIFY(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 90'000));
    disconnect(&app.accesses, nullptr, this, nullptr);
    QCOMPARE(outcome->creation, creation);
    QCOMPARE(outcome->access.has_value(), acts);
    int there = 0;
    for (const QJsonValue &access : app.state().value(u"systemAccesses"_s).toArray())
        there += access[u"systemId"_s].toString() == payroll ? 1 : 0;
    QCOMPARE(there, acts ? 1 : 0);
    QVERIFY(app.calls(u"POST"_s, u"/create"_s) <= 1);
}

void TestCreationFaults::aSpoiledRegisterIsNoEmptyRegister_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("page") << when(u"html"_s, true);
    QTest::newRow("cut short") << QJsonObject{{u"fault"_s, u"truncate"_s}};
    QTest::newRow("reset") << when(u"reset"_s, true);
}

void TestCreationFaults::aSpoiledRegisterIsNoEmptyRegister()
{
    QFETCH(QJsonObject, fault);
    tests::FaultyApp faulty(manager);
    fault.insert(u"method"_s, u"GET"_s);
    fault.insert(u"route"_s, u"/authentication/api/v1/systemregister"_s);
    fault.insert(u"times"_s, 9); // a read may be sent again
    faulty.proxy->spoil(fault);
    const auto systems = faulty.app.finish(faulty.app.accesses.systems({}));
    QVERIFY(systems && !*systems);
}

QTEST_GUILESS_MAIN(TestCreationFaults)
#include "tst_creation_faults.moc"
