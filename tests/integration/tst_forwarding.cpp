// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Forwarding a request that the user may not approve, through the fault proxy: it leaves at most once, and what the app
// says of it is what the sandbox holds.
#include "tests/integration/faulty_app.h"

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const auto clerk = u"SPRØ TULIPAN"_s; // administers clients, manages no accesses
const auto manager = "DRESS MINST"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

QJsonObject on(const QString &method, const QString &route, QJsonObject fault)
{
    fault.insert(u"method"_s, method);
    fault.insert(u"route"_s, u"/authentication/api/v1/systemuser/request/"_s + route);
    return fault;
}

QJsonObject spoilsForwarding(QJsonObject fault)
{
    return on(u"POST"_s, u"{party}/{id}/escalate"_s, std::move(fault));
}

QJsonObject when(const QString &fault, bool acts)
{
    return {{u"fault"_s, fault}, {u"when"_s, acts ? u"after"_s : u"before"_s}};
}

QJsonObject answers(int status, const QString &body)
{
    return {{u"fault"_s, u"status"_s}, {u"status"_s, status}, {u"body"_s, body}, {u"type"_s, u"application/json"_s}};
}

} // namespace

class TestForwarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eitherKindIsForwarded_data();
    void eitherKindIsForwarded();
    void whatIsSaidIsTrue_data();
    void whatIsSaidIsTrue();
    void withoutAReadBackItIsNotSaidToBeDone_data();
    void withoutAReadBackItIsNotSaidToBeDone();
    void whatMayNotBeForwardedIsNotSent();
    void anotherPartyIsRefusedHere();
    void whoeverWasFasterIsTold();
    void nobodyForwardsWithoutThePortalScope();

private:
    static InboxRow opened(tests::App &app, domain::RequestKind kind, domain::RequestId id);
    static domain::RequestId fresh(tests::App &app, domain::RequestKind kind = domain::RequestKind::Own);
    static bool isForwarded(tests::App &app, domain::RequestId id);
    Outcome end(tests::App &app, const std::function<void()> &begin);
    Outcome forwarded(tests::App &app, const InboxRow &row);
};

InboxRow TestForwarding::opened(tests::App &app, domain::RequestKind kind, domain::RequestId id)
{
    ConfirmLink link;
    link.kind = kind;
    link.id = id;
    const auto found = app.finish(app.requests.open(link, {}));
    return found && *found ? **found : InboxRow();
}

domain::RequestId TestForwarding::fresh(tests::App &app, domain::RequestKind kind)
{
    return app.newRequest(kind == domain::RequestKind::Own ? u"standard"_s : u"agent"_s,
                          app.party(tiger).organisationNumber);
}

bool TestForwarding::isForwarded(tests::App &app, domain::RequestId id)
{
    for (const QJsonValue &request : app.state().value(u"requests"_s).toArray()) {
        if (request[u"id"_s].toString() == id.toString())
            return request[u"escalated"_s].toBool();
    }
    return false;
}

Outcome TestForwarding::end(tests::App &app, const std::function<void()> &begin)
{
    std::optional<Outcome> outcome;
    connect(&app.requests, &RequestDesk::decided, this, [&outcome](const Outcome &o) { outcome = o; });
    begin();
    static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 90'000));
    disconnect(&app.requests, nullptr, this, nullptr);
    return outcome.value_or(Outcome{});
}

Outcome TestForwarding::forwarded(tests::App &app, const InboxRow &row)
{
    return end(app, [&] { app.requests.decide(row, Decision::Forward); });
}

void TestForwarding::eitherKindIsForwarded_data()
{
    QTest::addColumn<domain::RequestKind>("kind");
    QTest::newRow("own") << domain::RequestKind::Own;
    QTest::newRow("for clients") << domain::RequestKind::ForClients;
}

