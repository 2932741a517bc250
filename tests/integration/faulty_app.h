// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The app below the window, signed in, with the fault proxy between it and the sandbox's Altinn (and ID-porten, with
// --idporten), and beside them another host that the app would trust: whatever arrives there has been led astray. One
// for each test.

#include "tests/integration/app_fixture.h"
#include "tests/integration/scripted_server.h"
#include "tests/support/fault_proxy_process.h"

#include <QTemporaryDir>

namespace tests {

class FaultyApp
{
public:
    // Fails the running test when the sign-in does not go well.
    explicit FaultyApp(const QString &person, const QStringList &sandboxOptions = {},
                       const QStringList &proxyOptions = {});

    ScriptedServer elsewhere;
    std::unique_ptr<FaultProxyProcess> proxy;
    QTemporaryDir directory;
    App app;

private:
    QString environmentThrough(const QString &sandboxFile, const QStringList &proxyOptions);
};

} // namespace tests
