// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Single members in every form Altinn may send them in, and what an unknown value is taken for: itself.
#include "tests/unit/reading_cases.h"

#include <QJsonDocument>
#include <QTest>

using namespace altinn;
using namespace Qt::StringLiterals;

class TestReadingMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void uuid_data();
    void uuid();
    void partyId_data();
    void partyId();
    void time_data();
    void time();
    void names();
    void localised_data();
    void localised();
    void statuses_data();
    void statuses();
    void kindsOfAccess_data();
    void kindsOfAccess();
    void kindsOfParty_data();
    void kindsOfParty();
    void subUnits();
    void halfARightIsNoRight();
    void everyRightIsKept();
    void everyPackageIsKept();
    void packageAnswers_data();
    void packageAnswers();
    void resourceAnswers_data();
    void resourceAnswers();
    void duplicatesAreKept();
    void whoseTheClientsAre();
    void whatIsLostIsLogged();

private:
    static Object objectWith(const QByteArray &value);
};

Object TestReadingMembers::objectWith(const QByteArray &value)
{
    return Object(QJsonDocument::fromJson(R"({"member":)" + value + "}").object());
}

void TestReadingMembers::text_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << R"("910000001")"_ba << u"910000001"_s;
    QTest::newRow("number") << "910000001"_ba << u"910000001"_s;
    QTest::newRow("zero") << "0"_ba << u"0"_s;
    QTest::newRow("negative") << "-5"_ba << u"-5"_s;
    QTest::newRow("fraction") << "1.5"_ba << u"1.5"_s;
    QTest::newRow("large") << "9007199254740993"_ba << u"9007199254740993"_s;
    QTest::newRow("beyond integers") << "1e20"_ba << u"1e+20"_s;
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("true") << "true"_ba << QString();
    QTest::newRow("object") << "{}"_ba << QString();
    QTest::newRow("array") << R"(["a"])"_ba << QString();
}

void TestReadingMembers::text()
{
    QFETCH(QByteArray, value);
    QTEST(objectWith(value).text("member"), "text");
    QVERIFY(Object().text("member").isEmpty());
}

void TestReadingMembers::uuid_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("plain") << R"("5d3a1f60-0001-4a11-8a11-0000000000a1")"_ba << true;
    QTest::newRow("capitals") << R"("5D3A1F60-0001-4A11-8A11-0000000000A1")"_ba << true;
    QTest::newRow("braces") << R"("{5d3a1f60-0001-4a11-8a11-0000000000a1}")"_ba << true;
    QTest::newRow("spaces around") << R"(" 5d3a1f60-0001-4a11-8a11-0000000000a1 ")"_ba << true;
    QTest::newRow("zero") << R"("00000000-0000-0000-0000-000000000000")"_ba << false;
    QTest::newRow("too long") << R"("5d3a1f60-0001-4a11-8a11-0000000000a17")"_ba << false;
    QTest::newRow("with a tail") << R"("5d3a1f60-0001-4a11-8a11-0000000000a1/../x")"_ba << false;
    QTest::newRow("too short") << R"("5d3a1f60-0001-4a11-8a11-0000000000a")"_ba << false;
    QTest::newRow("no hyphens") << R"("5d3a1f6000014a118a110000000000a1")"_ba << false;
    QTest::newRow("empty") << R"("")"_ba << false;
    QTest::newRow("number") << "5"_ba << false;
    QTest::newRow("null") << "null"_ba << false;
}

void TestReadingMembers::uuid()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isRead);
    const QUuid uuid = objectWith(value).uuid("member");
    QCOMPARE(!uuid.isNull(), isRead);
    if (isRead)
        QCOMPARE(uuid.toString(QUuid::WithoutBraces), u"5d3a1f60-0001-4a11-8a11-0000000000a1"_s);
}

void TestReadingMembers::partyId_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id"); // "" for unknown
    QTest::newRow("number") << "50000001"_ba << u"50000001"_s;
    QTest::newRow("text") << R"("50000001")"_ba << u"50000001"_s;
    QTest::newRow("zero") << "0"_ba << QString();
    QTest::newRow("zero as text") << R"("0")"_ba << QString();
    QTest::newRow("negative") << "-50000001"_ba << QString();
    QTest::newRow("fraction") << "1.5"_ba << QString();
    QTest::newRow("too large") << "1e300"_ba << QString();
    QTest::newRow("too large as text") << R"("99999999999999999999")"_ba << QString();
    QTest::newRow("words") << R"("fifty")"_ba << QString();
    QTest::newRow("words after") << R"("50000001 or so")"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("object") << "{}"_ba << QString();
}

