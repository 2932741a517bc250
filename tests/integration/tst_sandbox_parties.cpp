// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The sandbox's people, one for each row of the role table (contract 9), and the parties that they represent (3.1). Raw
// HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString partiesPath = u"/accessmanagement/api/v1/enduser/authorizedparties"_s;
const QString clientBase = api + u"/enduser/systemuser"_s;
const QString unitsPerson = u"GREINET EIK"_s;

} // namespace

class TestSandboxParties : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { restart(); }

    void everyRoleOfTheTable_data();
    void everyRoleOfTheTable();
    void strangerRepresentsHerself();
    void twoHundredAreHersAlone();
    void unitsStandUnderParents();
    void partyFiltersNarrow();
    void partyExtrasAreAskedFor();
    void partyMistakesAreRefused();

private:
    QJsonArray parties(const QString &query = {});
};

QJsonArray TestSandboxParties::parties(const QString &query)
{
    return get(partiesPath + query).object()["data"_L1].toArray();
}

void TestSandboxParties::everyRoleOfTheTable_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("readsRequests");
    QTest::addColumn<int>("checksDelegation");
    QTest::addColumn<int>("readsAgents");
    // Who may read the requests, ask the delegation check and list the client accesses of her first organisation.
    QTest::newRow("managing director") << manager << 200 << 200 << 200;
    QTest::newRow("main administrator") << u"VAKKER SYRIN"_s << 200 << 200 << 200;
    QTest::newRow("access manager") << u"KLOK BRISLING"_s << 200 << 200 << 403;
    QTest::newRow("client administrator only") << u"SPRØ TULIPAN"_s << 403 << 403 << 200;
    QTest::newRow("employee without rights") << u"STILLE LYKT"_s << 403 << 403 << 403;
}

void TestSandboxParties::everyRoleOfTheTable()
{
    QFETCH(const QString, person);
    QFETCH(const int, readsRequests);
    QFETCH(const int, checksDelegation);
    QFETCH(const int, readsAgents);
    become(person);
    const QJsonObject party = organisation(person);
    QCOMPARE(get(requestBase + partyOf(party) + u'/' + numberOf(party) + u"/pending"_s).status, readsRequests);
    QCOMPARE(get(u"/accessmanagement/api/v1/enduser/connections/resources/delegationcheck?resource=ske-skattekort"_s +
                 u"&party="_s + uuidOf(party))
                 .status,
             checksDelegation);
    QCOMPARE(get(clientBase + u"/agents?party="_s + numberOf(party)).status, readsAgents);
}

void TestSandboxParties::strangerRepresentsHerself()
{
    become(u"FJERN KOMET"_s);
    const QJsonArray all = parties();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["type"_L1].toString(), u"Person"_s);
    QCOMPARE(all[0]["name"_L1].toString(), u"FJERN KOMET"_s);
    QVERIFY(all[0]["organizationNumber"_L1].isNull() && !all[0]["dateOfBirth"_L1].toString().isEmpty());
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    QCOMPARE(get(requestBase + id).code(), u"AUTH-00066"_s);
}

void TestSandboxParties::twoHundredAreHersAlone()
{
    become(u"TALLRIK MAUR"_s);
    const QJsonArray all = parties(u"?anyOfResourceIds=altinn_access_management"_s);
    QCOMPARE(all.size(), 200);
    QSet<QString> numbers;
    for (const QJsonValue &each : all)
        numbers.insert(each["organizationNumber"_L1].toString());
    QCOMPARE(numbers.size(), 200);
    become(manager);
    const QJsonArray others = parties();
    for (const QJsonValue &each : others)
        QVERIFY(!numbers.contains(each["organizationNumber"_L1].toString()));
}

