// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Creating a system access against the sandbox over real HTTPS: what it would get, whether the user can give it,
// created once, and told truly on bad days too. After every creation the sandbox is asked whether it is so.
#include "app/accesses/system_index.h"
#include "tests/integration/app_fixture.h"

using namespace accesses;
using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto limited = "KLOK BRISLING"_L1; // access manager who has been given nothing to pass on
const auto auditor = "DRESS MINST"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;
const auto createPath = u"/create"_s;

QJsonObject status(int code, const QJsonObject &more = {})
{
    QJsonObject fault = {{u"action"_s, u"status"_s}, {u"status"_s, code}, {u"method"_s, u"POST"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        fault.insert(member.key(), member.value());
    return fault;
}

QJsonObject problem(int code, const QString &altinnCode)
{
    return status(code, {{u"body"_s, QJsonObject{{u"code"_s, altinnCode}, {u"status"_s, code}}}});
}

} // namespace

class TestCreationSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyVisibleSystemsAreOffered();
    void manySystemsAreRead();
    void namesComeInTheUsersLanguage();
    void thePlanTellsAllThatItGets();
    void whatTheUserCannotGiveIsTold();
    void packagesForClientsAreToldBefore();
    void aSystemThatIsGoneIsTold();
    void withoutTheChecksThePlanSaysSo();
    void creationIsTrueOnTheServer();
    void theTitleIsChecked();
    void anExistingAccessIsFoundBeforeAnyCall();
    void somebodyElseWasFirst();
    void twoAtOnceAreTold();
    void lostAnswersAreReadBackAndNothingIsSentTwice_data();
    void lostAnswersAreReadBackAndNothingIsSentTwice();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void haltedCreationsAreTold();
    void withoutTheListNothingIsSent();
    void withoutAReadBackItIsNotKnown();
    void whatIsBeingCreatedIsNotCreatedTwice();
    void norAfterASignOut();
    void scopesDecideWhoMayCreate();

private:
    static CreationPlan planOf(tests::App &app, const domain::Party &party, const QString &systemId);
    static QString systemNamed(tests::App &app, const QString &name); // its id
    CreationOutcome create(tests::App &app, const domain::Party &party, const CreationPlan &plan,
                           const QString &title = u"Min lønn"_s);
    static QList<QJsonObject> held(tests::App &app, const QString &systemId); // accesses, as the sandbox has them
};

CreationPlan TestCreationSandbox::planOf(tests::App &app, const domain::Party &party, const QString &systemId)
{
    const auto plan = app.finish(app.accesses.plan(party, systemId, {}));
    return plan && *plan ? **plan : CreationPlan{};
}

QString TestCreationSandbox::systemNamed(tests::App &app, const QString &name)
{
    const auto systems = app.finish(app.accesses.systems({}));
    if (systems && *systems) {
        for (const altinn::RegisteredSystem &system : (*systems)->items) {
            if (system.text.name == name)
                return system.systemId;
        }
    }
    return {};
}

CreationOutcome TestCreationSandbox::create(tests::App &app, const domain::Party &party, const CreationPlan &plan,
                                            const QString &title)
{
    std::optional<CreationOutcome> outcome;
    connect(&app.accesses, &AccessDesk::created, this, [&outcome](const CreationOutcome &o) { outcome = o; });
    app.accesses.create(party, plan, title);
    static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 90'000));
    disconnect(&app.accesses, nullptr, this, nullptr);
    return outcome.value_or(CreationOutcome{});
}

QList<QJsonObject> TestCreationSandbox::held(tests::App &app, const QString &systemId)
{
    QList<QJsonObject> found;
    for (const QJsonValue &access : app.state().value(u"systemAccesses"_s).toArray()) {
        if (access[u"systemId"_s].toString() == systemId && access[u"externalRef"_s] == access[u"partyOrgNo"_s])
            found.append(access.toObject());
    }
    return found;
}