void TestReadingMembers::partyId()
{
    QFETCH(QByteArray, value);
    const domain::PartyId id = objectWith(value).partyId("member");
    QTEST(id.isNull() ? QString() : id.toString(), "id");
}

void TestReadingMembers::time_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("time"); // invalid for unknown
    const QDateTime second(QDate(2026, 9, 2), QTime(8, 14, 27), Qt::UTC);
    QByteArray digits;
    for (int count = 1; count <= 7; ++count) {
        digits += char('0' + count);
        const int milliseconds = digits.leftJustified(3, '0').left(3).toInt();
        QTest::addRow("%d digits", count)
            << R"("2026-09-02T08:14:27.)" + digits + R"(Z")" << second.addMSecs(milliseconds);
    }
    QTest::newRow("whole second") << R"("2026-09-02T08:14:27Z")"_ba << second;
    QTest::newRow("no zone") << R"("2026-09-02T08:14:27")"_ba << second;
    QTest::newRow("offset") << R"("2026-09-02T10:14:27+02:00")"_ba << second;
    QTest::newRow("offset west, fraction") << R"("2026-09-02T04:44:27.0000000-03:30")"_ba << second;
    QTest::newRow("space for T") << R"("2026-09-02 08:14:27Z")"_ba << second;
    QTest::newRow("day") << R"("2026-09-02")"_ba << QDateTime(QDate(2026, 9, 2), QTime(0, 0), Qt::UTC);
    QTest::newRow("never set") << R"("0001-01-01T00:00:00")"_ba << QDateTime();
    QTest::newRow("1970") << R"("1970-01-01T00:00:00Z")"_ba << QDateTime();
    for (const char *nonsense : {"2026-13-02T08:14:27Z", "2026-02-30T08:14:27Z", "2026-09-02T25:14:27Z", "yesterday",
                                 "02.09.2026", "2026-09-02T08:14:27.xZ", ".", "T", "", "Z", "2026-09-02T08:14:27.1.2Z"})
        QTest::addRow("nonsense %s", nonsense) << '"' + QByteArray(nonsense) + '"' << QDateTime();
    QTest::newRow("number") << "1788336867"_ba << QDateTime();
    QTest::newRow("null") << "null"_ba << QDateTime();
    QTest::newRow("long") << '"' + QByteArray(1'000'000, '9') + '"' << QDateTime();
}

void TestReadingMembers::time()
{
    QFETCH(QByteArray, value);
    QFETCH(QDateTime, time);
    const QDateTime read = objectWith(value).time("member");
    QCOMPARE(read.isValid(), time.isValid());
    if (time.isValid())
        QCOMPARE(read, time);
}

void TestReadingMembers::names()
{
    const Object object(QJsonDocument::fromJson(R"({"PartyUUId":"a","legacyurn ":"b","SupplierORGno":"c"})").object());
    QCOMPARE(object.text("partyUuid"), u"a"_s);
    QCOMPARE(object.text("legacyUrn"), u"b"_s);
    QCOMPARE(object.text("supplierOrgNo"), u"c"_s);
    QVERIFY(!object.has("supplier"));
}

void TestReadingMembers::localised_data()
{
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QString>("text");
    QTest::newRow("wanted") << R"({"nb":"a","nn":"b","en":"c"})"_ba << u"b"_s;
    QTest::newRow("capitals") << R"({"NB":"a","NN":"b","EN":"c"})"_ba << u"b"_s;
    QTest::newRow("fallback") << R"({"en":"c","nb":"a"})"_ba << u"a"_s;
    QTest::newRow("fallback in capitals") << R"({"EN":"c","NB":"a"})"_ba << u"a"_s;
    QTest::newRow("null") << R"({"nn":null,"nb":"","en":"c"})"_ba << u"c"_s;
    QTest::newRow("another") << R"({"se":"d"})"_ba << u"d"_s;
    QTest::newRow("none") << "{}"_ba << QString();
    QTest::newRow("no map") << "null"_ba << QString();
    QTest::newRow("numbers") << R"({"nn":7})"_ba << u"7"_s;
}

