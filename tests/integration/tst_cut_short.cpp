// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What has been asked for, and then the user goes or the program ends: nothing is sent for the next user, and what had
// been sent is not told as nothing.
#include "tests/integration/faulty_app.h"

using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto clerk = u"SPRØ TULIPAN"_s; // administers clients, manages no accesses
const auto auditor = "DRESS MINST"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

const QJsonObject anyReading = {{u"fault"_s, u"stall"_s}, {u"method"_s, u"GET"_s}};

} // namespace

class TestCutShort : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { m_house.reset(); }

    void aDecisionIsNotSentForTheNextUser_data();
    void aDecisionIsNotSentForTheNextUser();

    void aDeletionIsNotSentForTheNextUser_data() { goings(); }

    void aDeletionIsNotSentForTheNextUser();

    void aCreationIsNotSentForTheNextUser_data() { goings(); }

    void aCreationIsNotSentForTheNextUser();

    void theOwnClientIsNotChangedForTheNextUser_data() { goings(); }

    void theOwnClientIsNotChangedForTheNextUser();
    void whatWasSentIsNotToldAsNothing_data();
    void whatWasSentIsNotToldAsNothing();
    void aCreationThatWasSentIsNotToldAsNothing();

private:
    // When the user goes: before anything was read, or while Altinn is asked what there is.
    enum class Going { AtOnce, WhileReading };

    static void goings();
    tests::App &signIn(const QString &person);
    void goAway(Going when);
    // One that waits, as the desk shows it.
    [[nodiscard]] requests::InboxRow newRow(domain::RequestKind kind, const QString &organisation);
    [[nodiscard]] accesses::CreationPlan planOfPayroll();

    // What a desk tells of after begin() has been called and then meanwhile().
    template <class Outcome, class Desk>
    Outcome outcomeOf(Desk &desk, void (Desk::*told)(const Outcome &), const std::function<void()> &begin,
                      const std::function<void()> &meanwhile)
    {
        std::optional<Outcome> outcome;
        const auto listening = connect(&desk, told, this, [&outcome](const Outcome &of) { outcome = of; });
        begin();
        meanwhile();
        static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000));
        disconnect(listening);
        return outcome.value_or(Outcome());
    }

    [[nodiscard]] requests::Outcome decided(const requests::InboxRow &row, requests::Decision decision,
                                            const std::function<void()> &meanwhile)
    {
        return outcomeOf<requests::Outcome>(
            m_house->app.requests, &requests::RequestDesk::decided,
            [&] { m_house->app.requests.decide(row, decision); }, meanwhile);
    }

    // The program ends when Altinn has acted, and before its answer is there.
    [[nodiscard]] std::function<void()> closingWhen(const std::function<bool()> &acted)
    {
        return [this, acted] {
            QVERIFY(QTest::qWaitFor(acted, 60'000));
            m_house->app.http->close();
        };
    }

    void answerNever(const QString &path) { m_house->app.fault(path, {{u"action"_s, u"hang"_s}, {u"after"_s, true}}); }

    std::unique_ptr<tests::FaultyApp> m_house;
};

void TestCutShort::goings()
{
    QTest::addColumn<Going>("going");
    QTest::newRow("at once") << Going::AtOnce;
    QTest::newRow("while Altinn is asked what there is") << Going::WhileReading;
}

tests::App &TestCutShort::signIn(const QString &person)
{
    m_house = std::make_unique<tests::FaultyApp>(person);
    return m_house->app;
}

void TestCutShort::goAway(Going when)
{
    if (when == Going::WhileReading)
        QVERIFY(QTest::qWaitFor([this] { return m_house->proxy->held() > 0; }, 60'000));
    m_house->app.api.forgetUser();
    QVERIFY(!m_house->proxy->control("DELETE", u"/rules"_s).isNull());
    m_house->proxy->release();
}

requests::InboxRow TestCutShort::newRow(domain::RequestKind kind, const QString &organisation)
{
    tests::App &app = m_house->app;
    requests::ConfirmLink link;
    link.kind = kind;
    if (kind == domain::RequestKind::Change) {
        const QJsonObject order{{u"systemAccessId"_s, app.newOwnAccess().toString()},
                                {u"requiredPackages"_s, QJsonArray{u"skattegrunnlag"_s}}};
        link.id = domain::RequestId(
            QUuid::fromString(app.box.control("POST", u"/change-requests"_s, order)[u"id"_s].toString()));
    } else {
        link.id = app.newRequest(u"standard"_s, app.party(organisation).organisationNumber);
    }
    const auto found = app.finish(app.requests.open(link, {}));
    return found && *found ? **found : requests::InboxRow();
}

accesses::CreationPlan TestCutShort::planOfPayroll()
{
    tests::App &app = m_house->app;
    const auto systems = app.finish(app.accesses.systems({}));
    QString payroll;
    for (const altinn::RegisteredSystem &system : (*systems)->items)
        payroll = system.systemId.endsWith(u"_fjordlonn") ? system.systemId : payroll;
    return app.finish(app.accesses.plan(app.party(ape), payroll, {}))->value_or(accesses::CreationPlan());
}

void TestCutShort::aDecisionIsNotSentForTheNextUser_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<domain::RequestKind>("kind");
    QTest::addColumn<requests::Decision>("decision");
    QTest::addColumn<Going>("going");
    const auto row = [](const char *name, const QString &person, domain::RequestKind kind, requests::Decision decision,
                        Going going) { QTest::newRow(name) << person << kind << decision << going; };
    row("approve", manager, domain::RequestKind::Own, requests::Decision::Approve,
        Going::AtOnce); // nothing is read before
    row("reject", manager, domain::RequestKind::Own, requests::Decision::Reject, Going::AtOnce);
    row("approve a change", manager, domain::RequestKind::Change, requests::Decision::Approve, Going::AtOnce);
    row("approve a change, reading", manager, domain::RequestKind::Change, requests::Decision::Approve,
        Going::WhileReading);
    row("forward", clerk, domain::RequestKind::Own, requests::Decision::Forward, Going::AtOnce);
    row("forward, reading", clerk, domain::RequestKind::Own, requests::Decision::Forward, Going::WhileReading);
}

void TestCutShort::aDecisionIsNotSentForTheNextUser()
{
    QFETCH(const QString, person);
    QFETCH(const domain::RequestKind, kind);
    QFETCH(const requests::Decision, decision);
    QFETCH(const Going, going);
    tests::App &app = signIn(person);
    const requests::InboxRow row = newRow(kind, person == clerk ? tiger : ape);
    QVERIFY(!row.request.id.isNull());
    m_house->proxy->spoil(anyReading);
    const requests::Outcome outcome = decided(row, decision, [&] { goAway(going); });
    QCOMPARE(outcome.truth, requests::Truth::NotDone);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, core::ErrorKind::SignedOut);
    for (const auto &verb : {u"/approve"_s, u"/reject"_s, u"/escalate"_s})
        QCOMPARE(app.calls(u"POST"_s, verb), 0);
}

void TestCutShort::aDeletionIsNotSentForTheNextUser()
{
    QFETCH(const Going, going);
    tests::App &app = signIn(manager);
    domain::SystemAccess access;
    access.id = app.newOwnAccess();
    m_house->proxy->spoil(anyReading);
    const auto outcome = outcomeOf<accesses::RemovalOutcome>(
        app.accesses, &accesses::AccessDesk::removed, [&] { app.accesses.remove(app.party(ape), access); },
        [&] { goAway(going); });
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, core::ErrorKind::SignedOut);
    QCOMPARE(app.calls(u"DELETE"_s, u"/systemuser"_s), 0);
    QVERIFY(!app.accessState(access.id).isEmpty());
}

