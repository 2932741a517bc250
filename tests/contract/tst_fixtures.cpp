// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Payloads as Altinn's own developers wrote them, through our readers: each must yield rows that a person could read,
// and no element may be lost on the way. They lie beside the project (../shared/fixtures) and are not part of it;
// without them the test says so and skips.
#include "app/altinn/metadata.h"
#include "app/altinn/parties.h"
#include "app/altinn/requests.h"
#include "app/altinn/system_accesses.h"
#include "app/altinn/system_register.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace altinn;
using namespace Qt::StringLiterals;

namespace {

using Check = void (*)(const net::Response &);

QDir folder()
{
    return QDir(QStringLiteral(FULLMAKT_SOURCE_DIR "/../shared/fixtures/altinn"));
}

net::Response responseWith(const QByteArray &body)
{
    net::Response response;
    response.status = 200;
    response.body = body;
    return response;
}

QStringList keysOf(const QList<domain::AccessPackage> &packages)
{
    QStringList keys;
    for (const domain::AccessPackage &package : packages)
        keys.append(package.key());
    return keys;
}

QStringList resourcesOf(const QList<domain::Right> &rights)
{
    QStringList ids;
    for (const domain::Right &right : rights)
        ids.append(right.resourceId);
    return ids;
}

void parties(const net::Response &response)
{
    const auto listing = readParties(response); // a bare array after a byte order mark
    QVERIFY(listing);
    QCOMPARE(listing->unreadable, 0);
    QCOMPARE(listing->items.size(), 3);
    const QStringList names = {u"Narnia Economics"_s, u"Sein Dyktig Mår"_s, u"Vanessa Schmitt"_s};
    const QStringList numbers = {u"644227165"_s, u"312229854"_s, {}};
    const QStringList units = {u"LLC"_s, u"OPMV"_s, {}};
    const QList<domain::PartyId> ids = {domain::PartyId(81373770), domain::PartyId(51541420),
                                        domain::PartyId(49721067)};
    for (int i = 0; i < 3; ++i) {
        const domain::Party &party = listing->items.at(i);
        QCOMPARE(party.name, names.at(i));
        QCOMPARE(party.organisationNumber, numbers.at(i));
        QCOMPARE(party.unitType, units.at(i));
        QVERIFY(party.id == ids.at(i));
        QVERIFY(!party.uuid.isNull());
        QCOMPARE(party.isOrganisation(), i < 2);
        QVERIFY(party.kind != domain::PartyKind::Unknown);
        QVERIFY(!party.isDeleted && !party.headingOnly);
    }
}

void pendingRequests(const net::Response &response)
{
    const auto listing = readRequests(response, domain::RequestKind::Own);
    QVERIFY(listing);
    QCOMPARE(listing->unreadable, 0);
    QCOMPARE(listing->items.size(), 2);
    const domain::AccessRequest &first = listing->items.at(0);
    QCOMPARE(first.title, u"Fiken light"_s);
    QVERIFY(first.forwarded);
    QCOMPARE(first.created, QDateTime(QDate(2024, 12, 4), QTime(11, 11, 24, 953), Qt::UTC)); // sent with seven digits
    QCOMPARE(keysOf(first.packages), QStringList({u"sjofart"_s, u"baerekraft"_s}));
    QCOMPARE(resourcesOf(first.rights), QStringList({u"ske-innrapportering-boligsameie"_s}));
    const domain::AccessRequest &second = listing->items.at(1);
    QCOMPARE(second.title, u"Not escalated request"_s);
    QVERIFY(!second.forwarded);
    QVERIFY(!second.created.isValid());
    QCOMPARE(domain::daysLeft(second, QDateTime::currentDateTimeUtc()), -1); // not known, and not expired
    QVERIFY(second.packages.isEmpty());
    QCOMPARE(resourcesOf(second.rights), QStringList({u"ske-innrapportering-boligsameie"_s}));
    for (const domain::AccessRequest &request : listing->items) {
        QVERIFY(request.isOpen());
        QCOMPARE(request.systemId, u"910493353_fiken_demo_product"_s);
        QCOMPARE(request.organisationNumber, u"51329012"_s); // a party id in disguise
        QVERIFY(request.partyId == domain::PartyId(51329012));
        QCOMPARE(request.partyUuid.toString(), u"cd35779b-b174-4ecc-bbef-ece13611be7f"_s);
        QCOMPARE(request.redirectUrl, u"https://smartcloudaltinn.azurewebsites.net/receipt"_s);
    }
}

void oneRequest(const net::Response &response)
{
    const auto request = readRequest(response, domain::RequestKind::Own);
    QVERIFY(request);
    QCOMPARE(request->id.toString(), u"24c092ab-7ff0-4d13-8ab8-7dad51ca7ad3"_s);
    QVERIFY(request->isOpen());
    QVERIFY(!request->partyUuid.isNull());
    QVERIFY(request->title.isEmpty()); // never populated by id: the system's name stands in
    QCOMPARE(request->systemId, u"910493353_fiken_demo_product"_s);
    QCOMPARE(keysOf(request->packages), QStringList({u"sjofart"_s, u"baerekraft"_s}));
    QCOMPARE(resourcesOf(request->rights), QStringList({u"ske-innrapportering-boligsameie"_s}));
}

void systemAccesses(const net::Response &response, const QStringList &titles, const QStringList &vendors,
                    const QList<QStringList> &packages, bool forClients)
{
    const auto listing = readSystemAccesses(response);
    QVERIFY(listing);
    QCOMPARE(listing->unreadable, 0);
    QCOMPARE(listing->items.size(), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const domain::SystemAccess &access = listing->items.at(i);
        QVERIFY(!access.id.isNull());
        QCOMPARE(access.title, titles.at(i));
        QCOMPARE(access.vendorOrganisationNumber, vendors.at(i));
        QCOMPARE(keysOf(access.packages), packages.at(i));
        QCOMPARE(access.organisationNumber, u"123456789"_s);  // its check digit is wrong, and it is kept
        QVERIFY(access.partyId == domain::PartyId(51329012)); // a string here
        QVERIFY(access.created.isValid());
        QVERIFY(access.externalReference.isEmpty());
        QCOMPARE(access.forClients, forClients);
        QCOMPARE(access.forOwn, !forClients);
    }
}

void ownSystemAccesses(const net::Response &response)
{
    systemAccesses(response, {u"Fiken"_s, u"SmartCloud"_s}, {u"910493353"_s, u"310144827"_s},
                   {{u"sjofart"_s, u"baerekraft"_s}, {}}, false);
}

void clientSystemAccesses(const net::Response &response)
{
    systemAccesses(
        response,
        {u"Unimicro klientdelegering REGN"_s, u"Luca Regnskap klientdelegering REVI"_s, u"Forretningsforer system"_s},
        {u"925141623"_s, u"925141623"_s, u"925141623"_s},
        {{u"regnskapsforer-med-signeringsrettighet"_s}, {u"ansvarlig-revisor"_s}, {u"forretningsforer-eiendom"_s}},
        true);
}

void service(const net::Response &response)
{
    QCOMPARE(readServiceText(response, u"nb"_s)->title, u"Innrapportering Boligsameie"_s);
    QCOMPARE(readServiceText(response, u"nn"_s)->title, u"Innrapportering Bustadsameige"_s);
    QVERIFY(readServiceText(response, u"nn"_s)->description.contains(u"bustadsameige"_s)); // of the right
    QCOMPARE(readServiceText(response, u"en"_s)->owner, u"Norwegian Tax Administration"_s);
    QCOMPARE(readServiceText(response, u"se"_s)->title, u"Innrapportering Boligsameie"_s); // falls back
    QCOMPARE(readServiceText(response, u"se"_s)->language, u"nb"_s);
    QCOMPARE(readServiceText(response, u"nn"_s)->language, QString());
}

// The list of systems and the search among packages have no reader (see noReaderYet); what they hold has.
void systems(const net::Response &response)
{
    const auto listing = readRegisteredSystems(response, u"nn"_s);
    QVERIFY(listing);
    QCOMPARE(listing->unreadable, 0);
    QStringList names;
    int visible = 0;
    for (const RegisteredSystem &system : listing->items) {
        QCOMPARE(system.text.vendorOrganisationNumber.size(), 9);
        names.append(system.text.name);
        visible += system.isVisible ? 1 : 0;
    }
    QCOMPARE(names, QStringList({u"Fiken"_s, u"Smart SKY"_s, u"Invalid resource"_s, u"Accesspackage without resource"_s,
                                 u"Unimicro klientdelegering REGN"_s, u"Luca Regnskap klientdelegering REVI"_s,
                                 u"Forretningsfører-system"_s}));
    QCOMPARE(visible, 4);

    // What it gets is asked for on its own, and written in the same way.
    const QJsonObject fiken = pageIn(response)->elements.first().toObject();
    const auto rights = readRightList(responseWith(QJsonDocument(fiken[u"rights"_s].toArray()).toJson()));
    const auto packages = readPackageList(responseWith(QJsonDocument(fiken[u"accessPackages"_s].toArray()).toJson()));
    QVERIFY(rights && packages);
    QCOMPARE(resourcesOf(*rights), QStringList({u"ske-innrapportering-boligsameie"_s, u"app_ttd_a3-app"_s}));
    QCOMPARE(keysOf(*packages), QStringList({u"sjofart"_s, u"baerekraft"_s}));
}

void packageTexts(const net::Response &response)
{
    const auto page = pageIn(response);
    QVERIFY(page);
    QCOMPARE(page->elements.size(), 122);
    qsizetype services = 0;
    for (const QJsonValue &element : page->elements) {
        const auto text = readPackageText(responseWith(QJsonDocument(element[u"object"].toObject()).toJson()), u"nb"_s);
        QVERIFY(text);
        QVERIFY(!text->name.isEmpty());
        QVERIFY(!text->description.isEmpty());
        for (const altinn::ServiceInPackage &service : text->services)
            QVERIFY(!service.name.isEmpty() || !service.rawId.isEmpty());
        services += text->services.size();
    }
    QCOMPARE(services, 8);
}

void packageChecks(const net::Response &response)
{
    const auto checks = readPackageChecks(response);
    QVERIFY(checks);
    QCOMPARE(checks->size(), 128);
    QStringList refused;
    for (auto check = checks->cbegin(); check != checks->cend(); ++check) {
        QVERIFY(check->answer != CanGive::Unknown);
        QVERIFY(!check->reasons.isEmpty());
        if (check->answer == CanGive::No)
            refused.append(check.key());
    }
    refused.sort();
    QCOMPARE(refused,
             QStringList({u"ansvarlig-revisor"_s, u"eksplisitt"_s, u"forretningsforer-eiendom"_s,
                          u"konkursbo-lesetilgang"_s, u"konkursbo-skrivetilgang"_s, u"konkursbo-tilgangsstyrer"_s,
                          u"regnskapsforer-lonn"_s, u"regnskapsforer-med-signeringsrettighet"_s,
                          u"regnskapsforer-uten-signeringsrettighet"_s, u"revisormedarbeider"_s}));
    QCOMPARE(checks->value(u"ansvarlig-revisor"_s).reasons, QStringList({u"NoAccess"_s}));
}

const QHash<QString, Check> &checks()
{
    static const QHash<QString, Check> byFile = {
        {u"accessPackageDelegationCheck.json"_s, packageChecks},
        {u"accessPackages.json"_s, packageTexts},
        {u"agentSystemUsers.json"_s, clientSystemAccesses},
        {u"authorizedParties.json"_s, parties},
        {u"pendingStandardRequests.json"_s, pendingRequests},
        {u"registeredSystems.json"_s, systems},
        {u"resource.json"_s, service},
        {u"systemUserRequest.json"_s, oneRequest},
        {u"systemUsers.json"_s, ownSystemAccesses},
    };
    return byFile;
}

// What the app has no use for yet, so nothing reads it as it stands. A reader that comes takes its file off this list.
const QStringList &noReaderYet()
{
    static const QStringList files = {
        u"accessPackages.json"_s,          // packages by search (7.3)
        u"regnskapsforerCustomers.json"_s, // clients by the older portal family (8.2)
        u"revisorAgentDelegations.json"_s, // and to whom they are given, by the same
        u"revisorCustomers.json"_s,        //
    };
    return files;
}

} // namespace

class TestFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixture_data();
    void fixture();
    void everyFileIsAccountedFor();
};

void TestFixtures::fixture_data()
{
    QTest::addColumn<QString>("file");
    for (auto check = checks().cbegin(); check != checks().cend(); ++check)
        QTest::newRow(qPrintable(check.key())) << check.key();
}

void TestFixtures::fixture()
{
    if (!folder().exists())
        QSKIP("the fixtures are not beside the project");
    QFETCH(QString, file);
    QFile payload(folder().filePath(file));
    QVERIFY2(payload.open(QIODevice::ReadOnly), qPrintable(payload.errorString()));
    checks().value(file)(responseWith(payload.readAll()));
}

void TestFixtures::everyFileIsAccountedFor()
{
    if (!folder().exists())
        QSKIP("the fixtures are not beside the project");
    QStringList known = checks().keys() + noReaderYet();
    known.removeDuplicates();
    known.sort();
    QCOMPARE(folder().entryList(QDir::Files, QDir::Name), known);
    qInfo("no reader yet: %s", qPrintable(noReaderYet().join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
