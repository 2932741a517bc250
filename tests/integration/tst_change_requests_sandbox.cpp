// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Change requests against the sandbox over real HTTPS: found by link or id, read with what stays as it is, decided, and
// told truly on bad days too. After every decision the sandbox is asked whether it is so.
#include "tests/integration/app_fixture.h"

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto auditor = "DRESS MINST"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;

QStringList namesOf(const Review &review, Part part)
{
    QStringList ids;
    for (const ReviewLine &line : review.lines) {
        if (line.part == part)
            ids.append(line.rawId.section(u':', -1));
    }
    return ids;
}

} // namespace

class TestChangeRequestsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAndBareIdsFindChanges();
    void whoCannotGiveItReadsItAllTheSame();
    void theReviewTellsBeforeAndAfter();
    void approvalIsTrueOnTheServer();
    void rejectionIsTrueOnTheServer();
    void halfAnApprovalIsToldAndCanBeCompleted_data();
    void halfAnApprovalIsToldAndCanBeCompleted();
    void halfAnApprovalOfWhatIsNotKnown();
    void lostAnswersAreReadBack_data();
    void lostAnswersAreReadBack();
    void unreadableRightsAreUnknownNotNone();
    void somebodyElseWasFaster();
    void aConfirmedApprovalIsNotTakenForGone();
    void anotherOrganisationsIsRefusedBeforeAnyCall();
    void expiredIsRefusedBeforeAnyCall();
    void theAccessIsGone();
    void worksWithoutThePortalScope();

private:
    domain::RequestId newChange(tests::App &app, domain::SystemAccessId access, QJsonObject more = {});
    InboxRow opened(tests::App &app, domain::RequestId id);
    Outcome decided(tests::App &app, const InboxRow &row, Decision decision);
    static QString statusOf(tests::App &app, domain::RequestId id);
    static QSet<QString> heldBy(tests::App &app, domain::SystemAccessId access);
};

// Adds sykefravaer and the plan, takes lonn and the tax cards away.
domain::RequestId TestChangeRequestsSandbox::newChange(tests::App &app, domain::SystemAccessId access, QJsonObject more)
{
    const QJsonObject change = {{u"systemAccessId"_s, access.toString()},
                                {u"requiredRights"_s, QJsonArray{u"app_nav_oppfolgingsplan"_s}},
                                {u"unwantedRights"_s, QJsonArray{u"ske-skattekort"_s}},
                                {u"requiredPackages"_s, QJsonArray{u"sykefravaer"_s}},
                                {u"unwantedPackages"_s, QJsonArray{u"lonn"_s}}};
    for (auto member = change.begin(); member != change.end(); ++member) {
        if (!more.contains(member.key()))
            more.insert(member.key(), member.value());
    }
    return domain::RequestId(
        QUuid::fromString(app.box.control("POST", u"/change-requests"_s, more)[u"id"_s].toString()));
}

InboxRow TestChangeRequestsSandbox::opened(tests::App &app, domain::RequestId id)
{
    ConfirmLink link;
    link.kind = domain::RequestKind::Change;
    link.id = id;
    const auto found = app.finish(app.requests.open(link, {}));
    return found && *found ? **found : InboxRow();
}

Outcome TestChangeRequestsSandbox::decided(tests::App &app, const InboxRow &row, Decision decision)
{
    std::optional<Outcome> outcome;
    connect(&app.requests, &RequestDesk::decided, this, [&outcome](const Outcome &o) { outcome = o; });
    app.requests.decide(row, decision);
    static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 90'000));
    disconnect(&app.requests, nullptr, this, nullptr);
    return outcome.value_or(Outcome{});
}

QString TestChangeRequestsSandbox::statusOf(tests::App &app, domain::RequestId id)
{
    for (const QJsonValue &request : app.state().value(u"changeRequests"_s).toArray()) {
        if (request[u"id"_s].toString() == id.toString())
            return request[u"status"_s].toString();
    }
    return {};
}

QSet<QString> TestChangeRequestsSandbox::heldBy(tests::App &app, domain::SystemAccessId access)
{
    QSet<QString> held;
    const QJsonObject state = app.accessState(access);
    for (const QString &member : {u"resources"_s, u"packages"_s}) {
        for (const QJsonValue &each : state.value(member).toArray())
            held.insert(each.toString());
    }
    return held;
}

