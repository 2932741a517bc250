// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A system vendor as it is in life: a key of its own, clients at Maskinporten, calls to Altinn and to a service owner's
// API with the tokens it gets there. Raw HTTP, not a line of the app's code. The key is made at run time and kept in
// memory only. Owned by the test, which keeps the sandbox alive; main thread only.

#include "tests/support/sandbox_process.h"
#include "tests/unit/signin/token_forge.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tests {

// On whose behalf a token is asked for; empty for the vendor itself.
struct Customer
{
    QString orgNo;
    QString externalRef;
};

class Vendor
{
public:
    Vendor(SandboxProcess &box, QString orgNo);

    [[nodiscard]] const QString &orgNo() const { return m_orgNo; }

    [[nodiscard]] const TokenForge &key() const { return m_key; }

    // Self-service at Digdir; the new client's id, or "" when it was refused.
    QString newClient(const QStringList &scopes);

    // The claims of a grant that Maskinporten accepts, for a test to spoil.
    [[nodiscard]] QJsonObject grant(const QString &clientId, const QString &scope, const Customer &customer = {}) const;
    Answer present(const QByteArray &assertion);
    Answer askForToken(const QString &clientId, const QString &scope, const Customer &customer = {});
    // The access token, or "" when it was refused.
    QByteArray token(const QString &clientId, const QString &scope, const Customer &customer = {});

    // A call to Altinn with a fresh token of the vendor's own client for registering and requests.
    Answer altinn(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    // What registering takes; `more` replaces members.
    [[nodiscard]] QJsonObject system(const QString &name, const QString &clientId, const QStringList &resources,
                                     const QStringList &packages, const QJsonObject &more = {}) const;

private:
    SandboxProcess &m_box;
    QString m_orgNo;
    TokenForge m_key{"vendor-key"};
    QString m_ownClient;
};

// Members of vendor bodies: rights and access packages.
QJsonArray rights(const QStringList &resources);
QJsonArray accessPackages(const QStringList &packages);

// Skatteetaten's protected APIs, called with a token.
Answer taxBasis(SandboxProcess &box, const QByteArray &token, const QString &orgNo);
Answer outstandingClaims(SandboxProcess &box, const QByteArray &token, const QString &orgNo);

} // namespace tests
