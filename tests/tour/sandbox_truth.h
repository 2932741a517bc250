// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/http.h"

#include <QJsonObject>
#include <QSet>

namespace tests {

// What the sandbox itself says is true, asked of its control server beside the app's own calls. Knows nothing but the
// environment: the platform's address leads to the control server.
class SandboxTruth
{
public:
    SandboxTruth(net::Http *http, QUrl platformBase) : m_http(http), m_platformBase(std::move(platformBase)) {}

    core::Task<QJsonObject> state();
    core::Task<QJsonObject> log();
    // What a vendor or somebody else does meanwhile.
    core::Task<QJsonObject> order(QString path, QJsonObject what);

    // Reading a state.
    [[nodiscard]] static QJsonObject request(const QJsonObject &state, const QString &kind,
                                             const QString &organisation);
    [[nodiscard]] static QJsonObject requestById(const QJsonObject &state, const QString &id);
    [[nodiscard]] static QJsonObject access(const QJsonObject &state, const QString &id);
    [[nodiscard]] static bool hasAccess(const QJsonObject &state, const QString &id);
    [[nodiscard]] static QSet<QString> clientsOf(const QJsonObject &state, const QString &access);
    [[nodiscard]] static QString organisationNumber(const QJsonObject &state, const QString &name);
    [[nodiscard]] static bool saw(const QJsonObject &log, const QString &pathEnd, int status);

private:
    core::Task<QJsonObject> call(QString path, net::Method method, QJsonObject body);

    net::Http *m_http;
    QUrl m_platformBase;
    QUrl m_control;
};

} // namespace tests
