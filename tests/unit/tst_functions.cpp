// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the user can do in an organisation: by the scopes of the sign-in and by what Altinn answers, and never by a
// guess.
#include "app/functions/functions.h"

#include <QTest>

using namespace functions;
using namespace Qt::StringLiterals;

namespace {

const QString portal = u"altinn:portal/enduser"_s;
const QString parties = u"altinn:accessmanagement/authorizedparties"_s;
const QString othersRead = u"altinn:accessmanagement/enduser:connections:toothers.read"_s;
const QString othersWrite = u"altinn:accessmanagement/enduser:connections:toothers.write"_s;
const QString clientsRead = u"altinn:clientdelegations.read"_s;
const QString clientsWrite = u"altinn:clientdelegations.write"_s;
const QStringList documented = {parties, othersRead, othersWrite, clientsRead, clientsWrite};
const QStringList all = documented + QStringList{portal};

constexpr auto readManagement = Right::ReadAccessManagement;
constexpr auto writeManagement = Right::WriteAccessManagement;
constexpr auto readClients = Right::ReadClientAdministration;
constexpr auto writeClients = Right::WriteClientAdministration;

altinn::Standing standing(const QStringList &packages, const QSet<QString> &resources = {})
{
    altinn::Standing listed;
    for (const QString &package : packages)
        listed.packages.append(domain::AccessPackage{u"urn:altinn:accesspackage:"_s + package});
    listed.resources = resources;
    return listed;
}

Evidence answered(bool readsManagement, bool writesManagement, bool readsOverview, bool readsClients,
                  const QStringList &packages)
{
    const auto answer = [](bool yes) { return yes ? Answer::Yes : Answer::No; };
    Evidence evidence;
    evidence.standing = standing(packages);
    evidence.calls = {{readManagement, answer(readsManagement)},
                      {writeManagement, answer(writesManagement)},
                      {Right::ReadOverview, answer(readsOverview)},
                      {readClients, answer(readsClients)}};
    return evidence;
}

// A character for each function, in order: + has, d declined scope, s absent scope, r right, b scope and right, ?
QString letters(const QList<Verdict> &verdicts)
{
    QString text;
    for (const Verdict &verdict : verdicts) {
        const bool scope = !verdict.absentScopes.isEmpty();
        const bool right = !verdict.lacking.isEmpty();
        text += verdict.status() == Status::Has       ? u'+'
                : verdict.status() == Status::Unknown ? u'?'
                : !verdict.declinedScopes.isEmpty()   ? u'd'
                : scope && right                      ? u'b'
                : scope                               ? u's'
                                                      : u'r';
    }
    return text;
}

net::Response response(const QByteArray &body)
{
    net::Response answer;
    answer.status = 200;
    answer.body = body;
    return answer;
}

const domain::PartyUuid ape(QUuid(u"5d3a1f60-0001-4a11-8a11-0000000000a1"_s));

} // namespace

class TestFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFunctionIsJudgedOnceAndInOrder();
    void people_data();
    void people();
    void answers_data();
    void answers();
    void aWritingRightNeedsTheReadingOne();
    void scopesAndCapabilitiesAgree();
    void declinedAndAbsentAreKeptApart();
    void nobodySignedInHasNothing();
    void readsStanding();
    void hostileStanding_data();
    void hostileStanding();
    void standingIsBounded();
};

void TestFunctions::everyFunctionIsJudgedOnceAndInOrder()
{
    const QList<Verdict> verdicts = judge(signin::capabilitiesFrom(all, all), {});
    QCOMPARE(verdicts.size(), static_cast<int>(Function::ChangeClients) + 1);
    for (int i = 0; i < verdicts.size(); ++i)
        QCOMPARE(static_cast<int>(verdicts.at(i).function), i);
}

// The rows of the role table: who they are, what Altinn answers, what they can do.
void TestFunctions::people_data()
{
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("can");
    const QStringList management{u"tilgangsstyring"_s};
    const QStringList client{u"klientadministrator"_s};
    const QStringList both{u"tilgangsstyring"_s, u"hovedadministrator"_s};
    const Evidence director = answered(true, true, true, true, both);
    const Evidence accessManager = answered(true, true, true, false, management);
    const Evidence clientAdministrator = answered(false, false, true, true, client);
    const Evidence employee = answered(false, false, false, false, {});
    QTest::newRow("managing director, all scopes") << all << director << u"++++++++++++++++"_s;
    QTest::newRow("managing director, documented scopes") << documented << director << u"+s++ss+++++s++++"_s;
    QTest::newRow("main administrator") << all << director << u"++++++++++++++++"_s;
    QTest::newRow("access manager, all scopes") << all << accessManager << u"+++++++++++++rrr"_s;
    QTest::newRow("access manager, documented scopes") << documented << accessManager << u"+s++ss+++++s+rrr"_s;
    QTest::newRow("client administrator") << all << clientAdministrator << u"+rrrr+rrr+rrrr++"_s;
    QTest::newRow("client administrator, documented scopes")
        << documented << clientAdministrator << u"+brrbsrrr+rbrr++"_s;
    QTest::newRow("employee of an accountant") << all << employee << u"+rrrr+rrrrrrrrrr"_s;
    QTest::newRow("nothing could be asked") << all << Evidence() << u"+????+??????????"_s;
    QTest::newRow("nothing could be asked, documented scopes") << documented << Evidence() << u"+s??ss?????s????"_s;

    Evidence refused = director; // Altinn lists the package and refuses the call
    refused.calls.insert(writeManagement, Answer::No);
    QTest::newRow("a contradiction") << all << refused << u"+?+??+??+++???++"_s;

    Evidence readsOnly = answered(true, false, true, true, {});
    QTest::newRow("may read, may not write") << all << readsOnly << u"+r+rr+rr+++rrr+?"_s;
}

