// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox's parties, requests and system accesses to the contract and its quirks, with raw HTTP.

#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestSandboxRequests : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void partiesWriteNulls();
    void agentListShowsOnlyEscalated();
    void standardIdOnAgentRouteIsUnknown();
    void byIdAndByPartyDiffer();
    void approvalIsBareTrueAndKeepsTheId();
    void foreignRequestIsForbidden();
    void someAccessManagersMayNotGiveEverything();
    void pendingNeedsPortalScope();
    void rejectNeedsNoScope();
    void escalateIsWeak();
    void detailHidesWhatDelegationsReport();
    void packagesSpeakThreeLanguages();
};

void TestSandboxRequests::partiesWriteNulls()
{
    become(manager);
    const QString path = u"/accessmanagement/api/v1/enduser/authorizedparties"_s;
    const QJsonObject all = get(path).object();
    QVERIFY(all["links"_L1].toObject().contains("next"_L1) && all["links"_L1]["next"_L1].isNull());
    const QJsonObject ape = firstWhere(all["data"_L1], u"name"_s, u"TILFELDIG SUBTIL APE"_s);
    QVERIFY(ape.contains("personId"_L1) && ape.value("personId"_L1).isNull());
    QVERIFY(ape.value("partyId"_L1).isDouble());
    QCOMPARE(ape["subunits"_L1][0]["unitType"_L1].toString(), u"BEDR"_s);
    const QJsonObject narrowed = get(path + u"?anyOfResourceIds=altinn_client_administration"_s).object();
    QVERIFY(narrowed["data"_L1].toArray().size() < all["data"_L1].toArray().size());
    become(u"STILLE LYKT"_s);
    QVERIFY(get(path + u"?anyOfResourceIds=altinn_access_management"_s).object()["data"_L1].toArray().isEmpty());
}

void TestSandboxRequests::agentListShowsOnlyEscalated()
{
    become(auditor);
    const auto pending = [this](const QJsonObject &party) {
        return get(requestBase + u"agent/"_s + partyOf(party) + u'/' + numberOf(party) + u"/pending"_s).json().array();
    };
    QCOMPARE(pending(organisation(auditor)).size(), 0);
    QCOMPARE(pending(organisation(auditor, 1)).size(), 1);
    QVERIFY(!pending(organisation(auditor, 1)).at(0).toObject().contains("rights"_L1));
    // The number selects the data; the party is only what is authorised.
    const QString crossed = requestBase + u"agent/"_s + partyOf(organisation(auditor)) + u'/' +
                            numberOf(organisation(auditor, 1)) + u"/pending"_s;
    QCOMPARE(get(crossed).json().array().size(), 1);
}

void TestSandboxRequests::standardIdOnAgentRouteIsUnknown()
{
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    QCOMPARE(get(requestBase + id).status, 200);
    QCOMPARE(get(requestBase + u"agent/"_s + id).status, 404);
    QCOMPARE(get(requestBase + u"agent/"_s + id).code(), u"AUTH-00030"_s);
    QCOMPARE(
        call("POST", requestBase + u"agent/"_s + partyOf(organisation(manager)) + u'/' + id + u"/approve"_s).status,
        404);
}

void TestSandboxRequests::byIdAndByPartyDiffer()
{
    become(auditor);
    const QString party = partyOf(organisation(auditor, 1));
    const QString id = firstWhere(state().value("requests"_L1), u"partyOrgNo"_s, numberOf(organisation(auditor, 1)))
                           .value("id"_L1)
                           .toString();
    const QJsonObject byId = get(requestBase + u"agent/"_s + id).object();
    QVERIFY(byId.value("escalated"_L1).toBool());
    QVERIFY(!byId.contains("timedOut"_L1) && !byId.contains("integrationTitle"_L1));
    QCOMPARE(byId.value("systemUserType"_L1).toString(), u"Standard"_s);
    QCOMPARE(QString::number(byId.value("partyId"_L1).toInt()), party);
    const QJsonObject byParty = get(requestBase + u"agent/"_s + party + u'/' + id).object();
    QVERIFY(!byParty.value("escalated"_L1).toBool());
    QVERIFY(byParty.contains("timedOut"_L1) && !byParty.contains("partyId"_L1));
    QVERIFY(!byParty.contains("confirmUrl"_L1));
}

void TestSandboxRequests::approvalIsBareTrueAndKeepsTheId()
{
    become(manager);
    const QString party = partyOf(organisation(manager));
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    const QString approve = requestBase + party + u'/' + id + u"/approve"_s;
    const Answer first = call("POST", approve);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArray("true"));
    const Answer second = call("POST", approve);
    QCOMPARE(second.status, 409);
    QCOMPARE(second.code(), u"AUTH-00013"_s);
    QVERIFY(second.contentType.startsWith("application/problem+json"_L1));
    const QJsonObject access = firstWhere(get(api + u"/systemuser/"_s + party).json().array(), u"id"_s, id);
    QCOMPARE(access.value("partyId"_L1).toString(), party);
    QVERIFY(access.value("partyUuId"_L1).isString() && access.value("accessPackages"_L1).toArray().isEmpty());
    // The same system and reference once more is refused, whoever sent it.
    const QString reference = access.value("externalRef"_L1).toString();
    const QString again = m_box
                              ->control("POST", u"/requests"_s,
                                        {{u"kind"_s, u"standard"_s},
                                         {u"partyOrgNo"_s, numberOf(organisation(manager))},
                                         {u"externalRef"_s, reference}})["id"_L1]
                              .toString();
    QCOMPARE(call("POST", requestBase + party + u'/' + again + u"/approve"_s).code(), u"AUTH-00004"_s);
}