static const QSet<QString> before = {u"lonn"_s, u"ske-skattekort"_s};
static const QSet<QString> after = {u"sykefravaer"_s, u"app_nav_oppfolgingsplan"_s};

void TestChangeRequestsSandbox::linksAndBareIdsFindChanges()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = newChange(app, app.newOwnAccess());
    const InboxRow row = opened(app, id);
    QCOMPARE(row.request.id, id);
    QCOMPARE(row.party.name, QString(ape));
    ConfirmLink bare;
    bare.id = id;
    auto found = app.finish(app.requests.open(bare, {}));
    QVERIFY(found && *found);
    QVERIFY((*found)->request.kind == domain::RequestKind::Change);
    bare.id = domain::RequestId(QUuid::createUuid());
    found = app.finish(app.requests.open(bare, {}));
    QVERIFY(found && !*found);
    QCOMPARE(found->error().kind, core::ErrorKind::Gone);

    tests::App other;
    QVERIFY(other.signIn(auditor));
    bare.kind = domain::RequestKind::Change;
    bare.id = newChange(other, other.newOwnAccess());
    found = other.finish(other.requests.open(bare, {}));
    QVERIFY(found && !*found);
    QCOMPARE(found->error().kind, core::ErrorKind::Forbidden);
}

void TestChangeRequestsSandbox::whoCannotGiveItReadsItAllTheSame()
{
    tests::App app;
    QVERIFY(app.signIn(u"KLOK BRISLING"_s));
    const domain::RequestId id = newChange(app, app.newOwnAccess());
    const InboxRow row = opened(app, id);
    QCOMPARE(row.request.id, id); // by party, where reading by id answers AUTH-00053
    const auto review = app.finish(app.requests.review(row, {}));
    QVERIFY(review && *review);
    QVERIFY(!(*review)->mayBeGiven());
    const Outcome outcome = decided(app, (*review)->row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::NotDone);
    QVERIFY(outcome.error);
    QCOMPARE(statusOf(app, id), u"New"_s);
}

void TestChangeRequestsSandbox::theReviewTellsBeforeAndAfter()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess(u"Lønna vår"_s);
    const domain::RequestId id =
        newChange(app, access, {{u"unwantedPackages"_s, QJsonArray()}, {u"redirectUrl"_s, u"https://x.example/"_s}});
    const InboxRow row = opened(app, id);
    const auto review = app.finish(app.requests.review(row, {}));
    QVERIFY(review && *review);
    QCOMPARE(namesOf(**review, Part::Added), QStringList({u"sykefravaer"_s, u"app_nav_oppfolgingsplan"_s}));
    QCOMPARE(namesOf(**review, Part::Removed), QStringList({u"ske-skattekort"_s}));
    QCOMPARE(namesOf(**review, Part::Unchanged), QStringList({u"lonn"_s}));
    for (const ReviewLine &line : (*review)->lines) {
        QVERIFY(!line.name.isEmpty() && !line.isSoAlready);
        QCOMPARE(line.check.answer, line.part == Part::Added ? altinn::CanGive::Yes : altinn::CanGive::Unknown);
    }
    QVERIFY(!(*review)->accessError && !(*review)->checkError);
    QVERIFY((*review)->row.request.created.isValid()); // which reading by id alone does not tell
    QCOMPARE(app.requests.titleOf((*review)->row.request), u"Lønna vår"_s);
    QCOMPARE(app.calls(u"POST"_s, u"/changerequest"_s), 0);
}

void TestChangeRequestsSandbox::approvalIsTrueOnTheServer()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    QCOMPARE(heldBy(app, access), before);
    const Outcome outcome = decided(app, opened(app, id), Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Done);
    QVERIFY(!outcome.error && !outcome.accessError);
    QCOMPARE(statusOf(app, id), u"Accepted"_s);
    QCOMPARE(heldBy(app, access), after);
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), 1);
}

void TestChangeRequestsSandbox::rejectionIsTrueOnTheServer()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    QCOMPARE(decided(app, opened(app, id), Decision::Reject).truth, Truth::Done);
    QCOMPARE(statusOf(app, id), u"Rejected"_s);
    QCOMPARE(heldBy(app, access), before);
}

