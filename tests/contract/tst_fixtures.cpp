// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Payloads as Altinn's own developers wrote them, through our readers: each must yield rows that a person could read.
// They lie beside the project (../shared/fixtures) and are not part of it; without them the test says so and skips.
#include "app/altinn/clients.h"
#include "app/altinn/parties.h"
#include "app/altinn/requests.h"
#include "app/altinn/rights.h"
#include "app/altinn/system_accesses.h"

#include <QFile>
#include <QTest>

using namespace altinn;
using namespace Qt::StringLiterals;

class TestFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parties();
    void pendingRequests();
    void oneRequest();
    void systemAccesses_data();
    void systemAccesses();
    void rightsOfRegisteredSystems();
    void localisedTexts();
    void brokenElementsLeaveTheRest();

private:
    net::Response read(const QString &name);
};

net::Response TestFixtures::read(const QString &name)
{
    QFile file(QStringLiteral(FULLMAKT_SOURCE_DIR "/../shared/fixtures/altinn/") + name);
    net::Response response;
    response.status = 200;
    if (file.open(QIODevice::ReadOnly))
        response.body = file.readAll();
    return response;
}

#define READ_OR_SKIP(response, name)                                                                                   \
    const net::Response response = read(name);                                                                         \
    if (response.body.isEmpty())                                                                                       \
    QSKIP("the fixtures are not beside the project")

void TestFixtures::parties()
{
    READ_OR_SKIP(response, u"authorizedParties.json"_s); // a bare array after a byte order mark
    const auto array = arrayIn(response);
    QVERIFY(array);
    const Listing<domain::Party> listing = readParties(*array);
    QCOMPARE(listing.unreadable, 0);
    QCOMPARE(listing.items.size(), array->size());
    int organisations = 0;
    for (const domain::Party &party : listing.items) {
        QVERIFY(!party.name.isEmpty());
        QVERIFY(!party.id.isNull());
        organisations += party.isOrganisation ? 1 : 0;
    }
    QVERIFY(organisations > 0 && organisations < listing.items.size());
}

void TestFixtures::pendingRequests()
{
    READ_OR_SKIP(response, u"pendingStandardRequests.json"_s);
    const auto array = arrayIn(response);
    QVERIFY(array);
    const auto listing = readAll<domain::AccessRequest>(
        *array, [](const Object &object) { return readRequest(object, domain::RequestKind::Own); });
    QCOMPARE(listing.unreadable, 0);
    QCOMPARE(listing.items.size(), 2);
    QVERIFY(listing.items.at(0).forwarded);
    QVERIFY(listing.items.at(0).created.isValid()); // seven digits of a second
    QVERIFY(!listing.items.at(1).created.isValid());
    QCOMPARE(domain::daysLeft(listing.items.at(1), QDateTime::currentDateTimeUtc()), -1);
    QCOMPARE(listing.items.at(0).packages.size(), 2);
    QCOMPARE(listing.items.at(0).rights.constFirst().resourceId, u"ske-innrapportering-boligsameie"_s);
}

void TestFixtures::oneRequest()
{
    READ_OR_SKIP(response, u"systemUserRequest.json"_s);
    const auto object = objectIn(response);
    QVERIFY(object);
    const auto request = readRequest(Object(*object), domain::RequestKind::Own);
    QVERIFY(request);
    QVERIFY(request->isOpen());
    QVERIFY(!request->partyUuid.isNull());
    QVERIFY(request->title.isEmpty()); // never populated by id: the system's name stands in
}

void TestFixtures::systemAccesses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("forClients");
    QTest::newRow("standard") << u"systemUsers.json"_s << false;
    QTest::newRow("agent") << u"agentSystemUsers.json"_s << true;
}

void TestFixtures::systemAccesses()
{
    QFETCH(QString, file);
    QFETCH(bool, forClients);
    READ_OR_SKIP(response, file);
    const auto array = arrayIn(response);
    QVERIFY(array);
    const auto listing = readAll<domain::SystemAccess>(*array, readSystemAccess);
    QCOMPARE(listing.unreadable, 0);
    QVERIFY(!listing.items.isEmpty());
    for (const domain::SystemAccess &access : listing.items) {
        QVERIFY(!access.title.isEmpty());
        QCOMPARE(access.forClients, forClients);
        QVERIFY(!access.partyId.isNull()); // a string here
        QVERIFY(!access.vendorOrganisationNumber.isEmpty());
    }
}

void TestFixtures::rightsOfRegisteredSystems()
{
    READ_OR_SKIP(response, u"registeredSystems.json"_s);
    const auto array = arrayIn(response);
    QVERIFY(array);
    for (const QJsonValue &value : *array) {
        const Object system(value.toObject());
        QVERIFY(!system.localised("name", u"nn"_s).isEmpty());
        for (const domain::Right &right : readRights(system.objects("rights")))
            QVERIFY(!right.resourceId.isEmpty() || !right.rawId.isEmpty());
    }
}

void TestFixtures::localisedTexts()
{
    READ_OR_SKIP(response, u"resource.json"_s);
    const auto object = objectIn(response);
    QVERIFY(object);
    const Object resource(*object);
    QCOMPARE(resource.localised("title", u"nb"_s), u"Innrapportering Boligsameie"_s);
    QCOMPARE(resource.localised("title", u"nn"_s), u"Innrapportering Bustadsameige"_s);
    QCOMPARE(resource.object("hasCompetentAuthority").localised("name", u"en"_s), u"Norwegian Tax Administration"_s);
    QCOMPARE(resource.localised("title", u"se"_s), u"Innrapportering Boligsameie"_s); // falls back
}

void TestFixtures::brokenElementsLeaveTheRest()
{
    net::Response response;
    response.body = R"([{"id":"7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601","status":"Nytt","Created":"2026-09-02T08:14:27"},
                        {"id":"nonsense","status":"New"}, 7, null, {"status":"New"}])";
    const auto array = arrayIn(response);
    QVERIFY(array);
    const auto listing = readAll<domain::AccessRequest>(
        *array, [](const Object &object) { return readRequest(object, domain::RequestKind::Own); });
    QCOMPARE(listing.items.size(), 1);
    QCOMPARE(listing.unreadable, 4);
    QVERIFY(listing.items.constFirst().status == domain::RequestStatus::Unknown);
    QCOMPARE(listing.items.constFirst().rawStatus, u"Nytt"_s);
    QVERIFY(!listing.items.constFirst().isOpen());
    QCOMPARE(listing.items.constFirst().created, QDateTime(QDate(2026, 9, 2), QTime(8, 14, 27), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
