// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The system accesses of two hundred organisations, read in parallel from the sandbox over real HTTPS: what answers is
// there at once, what does not is a gap of its own, and a number that nobody has read is not nought.
#include "tests/integration/app_fixture.h"

#include <QSignalSpy>

using namespace accesses;
using namespace Qt::StringLiterals;

namespace {

const auto ant = "TALLRIK MAUR"_L1; // manages two hundred
const auto manager = "STADIG KONSERT"_L1;
const auto auditor = "DRESS MINST"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

bool arrives(AccessOverview *overview)
{
    return QTest::qWaitFor([overview] { return !overview->isReading(); }, 60'000);
}

bool counts(AccessOverview *overview)
{
    return QTest::qWaitFor([overview] { return !overview->isReadingHoldings(); }, 60'000);
}

} // namespace

class TestAllAccessesSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredOrganisationsOneFails();
    void whatHasArrivedIsThereWhileTheRestLoads();
    void aGapIsReadAgainByItself();
    void oneKindIsAGapToo();
    void aNewerReadingSilencesTheOlder();
    void numbersAreReadWhenTheyAreWanted();
    void numbersThatFailSaySo();
    void originsAreTold();
    void servicesInPackagesHaveTheirOwners();
};

void TestAllAccessesSandbox::twoHundredOrganisationsOneFails()
{
    tests::App app;
    QVERIFY(app.signIn(ant));
    QCOMPARE(app.parties.size(), 200);
    const domain::SystemAccessId made = app.newClientAccess(app.parties.at(150).organisationNumber);
    const domain::Party broken = app.parties.at(17);
    app.fault(u"/systemuser/"_s + broken.id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99);
    app.fault(u"/systemuser/agent/"_s + broken.id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99);
    AccessOverview *overview = app.accesses.overview();
    app.box.control("DELETE", u"/log"_s);
    overview->read(app.parties);
    QCOMPARE(overview->left(), 200);
    QVERIFY(arrives(overview));
    QCOMPARE(overview->gaps().size(), 1);
    QCOMPARE(overview->gaps().constFirst().party.uuid, broken.uuid);
    QVERIFY(overview->gaps().constFirst().own && overview->gaps().constFirst().forClients);
    QCOMPARE(overview->gaps().constFirst().error.kind, core::ErrorKind::Server);
    QCOMPARE(overview->rows().size(), 1);
    QCOMPARE(overview->rows().constFirst().access.id, made);
    QCOMPARE(overview->rows().constFirst().party.uuid, app.parties.at(150).uuid);
    QCOMPARE(app.calls(u"GET"_s, u"/systemuser/"_s), 400); // each organisation once for each kind, and nothing besides
}

void TestAllAccessesSandbox::whatHasArrivedIsThereWhileTheRestLoads()
{
    tests::App app;
    QVERIFY(app.signIn(ant));
    QVERIFY(!app.newClientAccess(app.parties.at(0).organisationNumber).isNull());
    const QString slow = app.parties.at(3).id.toString();
    app.fault(u"/systemuser/"_s + slow, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 3'000}}, 2);
    AccessOverview *overview = app.accesses.overview();
    overview->read(app.parties);
    QVERIFY(QTest::qWaitFor([&] { return overview->left() == 1; }, 60'000));
    QCOMPARE(overview->rows().size(), 1); // one that waits holds up nobody
    QVERIFY(overview->gaps().isEmpty());
    QVERIFY(arrives(overview));
}

void TestAllAccessesSandbox::aGapIsReadAgainByItself()
{
    tests::App app;
    QVERIFY(app.signIn(ant));
    const QList<domain::Party> few = app.parties.mid(0, 5);
    const domain::SystemAccessId made = app.newClientAccess(few.at(2).organisationNumber);
    app.fault(few.at(2).id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 503}}, 99);
    AccessOverview *overview = app.accesses.overview();
    overview->read(few);
    QVERIFY(arrives(overview));
    QCOMPARE(overview->gaps().size(), 1);
    app.box.control("DELETE", u"/faults"_s);
    app.box.control("DELETE", u"/log"_s);
    overview->readAgain(few.at(2).uuid);
    overview->readAgain(few.at(2).uuid); // a second stroke: an older answer could come after a newer one
    QCOMPARE(overview->left(), 1);
    QVERIFY(arrives(overview));
    QVERIFY(overview->gaps().isEmpty());
    QCOMPARE(overview->rows().constFirst().access.id, made);
    QCOMPARE(app.calls(u"GET"_s, u"/systemuser/"_s), 2); // the others were not asked
}

void TestAllAccessesSandbox::oneKindIsAGapToo()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId own = app.newOwnAccess();
    const domain::Party party = app.party(ape);
    app.fault(u"/systemuser/agent/"_s + party.id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 9);
    AccessOverview *overview = app.accesses.overview();
    overview->read({party});
    QVERIFY(arrives(overview));
    QCOMPARE(overview->gaps().size(), 1);
    QVERIFY(!overview->gaps().constFirst().own && overview->gaps().constFirst().forClients);
    const QList<ListedAccess> rows = overview->rows();
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [own](const ListedAccess &row) { return row.access.id == own; }));
}