void TestChangeRequestsSandbox::halfAnApprovalIsToldAndCanBeCompleted_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<Truth>("truth");
    QTest::newRow("nothing") << 0 << Truth::NotDone;
    QTest::newRow("package added") << 1 << Truth::PartlyDone;
    QTest::newRow("service added") << 2 << Truth::PartlyDone;
    QTest::newRow("service removed") << 3 << Truth::PartlyDone;
    QTest::newRow("all but the status") << 4 << Truth::PartlyDone;
}

void TestChangeRequestsSandbox::halfAnApprovalIsToldAndCanBeCompleted()
{
    QFETCH(int, steps);
    QFETCH(Truth, truth);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    const InboxRow row = opened(app, id);
    QVERIFY(app.hazard(u"change-half"_s, u"requestId"_s, id.toString(), {{u"steps"_s, steps}}));
    const Outcome half = decided(app, row, Decision::Approve);
    QCOMPARE(half.truth, truth);
    QVERIFY(half.error);
    QCOMPARE(statusOf(app, id), u"New"_s);
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), 1); // never again by itself
    const auto review = app.finish(app.requests.review(half.row, {}));
    QVERIFY(review && *review);
    int there = 0;
    for (const ReviewLine &line : (*review)->lines)
        there += line.isSoAlready ? 1 : 0;
    QCOMPARE(there, steps);

    QCOMPARE(decided(app, half.row, Decision::Approve).truth, Truth::Done);
    QCOMPARE(statusOf(app, id), u"Accepted"_s);
    QCOMPARE(heldBy(app, access), after);
}

// What the access had could not be read before, so nobody knows what an approval that broke has added.
void TestChangeRequestsSandbox::halfAnApprovalOfWhatIsNotKnown()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    const InboxRow row = opened(app, id);
    app.fault(u"/delegations"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 1);
    QVERIFY(app.hazard(u"change-half"_s, u"requestId"_s, id.toString(), {{u"steps"_s, 2}}));
    const Outcome half = decided(app, row, Decision::Approve);
    QVERIFY(!half.before);
    QCOMPARE(half.truth, Truth::Unknown);
}

void TestChangeRequestsSandbox::lostAnswersAreReadBack_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("acted");
    QTest::addColumn<Truth>("truth");
    QTest::newRow("connection closed after acting") << u"close"_s << true << Truth::Done;
    QTest::newRow("connection closed before acting") << u"close"_s << false << Truth::Unknown; // it may act yet
    QTest::newRow("empty answer after acting") << u"empty"_s << true << Truth::Done;
    QTest::newRow("page after acting") << u"html"_s << true << Truth::Done;
}

void TestChangeRequestsSandbox::lostAnswersAreReadBack()
{
    QFETCH(QString, action);
    QFETCH(bool, acted);
    QFETCH(Truth, truth);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    const InboxRow row = opened(app, id);
    app.fault(u"/approve"_s, {{u"action"_s, action}, {u"after"_s, acted}}, 5);
    QCOMPARE(decided(app, row, Decision::Approve).truth, truth);
    QCOMPARE(heldBy(app, access), acted ? after : before);
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), 1);
}

void TestChangeRequestsSandbox::unreadableRightsAreUnknownNotNone()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    const InboxRow row = opened(app, id);
    app.fault(u"/delegations"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 50);
    const auto review = app.finish(app.requests.review(row, {}));
    QVERIFY(review && *review);
    QVERIFY((*review)->accessError);
    QCOMPARE((*review)->lineCount(Part::Unchanged), 0);
    QCOMPARE((*review)->lineCount(Part::Added) + (*review)->lineCount(Part::Removed), 4);
    app.fault(u"/approve"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 1);
    Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Unknown); // it may have been half done
    outcome = decided(app, outcome.row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Done);
    QVERIFY(outcome.accessError); // and told
    QCOMPARE(statusOf(app, id), u"Accepted"_s);
}