void TestReadingMembers::localised()
{
    QFETCH(QByteArray, texts);
    QTEST(objectWith(texts).localised("member", u"nn"_s), "text");
}

void TestReadingMembers::statuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<domain::RequestStatus>("read");
    QTest::newRow("new") << R"("new")"_ba << domain::RequestStatus::New;
    QTest::newRow("Accepted") << R"("Accepted")"_ba << domain::RequestStatus::Accepted;
    QTest::newRow("Timedout") << R"("Timedout")"_ba << domain::RequestStatus::TimedOut;
    for (const char *unknown : {R"("Nytt")", R"("")", R"("New ish")", R"("Newer")", "0", "null", "true", "{}"})
        QTest::addRow("unknown %s", unknown) << QByteArray(unknown) << domain::RequestStatus::Unknown;
}

void TestReadingMembers::statuses()
{
    QFETCH(QByteArray, status);
    const auto listing = readRequests(
        reading::responseWith(R"([{"id":"5d3a1f60-0001-4a11-8a11-0000000000a1","status":)" + status + "}]"),
        domain::RequestKind::Own);
    QVERIFY(listing);
    QCOMPARE(listing->items.size(), 1); // never a reason to drop the row
    QTEST(listing->items.constFirst().status, "read");
    QCOMPARE(listing->items.constFirst().rawStatus, objectWith(status).text("member"));
}

void TestReadingMembers::kindsOfAccess_data()
{
    QTest::addColumn<QByteArray>("userType");
    QTest::addColumn<bool>("forOwn");
    QTest::addColumn<bool>("forClients");
    QTest::newRow("standard") << R"("Standard")"_ba << true << false;
    QTest::newRow("agent") << R"("AGENT")"_ba << false << true;
    QTest::newRow("unknown") << R"("robot")"_ba << false << false;
    QTest::newRow("absent") << "null"_ba << false << false;
}

void TestReadingMembers::kindsOfAccess()
{
    QFETCH(QByteArray, userType);
    const auto listing = readSystemAccesses(
        reading::responseWith(R"([{"id":"5d3a1f60-0001-4a11-8a11-0000000000a1","userType":)" + userType + "}]"));
    QVERIFY(listing);
    QCOMPARE(listing->items.size(), 1);
    const domain::SystemAccess access = listing->items.constFirst();
    QTEST(access.forOwn, "forOwn");
    QTEST(access.forClients, "forClients");
    QCOMPARE(access.rawKind, objectWith(userType).text("member"));
}

void TestReadingMembers::kindsOfParty_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<domain::PartyKind>("kind");
    QTest::newRow("organisation") << R"("organization")"_ba << domain::PartyKind::Organisation;
    QTest::newRow("person") << R"("Person")"_ba << domain::PartyKind::Person;
    QTest::newRow("self-identified") << R"("SelfIdentified")"_ba << domain::PartyKind::Person;
    QTest::newRow("none") << R"("None")"_ba << domain::PartyKind::Unknown;
    QTest::newRow("unknown") << R"("Foundation")"_ba << domain::PartyKind::Unknown;
    QTest::newRow("number") << "2"_ba << domain::PartyKind::Unknown;
    QTest::newRow("absent") << "null"_ba << domain::PartyKind::Unknown;
}

void TestReadingMembers::kindsOfParty()
{
    QFETCH(QByteArray, type);
    const auto listing = readParties(reading::responseWith(
        R"([{"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000a1","unitType":"FOO","type":)" + type + "}]"));
    QVERIFY(listing);
    QCOMPARE(listing->items.size(), 1);
    QTEST(listing->items.constFirst().kind, "kind");
    QCOMPARE(listing->items.constFirst().rawKind, objectWith(type).text("member"));
    QCOMPARE(listing->items.constFirst().unitType, u"FOO"_s);
}

