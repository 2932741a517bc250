// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox's delegation check to the contract (7.2): every reason code is reachable, and an approval answers
// with the code that belongs to it (4.14). Raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString checks = u"/accessmanagement/api/v1/enduser/connections/"_s;
const QString somePackages = u"RASK LINERLE"_s;

} // namespace

class TestSandboxDelegation : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { restart(); }

    void everyRightHasItsReason_data();
    void everyRightHasItsReason();
    void oneActionIsEnough();
    void packagesMayBeGivenOneByOne();
    void checkNeedsAnAccessManager();
    void approvalNamesTheReason_data();
    void approvalNamesTheReason();
    void highLevelOpensTheSensitiveService();
    void ordersAreCheckedAgainstTheRegister();

private:
    Answer resourceCheck(const QString &resource);
    QString arrived(const QString &person, const QJsonObject &contents);
    Answer approve(const QString &person, const QString &id);
    QString systemEndingIn(const QString &ending);
};

QString TestSandboxDelegation::systemEndingIn(const QString &ending)
{
    const QJsonArray systems = get(api + u"/systemregister"_s).json().array();
    for (const QJsonValue &each : systems) {
        if (each["systemId"_L1].toString().endsWith(ending))
            return each["systemId"_L1].toString();
    }
    return {};
}

Answer TestSandboxDelegation::resourceCheck(const QString &resource)
{
    return get(checks + u"resources/delegationcheck?party="_s + uuidOf(organisation(manager)) + u"&resource="_s +
               resource);
}

QString TestSandboxDelegation::arrived(const QString &person, const QJsonObject &contents)
{
    QJsonObject order = contents;
    order.insert(u"partyOrgNo"_s, numberOf(organisation(person)));
    return m_box->control("POST", u"/requests"_s, order)["id"_L1].toString();
}

Answer TestSandboxDelegation::approve(const QString &person, const QString &id)
{
    return call("POST", requestBase + partyOf(organisation(person)) + u'/' + id + u"/approve"_s);
}

void TestSandboxDelegation::everyRightHasItsReason_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("may");
    const auto row = [](const QString &person, const char *resource, const char *reason, bool may) {
        QTest::addRow("%s %s", reason, resource)
            << person << QString::fromLatin1(resource) << QString::fromLatin1(reason) << may;
    };
    row(manager, "ske-krav-og-betalinger", "RoleAccess", true);
    row(somePackages, "ske-krav-og-betalinger", "DelegationAccess", true);
    row(somePackages, "ske-skattekort", "PackageAccess", true);
    row(u"KLOK BRISLING"_s, "ske-skattekort", "MissingRoleAccess", false);
    row(somePackages, "app_nav_oppfolgingsplan", "MissingDelegationAccess", false);
    row(somePackages, "ske-skattegrunnlag", "MissingPackageAccess", false);
    row(manager, "skd-avgiftslager", "AccessListValidationFail", false);
    row(manager, "skd-varsel-om-bokettersyn", "ResourceNotDelegable", false);
    row(manager, "skd-meldingsutveksling-api", "ResourceIsMaskinPortenSchema", false);
    row(manager, "nav-under-omlegging", "Unknown", false);
}

void TestSandboxDelegation::everyRightHasItsReason()
{
    QFETCH(const QString, person);
    QFETCH(const QString, resource);
    QFETCH(const QString, reason);
    QFETCH(const bool, may);
    become(person);
    const Answer answer = resourceCheck(resource);
    QCOMPARE(answer.status, 200);
    const QJsonObject body = answer.object();
    QCOMPARE(body["resource"_L1]["refId"_L1].toString(), resource);
    const QJsonValue first = body["rights"_L1][0];
    QCOMPARE(first["right"_L1]["key"_L1].toString(), u"urn:altinn:resource:"_s + resource + u":read"_s);
    QCOMPARE(first["reasonCodes"_L1][0].toString(), reason);
    QCOMPARE(first["result"_L1].toBool(), may);
}

void TestSandboxDelegation::oneActionIsEnough()
{
    become(somePackages);
    const QJsonArray rights = resourceCheck(u"ske-skattekort"_s).object()["rights"_L1].toArray();
    QCOMPARE(rights.at(0)["result"_L1].toBool(), true);
    QCOMPARE(rights.at(1)["result"_L1].toBool(), false);
    QCOMPARE(rights.at(1)["reasonCodes"_L1][0].toString(), u"MissingPackageAccess"_s);
    const QString id = arrived(manager, {{u"systemId"_s, systemEndingIn(u"_fjordlonn"_s)},
                                         {u"resources"_s, QJsonArray{u"ske-skattekort"_s}},
                                         {u"packages"_s, QJsonArray{u"lonn"_s}}});
    const Answer answer = approve(manager, id);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("true"));
}

void TestSandboxDelegation::packagesMayBeGivenOneByOne()
{
    become(somePackages);
    const QString path = checks + u"accesspackages/delegationcheck?party="_s + uuidOf(organisation(manager));
    const QJsonArray some = get(path + u"&packages=urn:altinn:accesspackage:skattegrunnlag&packages=merverdiavgift"_s)
                                .object()["data"_L1]
                                .toArray();
    QCOMPARE(some.size(), 2);
    QCOMPARE(some.at(0)["result"_L1].toBool(), true);
    QCOMPARE(some.at(0)["reasons"_L1][0]["description"_L1].toString(), u"Direct-Package"_s);
    QCOMPARE(some.at(1)["result"_L1].toBool(), false);
    QVERIFY(some.at(1)["reasons"_L1].toArray().isEmpty());
    // No filter means every package.
    QVERIFY(get(path).object()["data"_L1].toArray().size() >= 10);
    QCOMPARE(get(path + u"&packages=no-such-package"_s).status, 400);
}