void TestChangeRequestsSandbox::somebodyElseWasFaster()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    const InboxRow row = opened(app, id);
    app.box.control("POST", u"/decide"_s, {{u"id"_s, id.toString()}, {u"action"_s, u"reject"_s}});
    const Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::HandledElsewhere);
    QCOMPARE(outcome.row.request.status, domain::RequestStatus::Rejected);
    QCOMPARE(heldBy(app, access), before);
}

void TestChangeRequestsSandbox::aConfirmedApprovalIsNotTakenForGone()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    // A change, and a request of its own, whose reading answers 404 straight after.
    const domain::RequestId change = newChange(app, app.newOwnAccess());
    InboxRow row = opened(app, change);
    const QJsonObject notFound = {{u"action"_s, u"status"_s}, {u"status"_s, 404}, {u"method"_s, u"GET"_s}};
    app.fault(u"/changerequest/"_s + row.party.id.toString(), notFound, 50);
    QCOMPARE(decided(app, row, Decision::Approve).truth, Truth::NotReadBack);
    QCOMPARE(statusOf(app, change), u"Accepted"_s);
    app.box.control("DELETE", u"/faults"_s);

    row = app.requests.inbox()->rows().constFirst();
    app.fault(row.party.id.toString() + u'/' + row.request.id.toString(), notFound, 50);
    const Outcome outcome = decided(app, row, Decision::Approve);
    QCOMPARE(outcome.truth, Truth::Done); // the access that it made is there
    QVERIFY(app.hasAccess(row.request.id));
}

void TestChangeRequestsSandbox::anotherOrganisationsIsRefusedBeforeAnyCall()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = newChange(app, app.newOwnAccess());
    InboxRow row = opened(app, id);
    for (const domain::Party &party : std::as_const(app.parties)) {
        if (party.name != ape)
            row.party = party;
    }
    QVERIFY(row.party.name != ape);
    for (const bool byNumberAlone : {false, true}) {
        if (byNumberAlone) {
            row.request.partyId = {};
            row.request.partyUuid = {};
        }
        const Outcome outcome = decided(app, row, Decision::Approve);
        QCOMPARE(outcome.truth, Truth::NotDone);
        QCOMPARE(outcome.error->code, u"AUTH-00041"_s);
        QCOMPARE(decided(app, row, Decision::Reject).truth, Truth::NotDone);
    }
    QCOMPARE(app.calls(u"POST"_s, u"/changerequest"_s), 0);
    QCOMPARE(statusOf(app, id), u"New"_s);
}

void TestChangeRequestsSandbox::expiredIsRefusedBeforeAnyCall()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = newChange(app, app.newOwnAccess(), {{u"daysOld"_s, 181}});
    const auto review = app.finish(app.requests.review(opened(app, id), {}));
    QVERIFY(review && *review);
    QVERIFY(domain::isExpired((*review)->row.request, QDateTime::currentDateTimeUtc()));
    QCOMPARE(decided(app, (*review)->row, Decision::Approve).truth, Truth::NotDone);
    QCOMPARE(app.calls(u"POST"_s, u"/changerequest"_s), 0);
}

void TestChangeRequestsSandbox::theAccessIsGone()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    const InboxRow row = opened(app, id);
    app.box.control("POST", u"/accesses/delete"_s, {{u"id"_s, access.toString()}});
    const auto review = app.finish(app.requests.review(row, {}));
    if (review && *review) {
        QVERIFY((*review)->accessError);
        QCOMPARE((*review)->accessError->kind, core::ErrorKind::Gone);
    }
    const Outcome outcome = decided(app, row, Decision::Approve);
    QVERIFY(outcome.truth != Truth::Done && outcome.truth != Truth::PartlyDone);
}

void TestChangeRequestsSandbox::worksWithoutThePortalScope()
{
    tests::App app({u"--without-portal-scope"_s});
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId access = app.newOwnAccess();
    const domain::RequestId id = newChange(app, access);
    const InboxRow row = opened(app, id);
    QVERIFY(app.requests.mayApprove(row.request));
    QCOMPARE(decided(app, row, Decision::Approve).truth, Truth::Done);
    QCOMPARE(heldBy(app, access), after);
}

QTEST_GUILESS_MAIN(TestChangeRequestsSandbox)
#include "tst_change_requests_sandbox.moc"