void TestForwarding::eitherKindIsForwarded()
{
    QFETCH(domain::RequestKind, kind);
    tests::App app;
    QVERIFY(app.signIn(clerk));
    const domain::RequestId id = fresh(app, kind);
    const InboxRow row = opened(app, kind, id);
    QVERIFY(app.requests.mayForward(row.request));
    const auto review = app.finish(app.requests.review(row, {})); // by its id: the party's door is closed
    QVERIFY(review && *review);
    QVERIFY(!(*review)->lines.isEmpty());
    QVERIFY(app.requests.mayForward((*review)->row.request));

    const Outcome outcome = forwarded(app, (*review)->row);
    QCOMPARE(outcome.truth, Truth::Done);
    QCOMPARE(outcome.decision, Decision::Forward);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.row.request.forwarded && outcome.row.request.isOpen());
    QVERIFY(!app.requests.mayForward(outcome.row.request)); // once is enough
    QVERIFY(isForwarded(app, id));
    QCOMPARE(app.statusOf(id), u"New"_s);
    QVERIFY(!app.hasAccess(id));
    QCOMPARE(app.calls(u"POST"_s, u"/escalate"_s), 1);

    // Those who decide see it now.
    tests::App deciding;
    QVERIFY(deciding.signIn(manager));
    QCOMPARE(opened(app, kind, id).request.forwarded, true);
}

void TestForwarding::whatIsSaidIsTrue_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("acts");
    QTest::addColumn<Truth>("truth");
    const auto row = [](const char *name, const QJsonObject &fault, bool acts, Truth truth) {
        QTest::newRow(name) << fault << acts << truth;
    };
    row("reset after acting", when(u"reset"_s, true), true, Truth::Done);
    row("reset before acting", when(u"reset"_s, false), false, Truth::Unknown); // it may be under way
    row("page after acting", when(u"html"_s, true), true, Truth::Done);
    row("page before acting", when(u"html"_s, false), false, Truth::NotDone);
    row("10 MiB after acting", when(u"huge"_s, true), true, Truth::Done);
    row("cut short", {{u"fault"_s, u"truncate"_s}}, true, Truth::Done);
    row("false", answers(200, u"false"_s), false, Truth::NotDone);
    row("true, and yet not", answers(200, u"true"_s), false, Truth::Unknown);
    row("a number", answers(200, u"1"_s), false, Truth::NotDone);
    row("403", answers(403, QString()), false, Truth::NotDone);
    row("429", answers(429, QString()), false, Truth::NotDone);
    row("500", answers(500, QString()), false, Truth::NotDone);
    row("504", answers(504, QString()), false, Truth::Unknown);
    QJsonObject late = answers(500, QString());
    late.insert(u"when"_s, u"after"_s);
    row("500 after acting", late, true, Truth::Done);
}

void TestForwarding::whatIsSaidIsTrue()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, acts);
    QFETCH(Truth, truth);
    tests::FaultyApp faulty(clerk);
    tests::App &app = faulty.app;
    const domain::RequestId id = fresh(app);
    const InboxRow row = opened(app, domain::RequestKind::Own, id);
    QVERIFY(app.requests.mayForward(row.request));
    faulty.proxy->spoil(spoilsForwarding(fault));
    const Outcome outcome = forwarded(app, row);
    QCOMPARE(outcome.truth, truth);
    QCOMPARE(isForwarded(app, id), acts);
    QCOMPARE(faulty.proxy->calls(u"POST"_s, u"/escalate"_s).size(), 1); // it left once
    QCOMPARE(app.statusOf(id), u"New"_s);

    // The day is good again: nothing is sent, and the truth is told.
    QVERIFY(!faulty.proxy->control("DELETE", u"/rules"_s).isNull());
    const Outcome now = end(app, [&] { app.requests.readBack(outcome.row, Decision::Forward); });
    QCOMPARE(now.truth, acts ? Truth::Done : Truth::NotDone);
    QVERIFY(!now.error);
    QCOMPARE(faulty.proxy->calls(u"POST"_s, u"/escalate"_s).size(), 1);
}

void TestForwarding::withoutAReadBackItIsNotSaidToBeDone_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<Truth>("truth");
    QTest::newRow("confirmed") << QJsonObject() << Truth::NotReadBack;
    QTest::newRow("lost") << when(u"reset"_s, true) << Truth::Unknown;
    QTest::newRow("false") << answers(200, u"false"_s) << Truth::NotDone;
}