void TestSandboxRequests::foreignRequestIsForbidden()
{
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(auditor)));
    const QString party = partyOf(organisation(manager));
    QCOMPARE(call("POST", requestBase + party + u'/' + id + u"/approve"_s).code(), u"AUTH-00041"_s);
    QCOMPARE(get(requestBase + party + u'/' + id).status, 404);
    QCOMPARE(get(requestBase + id).code(), u"AUTH-00066"_s);
    const Answer other = call("POST", requestBase + partyOf(organisation(auditor)) + u'/' + id + u"/approve"_s);
    QCOMPARE(other.status, 403);
    QVERIFY(other.body.isEmpty());
}

void TestSandboxRequests::someAccessManagersMayNotGiveEverything()
{
    become(u"KLOK BRISLING"_s);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    const QString base = requestBase + partyOf(organisation(manager)) + u'/' + id;
    QCOMPARE(call("POST", base + u"/approve"_s).code(), u"AUTH-00053"_s);
    QCOMPARE(call("POST", base + u"/reject"_s).body, QByteArray("true"));
}

void TestSandboxRequests::pendingNeedsPortalScope()
{
    restart({u"--without-portal-scope"_s});
    become(manager);
    const QJsonObject party = organisation(manager);
    const Answer pending = get(requestBase + partyOf(party) + u'/' + numberOf(party) + u"/pending"_s);
    QCOMPARE(pending.status, 403);
    QVERIFY(pending.body.isEmpty());
    QCOMPARE(get(api + u"/systemregister"_s).status, 403);
    QCOMPARE(get(api + u"/refresh"_s).status, 200);
    QCOMPARE(get(api + u"/systemuser/"_s + partyOf(party)).status, 200);
}

void TestSandboxRequests::rejectNeedsNoScope()
{
    restart({u"--without-portal-scope"_s});
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    const QString base = requestBase + partyOf(organisation(manager)) + u'/' + id;
    QCOMPARE(get(base).status, 200);
    QCOMPARE(call("POST", base + u"/approve"_s).status, 403);
    QCOMPARE(call("POST", base + u"/reject"_s).body, QByteArray("true"));
    QCOMPARE(call("POST", base + u"/reject"_s).code(), u"AUTH-00013"_s);
}

void TestSandboxRequests::escalateIsWeak()
{
    become(auditor);
    const QString party = partyOf(organisation(auditor));
    const QString id = newRequest(u"agent"_s, numberOf(organisation(auditor)));
    const QString path = requestBase + u"agent/"_s + party + u'/' + id + u"/escalate"_s;
    QCOMPARE(call("POST", path).body, QByteArray("true"));
    QCOMPARE(call("POST", path).body, QByteArray("true"));
    QVERIFY(firstWhere(state().value("requests"_L1), u"id"_s, id).value("escalated"_L1).toBool());
    become(manager);
    QCOMPARE(call("POST", path).body, QByteArray("false"));
}

void TestSandboxRequests::detailHidesWhatDelegationsReport()
{
    const QString read = u"altinn:accessmanagement/enduser:connections:toothers.read"_s;
    become(manager);
    const QString party = api + u"/systemuser/"_s + partyOf(organisation(manager)) + u'/';
    const QString id = firstWhere(state().value("systemAccesses"_L1), u"kind"_s, u"standard"_s)["id"_L1].toString();
    QVERIFY(!get(party + id).object()["rights"_L1].toArray().isEmpty());
    QVERIFY(!get(party + id + u"/delegations"_s).object()["accessPackages"_L1].toArray().isEmpty());
    m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{read, u"altinn:portal/enduser"_s}}});
    become(manager);
    QCOMPARE(get(party + id).status, 200);
    QVERIFY(!get(party + id).object().contains("rights"_L1));
    QCOMPARE(get(party + id + u"/delegations"_s).status, 500);
    QCOMPARE(get(party + id + u"/delegations"_s).code(), u"AUTH-00055"_s);
}

void TestSandboxRequests::packagesSpeakThreeLanguages()
{
    const QString path =
        u"/accessmanagement/api/v1/meta/info/accesspackages/package/urn/urn%3Aaltinn%3Aaccesspackage%3Alonn"_s;
    const auto name = [&](const QByteArray &language) {
        return m_box->send("GET", m_box->altinn() + path, {{"Accept-Language", language}})
            .object()["name"_L1]
            .toString();
    };
    QCOMPARE(name("nb"), u"Lønn"_s);
    QCOMPARE(name("nn, en;q=0.5"), u"Løn"_s);
    QCOMPARE(name("en-GB"), u"Pay"_s);
    QCOMPARE(name("se"), u"Lønn"_s);
}

QTEST_GUILESS_MAIN(TestSandboxRequests)
#include "tst_sandbox_requests.moc"
