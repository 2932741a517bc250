// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a change request says, and what it does to an access, also when the payload is not what the contract says.
#include "app/altinn/requests.h"
#include "app/domain/change.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::RequestKind;

namespace {

const QByteArray whole = R"({
  "id": "7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601", "externalRef": "LON-7", "systemId": "991825827_lonn",
  "systemUserId": "0d9c527b-8a3e-164f-5b8a-f3c2d4e5a601", "partyOrgNo": "310000017", "partyId": 51000017,
  "partyUuid": "11111111-2222-4333-8444-555555555555", "status": "New",
  "requiredRights": [{"action": "read", "resource": [{"id": "urn:altinn:resource", "value": "ske-krav"}]}],
  "unwantedRights": [{"resource": [{"id": "urn:altinn:resource", "value": "nav-sykmelding"}]}],
  "requiredAccessPackages": [{"urn": "urn:altinn:accesspackage:skatt-naering"}],
  "unwantedAccessPackages": [{"urn": "urn:altinn:accesspackage:lonn"}],
  "created": "2026-11-20T08:00:00.1234567Z", "timedOut": false })";

core::Result<domain::AccessRequest> read(const QByteArray &json, RequestKind kind = RequestKind::Change)
{
    net::Response response;
    response.status = 200;
    response.body = json;
    return altinn::readRequest(response, kind);
}

domain::Right right(const QString &resource)
{
    return {resource, u"urn:altinn:resource="_s + resource, {}};
}

domain::AccessPackage package(const QString &name)
{
    return {u"urn:altinn:accesspackage:"_s + name};
}

QStringList keys(const domain::GivenRights &given)
{
    QStringList keys;
    for (const domain::AccessPackage &package : given.packages)
        keys.append(package.key());
    for (const domain::Right &right : given.rights)
        keys.append(right.key());
    return keys;
}

} // namespace

class TestChangeRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void onlyIdAndStatusCanBeReliedOn();
    void brokenPayloads_data();
    void brokenPayloads();
    void otherKindsHaveNoChange();
    void beforeAndAfter();
    void withoutTheAccessNothingIsUnchanged();
    void whatIsAskedForBothWaysIsRemoved();
    void namesAreComparedByLastSegmentAndCase();
    void eachThingCountsOnce();
    void whatIsLeftShrinks();
    void belongsToOneOrganisation_data();
    void belongsToOneOrganisation();
    void aFreshReadKeepsWhatItDoesNotTell();
};

void TestChangeRequests::readsEveryMember()
{
    const auto request = read(whole);
    QVERIFY(request);
    QCOMPARE(request->kind, RequestKind::Change);
    QCOMPARE(request->status, domain::RequestStatus::New);
    QCOMPARE(request->access.toString(), u"0d9c527b-8a3e-164f-5b8a-f3c2d4e5a601"_s);
    QCOMPARE(request->partyId, domain::PartyId(51000017));
    QVERIFY(!request->partyUuid.isNull());
    QCOMPARE(request->externalReference, u"LON-7"_s);
    QCOMPARE(request->created, QDateTime(QDate(2026, 11, 20), QTime(8, 0, 0, 123), Qt::UTC));
    QCOMPARE(keys({request->rights, request->packages}), QStringList({u"skatt-naering"_s, u"ske-krav"_s}));
    QCOMPARE(keys({request->unwantedRights, request->unwantedPackages}), QStringList({u"lonn"_s, u"nav-sykmelding"_s}));
}

void TestChangeRequests::onlyIdAndStatusCanBeReliedOn()
{
    const auto request = read(R"({"ID": "7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601", "Status": "noChangeNeeded"})");
    QVERIFY(request);
    QCOMPARE(request->status, domain::RequestStatus::NoChangeNeeded);
    QVERIFY(!request->isOpen());
    QVERIFY(request->access.isNull());
    QVERIFY(!request->created.isValid());
    QCOMPARE(domain::daysLeft(*request, QDateTime::currentDateTimeUtc()), -1); // unknown, not expired
    QCOMPARE(domain::changeAskedFor(*request, nullptr).size(), 0);
}