void TestAllAccessesSandbox::aNewerReadingSilencesTheOlder()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    AccessOverview *overview = app.accesses.overview();
    overview->read(app.parties);
    const domain::Party branch = app.party(u"TILFELDIG SUBTIL APE AVD BERGEN"_s);
    overview->read({branch});
    QVERIFY(arrives(overview));
    QVERIFY(overview->rows().isEmpty()); // nothing of the first reading
    overview->read({app.party(ape)});
    overview->clear();
    QVERIFY(!overview->isReading());
    QTest::qWait(200); // what was on its way ends by now, and is not heard
    QVERIFY(overview->rows().isEmpty() && overview->gaps().isEmpty());
}

void TestAllAccessesSandbox::numbersAreReadWhenTheyAreWanted()
{
    tests::App app({u"--clients"_s, u"40"_s});
    QVERIFY(app.signIn(auditor));
    const domain::Party firm = app.party(tiger);
    AccessOverview *overview = app.accesses.overview();
    overview->read({firm});
    QVERIFY(arrives(overview));
    const QList<ListedAccess> rows = overview->rows();
    QVERIFY(!rows.isEmpty());
    const ListedAccess auditing = rows.constFirst();
    QVERIFY(auditing.access.forClients);
    const Holdings listed = overview->holdingsOf(auditing.access);
    QCOMPARE(listed.packages.value, 2); // the list itself tells
    QCOMPARE(listed.clients.state, Count::State::NotRead);
    QCOMPARE(app.calls(u"GET"_s, u"/enduser/systemuser/clients"_s), 0);

    QSignalSpy changed(overview, &AccessOverview::holdingsChanged);
    overview->wantHoldings({auditing});
    overview->wantHoldings({auditing}); // once is enough
    QVERIFY(counts(overview));
    QCOMPARE(changed.count(), 1);
    const Holdings read = overview->holdingsOf(auditing.access);
    QCOMPARE(read.clients.state, Count::State::Read);
    QCOMPARE(read.clients.value, app.clientsOf(auditing.access.id).size());
    QVERIFY(read.clients.value > 0);
    QVERIFY(!read.which.constFirst().name.isEmpty());
    QCOMPARE(app.calls(u"GET"_s, u"/enduser/systemuser/clients"_s), 1);
}