void TestReadingMembers::subUnits()
{
    const auto party = [](int number, const QByteArray &subUnits) {
        return R"({"partyUuid":"5d3a1f60-0001-4a11-8a11-)" + QByteArray::number(number).rightJustified(12, '0') +
               R"(","subunits":)" + subUnits + "}";
    };
    // A parent that cannot be read does not take its sub-units with it.
    const QByteArray orphans = R"({"name":"no id","subunits":[)" + party(3, "[]") + ",7]}";
    QTest::ignoreMessage(QtWarningMsg, "ANSWER-UNREADABLE parties readable 3 unreadable 3");
    const auto listing =
        readParties(reading::responseWith("[" + party(1, "[" + party(2, "null") + ",null]") + "," + orphans + "]"));
    QVERIFY(listing);
    QCOMPARE(listing->items.size(), 3);
    QCOMPARE(listing->unreadable, 3); // null, the nameless parent, 7
    QVERIFY(listing->items.at(1).parent == listing->items.at(0).uuid);
    QVERIFY(listing->items.at(2).parent.isNull());

    QByteArray nested = party(40, "[]");
    for (int depth = 39; depth > 0; --depth)
        nested = party(depth, "[" + nested + "]");
    const auto deep = readParties(reading::responseWith("[" + nested + "]"));
    QVERIFY(deep);
    QCOMPARE(deep->items.size(), 40);
    QCOMPARE(deep->unreadable, 0);
}

// What is there and cannot be read is a right, or a package, without an id; never nothing, never half a one.
void TestReadingMembers::halfARightIsNoRight()
{
    const auto request = readRequest(reading::responseWith(R"({"id":"5d3a1f60-0001-4a11-8a11-0000000000a1","rights":[
        {"resource":[{"id":"urn:altinn:resource","value":null}]},
        {"resource":[{"id":"urn:altinn:resource","value":"a"},7]}],"accessPackages":"lonn"})"),
                                     domain::RequestKind::Own);
    QVERIFY(request);
    QCOMPARE(request->rights.size(), 2);
    for (const domain::Right &right : request->rights)
        QVERIFY(right.rawId.isEmpty() && right.resourceId.isEmpty());
    QCOMPARE(request->packages.size(), 1);
    QVERIFY(request->packages.constFirst().key().isEmpty());
}

void TestReadingMembers::everyRightIsKept()
{
    const auto request = readRequest(reading::responseWith(R"({"id":"5d3a1f60-0001-4a11-8a11-0000000000a1","rights":[
            {"resource":[{"id":"URN:altinn:resource","value":"a"},{"id":"urn:altinn:task","value":"t1"}]},
            {"resource":[{"id":"urn:altinn:org","value":"ttd"},{"id":"urn:altinn:app","value":"x"}]},
            {"resource":[{"id":"urn:altinn:resource","value":"b"},{"id":"urn:altinn:resource","value":"c"}]},
            {"action":"read"}, null, 7, {"resource":"d"}, {"resource":[null]}]})"),
                                     domain::RequestKind::Own);
    QVERIFY(request);
    QCOMPARE(request->rights.size(), 8); // what cannot be read is there, without a name
    QCOMPARE(request->rights.at(0).resourceId, u"a"_s);
    QVERIFY(request->rights.at(0).rawId.contains(u"urn:altinn:task=t1"));
    QCOMPARE(request->rights.at(1).resourceId, QString());
    QCOMPARE(request->rights.at(1).rawId, u"urn:altinn:org=ttd, urn:altinn:app=x"_s);
    QCOMPARE(request->rights.at(2).resourceId, QString()); // not one of two
    QCOMPARE(request->rights.at(2).rawId, u"urn:altinn:resource=b, urn:altinn:resource=c"_s);
    QCOMPARE(request->rights.at(3).action, u"read"_s);
}

void TestReadingMembers::everyPackageIsKept()
{
    const auto listing =
        readSystemAccesses(reading::responseWith(R"([{"id":"5d3a1f60-0001-4a11-8a11-0000000000a1","accessPackages":[
            {"urn":"urn:altinn:accesspackage:A"},{"urn":"b"},{"urn":null},{},null,"urn:altinn:accesspackage:c"]}])"));
    QVERIFY(listing);
    const QList<domain::AccessPackage> packages = listing->items.constFirst().packages;
    QCOMPARE(packages.size(), 6);
    QCOMPARE(packages.at(0).key(), u"a"_s);
    QCOMPARE(packages.at(1).key(), u"b"_s);
    QVERIFY(packages.at(2).urn.isEmpty() && packages.at(3).urn.isEmpty() && packages.at(4).urn.isEmpty());
}

