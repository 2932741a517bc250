// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Inbox, review and decision against the sandbox over real HTTPS, on good days and bad ones. After every decision the
// sandbox is asked whether what the app says is true.
#include "tests/integration/app_fixture.h"

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto auditor = "DRESS MINST"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

const InboxRow *rowOf(const QList<InboxRow> &rows, domain::RequestId id)
{
    for (const InboxRow &row : rows) {
        if (row.request.id == id)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestRequestsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inboxHoldsEveryOrganisation();
    void oneOrganisationThatFailsIsToldAndTheRestIsShown();
    void anArrivingRequestIsSeenByRefresh();
    void linksAndBareIdsFindRequests();
    void reviewHasReadableNamesInThreeLanguages();
    void approveIsTrueOnTheServer();
    void rejectIsTrueOnTheServer();
    void confirmedAndStillWaitingIsNotKnown();
    void aDecisionThatComesLateIsStillOurs();
    void aNoteStaysWithItsDecisionUntilTheEnd();
    void halfAnApprovalIsTold_data();
    void halfAnApprovalIsTold();
    void somebodyElseWasFaster();
    void lostAnswersAreReadBack_data();
    void lostAnswersAreReadBack();
    void badAnswersAreNeverReportedAsDone_data();
    void badAnswersAreNeverReportedAsDone();
    void withoutAReadBackItIsUnknown();
    void whatIsHandledDoesNotComeBack();
    void nobodyToAskIsAnAnswer();
    void expiredRequestsAreRefusedBeforeAnyCall();
    void withoutThePortalScopeTheLinkStillWorks();

private:
    // What comes of it; a default one when nothing does.
    Outcome end(tests::App &app, const std::function<void()> &begin);
    Outcome decided(tests::App &app, const InboxRow &row, Decision decision);
};

Outcome TestRequestsSandbox::end(tests::App &app, const std::function<void()> &begin)
{
    std::optional<Outcome> outcome;
    connect(&app.requests, &RequestDesk::decided, this, [&outcome](const Outcome &o) { outcome = o; });
    begin();
    static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 90'000));
    disconnect(&app.requests, nullptr, this, nullptr);
    return outcome.value_or(Outcome{});
}

Outcome TestRequestsSandbox::decided(tests::App &app, const InboxRow &row, Decision decision)
{
    return end(app, [&] { app.requests.decide(row, decision); });
}

void TestRequestsSandbox::inboxHoldsEveryOrganisation()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const QList<InboxRow> rows = app.requests.inbox()->rows();
    QSet<QString> organisations;
    for (const InboxRow &row : rows) {
        organisations.insert(row.party.name);
        QVERIFY(row.request.isOpen());
        QVERIFY(!app.requests.titleOf(row.request).isEmpty());
        QVERIFY(row.request.created.isValid());
    }
    QVERIFY(organisations.contains(ape));
    QVERIFY(organisations.size() >= 2);
    QVERIFY(app.requests.inbox()->failures().isEmpty());
}

void TestRequestsSandbox::oneOrganisationThatFailsIsToldAndTheRestIsShown()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const qsizetype before = app.requests.inbox()->rows().size();
    const domain::Party failing = app.party(ape);
    app.fault(failing.id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 10);
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&app] { return !app.requests.inbox()->isLoading(); }, 30'000));
    QCOMPARE(app.requests.inbox()->failures().size(), 1);
    QCOMPARE(app.requests.inbox()->failures().constFirst().party.uuid, failing.uuid);
    QCOMPARE(app.requests.inbox()->failures().constFirst().error.kind, core::ErrorKind::Server);
    QCOMPARE(app.requests.inbox()->rows().size(), before); // what was read before stays in sight
}

void TestRequestsSandbox::anArrivingRequestIsSeenByRefresh()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    QVERIFY(!rowOf(app.requests.inbox()->rows(), id));
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&] { return rowOf(app.requests.inbox()->rows(), id) != nullptr; }, 30'000));
}

