// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The scenario of Altinn's "Getting started with System User", from nothing to revoked: Skatteetaten prepares,
// SmartCloud registers and asks, the end users decide at Fullmakt's window, and the proof of every step is whether
// SmartCloud's own calls work. Owned by main; main thread only. Throws BrokenLink at the first link that does not hold.

#include "tests/seed/chain.h"
#include "tests/seed/end_user.h"
#include "tests/seed/vendor.h"

#include <QStringList>

#include <memory>

namespace tests {

// What the scenario speaks of.
inline const QString claimsScope = QStringLiteral("skatteetaten:kravogbetalinger");
inline const QString taxBasisScope = QStringLiteral("skatteetaten:skattegrunnlag");
inline const QString claimsService = QStringLiteral("ske-krav-og-betalinger");
inline const QString taxBasisService = QStringLiteral("ske-skattegrunnlag");
inline const QString auditPackage = QStringLiteral("revisormedarbeider");
inline const QString ownTitle = QStringLiteral("SmartCloud Krav");
inline const QString clientTitle = QStringLiteral("SmartCloud Revisjon");

class Scenario
{
public:
    // A freshly started sandbox.
    Scenario(Sandbox &box, Chain &chain);

    void play();

private:
    // One of the vendor's systems and the client that speaks for it.
    struct System
    {
        QString id;
        QString clientId;
    };

    struct Asked
    {
        QString id;
        QString link;
    };

    void serviceOwnerPrepares();
    void vendorPrepares();
    void vendorAsks();
    void managerApproves();
    void auditorApprovesAndAssigns();
    void managerRejects();
    void managerApprovesAChange();
    void managerDeletes();
    void auditorDeletes();

    System registered(const QString &name, const QStringList &resources, const QStringList &packages);
    Asked asked(const QString &kind, const System &system, const QString &orgNo, const QString &title,
                const QString &externalRef = {});
    // What Maskinporten says to the system's client on behalf of a customer.
    Answer maskinporten(const System &system, const Customer &customer, const QString &scope);
    // The outstanding claims of an organisation, by a fresh token on behalf of a customer.
    Answer claims(const System &system, const QString &customer, const QString &orgNo);
    // Of the customer itself.
    Answer ownTaxBasis();
    void noToken(const char *number, const QString &when, const System &system, const Customer &customer);
    void claimsCome(const char *number, const QString &whose, const System &system, const QString &customer,
                    const QString &orgNo);
    void noClaims(const char *number, const QString &whose, const System &system, const QString &customer,
                  const QString &orgNo);
    [[nodiscard]] QString statusOf(const Asked &request, const QString &kind);

    Sandbox &m_box;
    Chain &m_chain;
    QString m_ape;
    QString m_tiger;
    std::unique_ptr<Vendor> m_vendor;
    System m_own;
    System m_forClients;
    Asked m_standard;
    Asked m_agent;
    QStringList m_assigned;
};

} // namespace tests