void TestCutShort::aCreationIsNotSentForTheNextUser()
{
    QFETCH(const Going, going);
    tests::App &app = signIn(manager);
    const accesses::CreationPlan plan = planOfPayroll();
    QVERIFY(plan.mayBeCreated());
    m_house->proxy->spoil(anyReading);
    const auto outcome = outcomeOf<accesses::CreationOutcome>(
        app.accesses, &accesses::AccessDesk::created, [&] { app.accesses.create(app.party(ape), plan, u"Lønn"_s); },
        [&] { goAway(going); });
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, core::ErrorKind::SignedOut);
    QCOMPARE(outcome.creation, accesses::Creation::NotCreated);
    QCOMPARE(app.calls(u"POST"_s, u"/create"_s), 0);
}

void TestCutShort::theOwnClientIsNotChangedForTheNextUser()
{
    QFETCH(const Going, going);
    tests::App &app = signIn(auditor);
    domain::SystemAccess access;
    access.id = app.newClientAccess(app.party(tiger).organisationNumber);
    m_house->proxy->spoil(anyReading);
    core::TaskScope scope;
    std::optional<clients::OwnOutcome> outcome;
    scope.start(app.clients.changeOwnClient(access, app.party(tiger), true),
                [&outcome](const clients::OwnOutcome &of) { outcome = of; });
    goAway(going);
    QVERIFY(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000));
    QCOMPARE(outcome->change, clients::OwnChange::NotDone);
    QCOMPARE(outcome->error->kind, core::ErrorKind::SignedOut);
    QCOMPARE(app.calls(u"POST"_s, u"/systemuser"_s), 0);
}

void TestCutShort::whatWasSentIsNotToldAsNothing_data()
{
    QTest::addColumn<requests::Decision>("decision");
    QTest::addColumn<QString>("path");
    QTest::newRow("approve") << requests::Decision::Approve << u"/approve"_s;
    QTest::newRow("reject") << requests::Decision::Reject << u"/reject"_s;
}

void TestCutShort::whatWasSentIsNotToldAsNothing()
{
    QFETCH(const requests::Decision, decision);
    QFETCH(const QString, path);
    tests::App &app = signIn(manager);
    const requests::InboxRow row = newRow(domain::RequestKind::Own, ape);
    QVERIFY(!row.request.id.isNull());
    answerNever(path);
    const requests::Outcome outcome =
        decided(row, decision, closingWhen([&] { return app.statusOf(row.request.id) != u"New"; }));
    QCOMPARE(outcome.truth, requests::Truth::Unknown);
    QVERIFY(outcome.error);
}

void TestCutShort::aCreationThatWasSentIsNotToldAsNothing()
{
    tests::App &app = signIn(manager);
    const accesses::CreationPlan plan = planOfPayroll();
    answerNever(u"/create"_s);
    const auto count = [&app] { return app.state().value(u"systemAccesses"_s).toArray().size(); };
    const auto before = count();
    const auto outcome = outcomeOf<accesses::CreationOutcome>(
        app.accesses, &accesses::AccessDesk::created, [&] { app.accesses.create(app.party(ape), plan, u"Lønn"_s); },
        closingWhen([&] { return count() > before; }));
    QCOMPARE(outcome.creation, accesses::Creation::Unknown);
    QVERIFY(outcome.error);
}

QTEST_GUILESS_MAIN(TestCutShort)
#include "tst_cut_short.moc"