void TestRequestsSandbox::linksAndBareIdsFindRequests()
{
    tests::App app;
    QVERIFY(app.signIn(auditor));
    const domain::RequestId mine = app.newRequest(u"agent"_s, app.party(tiger).organisationNumber);
    QVERIFY(!rowOf(app.requests.inbox()->rows(), mine)); // Altinn lists no fresh request for clients
    ConfirmLink link;
    link.kind = domain::RequestKind::ForClients;
    link.id = mine;
    auto found = app.finish(app.requests.open(link, {}));
    QVERIFY(found && *found);
    QCOMPARE((*found)->party.name, QString(tiger));
    link.kind.reset(); // a bare id: each kind is tried
    found = app.finish(app.requests.open(link, {}));
    QVERIFY(found && *found);
    QVERIFY((*found)->request.kind == domain::RequestKind::ForClients);

    link.id = domain::RequestId(QUuid::createUuid());
    found = app.finish(app.requests.open(link, {}));
    QVERIFY(found && !*found);
    QCOMPARE(found->error().kind, core::ErrorKind::Gone);

    // A request of somebody else's organisation.
    const QJsonArray people = app.state().value(u"people"_s).toArray();
    QString foreign;
    for (const QJsonValue &person : people) {
        if (person[u"name"_s].toString() == manager)
            foreign = person[u"organisations"_s][0][u"orgNo"_s].toString();
    }
    link.id = app.newRequest(u"standard"_s, foreign);
    link.kind = domain::RequestKind::Own;
    found = app.finish(app.requests.open(link, {}));
    QVERIFY(found && !*found);
    QCOMPARE(found->error().kind, core::ErrorKind::Forbidden);
}

void TestRequestsSandbox::reviewHasReadableNamesInThreeLanguages()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    QSet<QString> texts;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        app.requests.setLanguage(language);
        QVERIFY(QTest::qWaitFor([&app] { return !app.requests.inbox()->isLoading(); }, 30'000));
        const InboxRow row = app.requests.inbox()->rows().constFirst();
        const auto review = app.finish(app.requests.review(row, {}));
        QVERIFY(review && *review);
        QVERIFY(!(*review)->lines.isEmpty());
        QCOMPARE((*review)->namesMissing, 0);
        QVERIFY(!(*review)->checkError);
        QString all;
        for (const ReviewLine &line : (*review)->lines) {
            QVERIFY(!line.name.isEmpty());
            QVERIFY(line.check.answer != altinn::CanGive::Unknown);
            all += line.name + line.description;
        }
        QVERIFY(!(*review)->system.name.isEmpty());
        QVERIFY(!(*review)->system.vendorOrganisationNumber.isEmpty());
        texts.insert(all);
    }
    QCOMPARE(texts.size(), 3);
}

void TestRequestsSandbox::approveIsTrueOnTheServer()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&] { return rowOf(app.requests.inbox()->rows(), id) != nullptr; }, 30'000));
    const Outcome outcome = decided(app, *rowOf(app.requests.inbox()->rows(), id), Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Done);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.access);
    QCOMPARE(app.statusOf(id), u"Accepted"_s);
    QVERIFY(app.hasAccess(id));
    QVERIFY(!rowOf(app.requests.inbox()->rows(), id)); // it no longer waits
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), 1);
}

void TestRequestsSandbox::rejectIsTrueOnTheServer()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    const Outcome outcome = decided(app, row, Decision::Reject);
    QCOMPARE(outcome.truth, Truth::Done);
    QVERIFY(!outcome.access);
    QCOMPARE(app.statusOf(row.request.id), u"Rejected"_s);
    QVERIFY(!app.hasAccess(row.request.id));
}

// Altinn says yes, and the request read back still waits: perhaps an older copy. Nobody shall approve once more.
void TestRequestsSandbox::confirmedAndStillWaitingIsNotKnown()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    app.fault(u"/approve"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, u"true"_s}}, 1);
    const Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Unknown);
    QVERIFY(!app.hasAccess(row.request.id));
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), 1);
}

