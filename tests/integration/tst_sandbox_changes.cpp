// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox's change requests to contract section 5, with raw HTTP: the user's, the vendor's and the portal's.

#include "tests/support/sandbox_caller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString changeBase = api + u"/systemuser/changerequest/"_s;

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QVariant &each : list.toArray().toVariantList())
        all << each.toString();
    return all;
}

} // namespace

class TestSandboxChanges : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void theTwoReadingsDiffer();
    void readingByIdChecksWhatOneMayGive();
    void approvalTakesEffect();
    void rejectionLeavesTheAccess();
    void thePartyIsNotVerified();
    void halfApprovalIsSafeToRepeat_data();
    void halfApprovalIsSafeToRepeat();
    void approvalRefusesWhatCannotBeGiven();
    void unknownAndDeleted();
    void theVendorSendsAndFollows();
    void theVendorHearsWhenNothingChanges();
    void theVendorIsRefused();
    void thePortalDecides();
    void survivesARestart();

private:
    // Adds sykefravaer and the plan, takes lonn and the tax cards away.
    QString newChange(const QJsonObject &more = {});
    Answer asVendor(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    QString party() { return partyOf(organisation(manager)) + u'/'; }

    QString statusOf(const QString &id)
    {
        return firstWhere(state()["changeRequests"_L1], u"id"_s, id)["status"_L1].toString();
    }

    QString m_access;
};

void TestSandboxChanges::init()
{
    restart();
    m_access = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    // The system has two rights; the access begins with the first.
    const QString narrowing = m_box
                                  ->control("POST", u"/change-requests"_s,
                                            {{u"systemAccessId"_s, m_access},
                                             {u"unwantedRights"_s, QJsonArray{u"app_nav_oppfolgingsplan"_s}}})["id"_L1]
                                  .toString();
    m_box->control("POST", u"/decide"_s, {{u"id"_s, narrowing}, {u"action"_s, u"approve"_s}});
    QCOMPARE(texts(access(m_access)["resources"_L1]), QStringList{u"ske-skattekort"_s});
}

QString TestSandboxChanges::newChange(const QJsonObject &more)
{
    QJsonObject order = {{u"systemAccessId"_s, m_access},
                         {u"requiredRights"_s, QJsonArray{u"app_nav_oppfolgingsplan"_s}},
                         {u"unwantedRights"_s, QJsonArray{u"ske-skattekort"_s}},
                         {u"requiredPackages"_s, QJsonArray{u"sykefravaer"_s}},
                         {u"unwantedPackages"_s, QJsonArray{u"lonn"_s}}};
    for (auto member = more.begin(); member != more.end(); ++member)
        order[member.key()] = member.value();
    return m_box->control("POST", u"/change-requests"_s, order)["id"_L1].toString();
}

