// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// System accesses against the sandbox over real HTTPS: listed, read in full, deleted once, and told truly on bad days
// too. After every deletion the sandbox is asked whether it is so.
#include "tests/integration/app_fixture.h"

using namespace accesses;
using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto auditor = "DRESS MINST"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

} // namespace

class TestAccessesSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsBothKinds();
    void theListTellsTheKind();
    void aRefusalIsNoDeletion();
    void oneKindThatFailsIsToldAndTheOtherIsShown();
    void neitherKindIsAnError();
    void showsWhatAnAccessHas();
    void unreadableRightsAreNotNone();
    void countsTheClientsOfAnAccess();
    void deletionIsTrueOnTheServer();
    void deletingAClientAccessTakesItsClients();
    void lostAnswersAreReadBackAndNothingIsSentTwice_data();
    void lostAnswersAreReadBackAndNothingIsSentTwice();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void halfADeletionIsTold();
    void somebodyElseHadDeletedIt();
    void withoutAReadBackItIsNotKnown();
    void anotherOrganisationsIsRefusedBeforeAnyCall();
    void whatIsBeingDeletedIsNotDeletedTwice();
    void scopesDecideWhatMayBeDeleted();

private:
    domain::SystemAccess find(tests::App &app, const domain::Party &party, domain::SystemAccessId id);
    RemovalOutcome removed(tests::App &app, const domain::Party &party, const domain::SystemAccess &access);
};

domain::SystemAccess TestAccessesSandbox::find(tests::App &app, const domain::Party &party, domain::SystemAccessId id)
{
    const auto list = app.finish(app.accesses.list(party, {}));
    if (list && *list) {
        for (const domain::SystemAccess &access : (*list)->items) {
            if (access.id == id)
                return access;
        }
    }
    return {};
}

RemovalOutcome TestAccessesSandbox::removed(tests::App &app, const domain::Party &party,
                                            const domain::SystemAccess &access)
{
    std::optional<RemovalOutcome> outcome;
    connect(&app.accesses, &AccessDesk::removed, this, [&outcome](const RemovalOutcome &o) { outcome = o; });
    app.accesses.remove(party, access);
    static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 90'000));
    disconnect(&app.accesses, nullptr, this, nullptr);
    return outcome.value_or(RemovalOutcome{});
}

void TestAccessesSandbox::listsBothKinds()
{
    tests::App app;
    QVERIFY(app.signIn(auditor));
    const domain::Party firm = app.party(tiger);
    const domain::SystemAccessId made = app.newClientAccess(firm.organisationNumber);
    const auto list = app.finish(app.accesses.list(firm, {}));
    QVERIFY(list && *list);
    QVERIFY(!(*list)->ownError && !(*list)->forClientsError);
    QCOMPARE((*list)->unreadable, 0);
    QCOMPARE((*list)->items.constFirst().id, made); // newest first
    QVERIFY((*list)->items.constFirst().forClients);
    for (const domain::SystemAccess &access : (*list)->items) {
        QVERIFY(access.created.isValid() && !access.vendorOrganisationNumber.isEmpty());
        QVERIFY(!(*list)->systems.value(access.systemId).name.isEmpty());
    }

    tests::App other;
    QVERIFY(other.signIn(manager));
    const domain::SystemAccessId own = other.newOwnAccess();
    QVERIFY(find(other, other.party(ape), own).forOwn);
}