// Altinn is at it longer than anybody waits: that it is not to be seen yet does not make it somebody else's.
void TestRequestsSandbox::aDecisionThatComesLateIsStillOurs()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    const auto look = [&] { app.requests.readBack(row, Decision::Reject); };
    app.fault(u"/reject"_s, {{u"action"_s, u"close"_s}, {u"after"_s, false}}, 1);
    Outcome outcome = end(app, [&] { app.requests.decide(row, Decision::Reject, u"Feil system"_s); });
    QVERIFY(outcome.error);
    QCOMPARE(outcome.truth, Truth::Unknown);

    outcome = end(app, look);
    QCOMPARE(outcome.truth, Truth::NotDone);
    QVERIFY(outcome.decidedAt.isValid()); // so that the page says that it may come yet

    app.box.control("POST", u"/decide"_s, {{u"id"_s, row.request.id.toString()}, {u"action"_s, u"reject"_s}});
    outcome = end(app, look);
    QCOMPARE(outcome.truth, Truth::Done);
    QCOMPARE(outcome.note, u"Feil system"_s);
    QVERIFY(outcome.decidedAt.isValid());
}

void TestRequestsSandbox::aNoteStaysWithItsDecisionUntilTheEnd()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    const auto reject = [&] { app.requests.decide(row, Decision::Reject, u"Feil system"_s); };
    const auto look = [&] { app.requests.readBack(row, Decision::Reject); };

    app.fault(u"/reject"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 1);
    Outcome outcome = end(app, reject);
    QCOMPARE(outcome.truth, Truth::NotDone); // it has come to nothing, and so has the note
    QVERIFY(outcome.note.isEmpty() && !outcome.decidedAt.isValid());

    outcome = end(app, reject);
    QCOMPARE(outcome.truth, Truth::Done);
    QCOMPARE(outcome.note, u"Feil system"_s);
    QVERIFY(outcome.decidedAt.isValid());
    const QDateTime at = outcome.decidedAt;

    outcome = end(app, look);
    QCOMPARE(outcome.truth, Truth::Done);
    QCOMPARE(outcome.note, u"Feil system"_s);
    QCOMPARE(outcome.decidedAt, at);

    app.requests.end();
    outcome = end(app, look);
    QCOMPARE(outcome.truth, Truth::Done);
    QVERIFY(outcome.note.isEmpty() && !outcome.decidedAt.isValid());
}

void TestRequestsSandbox::halfAnApprovalIsTold_data()
{
    QTest::addColumn<QString>("hazard");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Truth>("truth");
    QTest::newRow("the status is not stored") << u"approve-unrecorded"_s << u"AUTH-00060"_s << Truth::PartlyDone;
    QTest::newRow("the access stays without rights") << u"registration-fails"_s << u"AUTH-00048"_s << Truth::PartlyDone;
    QTest::newRow("the rights are not given") << u"delegation-fails"_s << u"AUTH-00002"_s << Truth::NotDone;
    QTest::newRow("a colleague in the same moment") << u"simultaneous-approval"_s << QString() << Truth::Done;
    QTest::newRow("a colleague rejects") << u"approve-races-reject"_s << QString() << Truth::Contradictory;
}

void TestRequestsSandbox::halfAnApprovalIsTold()
{
    QFETCH(QString, hazard);
    QFETCH(QString, code);
    QFETCH(Truth, truth);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&] { return rowOf(app.requests.inbox()->rows(), id) != nullptr; }, 30'000));
    const InboxRow row = *rowOf(app.requests.inbox()->rows(), id);
    QVERIFY(app.hazard(hazard, u"requestId"_s, id.toString()));
    const Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, truth);
    QCOMPARE(outcome.error ? outcome.error->code : QString(), code);
    QCOMPARE(app.hasAccess(id), truth != Truth::NotDone);
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), 1); // never again by itself
    if (truth != Truth::PartlyDone)
        return;
    // Approving once more does not mend it: Altinn says that there is such an access, and it is still told as half
    // done.
    const Outcome again = decided(app, row, Decision::Approve);
    QCOMPARE(again.error->code, u"AUTH-00004"_s);
    QCOMPARE(again.truth, Truth::PartlyDone);
    QCOMPARE(app.statusOf(id), u"New"_s);
}