void TestChangeRequests::brokenPayloads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray("{}") << false;
    QTest::newRow("not an id") << QByteArray(R"({"id": "ten", "status": "New"})") << false;
    QTest::newRow("page") << QByteArray("<html>") << false;
    QTest::newRow("list") << QByteArray("[]") << false;
    QTest::newRow("null id") << QByteArray(R"({"id": null})") << false;
    const QByteArray id = R"("id": "7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601")";
    QTest::newRow("wrong types everywhere")
        << QByteArray("{" + id +
                      R"(, "status": 3, "requiredRights": "none", "unwantedRights": [1, null, "x", {}],
                      "requiredAccessPackages": {"urn": 1}, "unwantedAccessPackages": [{"urn": null}, []],
                      "systemUserId": 12, "created": {}, "partyId": "not a number", "partyUuid": []})")
        << true;
    QTest::newRow("nulls") << QByteArray("{" + id +
                                         R"(, "status": null, "requiredRights": null, "systemUserId": null})")
                           << true;
}

void TestChangeRequests::brokenPayloads()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, readable);
    const auto request = read(json);
    QCOMPARE(request.has_value(), readable);
    if (!request)
        return;
    QVERIFY(!request->isOpen()); // an unknown status is not actionable
    QVERIFY(request->access.isNull() && request->partyId.isNull() && request->partyUuid.isNull());
    const domain::GivenRights now{{right(u"a"_s)}, {package(u"p"_s)}};
    QCOMPARE(keys(domain::changeAskedFor(*request, &now).unchanged), QStringList({u"p"_s, u"a"_s}));
}

void TestChangeRequests::otherKindsHaveNoChange()
{
    const auto request = read(whole, RequestKind::Own);
    QVERIFY(request && request->access.isNull() && request->unwantedRights.isEmpty() && request->rights.isEmpty());
}

void TestChangeRequests::beforeAndAfter()
{
    const auto request = read(whole);
    const domain::GivenRights now{{right(u"nav-sykmelding"_s), right(u"ske-mva"_s)},
                                  {package(u"lonn"_s), package(u"regnskap"_s)}};
    const domain::Change change = domain::changeAskedFor(*request, &now);
    QCOMPARE(keys(change.added), QStringList({u"skatt-naering"_s, u"ske-krav"_s}));
    QCOMPARE(keys(change.removed), QStringList({u"lonn"_s, u"nav-sykmelding"_s}));
    QCOMPARE(keys(change.unchanged), QStringList({u"regnskap"_s, u"ske-mva"_s}));
    QCOMPARE(change.size(), 4);
}

void TestChangeRequests::withoutTheAccessNothingIsUnchanged()
{
    const domain::Change change = domain::changeAskedFor(*read(whole), nullptr);
    QCOMPARE(change.size(), 4);
    QVERIFY(change.unchanged.isEmpty());
}

void TestChangeRequests::whatIsAskedForBothWaysIsRemoved()
{
    domain::AccessRequest request;
    request.rights = {right(u"a"_s), right(u"b"_s)};
    request.unwantedRights = {right(u"a"_s)};
    const domain::GivenRights now{{right(u"a"_s)}, {}};
    const domain::Change change = domain::changeAskedFor(request, &now);
    QCOMPARE(keys(change.added), QStringList({u"b"_s}));
    QCOMPARE(keys(change.removed), QStringList({u"a"_s}));
    QVERIFY(change.unchanged.isEmpty());
}

void TestChangeRequests::namesAreComparedByLastSegmentAndCase()
{
    domain::AccessRequest request;
    request.unwantedPackages = {{u"LONN"_s}};
    request.unwantedRights = {right(u"NAV-Sykmelding"_s)};
    const domain::GivenRights now{{right(u"nav-sykmelding"_s)}, {package(u"lonn"_s)}};
    QCOMPARE(domain::changeLeft(request, now).size(), 2);
    QVERIFY(domain::changeAskedFor(request, &now).unchanged.isEmpty());
}