void TestAccessesSandbox::theListTellsTheKind()
{
    tests::App app;
    QVERIFY(app.signIn(auditor));
    const QString bare = uR"([{"id":"5d3a1f60-0003-4a11-8a11-0000000000c1"}])"_s;
    app.fault(u"/systemuser/agent/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, bare}}, 1);
    const auto list = app.finish(app.accesses.list(app.party(tiger), {}));
    QVERIFY(list && *list);
    QCOMPARE((*list)->items.size(), 1);
    QVERIFY((*list)->items.constFirst().forClients);
}

// Refused, and not in the list that was read back: that is no proof of a deletion.
void TestAccessesSandbox::aRefusalIsNoDeletion()
{
    tests::App app;
    QVERIFY(app.signIn(auditor));
    const domain::Party firm = app.party(tiger);
    const domain::SystemAccessId made = app.newClientAccess(firm.organisationNumber);
    domain::SystemAccess access = find(app, firm, made);
    access.forClients = false;
    access.forOwn = true;
    const RemovalOutcome outcome = removed(app, firm, access);
    QCOMPARE(outcome.removal, Removal::Unknown);
    QCOMPARE(outcome.error->code, u"AUTH-00036"_s);
    QVERIFY(find(app, firm, made).forClients); // it is there still
}

void TestAccessesSandbox::oneKindThatFailsIsToldAndTheOtherIsShown()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId own = app.newOwnAccess();
    const domain::Party party = app.party(ape);
    app.fault(u"/systemuser/agent/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 50);
    const auto list = app.finish(app.accesses.list(party, {}));
    QVERIFY(list && *list);
    QVERIFY((*list)->forClientsError && !(*list)->ownError);
    QCOMPARE((*list)->forClientsError->kind, core::ErrorKind::Forbidden);
    QVERIFY(!find(app, party, own).id.isNull());
}

void TestAccessesSandbox::neitherKindIsAnError()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    app.fault(u"/systemuser/"_s, {{u"action"_s, u"html"_s}}, 50);
    const auto list = app.finish(app.accesses.list(app.party(ape), {}));
    QVERIFY(list && !*list);
}

void TestAccessesSandbox::showsWhatAnAccessHas()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess access = find(app, party, app.newOwnAccess());
    const auto detail = app.finish(app.accesses.detail(party, access, {}));
    QVERIFY(detail && *detail);
    QCOMPARE((*detail)->rights.packages.size(), 1);
    QCOMPARE((*detail)->rights.services.size(), 1);
    QCOMPARE((*detail)->rights.services.constFirst().rawId, u"ske-skattekort"_s);
    QVERIFY(!(*detail)->rights.packages.constFirst().name.isEmpty());
    QVERIFY(!(*detail)->rights.services.constFirst().name.isEmpty());
    QCOMPARE((*detail)->rights.missing, 0);
    QVERIFY(!(*detail)->rightsError && !(*detail)->clients && !(*detail)->clientsError);
    QCOMPARE(app.calls(u"GET"_s, u"/enduser/systemuser/clients"_s), 0); // it acts for none
}

void TestAccessesSandbox::unreadableRightsAreNotNone()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess access = find(app, party, app.newOwnAccess());
    const QString id = access.id.toString();
    QVERIFY(app.hazard(u"detail-hides"_s, u"accessId"_s, id)); // 200 without rights
    QVERIFY(app.hazard(u"delegations-unreadable"_s, u"accessId"_s, id, {{u"code"_s, u"AUTH-00055"_s}}));
    auto detail = app.finish(app.accesses.detail(party, access, {}));
    QVERIFY(detail && *detail);
    QVERIFY((*detail)->rightsError && (*detail)->rights.services.isEmpty());
    QCOMPARE((*detail)->rightsError->code, u"AUTH-00055"_s);
    // Where one of the two knows, it is shown.
    QVERIFY(app.hazard(u"detail-hides"_s, u"accessId"_s, id));
    detail = app.finish(app.accesses.detail(party, access, {}));
    QVERIFY(detail && *detail && !(*detail)->rightsError);
    QCOMPARE((*detail)->rights.packages.size(), 1);
}

void TestAccessesSandbox::countsTheClientsOfAnAccess()
{
    tests::App app;
    QVERIFY(app.signIn(auditor));
    const domain::Party firm = app.party(tiger);
    const domain::SystemAccess access = find(app, firm, app.newClientAccess(firm.organisationNumber));
    auto detail = app.finish(app.accesses.detail(firm, access, {}));
    QVERIFY(detail && *detail);
    QCOMPARE((*detail)->clients, std::optional(0));
    QVERIFY(!(*detail)->rights.packages.isEmpty() && !(*detail)->rightsError);
    app.fault(u"/enduser/systemuser/clients"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 50);
    detail = app.finish(app.accesses.detail(firm, access, {}));
    QVERIFY(detail && *detail);
    QVERIFY(!(*detail)->clients && (*detail)->clientsError); // unknown, not none
}