void TestRequestsSandbox::somebodyElseWasFaster()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    const QJsonObject order{{u"id"_s, row.request.id.toString()}, {u"action"_s, u"reject"_s}};
    QVERIFY(!app.box.control("POST", u"/decide"_s, order).isNull());
    const Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::HandledElsewhere);
    QCOMPARE(outcome.row.request.status, domain::RequestStatus::Rejected);
    QCOMPARE(outcome.error->code, u"AUTH-00013"_s);
    QVERIFY(!app.hasAccess(row.request.id));
}

void TestRequestsSandbox::lostAnswersAreReadBack_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("acted");
    QTest::addColumn<Truth>("truth");
    QTest::newRow("connection closed after acting") << u"close"_s << true << Truth::Done;
    QTest::newRow("connection closed before acting") << u"close"_s << false << Truth::Unknown; // it may act yet
    QTest::newRow("empty answer after acting") << u"empty"_s << true << Truth::Done;
    QTest::newRow("truncated answer after acting") << u"truncate"_s << true << Truth::Done;
    QTest::newRow("page instead of an answer, after acting") << u"html"_s << true << Truth::Done;
}

void TestRequestsSandbox::lostAnswersAreReadBack()
{
    QFETCH(QString, action);
    QFETCH(bool, acted);
    QFETCH(Truth, truth);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&] { return rowOf(app.requests.inbox()->rows(), id) != nullptr; }, 30'000));
    app.fault(u"/approve"_s, {{u"action"_s, action}, {u"after"_s, acted}}, 5);
    const Outcome outcome = decided(app, *rowOf(app.requests.inbox()->rows(), id), Decision::Approve);
    QCOMPARE(outcome.truth, truth);
    QCOMPARE(app.statusOf(id), acted ? u"Accepted"_s : u"New"_s);
    QCOMPARE(app.hasAccess(id), acted);
    QCOMPARE(outcome.error.has_value(), !acted);
}

void TestRequestsSandbox::badAnswersAreNeverReportedAsDone_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<core::ErrorKind>("kind");
    const auto status = [](int code) { return QJsonObject{{u"action"_s, u"status"_s}, {u"status"_s, code}}; };
    QTest::newRow("403") << status(403) << core::ErrorKind::Forbidden;
    QTest::newRow("404") << status(404) << core::ErrorKind::Gone;
    QTest::newRow("409") << status(409) << core::ErrorKind::Conflict;
    QJsonObject throttled = status(429);
    throttled.insert(u"retryAfter"_s, u"1"_s);
    QTest::newRow("429") << throttled << core::ErrorKind::TooMany;
    QTest::newRow("500") << status(500) << core::ErrorKind::Server;
    QTest::newRow("503") << status(503) << core::ErrorKind::Server;
    QTest::newRow("error page") << QJsonObject{{u"action"_s, u"html"_s}} << core::ErrorKind::Server;
    for (const auto &action : {u"empty"_s, u"huge"_s})
        QTest::newRow(qPrintable(action)) << QJsonObject{{u"action"_s, action}} << core::ErrorKind::BadAnswer;
}

void TestRequestsSandbox::badAnswersAreNeverReportedAsDone()
{
    QFETCH(QJsonObject, fault);
    QFETCH(core::ErrorKind, kind);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    app.fault(u"/approve"_s, fault, 3);
    const Outcome outcome = decided(app, row, Decision::Approve);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, kind);
    QCOMPARE(app.statusOf(row.request.id), u"New"_s);
    QVERIFY(outcome.truth == Truth::NotDone);
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), 1); // never sent again
    // The request can still be decided when the day is good again.
    app.box.control("DELETE", u"/faults"_s);
    QCOMPARE(decided(app, outcome.row, Decision::Approve).truth, Truth::Done);
}