Answer TestSandboxChanges::asVendor(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QString vendor = access(m_access)["systemId"_L1].toString().section(u'_', 0, 0);
    const QString token =
        m_box->control("POST", u"/vendor-token"_s, {{u"orgno"_s, vendor}})["access_token"_L1].toString();
    return m_box->send(method, m_box->altinn() + changeBase + u"vendor"_s + path,
                       {{"Authorization", "Bearer " + token.toLatin1()}},
                       body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

void TestSandboxChanges::theTwoReadingsDiffer()
{
    become(manager);
    const QString id = newChange({{u"daysOld"_s, 200}});
    const QJsonObject byId = get(changeBase + id).object();
    QCOMPARE(byId["systemUserId"_L1].toString(), m_access);
    QCOMPARE(QString::number(byId["partyId"_L1].toInt()) + u'/', party());
    QCOMPARE(byId["partyUuid"_L1].toString(), uuidOf(organisation(manager)));
    QVERIFY(!byId.contains("created"_L1) && !byId.contains("timedOut"_L1) && !byId.contains("confirmUrl"_L1));
    QCOMPARE(byId["requiredRights"_L1][0]["resource"_L1][0]["value"_L1].toString(), u"app_nav_oppfolgingsplan"_s);
    QCOMPARE(byId["unwantedAccessPackages"_L1][0]["urn"_L1].toString(), u"urn:altinn:accesspackage:lonn"_s);
    const QJsonObject byParty = get(changeBase + party() + id).object();
    QVERIFY(byParty.contains("created"_L1) && !byParty.contains("partyId"_L1));
    // Long past, and only the vendor is told.
    QCOMPARE(byParty["timedOut"_L1], QJsonValue(false));
    QCOMPARE(asVendor("GET", u'/' + id).object()["timedOut"_L1], QJsonValue(true));
    QCOMPARE(call("POST", changeBase + party() + id + u"/approve"_s).body, QByteArray("true"));
}

void TestSandboxChanges::readingByIdChecksWhatOneMayGive()
{
    const QString id = newChange();
    become(u"KLOK BRISLING"_s);
    QCOMPARE(get(changeBase + id).code(), u"AUTH-00053"_s);
    QCOMPARE(get(changeBase + party() + id).status, 200);
    QCOMPARE(get(changeBase + newChange({{u"requiredPackages"_s, QJsonArray()}})).status, 200);
    become(auditor);
    QCOMPARE(get(changeBase + id).code(), u"AUTH-00066"_s);
    m_box->control("POST", u"/scopes"_s,
                   {{u"declined"_s, QJsonArray{u"altinn:accessmanagement/enduser:connections:toothers.write"_s,
                                               u"altinn:portal/enduser"_s}}});
    become(manager);
    QCOMPARE(get(changeBase + id).code(), u"AUTH-00050"_s);
    QCOMPARE(get(changeBase + party() + id).status, 200);
    QCOMPARE(call("POST", changeBase + party() + id + u"/approve"_s).code(), u"AUTH-00050"_s);
    QCOMPARE(call("POST", changeBase + party() + id + u"/reject"_s).body, QByteArray("true"));
}

void TestSandboxChanges::approvalTakesEffect()
{
    become(manager);
    const QString id = newChange();
    const Answer first = call("POST", changeBase + party() + id + u"/approve"_s);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArray("true"));
    QCOMPARE(statusOf(id), u"Accepted"_s);
    QCOMPARE(texts(access(m_access)["resources"_L1]), QStringList{u"app_nav_oppfolgingsplan"_s});
    QCOMPARE(texts(access(m_access)["packages"_L1]), QStringList{u"sykefravaer"_s});
    const QJsonObject given = get(api + u"/systemuser/"_s + party() + m_access + u"/delegations"_s).object();
    QCOMPARE(given["accessPackages"_L1][0]["urn"_L1].toString(), u"urn:altinn:accesspackage:sykefravaer"_s);
    for (const auto *action : {"/approve", "/reject"}) {
        const Answer again = call("POST", changeBase + party() + id + QLatin1StringView(action));
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), u"AUTH-00013"_s);
    }
}

void TestSandboxChanges::rejectionLeavesTheAccess()
{
    become(manager);
    const QString id = newChange();
    const QJsonObject before = access(m_access);
    QCOMPARE(call("POST", changeBase + party() + id + u"/reject"_s).body, QByteArray("true"));
    QCOMPARE(statusOf(id), u"Rejected"_s);
    QCOMPARE(access(m_access), before);
    QCOMPARE(call("POST", changeBase + party() + id + u"/approve"_s).code(), u"AUTH-00013"_s);
}

void TestSandboxChanges::thePartyIsNotVerified()
{
    become(auditor);
    const QString foreign = partyOf(organisation(auditor)) + u'/';
    const QString id = newChange();
    QCOMPARE(get(changeBase + foreign + id).code(), u"AUTH-00010"_s);
    const Answer notHers = call("POST", changeBase + party() + id + u"/approve"_s);
    QCOMPARE(notHers.status, 403);
    QVERIFY(notHers.body.isEmpty());
    QCOMPARE(call("POST", changeBase + foreign + id + u"/approve"_s).body, QByteArray("true"));
    QCOMPARE(texts(access(m_access)["packages"_L1]), QStringList{u"sykefravaer"_s});
    QCOMPARE(call("POST", changeBase + foreign + newChange() + u"/reject"_s).body, QByteArray("true"));
}

void TestSandboxChanges::halfApprovalIsSafeToRepeat_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("packages");
    QTest::addColumn<QStringList>("resources");
    const QStringList both = {u"lonn"_s, u"sykefravaer"_s};
    const QStringList plan = {u"app_nav_oppfolgingsplan"_s};
    const QStringList card = {u"ske-skattekort"_s};
    QTest::newRow("nothing") << 0 << u"AUTH-00051"_s << QStringList{u"lonn"_s} << card;
    QTest::newRow("packages added") << 1 << u"AUTH-00002"_s << both << card;
    QTest::newRow("rights added") << 2 << u"AUTH-00022"_s << both << card + plan;
    QTest::newRow("rights removed") << 3 << u"AUTH-00057"_s << both << plan;
    QTest::newRow("all but the status") << 4 << u"AUTH-00060"_s << QStringList{u"sykefravaer"_s} << plan;
}