void TestAccessesSandbox::deletionIsTrueOnTheServer()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess access = find(app, party, app.newOwnAccess());
    const RemovalOutcome outcome = removed(app, party, access);
    QCOMPARE(outcome.removal, Removal::Gone);
    QVERIFY(!outcome.error);
    QVERIFY(app.accessState(access.id).isEmpty());
    QVERIFY(find(app, party, access.id).id.isNull());
    QCOMPARE(app.calls(u"DELETE"_s, access.id.toString()), 1);
}

void TestAccessesSandbox::deletingAClientAccessTakesItsClients()
{
    tests::App app;
    QVERIFY(app.signIn(auditor));
    const domain::Party firm = app.party(tiger);
    const domain::SystemAccess access = find(app, firm, app.newClientAccess(firm.organisationNumber));
    const auto lists = app.finish(app.clients.lists(access.id, firm, {}));
    QVERIFY(lists && *lists && (*lists)->available.size() > 1);
    clients::Staging staging;
    staging.stage({(*lists)->available.constFirst().id}, clients::Staged::Add);
    app.clients.startJob(access, firm, clients::makePlan(**lists, staging));
    QVERIFY(QTest::qWaitFor([&app] { return !app.clients.isWorking(); }, 30'000));
    QCOMPARE(app.clientsOf(access.id).size(), 1);
    const auto detail = app.finish(app.accesses.detail(firm, access, {}));
    QVERIFY(detail && *detail);
    QCOMPARE((*detail)->clients, std::optional(1));

    QCOMPARE(removed(app, firm, access).removal, Removal::Gone);
    QVERIFY(app.accessState(access.id).isEmpty());
    QVERIFY(app.clientsOf(access.id).isEmpty());
    QCOMPARE(app.calls(u"DELETE"_s, u"/systemuser/agent/"_s), 1);
}

void TestAccessesSandbox::lostAnswersAreReadBackAndNothingIsSentTwice_data()
{
    QTest::addColumn<bool>("forClients");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("acted");
    QTest::addColumn<Removal>("removal");
    for (const bool forClients : {false, true}) {
        const char *kind = forClients ? "for clients" : "own";
        QTest::addRow("%s, closed after acting", kind) << forClients << u"close"_s << true << Removal::Gone;
        QTest::addRow("%s, closed before acting", kind) << forClients << u"close"_s << false << Removal::Unknown;
        QTest::addRow("%s, page after acting", kind) << forClients << u"html"_s << true << Removal::Gone;
        QTest::addRow("%s, truncated after acting", kind) << forClients << u"truncate"_s << true << Removal::Gone;
    }
}

void TestAccessesSandbox::lostAnswersAreReadBackAndNothingIsSentTwice()
{
    QFETCH(bool, forClients);
    QFETCH(QString, action);
    QFETCH(bool, acted);
    QFETCH(Removal, removal);
    tests::App app;
    QVERIFY(app.signIn(forClients ? QString(auditor) : QString(manager)));
    const domain::Party party = app.party(forClients ? QString(tiger) : QString(ape));
    const domain::SystemAccess access =
        find(app, party, forClients ? app.newClientAccess(party.organisationNumber) : app.newOwnAccess());
    app.fault(access.id.toString(), {{u"action"_s, action}, {u"after"_s, acted}, {u"method"_s, u"DELETE"_s}}, 9);
    QCOMPARE(removed(app, party, access).removal, removal);
    QCOMPARE(app.calls(u"DELETE"_s, access.id.toString()), 1); // Qt would send it again by itself
    QCOMPARE(app.accessState(access.id).isEmpty(), acted);
}

void TestAccessesSandbox::refusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::newRow("403") << 403 << core::ErrorKind::Forbidden;
    QTest::newRow("404 and yet there") << 404 << core::ErrorKind::Gone;
    QTest::newRow("429") << 429 << core::ErrorKind::TooMany;
    QTest::newRow("500") << 500 << core::ErrorKind::Server;
}

void TestAccessesSandbox::refusalsAreTold()
{
    QFETCH(int, status);
    QFETCH(core::ErrorKind, kind);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess access = find(app, party, app.newOwnAccess());
    app.fault(access.id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, status}, {u"method"_s, u"DELETE"_s}}, 9);
    const RemovalOutcome outcome = removed(app, party, access);
    QCOMPARE(outcome.removal, Removal::StillThere);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, kind);
    QVERIFY(!outcome.partUnknown);
    QVERIFY(!app.accessState(access.id).isEmpty());
    QCOMPARE(app.calls(u"DELETE"_s, access.id.toString()), 1);
}

