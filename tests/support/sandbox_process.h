// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A fullmakt-sandbox of the test's own.

#include "tests/support/server_process.h"

namespace tests {

class SandboxProcess : public ServerProcess
{
public:
    // Runs the program that FULLMAKT_SANDBOX names, or the one built beside the tests. Its traffic is recorded in the
    // folder that FULLMAKT_TRAFFIC names, if that is set.
    explicit SandboxProcess(const QStringList &options = {});

    static QString program();

    QString portal() const { return value("portal"); }

    QString maskinporten() const { return value("maskinporten"); }

    QString skatteetaten() const { return value("skatteetaten"); }

    // What a person does in the browser: opens the sign-in page, clicks the name. The address the browser is then sent
    // to, on the app's own listener; empty when the page or the name is not there. Does not visit that address.
    QUrl choosePerson(const QUrl &authorizeUrl, const QString &name);
    QUrl cancelSignIn(const QUrl &authorizeUrl);

private:
    QUrl follow(const QUrl &authorizeUrl, const QString &linkPattern);
};

} // namespace tests