void TestFunctions::people()
{
    QFETCH(const QStringList, granted);
    QFETCH(const Evidence, evidence);
    QFETCH(const QString, can);
    QCOMPARE(letters(judge(signin::capabilitiesFrom(granted, granted), evidence)), can);
}

void TestFunctions::answers_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<Answer>("expected");
    const auto row = [](const char *name, Right right, std::optional<Answer> call,
                        std::optional<altinn::Standing> listed, Answer expected) {
        Evidence evidence;
        evidence.standing = std::move(listed);
        if (call)
            evidence.calls.insert(right, *call);
        QTest::newRow(name) << right << evidence << expected;
    };
    const altinn::Standing none = standing({});
    const altinn::Standing management = standing({u"Tilgangsstyring"_s});
    const altinn::Standing resource = standing({}, {u"altinn_access_management"_s});
    row("the call says yes", readManagement, Answer::Yes, none, Answer::Yes);
    row("the call says no", readManagement, Answer::No, none, Answer::No);
    row("the call says no, the list could not be read", readManagement, Answer::No, {}, Answer::No);
    row("the call says no, the package is listed", readManagement, Answer::No, management, Answer::Unknown);
    row("the call says no, the resource is listed", readManagement, Answer::No, resource, Answer::Unknown);
    row("no to write, the resource may be for reading", writeManagement, Answer::No, resource, Answer::No);
    row("the call failed, the package is listed", writeManagement, Answer::Unknown, management, Answer::Yes);
    row("the call failed, the resource is listed", readManagement, Answer::Unknown, resource, Answer::Yes);
    row("the call failed, to write is more", writeManagement, Answer::Unknown, resource, Answer::Unknown);
    row("the call failed, nothing is listed", readManagement, Answer::Unknown, none, Answer::Unknown);
    row("no call, nothing is listed", readClients, {}, none, Answer::Unknown);
    row("no call, the list could not be read", readClients, {}, {}, Answer::Unknown);
    row("no call, another package", readClients, {}, management, Answer::Unknown);
    row("the older spelling", writeManagement, {}, standing({u"tilgangsstyrer"_s}), Answer::Yes);
    row("a package of a like name", writeManagement, {}, standing({u"konkursbo-tilgangsstyrer"_s}), Answer::Unknown);
    row("main administrator", writeClients, {}, standing({u"hovedadministrator"_s}), Answer::Yes);
    row("overview by client administration", Right::ReadOverview, {}, standing({u"klientadministrator"_s}),
        Answer::Yes);
}

void TestFunctions::answers()
{
    QFETCH(const Right, right);
    QFETCH(const Evidence, evidence);
    QFETCH(const Answer, expected);
    QCOMPARE(answerFor(right, evidence), expected);
}

void TestFunctions::aWritingRightNeedsTheReadingOne()
{
    Evidence evidence;
    evidence.standing = standing({});
    evidence.calls.insert(readClients, Answer::No);
    QCOMPARE(answerFor(writeClients, evidence), Answer::No);
    evidence.calls.insert(readClients, Answer::Yes);
    QCOMPARE(answerFor(writeClients, evidence), Answer::Unknown); // only a change would tell
}

void TestFunctions::scopesAndCapabilitiesAgree()
{
    const Evidence everything = answered(true, true, true, true, {u"hovedadministrator"_s});
    for (int subset = 0; subset < 1 << all.size(); ++subset) {
        QStringList granted;
        for (int i = 0; i < all.size(); ++i) {
            if ((subset >> i & 1) != 0)
                granted.append(all.at(i));
        }
        const signin::Capabilities may = signin::capabilitiesFrom(all, granted);
        const QList<bool> expected = {may.mayReadParties,  may.mayListRequests,
                                      may.mayReadRequest,  may.mayCheckDelegation,
                                      may.mayDecide,       may.mayDecide,
                                      may.mayReject,       may.mayDecideChanges,
                                      may.mayListAccesses, may.mayListAccesses,
                                      may.mayReadAccess,   may.mayCreateAccess,
                                      may.mayDeleteAccess, may.mayDeleteClientAccess,
                                      may.mayReadClients,  may.mayEditClients};
        const QList<Verdict> verdicts = judge(may, everything);
        for (int i = 0; i < verdicts.size(); ++i) {
            QCOMPARE(verdicts.at(i).status() == Status::Has, expected.at(i));
            for (const QString &scope : verdicts.at(i).declinedScopes)
                QVERIFY(!granted.contains(scope));
            // What is named is enough.
            const auto mended = signin::capabilitiesFrom(all, granted + verdicts.at(i).declinedScopes);
            QCOMPARE(judge(mended, everything).at(i).status(), Status::Has);
        }
    }
}