void TestSandboxChanges::halfApprovalIsSafeToRepeat()
{
    QFETCH(int, steps);
    become(manager);
    const QString id = newChange();
    m_box->control("POST", u"/hazards"_s, {{u"kind"_s, u"change-half"_s}, {u"requestId"_s, id}, {u"steps"_s, steps}});
    const QString approve = changeBase + party() + id + u"/approve"_s;
    QTEST(call("POST", approve).code(), "code");
    QTEST(texts(access(m_access)["packages"_L1]), "packages");
    QTEST(texts(access(m_access)["resources"_L1]), "resources");
    QCOMPARE(statusOf(id), u"New"_s);
    QCOMPARE(call("POST", approve).body, QByteArray("true"));
    QCOMPARE(texts(access(m_access)["packages"_L1]), QStringList{u"sykefravaer"_s});
    QCOMPARE(texts(access(m_access)["resources"_L1]), QStringList{u"app_nav_oppfolgingsplan"_s});
    QCOMPARE(statusOf(id), u"Accepted"_s);
}

void TestSandboxChanges::approvalRefusesWhatCannotBeGiven()
{
    const auto approve = [&](const QJsonObject &contents) {
        return call("POST", changeBase + party() + newChange(contents) + u"/approve"_s).code();
    };
    become(manager);
    QCOMPARE(approve({{u"requiredRights"_s, QJsonArray{u"ske-krav-og-betalinger"_s}}}), u"AUTH-00001"_s);
    QCOMPARE(approve({{u"requiredPackages"_s, QJsonArray{u"merverdiavgift"_s}}}), u"AUTH-00063"_s);
    become(u"KLOK BRISLING"_s);
    QCOMPARE(approve({}), u"AUTH-00053"_s);
    QCOMPARE(approve({{u"requiredPackages"_s, QJsonArray()}}), u"AUTH-00001"_s);
}

void TestSandboxChanges::unknownAndDeleted()
{
    become(manager);
    const QString unknown = u"00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(get(changeBase + unknown).code(), u"AUTH-00010"_s);
    QCOMPARE(get(changeBase + party() + unknown).code(), u"AUTH-00010"_s);
    QCOMPARE(call("POST", changeBase + party() + unknown + u"/approve"_s).code(), u"AUTH-00010"_s);
    QCOMPARE(get(changeBase + u"nonsense"_s).status, 400);
    const QString id = newChange();
    m_box->control("POST", u"/accesses/delete"_s, {{u"id"_s, m_access}});
    QCOMPARE(call("POST", changeBase + party() + id + u"/approve"_s).code(), u"AUTH-00015"_s);
}

void TestSandboxChanges::theVendorSendsAndFollows()
{
    const QString id = u"5e2f8a10-9b4c-4e7d-8c61-7a9b0c1d2e33"_s;
    const QJsonObject resource = {{u"id"_s, u"urn:altinn:resource"_s}, {u"value"_s, u"app_nav_oppfolgingsplan"_s}};
    const QJsonObject body = {
        {u"requiredRights"_s, QJsonArray{QJsonObject{{u"resource"_s, QJsonArray{resource}}}}},
        {u"unwantedAccessPackages"_s, QJsonArray{QJsonObject{{u"urn"_s, u"urn:altinn:accesspackage:lonn"_s}}}}};
    const QString create = u"?correlation-id="_s + id + u"&system-user-id="_s + m_access;
    const Answer sent = asVendor("POST", create, body);
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent.object()["id"_L1].toString(), id);
    QCOMPARE(sent.object()["status"_L1].toString(), u"New"_s);
    QVERIFY(sent.object()["confirmUrl"_L1].toString().contains(u"/systemuser/changerequest?id="_s + id));
    QCOMPARE(asVendor("POST", create, body).code(), u"AUTH-00061"_s);
    become(manager);
    QCOMPARE(call("POST", changeBase + party() + id + u"/approve"_s).status, 200);
    QCOMPARE(asVendor("GET", u'/' + id).object()["status"_L1].toString(), u"Accepted"_s);
    const QJsonObject changed = access(m_access);
    const QString byReference = u"/byexternalref/"_s + changed["systemId"_L1].toString() + u'/' +
                                changed["partyOrgNo"_L1].toString() + u'/' + changed["externalRef"_L1].toString();
    QVERIFY(!asVendor("GET", byReference).object()["id"_L1].toString().isEmpty());
    QCOMPARE(asVendor("GET", byReference + u"x"_s).code(), u"AUTH-00010"_s);
}