void TestCreationSandbox::onlyVisibleSystemsAreOffered()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const auto systems = app.finish(app.accesses.systems({}));
    QVERIFY(systems && *systems);
    QCOMPARE((*systems)->unreadable, 0);
    SystemIndex index;
    index.reset((*systems)->items);
    QCOMPARE(index.size(), (*systems)->items.size() - 1);
    for (int row = 0; row < index.size(); ++row) {
        QVERIFY(index.at(row).text.name != u"Fjord Pilot"); // not on sale yet
        QVERIFY(!index.at(row).text.vendorOrganisationNumber.isEmpty());
    }
}

void TestCreationSandbox::manySystemsAreRead()
{
    tests::App app({u"--systems"_s, u"5000"_s});
    QVERIFY(app.signIn(manager));
    const auto systems = app.finish(app.accesses.systems({}));
    QVERIFY(systems && *systems);
    const QList<altinn::RegisteredSystem> &all = (*systems)->items;
    const auto hidden = std::count_if(all.cbegin(), all.cend(),
                                      [](const altinn::RegisteredSystem &system) { return !system.isVisible; });
    QVERIFY(all.size() > 5000 && hidden > 500);
    SystemIndex index;
    index.reset(all);
    QCOMPARE(index.size(), all.size() - hidden);
    const std::vector<int> found = index.select(u"4 711"_s);
    QVERIFY(std::any_of(found.begin(), found.end(),
                        [&index](int row) { return index.at(row).systemId.endsWith(u"_system4711"); }));
    QVERIFY(planOf(app, app.party(ape), index.at(found.front()).systemId).mayBeCreated());
}

void TestCreationSandbox::namesComeInTheUsersLanguage()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    for (const auto &[language, name] :
         {std::pair(u"nb"_s, u"Fjord Lønn"_s), {u"nn"_s, u"Fjord Løn"_s}, {u"en"_s, u"Fjord Payroll"_s}}) {
        app.accesses.setLanguage(language);
        QVERIFY(!systemNamed(app, name).isEmpty());
    }
}

void TestCreationSandbox::thePlanTellsAllThatItGets()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const CreationPlan plan = planOf(app, app.party(ape), systemNamed(app, u"Fjord Lønn"_s));
    QCOMPARE(plan.system.text.name, u"Fjord Lønn"_s);
    QCOMPARE(plan.packageCount(), 2);
    QCOMPARE(plan.lines.size(), 4);
    for (const PlannedRight &line : plan.lines) {
        QVERIFY(!line.name.isEmpty());
        QCOMPARE(line.check.answer, altinn::CanGive::Yes);
    }
    QVERIFY(!plan.checkError && !plan.existing && plan.namesMissing == 0);
    QVERIFY(plan.mayBeCreated());
}

void TestCreationSandbox::whatTheUserCannotGiveIsTold()
{
    tests::App app;
    QVERIFY(app.signIn(limited));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    QCOMPARE(plan.lines.size(), 4);
    QVERIFY(!plan.mayBeGiven() && !plan.mayBeCreated());
    // Altinn says the same.
    const CreationOutcome outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, Creation::NotCreated);
    QCOMPARE(outcome.error->code, u"AUTH-00053"_s);
    QVERIFY(held(app, plan.system.systemId).isEmpty());
}

void TestCreationSandbox::packagesForClientsAreToldBefore()
{
    tests::App app;
    QVERIFY(app.signIn(auditor));
    const domain::Party party = app.party(tiger);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"SmartCloud Klient"_s));
    QCOMPARE(plan.lines.size(), 2);
    for (const PlannedRight &line : plan.lines) {
        QCOMPARE(line.check.answer, altinn::CanGive::No);
        QCOMPARE(line.check.reasons, QStringList{forClientsOnly});
    }
    QCOMPARE(create(app, party, plan).error->code, u"AUTH-00064"_s);
}

void TestCreationSandbox::aSystemThatIsGoneIsTold()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const auto gone = app.finish(app.accesses.plan(party, u"310000000_finnes_ikke"_s, {}));
    QVERIFY(gone && !*gone);
    QCOMPARE(gone->error().kind, core::ErrorKind::Gone);
    CreationPlan plan;
    plan.system.systemId = u"310000000_finnes_ikke"_s;
    const CreationOutcome outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, Creation::NotCreated);
    QCOMPARE(outcome.error->code, u"AUTH-00011"_s);
}