void TestForwarding::withoutAReadBackItIsNotSaidToBeDone()
{
    QFETCH(QJsonObject, fault);
    QFETCH(Truth, truth);
    tests::FaultyApp faulty(clerk);
    tests::App &app = faulty.app;
    const domain::RequestId id = fresh(app);
    const InboxRow row = opened(app, domain::RequestKind::Own, id);
    if (!fault.isEmpty())
        faulty.proxy->spoil(spoilsForwarding(fault));
    for (int nth = 2; nth <= 9; ++nth) { // the first reading lets it go out
        QJsonObject unreadable = on(u"GET"_s, u"{id}"_s, {{u"fault"_s, u"html"_s}});
        unreadable.insert(u"nth"_s, nth);
        faulty.proxy->spoil(unreadable);
    }
    const Outcome outcome = forwarded(app, row);
    QCOMPARE(outcome.truth, truth);
    QVERIFY(outcome.error);
}

void TestForwarding::whatMayNotBeForwardedIsNotSent()
{
    tests::App app;
    QVERIFY(app.signIn(manager)); // who may approve
    const domain::RequestId id = fresh(app);
    InboxRow row = opened(app, domain::RequestKind::Own, id);
    QVERIFY(!app.requests.mayForward(row.request));
    row.request.mayForwardOnly = true; // what a page said earlier does not count
    const Outcome refused = forwarded(app, row);
    QCOMPARE(refused.truth, Truth::NotDone);
    QCOMPARE(refused.error->code, u"FORWARD-NOT-OFFERED"_s);

    row.request.created = QDateTime::currentDateTimeUtc().addDays(-181);
    row.request.id = domain::RequestId(QUuid::createUuid());
    QCOMPARE(forwarded(app, row).truth, Truth::Gone);
    QCOMPARE(app.calls(u"POST"_s, u"/escalate"_s), 0);
}

void TestForwarding::anotherPartyIsRefusedHere()
{
    tests::App app;
    QVERIFY(app.signIn(clerk));
    const domain::RequestId id = fresh(app);
    InboxRow row = opened(app, domain::RequestKind::Own, id);
    row.party.id = domain::PartyId(row.party.id.toString().toLongLong() + 1);
    row.party.uuid = domain::PartyUuid(QUuid::createUuid());
    const Outcome outcome = forwarded(app, row);
    QCOMPARE(outcome.truth, Truth::NotDone);
    QCOMPARE(outcome.error->code, u"AUTH-00041"_s);
    QCOMPARE(app.calls(u"POST"_s, u"/escalate"_s), 0);
}

void TestForwarding::whoeverWasFasterIsTold()
{
    tests::App app;
    QVERIFY(app.signIn(clerk));
    const domain::RequestId decided = fresh(app);
    const InboxRow row = opened(app, domain::RequestKind::Own, decided);
    app.box.control("POST", u"/decide"_s, {{u"id"_s, decided.toString()}, {u"action"_s, u"reject"_s}});
    const Outcome outcome = forwarded(app, row);
    QCOMPARE(outcome.truth, Truth::HandledElsewhere);
    QCOMPARE(outcome.row.request.status, domain::RequestStatus::Rejected);
    QCOMPARE(app.calls(u"POST"_s, u"/escalate"_s), 0);

    const domain::RequestId id = fresh(app);
    const InboxRow before = opened(app, domain::RequestKind::Own, id);
    QCOMPARE(forwarded(app, before).truth, Truth::Done);
    const Outcome again = forwarded(app, before); // as a colleague who read it earlier
    QCOMPARE(again.truth, Truth::HandledElsewhere);
    QVERIFY(again.row.request.isOpen());
    QCOMPARE(app.calls(u"POST"_s, u"/escalate"_s), 1);
}

void TestForwarding::nobodyForwardsWithoutThePortalScope()
{
    tests::App app({u"--without-portal-scope"_s});
    QVERIFY(app.signIn(clerk));
    domain::AccessRequest request;
    request.status = domain::RequestStatus::New;
    request.mayForwardOnly = true;
    QVERIFY(!app.requests.mayForward(request));
}

QTEST_GUILESS_MAIN(TestForwarding)
#include "tst_forwarding.moc"