void TestSandboxChanges::theVendorHearsWhenNothingChanges()
{
    const QString id = u"5e2f8a10-9b4c-4e7d-8c61-7a9b0c1d2e34"_s;
    const QJsonObject body = {
        {u"requiredAccessPackages"_s, QJsonArray{QJsonObject{{u"urn"_s, u"urn:altinn:accesspackage:lonn"_s}}}}};
    const Answer sent = asVendor("POST", u"?correlation-id="_s + id + u"&system-user-id="_s + m_access, body);
    QCOMPARE(sent.status, 200);
    QCOMPARE(sent.object()["status"_L1].toString(), u"NoChangeNeeded"_s);
    QCOMPARE(asVendor("GET", u'/' + id).code(), u"AUTH-00010"_s);
}

void TestSandboxChanges::theVendorIsRefused()
{
    const auto send = [&](const QString &accessId, const QString &package, const QString &redirect = {}) {
        return asVendor("POST", u"?correlation-id=5e2f8a10-9b4c-4e7d-8c61-7a9b0c1d2e35&system-user-id="_s + accessId,
                        {{u"requiredAccessPackages"_s, QJsonArray{QJsonObject{{u"urn"_s, package}}}},
                         {u"redirectUrl"_s, redirect}});
    };
    const QString agent = firstWhere(state()["systemAccesses"_L1], u"kind"_s, u"agent"_s)["id"_L1].toString();
    QCOMPARE(send(agent, u"sykefravaer"_s).code(), u"AUTH-00036"_s);
    QCOMPARE(send(u"00000000-0000-4000-8000-000000000000"_s, u"sykefravaer"_s).code(), u"AUTH-00015"_s);
    QCOMPARE(send(m_access, u"merverdiavgift"_s).code(), u"AUTH-00063"_s);
    QCOMPARE(send(m_access, u"sykefravaer"_s, u"https://elsewhere.example/"_s).code(), u"AUTH-00021"_s);
    QCOMPARE(asVendor("POST", u"?correlation-id=nonsense&system-user-id="_s + m_access).status, 400);
    QCOMPARE(send(m_access, u"sykefravaer"_s).status, 201);
}

void TestSandboxChanges::thePortalDecides()
{
    const QString id = newChange();
    const QString page = firstWhere(state()["changeRequests"_L1], u"id"_s, id)["confirmUrl"_L1].toString();
    QVERIFY(m_box->send("GET", page).body.contains("data-person=\"STADIG KONSERT\""));
    const QByteArray person = claimsOf([this] {
                                  become(manager);
                                  return m_token;
                              }())
                                  .value("urn:altinn:party:uuid"_L1)
                                  .toString()
                                  .toLatin1();
    const Headers form = {{"Content-Type", "application/x-www-form-urlencoded"}};
    QCOMPARE(m_box->send("POST", page, form, "action=approve&person=someone").status, 403);
    const Answer done = m_box->send("POST", page, form, "action=approve&person=" + person);
    QCOMPARE(done.status, 200);
    QVERIFY(done.body.contains("class=\"done\" data-action=\"approve\""));
    QCOMPARE(statusOf(id), u"Accepted"_s);
    QVERIFY(m_box->send("GET", page).body.contains("data-status=\"Accepted\""));
    QCOMPARE(m_box->send("POST", page, form, "action=reject&person=" + person).status, 409);
    QCOMPARE(m_box->send("GET", page.left(page.indexOf(u"id="_s))).status, 404);
}

void TestSandboxChanges::survivesARestart()
{
    const QTemporaryDir directory;
    const QStringList options = {u"--data"_s, directory.filePath(u"world.sqlite"_s)};
    restart(options);
    m_access = newAccess(u"fjordlonn"_s, {u"lonn"_s});
    const QString id = newChange();
    restart(options);
    QCOMPARE(statusOf(id), u"New"_s);
    become(manager);
    QCOMPARE(get(changeBase + id).object()["unwantedAccessPackages"_L1].toArray().size(), 1);
    m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"reject"_s}});
    restart(options);
    QCOMPARE(statusOf(id), u"Rejected"_s);
}

QTEST_GUILESS_MAIN(TestSandboxChanges)
#include "tst_sandbox_changes.moc"