void TestChangeRequests::eachThingCountsOnce()
{
    domain::AccessRequest request; // one resource with several actions is given as one
    request.rights = {right(u"a"_s), right(u"a"_s), right(u"A"_s)};
    QCOMPARE(domain::changeAskedFor(request, nullptr).size(), 1);
}

void TestChangeRequests::whatIsLeftShrinks()
{
    const auto request = read(whole);
    domain::GivenRights now{{right(u"nav-sykmelding"_s)}, {package(u"lonn"_s)}};
    QCOMPARE(domain::changeLeft(*request, now).size(), 4);
    now.packages.append(package(u"skatt-naering"_s)); // the order in which Altinn applies it
    QCOMPARE(domain::changeLeft(*request, now).size(), 3);
    now.rights.append(right(u"ske-krav"_s));
    QCOMPARE(domain::changeLeft(*request, now).size(), 2);
    now.rights.removeFirst();
    QCOMPARE(domain::changeLeft(*request, now).size(), 1);
    now.packages.removeFirst();
    QCOMPARE(domain::changeLeft(*request, now).size(), 0);
    QCOMPARE(domain::changeLeft(*request, {}).size(), 2); // nothing there: nothing to remove
}

void TestChangeRequests::belongsToOneOrganisation_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<qint64>("partyId");
    QTest::addColumn<bool>("sameUuid");
    QTest::addColumn<bool>("ofChange");
    QTest::addColumn<bool>("ofOthers");
    QTest::newRow("number") << u"310000017"_s << qint64(0) << true << true << true;
    QTest::newRow("other number") << u"310000025"_s << qint64(0) << true << false << true;
    QTest::newRow("party id as number") << u"51000017"_s << qint64(0) << true << true << true;
    QTest::newRow("no number") << QString() << qint64(0) << true << true << true;
    QTest::newRow("id wins over number") << u"310000025"_s << qint64(51000017) << true << true << true;
    QTest::newRow("other id") << u"310000017"_s << qint64(51000018) << true << false << false;
    QTest::newRow("other uuid") << u"310000017"_s << qint64(51000017) << false << false << false;
}

void TestChangeRequests::belongsToOneOrganisation()
{
    QFETCH(QString, number);
    QFETCH(qint64, partyId);
    QFETCH(bool, sameUuid);
    QFETCH(bool, ofChange);
    QFETCH(bool, ofOthers);
    domain::Party party;
    party.uuid = domain::PartyUuid(QUuid::createUuid());
    party.id = domain::PartyId(51000017);
    party.organisationNumber = u"310000017"_s;
    domain::AccessRequest request;
    request.organisationNumber = number;
    request.partyId = domain::PartyId(partyId);
    if (!sameUuid)
        request.partyUuid = domain::PartyUuid(QUuid::createUuid());
    request.kind = RequestKind::Change;
    QCOMPARE(domain::belongsTo(request, party), ofChange);
    request.kind = RequestKind::Own;
    QCOMPARE(domain::belongsTo(request, party), ofOthers);
}

void TestChangeRequests::aFreshReadKeepsWhatItDoesNotTell()
{
    domain::AccessRequest before = *read(whole);
    before.title = u"Lønn"_s;
    domain::AccessRequest fresh;
    fresh.id = before.id;
    fresh.status = domain::RequestStatus::Accepted;
    fresh = domain::completed(fresh, before);
    QCOMPARE(fresh.status, domain::RequestStatus::Accepted);
    QCOMPARE(fresh.title, before.title);
    QCOMPARE(fresh.partyId, before.partyId);
    QCOMPARE(fresh.partyUuid, before.partyUuid);
    QCOMPARE(fresh.created, before.created);
}

QTEST_GUILESS_MAIN(TestChangeRequests)
#include "tst_change_requests.moc"