void TestFunctions::declinedAndAbsentAreKeptApart()
{
    const signin::Capabilities may = signin::capabilitiesFrom(documented, {parties, clientsRead, othersRead});
    const QList<Verdict> verdicts = judge(may, answered(true, true, true, true, {u"hovedadministrator"_s}));
    QCOMPARE(letters(verdicts), u"+s+dss+d+++sdd+d"_s);
    QCOMPARE(verdicts.at(int(Function::ListRequests)).absentScopes, QStringList{portal});
    QCOMPARE(verdicts.at(int(Function::ApproveChanges)).declinedScopes, QStringList{othersWrite});
    QVERIFY(verdicts.at(int(Function::ApproveChanges)).absentScopes.isEmpty());
    QCOMPARE(verdicts.at(int(Function::ChangeClients)).declinedScopes, QStringList{clientsWrite});
}

void TestFunctions::nobodySignedInHasNothing()
{
    for (const Verdict &verdict : judge({}, {}))
        QVERIFY(verdict.status() != Status::Has);
}

void TestFunctions::readsStanding()
{
    const QByteArray body = R"({"links":{"next":null},"data":[
      {"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000b1","authorizedAccessPackages":["urn:altinn:accesspackage:lonn"],
       "authorizedResources":["altinn_client_administration"],
       "subunits":[{"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000a1",
         "authorizedAccessPackages":["urn:altinn:accesspackage:Tilgangsstyring"],
         "authorizedResources":["Altinn_Access_Management"],"subunits":[]}]}]})";
    const auto found = altinn::readStanding(response(body), ape);
    QVERIFY(found);
    QCOMPARE(found->packages.size(), 1);
    QCOMPARE(found->packages.at(0).key(), u"tilgangsstyring"_s);
    QCOMPARE(found->resources, QSet<QString>{u"altinn_access_management"_s});
}

void TestFunctions::hostileStanding_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    const QByteArray id = R"("partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000a1")";
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("<html>") << false;
    QTest::newRow("no list") << QByteArray(R"({"data":7})") << false;
    QTest::newRow("nobody") << QByteArray("[]") << true;
    QTest::newRow("another party") << QByteArray(R"([{"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000b1",
        "authorizedAccessPackages":["hovedadministrator"]}])")
                                   << true;
    QTest::newRow("absent") << QByteArray("[{" + id + "}]") << true;
    QTest::newRow("null") << QByteArray("[{" + id + R"(,"authorizedAccessPackages":null,"authorizedResources":null}])")
                          << true;
    QTest::newRow("an object") << QByteArray("[{" + id + R"(,"authorizedAccessPackages":{"hovedadministrator":1}}])")
                               << true;
    QTest::newRow("a text") << QByteArray("[{" + id + R"(,"authorizedAccessPackages":"hovedadministrator"}])") << true;
    QTest::newRow("other things inside") << QByteArray("[{" + id +
                                                       R"(,"authorizedAccessPackages":[1,null,{},[],"",true]}])")
                                         << true;
    QTest::newRow("elements that are none") << QByteArray(R"([1,"x",null,[]])") << true;
}

void TestFunctions::hostileStanding()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isRead);
    const auto found = altinn::readStanding(response(body), ape);
    QCOMPARE(found.has_value(), isRead);
    if (found) {
        QVERIFY(found->packages.isEmpty());
        QVERIFY(found->resources.isEmpty());
    }
    const auto nobody = altinn::readStanding(response(body), {});
    QVERIFY(!nobody || nobody->packages.isEmpty());
}

void TestFunctions::standingIsBounded()
{
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += R"("p)" + QByteArray::number(i) + R"(",)";
    const QByteArray body = R"([{"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000a1","authorizedAccessPackages":[)" +
                            many + "\"" + QByteArray(100'000, 'x') + R"("],"authorizedResources":[")" +
                            QByteArray(201, 'y') + R"("]}])";
    const auto found = altinn::readStanding(response(body), ape);
    QVERIFY(found);
    QCOMPARE(found->packages.size(), 1000);
    QVERIFY(found->resources.isEmpty());
}

QTEST_GUILESS_MAIN(TestFunctions)
#include "tst_functions.moc"