void TestSandboxDelegation::checkNeedsAnAccessManager()
{
    const QString uuid = uuidOf(organisation(u"SPRØ TULIPAN"_s));
    become(u"SPRØ TULIPAN"_s);
    for (const QString &path : {u"resources/delegationcheck?resource=ske-skattekort&party="_s,
                                u"accesspackages/delegationcheck?packages=lonn&party="_s}) {
        const Answer answer = get(checks + path + uuid);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.isEmpty());
    }
    become(manager);
    QCOMPARE(resourceCheck(u"no-such-service"_s).status, 400);
}

void TestSandboxDelegation::approvalNamesTheReason_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("systemEnding");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("package");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString rest = u"_fjordrest"_s;
    const QString payroll = u"_fjordlonn"_s;
    const auto row = [](const QString &person, const QString &system, const char *resource, const char *package,
                        int status, const char *code) {
        QTest::addRow("%s %s%s", code, resource, package)
            << person << system << QString::fromLatin1(resource) << QString::fromLatin1(package) << status
            << QString::fromLatin1(code);
    };
    row(manager, rest, "nav-under-omlegging", "", 403, "AUTH-00014");
    row(u"KLOK BRISLING"_s, payroll, "ske-skattekort", "", 403, "AUTH-00016");
    row(somePackages, payroll, "app_nav_oppfolgingsplan", "", 403, "AUTH-00018");
    row(manager, rest, "nav-bedriftshelse", "", 403, "AUTH-00019");
    row(manager, rest, "nav-helseopplysninger", "", 403, "AUTH-00020");
    row(u"KLOK BRISLING"_s, payroll, "", "lonn", 400, "AUTH-00053");
    row(somePackages, payroll, "", "sykefravaer", 400, "AUTH-00053");
    row(somePackages, u"_fjordpilot"_s, "ske-skattegrunnlag", "", 403, "AUTH-00068");
    row(manager, rest, "skd-avgiftslager", "", 403, "AUTH-00069");
    row(manager, rest, "skd-varsel-om-bokettersyn", "", 403, "AUTH-00070");
    row(manager, rest, "skd-meldingsutveksling-api", "", 403, "AUTH-00071");
}

void TestSandboxDelegation::approvalNamesTheReason()
{
    QFETCH(const QString, person);
    QFETCH(const QString, systemEnding);
    QFETCH(const QString, resource);
    QFETCH(const QString, package);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    become(person);
    const auto list = [](const QString &text) { return text.isEmpty() ? QJsonArray() : QJsonArray{text}; };
    const QString id = arrived(person, {{u"systemId"_s, systemEndingIn(systemEnding)},
                                        {u"resources"_s, list(resource)},
                                        {u"packages"_s, list(package)}});
    QVERIFY(!id.isEmpty());
    const Answer answer = approve(person, id);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status, status);
    // Refused is refused: the request is as it was, and there is no system access.
    QCOMPARE(get(requestBase + id).object()["status"_L1].toString(), u"New"_s);
    QVERIFY(firstWhere(state()["systemAccesses"_L1], u"id"_s, id).isEmpty());
}

void TestSandboxDelegation::highLevelOpensTheSensitiveService()
{
    const auto level = [this](const QString &acr) {
        const Attempt fresh = attempt(acr);
        const QJsonObject all = redeem(fresh, signIn(fresh, manager).queryItemValue(u"code"_s)).object();
        m_token = exchange(all["access_token"_L1].toString().toLatin1()).body;
        return resourceCheck(u"nav-helseopplysninger"_s).object()["rights"_L1][0]["result"_L1].toBool();
    };
    QVERIFY(!level(u"idporten-loa-substantial"_s));
    QVERIFY(level(u"idporten-loa-high"_s));
}

void TestSandboxDelegation::ordersAreCheckedAgainstTheRegister()
{
    become(manager);
    const auto codeFor = [this](const QString &kind, const QString &system, const char *member, const QString &name) {
        const QString id = arrived(manager, {{u"kind"_s, kind},
                                             {u"systemId"_s, systemEndingIn(system)},
                                             {QString::fromLatin1(member), QJsonArray{name}}});
        const QString agent = kind == u"agent"_s ? u"agent/"_s : QString();
        return call("POST", requestBase + agent + partyOf(organisation(manager)) + u'/' + id + u"/approve"_s).code();
    };
    const QString cloud = u"_smartcloud"_s;
    const QString rest = u"_fjordrest"_s;
    QCOMPARE(codeFor(u"standard"_s, cloud, "packages", u"no-such-package"_s), u"AUTH-00063"_s);
    QCOMPARE(codeFor(u"standard"_s, cloud, "packages", u"merverdiavgift"_s), u"AUTH-00063"_s);
    QCOMPARE(codeFor(u"standard"_s, rest, "packages", u"revisormedarbeider"_s), u"AUTH-00064"_s);
    QCOMPARE(codeFor(u"agent"_s, rest, "packages", u"toll"_s), u"AUTH-00065"_s);
    QCOMPARE(codeFor(u"standard"_s, cloud, "resources", u"no-such-service"_s), u"AUTH-00001"_s);
}

QTEST_GUILESS_MAIN(TestSandboxDelegation)
#include "tst_sandbox_delegation.moc"