void TestCreationSandbox::withoutTheChecksThePlanSaysSo()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const QString system = systemNamed(app, u"Fjord Lønn"_s);
    app.fault(u"delegationcheck"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99);
    const CreationPlan plan = planOf(app, app.party(ape), system);
    QVERIFY(plan.checkError);
    QCOMPARE(plan.lines.size(), 4);
    QVERIFY(plan.mayBeCreated()); // the server has the last word
    app.fault(u"/rights"_s, {{u"action"_s, u"html"_s}}, 1);
    const auto unread = app.finish(app.accesses.plan(app.party(ape), system, {}));
    QVERIFY(unread && !*unread); // what cannot be read is not nothing
}

void TestCreationSandbox::creationIsTrueOnTheServer()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    const CreationOutcome outcome = create(app, party, plan, u"  Lønn for «ÆØÅ» \"2027\" "_s);
    QCOMPARE(outcome.creation, Creation::Created);
    QVERIFY(!outcome.error && !outcome.partUnknown);
    QCOMPARE(outcome.access->title, u"Lønn for «ÆØÅ» \"2027\""_s);
    const QJsonObject access = app.accessState(outcome.access->id);
    QCOMPARE(access[u"resources"_s].toArray().size(), 2);
    QCOMPARE(access[u"packages"_s].toArray().size(), 2);
    QCOMPARE(app.calls(u"POST"_s, createPath), 1);
}

void TestCreationSandbox::theTitleIsChecked()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    for (const QString &title : {u""_s, u"  \t "_s, QString(longestTitle + 1, u'x')})
        QCOMPARE(create(app, party, plan, title).creation, Creation::NotCreated);
    QCOMPARE(create(app, {}, plan).creation, Creation::NotCreated);
    QCOMPARE(app.calls(u"POST"_s, createPath), 0);
    QCOMPARE(create(app, party, plan, QString(longestTitle, u'å')).creation, Creation::Created);
}

void TestCreationSandbox::anExistingAccessIsFoundBeforeAnyCall()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Bilag"_s)); // the seed has one
    QVERIFY(plan.existing && !plan.mayBeCreated());
    const CreationOutcome outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, Creation::AlreadyThere);
    QCOMPARE(outcome.access->id, plan.existing->id);
    QCOMPARE(app.calls(u"POST"_s, createPath), 0);
    // One with a reference of its vendor's own stands in nobody's way.
    static_cast<void>(app.newOwnAccess());
    const CreationPlan beside = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    QVERIFY(!beside.existing && beside.mayBeCreated());
    QCOMPARE(create(app, party, beside).creation, Creation::Created);
}

void TestCreationSandbox::somebodyElseWasFirst()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    QVERIFY(app.hazard(u"create-races"_s, u"accessId"_s, {}));
    const CreationOutcome outcome = create(app, party, plan); // AUTH-00004
    QCOMPARE(outcome.creation, Creation::AlreadyThere);
    QVERIFY(outcome.access && !outcome.error);
    QCOMPARE(held(app, plan.system.systemId).size(), 1);
    QCOMPARE(app.calls(u"POST"_s, createPath), 1);
}

void TestCreationSandbox::twoAtOnceAreTold()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    QVERIFY(app.hazard(u"create-races"_s, u"accessId"_s, {}));
    QVERIFY(app.hazard(u"double-create"_s, u"accessId"_s, {}));
    const CreationOutcome outcome = create(app, party, plan, u"Mitt"_s);
    QCOMPARE(outcome.creation, Creation::Doubled);
    QCOMPARE(outcome.access->title, u"Mitt"_s); // ours of the two
    QCOMPARE(held(app, plan.system.systemId).size(), 2);
}

