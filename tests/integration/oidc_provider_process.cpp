// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/integration/oidc_provider_process.h"

#include "tests/sandbox/tls_authority.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int lineMilliseconds = 30'000;
constexpr int stopMilliseconds = 10'000;

} // namespace

QString OidcProviderProcess::folder()
{
    return QStringLiteral(FULLMAKT_SOURCE_DIR "/tests/integration/oidc-provider");
}

QString OidcProviderProcess::node()
{
    const QDir packages(folder() + u"/node_modules"_s);
    if (!packages.exists(u"oidc-provider"_s))
        return {};
    // Not by node_modules/.bin: Debian 12's npm puts nothing there when no scripts are run.
    for (const QString &name : packages.entryList({u"node-linux-*"_s}, QDir::Dirs)) {
        const QString own = packages.filePath(name + u"/bin/node"_s);
        if (QFileInfo(own).isExecutable())
            return own;
    }
    return QStandardPaths::findExecutable(u"node"_s);
}

OidcProviderProcess::OidcProviderProcess()
{
    const sandbox::TlsAuthority authority("Fullmakt test authority");
    if (!write(u"ca.pem"_s, authority.pem()) ||
        !write(u"certificate.pem"_s, sandbox::pemOf(authority.serverCertificate())) ||
        !write(u"key.pem"_s, sandbox::pemOf(authority.serverKey())))
        return;
    m_process.setStandardErrorFile(m_directory.filePath(u"stderr"_s));
    m_process.start(node(), {folder() + u"/server.mjs"_s, m_directory.path()});
    m_first = readLine();
}

OidcProviderProcess::~OidcProviderProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(stopMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonObject OidcProviderProcess::order(const QJsonObject &order)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    return readLine();
}

QJsonObject OidcProviderProcess::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(lineMilliseconds)) {
            QFile said(m_directory.filePath(u"stderr"_s));
            if (said.open(QIODevice::ReadOnly))
                qWarning().noquote() << "the provider does not answer:" << m_process.errorString() << said.readAll();
            return {};
        }
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

bool OidcProviderProcess::write(const QString &name, const std::string &text) const
{
    QFile file(m_directory.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) > 0;
}

} // namespace tests