void TestReadingMembers::packageAnswers_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<CanGive>("answer");
    QTest::newRow("yes") << R"("result":true)"_ba << CanGive::Yes;
    QTest::newRow("no") << R"("result":false,"reasons":null)"_ba << CanGive::No;
    QTest::newRow("absent") << R"("reasons":[])"_ba << CanGive::Unknown;
    QTest::newRow("null") << R"("result":null)"_ba << CanGive::Unknown;
    QTest::newRow("text") << R"("result":"yes")"_ba << CanGive::Unknown;
    QTest::newRow("number") << R"("result":1)"_ba << CanGive::Unknown;
}

void TestReadingMembers::packageAnswers()
{
    QFETCH(QByteArray, rest);
    const QByteArray row = R"({"package":{"urn":"urn:altinn:accesspackage:A"},)";
    const auto checks = readPackageChecks(reading::responseWith("[" + row + rest + "}]"));
    QVERIFY(checks);
    QTEST(checks->value(u"a"_s).answer, "answer");
    // Two answers about one package: the one that promises less counts.
    const auto both =
        readPackageChecks(reading::responseWith("[" + row + R"("result":false},)" + row + R"("result":true}])"));
    QVERIFY(both);
    QCOMPARE(both->value(u"a"_s).answer, CanGive::No);
}

void TestReadingMembers::resourceAnswers_data()
{
    QTest::addColumn<QByteArray>("rights");
    QTest::addColumn<CanGive>("answer");
    QTest::newRow("one is enough") << R"([{"result":false},{"result":true}])"_ba << CanGive::Yes;
    QTest::newRow("none") << R"([{"result":false},{"result":false}])"_ba << CanGive::No;
    QTest::newRow("empty") << "[]"_ba << CanGive::Unknown;
    QTest::newRow("null") << "null"_ba << CanGive::Unknown;
    QTest::newRow("text") << R"([{"result":"true"}])"_ba << CanGive::Unknown;
    QTest::newRow("one could not be read") << R"([{"result":false},{}])"_ba << CanGive::Unknown;
    QTest::newRow("one is no object") << R"([7,{"result":false}])"_ba << CanGive::Unknown;
}

void TestReadingMembers::resourceAnswers()
{
    QFETCH(QByteArray, rights);
    const auto check = readResourceCheck(reading::responseWith(R"({"rights":)" + rights + "}"));
    QVERIFY(check);
    QTEST(check->answer, "answer");
}

void TestReadingMembers::duplicatesAreKept()
{
    // The reader judges nothing: whoever keys by the identifier shows one row.
    for (const reading::Reader &reader : reading::readers()) {
        if (reader.shape != reading::Shape::List || reader.name == "package checks")
            continue;
        const QByteArray element = reading::elementNumber(reader, 1);
        const reading::Outcome found = reader.read(reading::responseWith("[" + element + "," + element + "]"));
        QVERIFY(found.isRead);
        QCOMPARE(found.rows, 2);
    }
}

void TestReadingMembers::whoseTheClientsAre()
{
    const auto page = readClientPage(
        reading::responseWith(R"({"data":[],"SystemUserInformation":{"systemUserOwnerOrg":910000001}})"));
    QVERIFY(page);
    QCOMPARE(page->ownerOrganisation, u"910000001"_s);
}

void TestReadingMembers::whatIsLostIsLogged()
{
    QTest::ignoreMessage(QtWarningMsg, R"(ANSWER-UNREADABLE clients readable 1 unreadable 2)");
    const auto page = readClientPage(reading::responseWith(R"([{"clientId":"5d3a1f60-0001-4a11-8a11-0000000000a1"},
        {"clientOrganizationName":"KARI NORDMANN","clientOrganizationNumber":"01010112345"}, null])"));
    QVERIFY(page); // and the line names nobody
    QCOMPARE(page->unreadable, 2);
}

QTEST_GUILESS_MAIN(TestReadingMembers)
#include "tst_reading_members.moc"
