// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/environment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace core {

namespace {

constexpr qint64 maxFileSize = 64 * 1024;

bool isHttpsBase(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && !url.host().endsWith(u'.') &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

// A sign-in for test must never reach production, nor the reverse: production's parts stand together or not at all.
bool isMixed(const Environment &environment)
{
    const bool isProduction = environment.isProduction();
    return (QUrl(environment.issuer).host() == u"idporten.no") != isProduction ||
           (environment.portalBase.host() == u"am.ui.altinn.no") != isProduction;
}

} // namespace

QHash<QString, PushedAuthorization> pushedAuthorizationWords()
{
    return {{QStringLiteral("when-required"), PushedAuthorization::WhenRequired},
            {QStringLiteral("always"), PushedAuthorization::Always}};
}

bool isPossibleClientId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9._:-]{2,199}\z)"));
    return pattern.match(text).hasMatch();
}

bool Environment::isProduction() const
{
    return platformBase.host() == u"platform.altinn.no";
}

Result<Environment> parseEnvironment(const QByteArray &json)
{
    const auto refuse = [](const QString &why) { return fail(ErrorKind::Disk, QStringLiteral("environment: ") + why); };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refuse(QStringLiteral("not a JSON object"));
    const QJsonObject object = document.object();
    static const QStringList strings = {QStringLiteral("name"),         QStringLiteral("issuer"),
                                        QStringLiteral("platformBase"), QStringLiteral("portalBase"),
                                        QStringLiteral("clientId"),     QStringLiteral("caFile")};
    for (const QString &name : strings) {
        if (!object.value(name).isString())
            return refuse(QStringLiteral("member %1 is missing or no string").arg(name));
    }
    const QJsonValue scopes = object.value(QStringLiteral("scopes"));
    const QJsonValue pushed = object.value(QStringLiteral("pushedAuthorization"));
    if (!scopes.isArray() || object.size() != strings.size() + (pushed.isUndefined() ? 1 : 2))
        return refuse(QStringLiteral("exactly name, issuer, platformBase, portalBase, clientId, scopes, caFile, and "
                                     "perhaps pushedAuthorization"));
    const QHash<QString, PushedAuthorization> words = pushedAuthorizationWords();
    if (!pushed.isUndefined() && !words.contains(pushed.toString()))
        return refuse(QStringLiteral("pushedAuthorization must be when-required or always"));

    Environment environment;
    environment.name = object.value(QStringLiteral("name")).toString();
    environment.issuer = object.value(QStringLiteral("issuer")).toString();
    environment.platformBase = QUrl(object.value(QStringLiteral("platformBase")).toString(), QUrl::StrictMode);
    environment.portalBase = QUrl(object.value(QStringLiteral("portalBase")).toString(), QUrl::StrictMode);
    environment.clientId = object.value(QStringLiteral("clientId")).toString();
    environment.caFile = object.value(QStringLiteral("caFile")).toString();
    environment.pushedAuthorization = words.value(pushed.toString(), PushedAuthorization::WhenRequired);
    for (const QJsonValue &scope : scopes.toArray())
        environment.scopes.append(scope.toString());
    if (!isHttpsBase(QUrl(environment.issuer, QUrl::StrictMode)) || environment.issuer.endsWith(u'/'))
        return refuse(QStringLiteral("issuer must be an https address without a trailing slash"));
    if (!isHttpsBase(environment.platformBase) || !isHttpsBase(environment.portalBase))
        return refuse(QStringLiteral("platformBase and portalBase must be https addresses"));
    if (isMixed(environment))
        return refuse(QStringLiteral("issuer, platformBase and portalBase must all be production's, or none"));
    if (environment.clientId.isEmpty() || !environment.scopes.contains(QStringLiteral("openid")) ||
        environment.scopes.contains(QString()))
        return refuse(QStringLiteral("clientId and scopes (with openid) must be filled in"));
    return environment;
}

Result<Environment> environmentNamed(const QString &name, const QByteArray &json, const QString &clientId)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        QJsonObject environment = value.toObject();
        if (environment.value(QStringLiteral("name")).toString() != name)
            continue;
        environment.insert(QStringLiteral("clientId"), clientId);
        return parseEnvironment(QJsonDocument(environment).toJson());
    }
    return fail(ErrorKind::Disk, QStringLiteral("environment: none of that name"));
}

Result<Environment> readEnvironmentFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Disk, QStringLiteral("environment: cannot open the file: ") + file.errorString());
    const QByteArray bytes = file.read(maxFileSize + 1);
    if (bytes.size() > maxFileSize)
        return fail(ErrorKind::Disk, QStringLiteral("environment: the file is larger than 64 KiB"));
    return parseEnvironment(bytes);
}

} // namespace core
