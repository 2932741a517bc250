// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

namespace core {

// RFC 9126, contract section 3. The plain form is the default, since whether ID-porten lets a client without a secret
// push is not confirmed.
enum class PushedAuthorization {
    WhenRequired, // only at a provider that takes nothing else
    Always        // state and nonce never reach the address that the browser is started with; a provider must offer it
};

// "when-required" and "always", as files write them.
[[nodiscard]] QHash<QString, PushedAuthorization> pushedAuthorizationWords();

// Letters, digits and . _ : - ; 3 to 200 of them. What ID-porten hands out looks so.
[[nodiscard]] bool isPossibleClientId(const QString &text);

// One world to sign in to: the ID-porten issuer and the Altinn platform that belong together (sign-in.md section 1), so
// that a test token can never be sent to production. Production and TT02 are compiled in; a file is for developers.
struct Environment
{
    QString name;
    QString issuer;    // exactly as the provider writes it, no trailing slash
    QUrl platformBase; // https origin of the Altinn API, no path
    QUrl portalBase;   // …/accessmanagement/ui
    QString clientId;
    QStringList scopes; // asked for as they stand; one that is not granted fails the whole sign-in
    QString caFile;     // PEM that is trusted instead of the system's authorities; "" for the system's
    PushedAuthorization pushedAuthorization = PushedAuthorization::WhenRequired;

    [[nodiscard]] bool isProduction() const;
};

// Reads a developer's environment file: a JSON object with exactly these members, at most 64 KiB, https only;
// pushedAuthorization ("when-required" or "always") may be left out.
[[nodiscard]] Result<Environment> readEnvironmentFile(const QString &path);
// One of a JSON array of environments that lack their client id, by name.
[[nodiscard]] Result<Environment> environmentNamed(const QString &name, const QByteArray &json,
                                                   const QString &clientId);
[[nodiscard]] Result<Environment> parseEnvironment(const QByteArray &json);

} // namespace core