void TestRequestsSandbox::withoutAReadBackItIsUnknown()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    // Every answer about this request gets lost from now on, also the read-back.
    app.fault(row.request.id.toString(), {{u"action"_s, u"close"_s}, {u"after"_s, true}}, 50);
    const Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Unknown);
    QVERIFY(outcome.error);
    app.box.control("DELETE", u"/faults"_s);
    QCOMPARE(end(app, [&] { app.requests.readBack(row, Decision::Approve); }).truth, Truth::Done);
    QCOMPARE(app.statusOf(row.request.id), u"Accepted"_s);
}

void TestRequestsSandbox::whatIsHandledDoesNotComeBack()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const InboxRow row = app.requests.inbox()->rows().constFirst();
    const domain::RequestId id = row.request.id;
    // Opened by its link before the list arrived, so that it stands in both.
    app.requests.inbox()->clear();
    app.requests.inbox()->put(row);
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&app] { return !app.requests.inbox()->isLoading(); }, 30'000));
    QVERIFY(rowOf(app.requests.inbox()->rows(), id));
    // A list that was read before the decision arrives after it.
    const QString old = uR"({"data":[{"id":"%1","status":"New"}]})"_s.arg(id.toString());
    app.fault(u"/pending"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, old}, {u"delayMs"_s, 4000}},
              50);
    app.requests.refresh();
    const auto left = [&app] { return app.box.control("GET", u"/faults"_s)[u"faults"_s][0][u"times"_s].toInt(); };
    QVERIFY(QTest::qWaitFor([&left] { return left() < 50; }, 30'000)); // a list is being read
    const Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Done);
    QVERIFY(!rowOf(app.requests.inbox()->rows(), id));
    QVERIFY(app.requests.inbox()->isLoading());
    QVERIFY(QTest::qWaitFor([&app] { return !app.requests.inbox()->isLoading(); }, 60'000));
    QVERIFY(!rowOf(app.requests.inbox()->rows(), id));
}

void TestRequestsSandbox::nobodyToAskIsAnAnswer()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    app.requests.inbox()->clear();
    app.requests.inbox()->refresh({}, false);
    QVERIFY(!app.requests.inbox()->isLoading());
    QVERIFY(app.requests.inbox()->loadedAt().isValid());
}

void TestRequestsSandbox::expiredRequestsAreRefusedBeforeAnyCall()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    InboxRow row = app.requests.inbox()->rows().constFirst();
    row.request.created = QDateTime::currentDateTimeUtc().addDays(-181);
    QCOMPARE(decided(app, row, Decision::Approve).truth, Truth::NotDone);
    row = app.requests.inbox()->rows().constFirst();
    row.request.partyUuid = domain::PartyUuid(QUuid::createUuid()); // not the party that it stands under
    QCOMPARE(decided(app, row, Decision::Reject).truth, Truth::NotDone);
    QCOMPARE(app.calls(u"POST"_s, u"/systemuser/request"_s), 0);
}

void TestRequestsSandbox::withoutThePortalScopeTheLinkStillWorks()
{
    tests::App app({u"--without-portal-scope"_s});
    QVERIFY(app.signIn(manager));
    QVERIFY(!app.requests.rights().mayList);
    QVERIFY(!app.requests.rights().mayApprove);
    QVERIFY(app.requests.rights().mayReject);
    QCOMPARE(app.calls(u"GET"_s, u"/pending"_s), 0); // what is out of reach is not tried
    ConfirmLink link;
    link.kind = domain::RequestKind::Own;
    link.id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    const auto found = app.finish(app.requests.open(link, {}));
    QVERIFY(found && *found);
    const auto review = app.finish(app.requests.review(**found, {}));
    QVERIFY(review && *review);
    // Approved in Altinn's portal meanwhile: the status is fetched and true.
    app.box.control("POST", u"/decide"_s, {{u"id"_s, link.id.toString()}, {u"action"_s, u"approve"_s}});
    QCOMPARE(end(app, [&] { app.requests.readBack(**found, Decision::Approve); }).truth, Truth::Done);
}

QTEST_GUILESS_MAIN(TestRequestsSandbox)
#include "tst_requests_sandbox.moc"