void TestAllAccessesSandbox::numbersThatFailSaySo()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::SystemAccessId own = app.newOwnAccess();
    AccessOverview *overview = app.accesses.overview();
    overview->read({app.party(ape)});
    QVERIFY(arrives(overview));
    ListedAccess wanted;
    for (const ListedAccess &row : overview->rows())
        wanted = row.access.id == own ? row : wanted;
    QCOMPARE(overview->holdingsOf(wanted.access).packages.state, Count::State::NotRead);
    QVERIFY(app.hazard(u"delegations-unreadable"_s, u"accessId"_s, own.toString(), {{u"code"_s, u"AUTH-00062"_s}}));
    overview->wantHoldings({wanted});
    QVERIFY(counts(overview));
    QCOMPARE(overview->holdingsOf(wanted.access).packages.state, Count::State::Unreadable);
    QCOMPARE(overview->holdingsOf(wanted.access).services.state, Count::State::Unreadable);
    overview->read({app.party(ape)}); // and is asked again after the list was read anew
    QVERIFY(arrives(overview));
    overview->wantHoldings({wanted});
    QVERIFY(counts(overview));
    QCOMPARE(overview->holdingsOf(wanted.access).packages.value, 1);
    QCOMPARE(overview->holdingsOf(wanted.access).services.value, 1);
}

void TestAllAccessesSandbox::originsAreTold()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::Party party = app.party(ape);
    const domain::SystemAccessId own = app.newOwnAccess();
    const auto list = app.finish(app.accesses.list(party, {}));
    QVERIFY(list && *list);
    QHash<Origin::Kind, int> kinds;
    for (const domain::SystemAccess &access : (*list)->items) {
        const auto detail = app.finish(app.accesses.detail(party, access, {}));
        QVERIFY(detail && *detail);
        ++kinds[(*detail)->origin.kind];
        if (access.id == own) {
            QCOMPARE((*detail)->origin.kind, Origin::Kind::Request);
            QVERIFY((*detail)->origin.requested.isValid());
        }
    }
    QCOMPARE(kinds.value(Origin::Kind::Unreadable), 0);

    domain::SystemAccess mine = (*list)->items.constFirst();
    mine.id = domain::SystemAccessId(QUuid::createUuid());
    mine.externalReference = party.organisationNumber;
    const auto here = app.finish(originOf(&app.api, party, mine, {}));
    QVERIFY(here && *here);
    QCOMPARE((*here)->kind, Origin::Kind::CreatedHere);
    mine.externalReference = u"the vendor's own"_s;
    const auto strange = app.finish(originOf(&app.api, party, mine, {}));
    QVERIFY(strange && *strange);
    QCOMPARE((*strange)->kind, Origin::Kind::Unknown); // nothing is made up
    mine.externalReference = party.organisationNumber;
    app.fault(u"/systemuser/request/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 9);
    const auto broken = app.finish(originOf(&app.api, party, mine, {}));
    QVERIFY(broken && *broken);
    QCOMPARE((*broken)->kind, Origin::Kind::Unreadable); // nor is that "created here"
}

void TestAllAccessesSandbox::servicesInPackagesHaveTheirOwners()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    altinn::Names names(&app.api);
    domain::GivenRights given;
    given.packages = {domain::AccessPackage{u"urn:altinn:accesspackage:lonn"_s}};
    QHash<QString, QStringList> owners;
    for (const QString &language : {u"nb"_s, u"en"_s}) {
        names.setLanguage(language);
        const auto named = app.finish(names.all(given, {}));
        QVERIFY(named && *named);
        const QList<altinn::ServiceInPackage> services = (*named)->packages.constFirst().services;
        QVERIFY(!services.isEmpty());
        for (const altinn::ServiceInPackage &service : services) {
            QVERIFY2(!service.owner.isEmpty(), qPrintable(service.rawId));
            owners[language].append(service.owner);
        }
    }
    QVERIFY(owners.value(u"nb"_s) != owners.value(u"en"_s)); // in the user's language

    // Without the resource register the services are there all the same, and the name of the package is not missing.
    names.clear();
    app.fault(u"/resourceregistry/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 999);
    const auto named = app.finish(names.all(given, {}));
    QVERIFY(named && *named);
    QCOMPARE((*named)->missing, 0);
    QVERIFY(!(*named)->packages.constFirst().services.isEmpty());
}

QTEST_GUILESS_MAIN(TestAllAccessesSandbox)
#include "tst_all_accesses_sandbox.moc"