void TestCreationSandbox::lostAnswersAreReadBackAndNothingIsSentTwice_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("acted");
    QTest::addColumn<Creation>("creation");
    QTest::newRow("closed after acting") << u"close"_s << true << Creation::Created;
    QTest::newRow("closed before acting") << u"close"_s << false << Creation::Unknown; // it may be under way
    QTest::newRow("page after acting") << u"html"_s << true << Creation::Created;
    QTest::newRow("page before acting") << u"html"_s << false << Creation::NotCreated;
    QTest::newRow("truncated after acting") << u"truncate"_s << true << Creation::Created;
    QTest::newRow("empty after acting") << u"empty"_s << true << Creation::Created;
}

void TestCreationSandbox::lostAnswersAreReadBackAndNothingIsSentTwice()
{
    QFETCH(QString, action);
    QFETCH(bool, acted);
    QFETCH(Creation, creation);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    app.fault(createPath, {{u"action"_s, action}, {u"after"_s, acted}, {u"method"_s, u"POST"_s}}, 9);
    const CreationOutcome outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, creation);
    QCOMPARE(outcome.access.has_value(), acted);
    QCOMPARE(app.calls(u"POST"_s, createPath), 1); // Qt would send it again by itself
    QCOMPARE(held(app, plan.system.systemId).size(), acted ? 1 : 0);
}

void TestCreationSandbox::refusalsAreTold_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("403") << status(403) << core::ErrorKind::Forbidden << QString();
    QTest::newRow("404") << status(404) << core::ErrorKind::Gone << QString();
    QTest::newRow("429") << status(429) << core::ErrorKind::TooMany << QString();
    QTest::newRow("500") << status(500) << core::ErrorKind::Server << QString();
    for (const QString &code : {u"AUTH-00000"_s, u"AUTH-00003"_s, u"AUTH-00004"_s, u"AUTH-00049"_s, u"AUTH-00050"_s,
                                u"AUTH-00051"_s, u"AUTH-00053"_s, u"AUTH-00064"_s})
        QTest::newRow(qPrintable(code)) << problem(400, code) << core::ErrorKind::RejectedByRule << code;
    for (const QString &code :
         {u"AUTH-00014"_s, u"AUTH-00016"_s, u"AUTH-00018"_s, u"AUTH-00020"_s, u"AUTH-00070"_s, u"AUTH-00071"_s})
        QTest::newRow(qPrintable(code)) << problem(403, code) << core::ErrorKind::Forbidden << code;
    QTest::newRow("AUTH-00011") << problem(404, u"AUTH-00011"_s) << core::ErrorKind::Gone << u"AUTH-00011"_s;
}

void TestCreationSandbox::refusalsAreTold()
{
    QFETCH(QJsonObject, fault);
    QFETCH(core::ErrorKind, kind);
    QFETCH(QString, code);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    app.fault(createPath, fault, 9);
    const CreationOutcome outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, Creation::NotCreated);
    QVERIFY(outcome.error && !outcome.access);
    QCOMPARE(outcome.error->kind, kind);
    QCOMPARE(outcome.error->code, code);
    QCOMPARE(app.calls(u"POST"_s, createPath), 1);
    QVERIFY(held(app, plan.system.systemId).isEmpty());
}

void TestCreationSandbox::haltedCreationsAreTold()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    QVERIFY(app.hazard(u"delegation-fails"_s, u"accessId"_s, {}));
    CreationOutcome outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, Creation::NotCreated);
    QCOMPARE(outcome.error->code, u"AUTH-00002"_s);
    QVERIFY(held(app, plan.system.systemId).isEmpty());
    QVERIFY(app.hazard(u"registration-fails"_s, u"accessId"_s, {}));
    outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, Creation::Incomplete);
    QCOMPARE(outcome.error->code, u"AUTH-00048"_s);
    QVERIFY(!outcome.partUnknown);
    QCOMPARE(held(app, plan.system.systemId).size(), 1);
    QVERIFY(app.accessState(outcome.access->id).value(u"packages"_s).toArray().isEmpty());
}

