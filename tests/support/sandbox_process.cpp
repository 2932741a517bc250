// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/sandbox_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace tests {

namespace {

// One file for each start, named after the test program.
QStringList recording()
{
    static int starts = 0;
    const QString folder = qEnvironmentVariable("FULLMAKT_TRAFFIC");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return {};
    const QString name = QStringLiteral("%1-%2-%3.jsonl")
                             .arg(QCoreApplication::applicationName())
                             .arg(QCoreApplication::applicationPid())
                             .arg(++starts);
    return {QStringLiteral("--record"), QDir(folder).filePath(name)};
}

} // namespace

QString SandboxProcess::program()
{
    const QString chosen = qEnvironmentVariable("FULLMAKT_SANDBOX");
    return chosen.isEmpty() ? QStringLiteral(FULLMAKT_SANDBOX_PATH) : chosen;
}

// A test that records into a file of its own names it last.
SandboxProcess::SandboxProcess(const QStringList &options) : ServerProcess(program(), recording() + options)
{
}

QUrl SandboxProcess::follow(const QUrl &authorizeUrl, const QString &linkPattern)
{
    const Answer page = send("GET", QString::fromLatin1(authorizeUrl.toEncoded()));
    const QRegularExpression link(linkPattern);
    const auto match = link.match(QString::fromUtf8(page.body));
    if (page.status != 200 || !match.hasMatch())
        return {};
    QString target = match.captured(1);
    target.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return send("GET", idPorten() + target).location;
}

QUrl SandboxProcess::choosePerson(const QUrl &authorizeUrl, const QString &name)
{
    return follow(authorizeUrl, QStringLiteral("class=\"person\" data-name=\"%1\" href=\"([^\"]+)\"")
                                    .arg(QRegularExpression::escape(name.toHtmlEscaped())));
}

QUrl SandboxProcess::cancelSignIn(const QUrl &authorizeUrl)
{
    return follow(authorizeUrl, QStringLiteral("class=\"cancel\" href=\"([^\"]+)\""));
}

} // namespace tests
