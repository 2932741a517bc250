// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/seed/scenario.h"

using namespace Qt::StringLiterals;

namespace tests {

Scenario::Scenario(Sandbox &box, Chain &chain)
    : m_box(box), m_chain(chain), m_ape(box.numberOf(ape)), m_tiger(box.numberOf(tiger))
{
}

void Scenario::play()
{
    m_chain.heading(u"1 Skatteetaten prepares"_s);
    serviceOwnerPrepares();
    m_chain.heading(u"2 SmartCloud prepares and asks"_s);
    vendorPrepares();
    vendorAsks();
    m_chain.heading(u"3 "_s + manager + u" approves in Fullmakt"_s);
    managerApproves();
    m_chain.heading(u"4 "_s + auditor + u" approves and assigns clients in Fullmakt"_s);
    auditorApprovesAndAssigns();
    m_chain.heading(u"6 "_s + manager + u" rejects another request in Fullmakt"_s);
    managerRejects();
    m_chain.heading(u"7 "_s + manager + u" approves a change in Fullmakt"_s);
    managerApprovesAChange();
    m_chain.heading(u"8 "_s + manager + u" deletes the system access in Fullmakt"_s);
    managerDeletes();
    m_chain.heading(u"9 "_s + auditor + u" deletes the system access for clients in Fullmakt"_s);
    auditorDeletes();
}

void Scenario::serviceOwnerPrepares()
{
    const Answer prepared = m_box.send("GET", m_box.altinn() + u"/resourceregistry/api/v1/resource/"_s + claimsService);
    m_chain.link("1a", claimsService + u" may be delegated to system users"_s,
                 prepared.status == 200 && prepared.object().value("delegable"_L1).toBool() &&
                     prepared.object()["hasCompetentAuthority"_L1]["orgcode"_L1] == "skd"_L1,
                 inWords(prepared) + u", delegable, owner skd"_s);
    const Answer bare = outstandingClaims(m_box, {}, m_ape);
    m_chain.link("1b", u"without a token Skatteetaten refuses"_s, bare.status == 401, inWords(bare));
}

Scenario::System Scenario::registered(const QString &name, const QStringList &resources, const QStringList &packages)
{
    System system;
    system.clientId = m_vendor->newClient({claimsScope, taxBasisScope});
    const QJsonObject body = m_vendor->system(name, system.clientId, resources, packages);
    const Answer answer = m_vendor->altinn("POST", u"/systemregister/vendor"_s, body);
    if (answer.status == 200)
        system.id = body.value("id"_L1).toString();
    return system;
}

void Scenario::vendorPrepares()
{
    // The number of the vendor that the world knows as SMARTCLOUD AS.
    for (const QJsonValue &request : m_box.control("GET", u"/state"_s)["requests"_L1].toArray()) {
        const QString system = request["systemId"_L1].toString();
        if (system.endsWith("_smartcloud"_L1))
            m_vendor = std::make_unique<Vendor>(m_box, system.section(u'_', 0, 0));
    }
    m_chain.link("2a", u"SmartCloud has a client at Maskinporten"_s,
                 m_vendor && !m_vendor->newClient({claimsScope}).isEmpty(),
                 m_vendor ? u"organisation "_s + m_vendor->orgNo() : QString());
    const Answer wrong = m_vendor->altinn("POST", u"/systemregister/vendor"_s,
                                          m_vendor->system(u"smartcloud_feil"_s, u"x"_s, {u"ske-finnes-ikke"_s}, {}));
    m_chain.link("2b", u"the register refuses a service that is not there"_s, wrong.status == 400, inWords(wrong));
    m_own = registered(u"smartcloud_krav"_s, {claimsService, taxBasisService}, {});
    m_chain.link("2c", u"the register takes SmartCloud's own system"_s, !m_own.id.isEmpty(), m_own.id);
    m_forClients = registered(u"smartcloud_krav_klient"_s, {}, {auditPackage});
    m_chain.link("2d", u"and its system for clients"_s, !m_forClients.id.isEmpty(), m_forClients.id);
}

Scenario::Asked Scenario::asked(const QString &kind, const System &system, const QString &orgNo,
                                const QString &requestTitle, const QString &externalRef)
{
    QJsonObject body = {{u"systemId"_s, system.id}, {u"partyOrgNo"_s, orgNo}, {u"integrationTitle"_s, requestTitle}};
    if (!externalRef.isEmpty())
        body.insert(u"externalRef"_s, externalRef);
    if (kind == "agent"_L1)
        body.insert(u"accessPackages"_s, accessPackages({auditPackage}));
    else
        body.insert(u"rights"_s, rights({claimsService}));
    const QString path = u"/systemuser/request/vendor"_s + (kind == "agent"_L1 ? u"/agent"_s : QString());
    const QJsonObject answer = m_vendor->altinn("POST", path, body).object();
    return {answer.value("id"_L1).toString(), answer.value("confirmUrl"_L1).toString()};
}

QString Scenario::statusOf(const Asked &request, const QString &kind)
{
    const QString base = u"/systemuser/request/vendor/"_s + (kind == "agent"_L1 ? u"agent/"_s : QString());
    return m_vendor->altinn("GET", base + request.id).object().value("status"_L1).toString();
}

void Scenario::vendorAsks()
{
    m_standard = asked(u"standard"_s, m_own, m_ape, ownTitle);
    m_chain.link("2e", u"a standard request to "_s + ape, statusOf(m_standard, u"standard"_s) == "New"_L1,
                 u"request "_s + shortened(m_standard.id) + u", New"_s);
    m_agent = asked(u"agent"_s, m_forClients, m_tiger, clientTitle);
    m_chain.link("2f", u"an agent request to "_s + tiger, statusOf(m_agent, u"agent"_s) == "New"_L1,
                 u"request "_s + shortened(m_agent.id) + u", New"_s);
    noToken("2g", u"before approval, for "_s + ape + u',', m_own, {m_ape, {}});
    noToken("2h", u"before approval, for "_s + tiger + u',', m_forClients, {m_tiger, {}});
}

Answer Scenario::maskinporten(const System &system, const Customer &customer, const QString &scope)
{
    return m_vendor->askForToken(system.clientId, scope, customer);
}

Answer Scenario::claims(const System &system, const QString &customer, const QString &orgNo)
{
    return outstandingClaims(m_box, m_vendor->token(system.clientId, claimsScope, {customer, {}}), orgNo);
}

void Scenario::noToken(const char *number, const QString &when, const System &system, const Customer &customer)
{
    const Answer answer = maskinporten(system, customer, claimsScope);
    m_chain.link(number, when + u" Maskinporten refuses"_s,
                 answer.status == 400 && answer.object().value("error"_L1) == "invalid_grant"_L1, inWords(answer));
}

void Scenario::claimsCome(const char *number, const QString &whose, const System &system, const QString &customer,
                          const QString &orgNo)
{
    const Answer answer = claims(system, customer, orgNo);
    m_chain.link(number, u"Skatteetaten answers the claims on "_s + whose,
                 answer.status == 200 && answer.object().value("organisationNumber"_L1) == orgNo &&
                     answer.object().value("total"_L1).toInt() > 0,
                 inWords(answer));
}

void Scenario::noClaims(const char *number, const QString &whose, const System &system, const QString &customer,
                        const QString &orgNo)
{
    const Answer answer = claims(system, customer, orgNo);
    m_chain.link(number, u"Skatteetaten refuses the claims on "_s + whose,
                 answer.status == 403 && answer.object().value("check"_L1) == "decision"_L1, inWords(answer));
}

void Scenario::managerApproves()
{
    EndUser person(m_box, manager);
    m_chain.link("3a", manager + u" signs in"_s, person.isSignedIn(), u"the inbox is there"_s);
    m_chain.link("3b", u"opens the vendor's link"_s, person.open(m_standard.link, ownTitle), ownTitle);
    const bool approved = person.approve();
    m_chain.link("3c", u"approves"_s, approved, u"the window says: "_s + person.outcome().section(u'.', 0, 0) + u'.');
    const QString status = statusOf(m_standard, u"standard"_s);
    m_chain.link("3d", u"SmartCloud reads its request"_s, status == "Accepted"_L1, status);
    const QByteArray token = m_vendor->token(m_own.clientId, claimsScope, {m_ape, {}});
    const QJsonObject details =
        QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
            .object()["authorization_details"_L1][0]
            .toObject();
    m_chain.link("3e", u"Maskinporten issues a token that carries the system user"_s,
                 details.value("system_id"_L1) == m_own.id &&
                     details.value("systemuser_id"_L1).toArray() == QJsonArray{m_standard.id},
                 u"systemuser_id "_s + shortened(details["systemuser_id"_L1][0].toString()));
    claimsCome("3f", ape, m_own, m_ape, m_ape);
    noClaims("3g", u"another organisation"_s, m_own, m_ape, m_tiger);
}

void Scenario::auditorApprovesAndAssigns()
{
    EndUser person(m_box, auditor);
    m_chain.link("4a", auditor + u" signs in"_s, person.isSignedIn(), u"the inbox is there"_s);
    m_chain.link("4b", u"opens the vendor's link"_s, person.open(m_agent.link, clientTitle), clientTitle);
    const bool approved = person.approve();
    m_chain.link("4c", u"approves"_s, approved, u"the window says: "_s + person.outcome().section(u'.', 0, 0) + u'.');
    const Answer token = maskinporten(m_forClients, {m_tiger, {}}, claimsScope);
    m_chain.link("4d", u"Maskinporten issues a token"_s, token.status == 200, inWords(token));
    m_chain.link("4e", u"goes on to the clients"_s, person.goToClients(), u"both lists are there"_s);
    const QString early = person.someAvailable();
    noClaims("4f", u"client "_s + early + u", not yet assigned"_s, m_forClients, m_tiger, early);
    m_assigned = person.assign(3);
    m_chain.link("4g", u"assigns three clients"_s, m_assigned.size() == 3, m_assigned.join(u' '));
    for (const auto &[number, index] : {std::pair("4h", 0), std::pair("4i", 1), std::pair("4j", 2)})
        claimsCome(number, u"client "_s + m_assigned.at(index), m_forClients, m_tiger, m_assigned.at(index));
    const QString other = person.someAvailable();
    noClaims("4k", u"client "_s + other + u", not assigned"_s, m_forClients, m_tiger, other);

    m_chain.heading(u"5 "_s + auditor + u" removes one client in Fullmakt"_s);
    m_chain.link("5a", u"removes client "_s + m_assigned.at(1), person.remove(m_assigned.at(1)),
                 u"it is gone from the list"_s);
    noClaims("5b", u"client "_s + m_assigned.at(1) + u", removed"_s, m_forClients, m_tiger, m_assigned.at(1));
    claimsCome("5c", u"client "_s + m_assigned.at(0), m_forClients, m_tiger, m_assigned.at(0));
    claimsCome("5d", u"client "_s + m_assigned.at(2), m_forClients, m_tiger, m_assigned.at(2));
}

void Scenario::managerRejects()
{
    const Customer department = {m_ape, u"AVDELING-2"_s};
    const QString other = u"SmartCloud Avdeling"_s;
    const Asked request = asked(u"standard"_s, m_own, m_ape, other, department.externalRef);
    m_chain.link("6a", u"SmartCloud asks once more, under another reference"_s, !request.id.isEmpty(),
                 u"request "_s + shortened(request.id));
    EndUser person(m_box, manager);
    m_chain.link("6b", u"opens the vendor's link"_s, person.isSignedIn() && person.open(request.link, other), other);
    const bool rejected = person.reject();
    m_chain.link("6c", u"rejects"_s, rejected, u"the window says: "_s + person.outcome().section(u'.', 0, 0) + u'.');
    const QString status = statusOf(request, u"standard"_s);
    m_chain.link("6d", u"SmartCloud reads its request"_s, status == "Rejected"_L1, status);
    noToken("6e", u"after rejection"_s, m_own, department);
    claimsCome("6f", ape + u", as before"_s, m_own, m_ape, m_ape);
}

} // namespace tests