void TestCreationSandbox::withoutTheListNothingIsSent()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    const QString list = u"/systemuser/"_s + party.id.toString();
    app.fault(list, {{u"action"_s, u"status"_s}, {u"status"_s, 500}, {u"method"_s, u"GET"_s}}, 1);
    const CreationOutcome outcome = create(app, party, plan);
    QCOMPARE(outcome.creation, Creation::NotCreated);
    QCOMPARE(outcome.error->kind, core::ErrorKind::Server);
    QCOMPARE(app.calls(u"POST"_s, createPath), 0);
}

void TestCreationSandbox::withoutAReadBackItIsNotKnown()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan first = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    const CreationPlan second = planOf(app, party, systemNamed(app, u"SmartCloud"_s));
    const QString list = u"/systemuser/"_s + party.id.toString();
    // The list is read before too: that once goes well, as it is only delayed.
    const QJsonObject well = {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 1}, {u"method"_s, u"GET"_s}};
    const QJsonObject broken = {{u"action"_s, u"html"_s}, {u"method"_s, u"GET"_s}};
    app.fault(list, well, 1);
    app.fault(list, broken, 1);
    CreationOutcome outcome = create(app, party, first);
    QCOMPARE(outcome.creation, Creation::NotReadBack); // confirmed, and then nothing could be read
    QCOMPARE(held(app, first.system.systemId).size(), 1);
    app.fault(list, well, 1);
    app.fault(list, broken, 1);
    app.fault(createPath, {{u"action"_s, u"close"_s}, {u"after"_s, true}, {u"method"_s, u"POST"_s}}, 1);
    outcome = create(app, party, second);
    QCOMPARE(outcome.creation, Creation::Unknown);
    QCOMPARE(held(app, second.system.systemId).size(), 1);
    QCOMPARE(app.calls(u"POST"_s, createPath), 2);
}

void TestCreationSandbox::whatIsBeingCreatedIsNotCreatedTwice()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    app.accesses.create(party, plan, u"En"_s);
    QVERIFY(app.accesses.isCreatingAny());
    app.accesses.create(party, plan, u"To"_s);
    QVERIFY(QTest::qWaitFor([&app] { return !app.accesses.isCreatingAny(); }, 30'000));
    QCOMPARE(app.calls(u"POST"_s, createPath), 1);
    QCOMPARE(held(app, plan.system.systemId).size(), 1);
}

void TestCreationSandbox::norAfterASignOut()
{
    tests::App app;
    QVERIFY(app.signIn(u"STADIG KONSERT"_s));
    const domain::Party party = app.party(u"TILFELDIG SUBTIL APE"_s);
    const CreationPlan plan = planOf(app, party, systemNamed(app, u"Fjord Lønn"_s));
    QVERIFY(!plan.system.systemId.isEmpty());
    app.fault(u"/create"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 4'000}}, 1);
    app.accesses.create(party, plan, u"Min lønn"_s);
    app.accesses.end(); // and the same user is back at once
    app.accesses.begin(accesses::AccessRights{true, true, true, true, true});
    QVERIFY(app.accesses.isCreatingAny());
    app.accesses.create(party, plan, u"Min lønn"_s);
    QVERIFY(QTest::qWaitFor([&app] { return !app.accesses.isCreatingAny(); }, 30'000));
    QCOMPARE(app.calls(u"POST"_s, u"/create"_s), 1);
    QCOMPARE(held(app, plan.system.systemId).size(), 1);
}

void TestCreationSandbox::scopesDecideWhoMayCreate()
{
    tests::App with;
    QVERIFY(with.signIn(manager));
    QVERIFY(with.accesses.mayCreate());
    tests::App without({u"--without-portal-scope"_s});
    QVERIFY(without.signIn(manager));
    QVERIFY(!without.accesses.mayCreate());
    QVERIFY(without.accesses.creationInPortal().toString().startsWith(without.environment.portalBase.toString()));
    const auto systems = without.finish(without.accesses.systems({}));
    QVERIFY(systems && !*systems);
    QCOMPARE(systems->error().kind, core::ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(TestCreationSandbox)
#include "tst_creation_sandbox.moc"
