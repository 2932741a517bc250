// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A fullmakt-fault-proxy of the test's own, in front of a sandbox that outlives it.

#include "tests/support/server_process.h"

namespace tests {

class FaultProxyProcess : public ServerProcess
{
public:
    // Stands in front of what the environment file tells of.
    explicit FaultProxyProcess(const QString &environmentFile, const QStringList &options = {});

    // Orders a fault (tests/fault_proxy/rules.h). Fails the running test when the proxy refuses it.
    void spoil(const QJsonObject &rule);
    // For connections from now on; ends the idle ones, so that the next call makes a new one.
    void showCertificate(const QString &kind);
    // Lets what is held go on; how many calls that were.
    int release();

    // Every call so far, in order (tests/fault_proxy/call_log.h).
    QJsonArray log();
    // The calls with this method whose path ends so.
    QList<QJsonObject> calls(const QString &method, const QString &pathEnd);
    // The number of calls that are held now.
    int held();
};

} // namespace tests
