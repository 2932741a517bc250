// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The second half: what was given is changed and taken away again.
#include "tests/seed/scenario.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace tests {

Answer Scenario::ownTaxBasis()
{
    return taxBasis(m_box, m_vendor->token(m_own.clientId, taxBasisScope, {m_ape, {}}), m_ape);
}

void Scenario::managerApprovesAChange()
{
    const Answer before = ownTaxBasis();
    m_chain.link("7a", u"before the change Skatteetaten refuses the tax basis"_s, before.status == 403,
                 inWords(before));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = u"/systemuser/changerequest/vendor"_s;
    const Answer sent = m_vendor->altinn(
        "POST", path + u"?correlation-id="_s + id + u"&system-user-id="_s + m_standard.id,
        {{u"requiredRights"_s, rights({taxBasisService})}, {u"unwantedRights"_s, rights({claimsService})}});
    m_chain.link("7b", u"asks for "_s + taxBasisService + u" instead of "_s + claimsService, sent.status == 201,
                 u"change request "_s + shortened(id));
    EndUser person(m_box, manager);
    m_chain.link("7c", u"opens the vendor's link"_s,
                 person.isSignedIn() && person.open(sent.object().value("confirmUrl"_L1).toString(), ownTitle),
                 ownTitle);
    const bool approved = person.approve();
    m_chain.link("7d", u"approves"_s, approved, u"the window says: "_s + person.outcome().section(u'.', 0, 0) + u'.');
    const QString status = m_vendor->altinn("GET", path + u'/' + id).object().value("status"_L1).toString();
    m_chain.link("7e", u"SmartCloud reads its change request"_s, status == "Accepted"_L1, status);
    const Answer added = ownTaxBasis();
    m_chain.link("7f", u"the new right works: Skatteetaten answers the tax basis"_s,
                 added.status == 200 && added.object().value("organisationNumber"_L1) == m_ape, inWords(added));
    noClaims("7g", ape + u", taken away"_s, m_own, m_ape, m_ape);
}

void Scenario::managerDeletes()
{
    const QByteArray kept = m_vendor->token(m_own.clientId, taxBasisScope, {m_ape, {}});
    const Answer still = taxBasis(m_box, kept, m_ape);
    m_chain.link("8a", u"SmartCloud has a token that works"_s, still.status == 200, inWords(still));
    EndUser person(m_box, manager);
    const bool deleted = person.isSignedIn() && person.deleteAccess(ownTitle);
    m_chain.link("8b", u"deletes "_s + ownTitle, deleted,
                 u"the window says: "_s + person.deletion().section(u'.', 0, 0) + u'.');
    noToken("8c", u"after deletion"_s, m_own, {m_ape, {}});
    const Answer late = taxBasis(m_box, kept, m_ape);
    m_chain.link("8d", u"the token that SmartCloud had is refused"_s, late.status == 403, inWords(late));
    const Answer gone = m_vendor->altinn("GET", u"/systemuser/request/vendor/"_s + m_standard.id);
    m_chain.link("8e", u"the request is gone with the access"_s, gone.code() == "AUTH-00010"_L1, inWords(gone));
}

void Scenario::auditorDeletes()
{
    const QString client = m_assigned.at(0);
    const QByteArray kept = m_vendor->token(m_forClients.clientId, claimsScope, {m_tiger, {}});
    const Answer still = outstandingClaims(m_box, kept, client);
    m_chain.link("9a", u"SmartCloud has a token that works for client "_s + client, still.status == 200,
                 inWords(still));
    EndUser person(m_box, auditor);
    const bool deleted = person.isSignedIn() && person.deleteAccess(clientTitle);
    m_chain.link("9b", u"types the name and deletes "_s + clientTitle, deleted,
                 u"the window says: "_s + person.deletion().section(u'.', 0, 0) + u'.');
    noToken("9c", u"after deletion"_s, m_forClients, {m_tiger, {}});
    const Answer late = outstandingClaims(m_box, kept, client);
    m_chain.link("9d", u"the token that SmartCloud had is refused"_s, late.status == 403, inWords(late));
}

} // namespace tests
