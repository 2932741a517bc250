// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tests {

// tests/integration/oidc-provider/server.mjs as a process, with a certificate made for this run. Ends with this object.
class OidcProviderProcess
{
public:
    OidcProviderProcess();
    ~OidcProviderProcess();

    // The packages' own Node (a version that the provider supports), else the system's; "" when there is none or when
    // the packages are not installed.
    static QString node();
    static QString folder(); // where `npm ci --ignore-scripts` installs the packages

    bool isRunning() const { return !m_first.isEmpty(); }

    QString issuer() const { return m_first.value(QStringLiteral("issuer")).toString(); }

    QString person() const { return m_first.value(QStringLiteral("person")).toString(); } // a link on its page

    QString caFile() const { return m_directory.filePath(QStringLiteral("ca.pem")); }

    QJsonObject
    order(const QJsonObject &order); // its answer: the id of the key it signs with, and whether it is pushed

private:
    QJsonObject readLine();
    bool write(const QString &name, const std::string &text) const;

    QTemporaryDir m_directory;
    QProcess m_process;
    QJsonObject m_first;
};

} // namespace tests
