// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/integration/faulty_app.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

FaultyApp::FaultyApp(const QString &person, const QStringList &sandboxOptions, const QStringList &proxyOptions)
    : app(sandboxOptions, [this, proxyOptions](const QString &file) { return environmentThrough(file, proxyOptions); })
{
    QVERIFY(app.signIn(person));
}

QString FaultyApp::environmentThrough(const QString &sandboxFile, const QStringList &proxyOptions)
{
    proxy = std::make_unique<FaultProxyProcess>(sandboxFile, proxyOptions);
    if (const QString issuer = proxy->idPorten(); !issuer.isEmpty())
        app.box.control("POST", u"/issuer"_s, {{u"issuer"_s, issuer}});
    QJsonObject environment = proxy->environment();
    const QString caFile = directory.filePath(u"ca.pem"_s);
    const QString file = directory.filePath(u"environment.json"_s);
    write(caFile, contentOf(proxy->caFile()) + elsewhere.authorityPem());
    environment.insert(u"caFile"_s, caFile);
    write(file, QJsonDocument(environment).toJson());
    return file;
}

} // namespace tests