void TestSandboxParties::unitsStandUnderParents()
{
    become(unitsPerson);
    const QJsonArray all = parties();
    const QJsonObject whole = firstWhere(all, u"name"_s, u"STUTT MANGFOLDIG BJØRK AS"_s);
    QCOMPARE(whole["subunits"_L1].toArray().size(), 3);
    QCOMPARE(whole["subunits"_L1][0]["parentId"_L1], whole["partyUuid"_L1]);
    QCOMPARE(whole["subunits"_L1][0]["unitType"_L1].toString(), u"BEDR"_s);
    QVERIFY(whole["subunits"_L1][2]["isDeleted"_L1].toBool());
    QVERIFY(!whole["onlyHierarchyElementWithNoAccess"_L1].toBool());

    const QJsonObject heading = firstWhere(all, u"name"_s, u"FREMMED KANTETE FURU AS"_s);
    QVERIFY(heading["onlyHierarchyElementWithNoAccess"_L1].toBool());
    QCOMPARE(heading["subunits"_L1].toArray().size(), 1);
    QCOMPARE(heading["subunits"_L1][0]["name"_L1].toString(), u"FREMMED KANTETE FURU AVD NORD"_s);
    QVERIFY(!heading["subunits"_L1][0]["onlyHierarchyElementWithNoAccess"_L1].toBool());
    QVERIFY(firstWhere(all, u"name"_s, u"AVVIKLET TAUS GRAN AS"_s)["isDeleted"_L1].toBool());

    for (const QString &word : {u"true"_s, u"auto"_s})
        QCOMPARE(parties(u"?includeSubParties="_s + word + u"&includeInactiveParties="_s + word), all);
    const QJsonArray active = parties(u"?includeInactiveParties=false"_s);
    QVERIFY(firstWhere(active, u"name"_s, u"AVVIKLET TAUS GRAN AS"_s).isEmpty());
    QCOMPARE(firstWhere(active, u"name"_s, u"STUTT MANGFOLDIG BJØRK AS"_s)["subunits"_L1].toArray().size(), 2);
    const QJsonArray flat = parties(u"?includeSubParties=false"_s);
    QVERIFY(firstWhere(flat, u"name"_s, u"FREMMED KANTETE FURU AS"_s).isEmpty());
    QVERIFY(firstWhere(flat, u"name"_s, u"STUTT MANGFOLDIG BJØRK AS"_s)["subunits"_L1].toArray().isEmpty());
    const QJsonArray direct = parties(u"?includePartiesViaKeyRoles=false"_s);
    QCOMPARE(direct.size(), all.size() - 1);
    QVERIFY(firstWhere(direct, u"name"_s, u"LÅNT LYSTIG SELJE AS"_s).isEmpty());
}

void TestSandboxParties::partyFiltersNarrow()
{
    become(unitsPerson);
    const QJsonArray all = parties();
    const auto uuid = [&all](const QString &name) {
        return firstWhere(all, u"name"_s, name)["partyUuid"_L1].toString();
    };
    const QString bjork = uuid(u"STUTT MANGFOLDIG BJØRK AS"_s);
    const QString selje = uuid(u"LÅNT LYSTIG SELJE AS"_s);
    const QJsonArray two = parties(u"?partyFilter="_s + bjork.toUpper() + u"&partyFilter="_s + selje);
    QCOMPARE(two.size(), 2);
    QVERIFY(two[0]["subunits"_L1].toArray().isEmpty());
    QCOMPARE(parties(u"?partyFilter="_s + uuid(unitsPerson)).at(0)["type"_L1].toString(), u"Person"_s);
    // A unit that passes brings its parent as a heading.
    const QString unit =
        firstWhere(all, u"name"_s, u"FREMMED KANTETE FURU AS"_s)["subunits"_L1][0]["partyUuid"_L1].toString();
    QVERIFY(parties(u"?partyFilter="_s + unit).at(0)["onlyHierarchyElementWithNoAccess"_L1].toBool());
    become(u"SPRØ TULIPAN"_s);
    QCOMPARE(parties(u"?anyOfResourceIds=altinn_access_management"_s).size(), 0);
    QCOMPARE(
        parties(u"?anyOfResourceIds=altinn_access_management&anyOfResourceIds=altinn_client_administration"_s).size(),
        1);
    QCOMPARE(parties(u"?anyOfResourceIds=no-such-resource"_s).size(), 0);
    become(u"RASK LINERLE"_s);
    QCOMPARE(parties(u"?anyOfResourceIds=ske-skattekort"_s).size(), 1);
    QCOMPARE(parties(u"?anyOfResourceIds=app_nav_oppfolgingsplan"_s).size(), 0);
}

void TestSandboxParties::partyExtrasAreAskedFor()
{
    become(manager);
    const QString name = u"TILFELDIG SUBTIL APE"_s;
    const QJsonObject plain = firstWhere(parties(), u"name"_s, name);
    for (const auto member :
         {"authorizedRoles"_L1, "authorizedAccessPackages"_L1, "authorizedResources"_L1, "authorizedInstances"_L1})
        QVERIFY(plain[member].isArray() && plain[member].toArray().isEmpty());
    for (const auto member : {"parentId"_L1, "personId"_L1, "dateOfBirth"_L1, "emailId"_L1})
        QVERIFY(plain.contains(member) && plain[member].isNull());
    const QJsonObject full =
        firstWhere(parties(u"?includeRoles=true&includeAccessPackages=True&includeResources=true"_s), u"name"_s, name);
    QCOMPARE(full["authorizedRoles"_L1][0].toString(), u"daglig-leder"_s);
    QVERIFY(full["authorizedAccessPackages"_L1].toArray().contains(u"urn:altinn:accesspackage:hovedadministrator"_s));
    QCOMPARE(full["authorizedResources"_L1].toArray().size(), 3);
}

void TestSandboxParties::partyMistakesAreRefused()
{
    become(manager);
    for (const QString &query : {u"includeRoles=auto"_s, u"includeSubParties=perhaps"_s, u"partyFilter=nonsense"_s}) {
        const Answer answer = get(partiesPath + u'?' + query);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.object()["errors"_L1].toObject().contains(query.left(query.indexOf(u'='))));
    }
}

QTEST_GUILESS_MAIN(TestSandboxParties)
#include "tst_sandbox_parties.moc"