void TestAccessesSandbox::halfADeletionIsTold()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess access = find(app, party, app.newOwnAccess());
    QVERIFY(app.hazard(u"delete-half"_s, u"accessId"_s, access.id.toString()));
    const RemovalOutcome outcome = removed(app, party, access);
    QCOMPARE(outcome.removal, Removal::Partly);
    QVERIFY(app.accessState(access.id).value(u"packages"_s).toArray().isEmpty());
    QCOMPARE(removed(app, party, access).removal, Removal::Gone); // once more completes it
}

void TestAccessesSandbox::somebodyElseHadDeletedIt()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess access = find(app, party, app.newOwnAccess());
    app.box.control("POST", u"/accesses/delete"_s, {{u"id"_s, access.id.toString()}});
    QCOMPARE(removed(app, party, access).removal, Removal::AlreadyGone);
    const auto detail = app.finish(app.accesses.detail(party, access, {}));
    QVERIFY(detail && !*detail);
    QCOMPARE(detail->error().kind, core::ErrorKind::Gone);
}

void TestAccessesSandbox::withoutAReadBackItIsNotKnown()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess first = find(app, party, app.newOwnAccess());
    const domain::SystemAccess second = find(app, party, app.newOwnAccess());
    const QJsonObject broken = {{u"action"_s, u"status"_s}, {u"status"_s, 500}, {u"method"_s, u"GET"_s}};
    app.fault(u"/systemuser/"_s + party.id.toString(), broken, 99);
    QCOMPARE(removed(app, party, first).removal, Removal::NotReadBack); // confirmed, and then nothing could be read
    QVERIFY(app.accessState(first.id).isEmpty());
    app.fault(second.id.toString(), {{u"action"_s, u"close"_s}, {u"method"_s, u"DELETE"_s}}, 9);
    QCOMPARE(removed(app, party, second).removal, Removal::Unknown);
    QVERIFY(!app.accessState(second.id).isEmpty());
}

void TestAccessesSandbox::anotherOrganisationsIsRefusedBeforeAnyCall()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccess access = find(app, app.party(ape), app.newOwnAccess());
    for (const domain::Party &party : std::as_const(app.parties)) {
        if (party.name == ape)
            continue;
        const RemovalOutcome outcome = removed(app, party, access);
        QCOMPARE(outcome.removal, Removal::StillThere);
        QCOMPARE(outcome.error->code, u"AUTH-00024"_s);
    }
    QCOMPARE(removed(app, {}, access).removal, Removal::StillThere);
    QCOMPARE(app.calls(u"DELETE"_s, u""_s), 0);
}

void TestAccessesSandbox::whatIsBeingDeletedIsNotDeletedTwice()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccess access = find(app, party, app.newOwnAccess());
    app.accesses.remove(party, access);
    QVERIFY(app.accesses.isDeleting(access.id));
    app.accesses.remove(party, access);
    QVERIFY(QTest::qWaitFor([&app] { return !app.accesses.isDeletingAny(); }, 30'000));
    QCOMPARE(app.calls(u"DELETE"_s, access.id.toString()), 1);
}

void TestAccessesSandbox::scopesDecideWhatMayBeDeleted()
{
    tests::App app({u"--without-portal-scope"_s});
    QVERIFY(!app.box.control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{u"altinn:clientdelegations.write"_s}}})
                 .isNull());
    QVERIFY(app.signIn(manager));
    domain::SystemAccess access;
    access.forOwn = true;
    QVERIFY(app.accesses.mayDelete(access));
    access.forOwn = false;
    access.forClients = true;
    QVERIFY(!app.accesses.mayDelete(access));
}

QTEST_GUILESS_MAIN(TestAccessesSandbox)
#include "tst_accesses_sandbox.moc"
