// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A developer's environment file, and the list of those that are built in.
#include "app/core/environment.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using namespace Qt::StringLiterals;

QByteArray fileOf(const core::Environment &environment)
{
    return QJsonDocument(QJsonObject{{u"name"_s, environment.name},
                                     {u"issuer"_s, environment.issuer},
                                     {u"platformBase"_s, environment.platformBase.toString(QUrl::FullyEncoded)},
                                     {u"portalBase"_s, environment.portalBase.toString(QUrl::FullyEncoded)},
                                     {u"clientId"_s, environment.clientId},
                                     {u"caFile"_s, environment.caFile},
                                     {u"scopes"_s, QJsonArray::fromStringList(environment.scopes)},
                                     {u"pushedAuthorization"_s,
                                      core::pushedAuthorizationWords().key(environment.pushedAuthorization)}})
        .toJson();
}

bool isHttps(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
}

void checkSound(const core::Environment &environment)
{
    fuzz::check(isHttps(QUrl(environment.issuer)) && isHttps(environment.platformBase) &&
                    isHttps(environment.portalBase),
                "https only");
    fuzz::check((QUrl(environment.issuer).host() == u"idporten.no") == environment.isProduction(),
                "production or not, never both");
    fuzz::check(!environment.clientId.isEmpty() && environment.scopes.contains(u"openid"_s), "a client and its scopes");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzz::bytesOf(data, size);
    const core::Result<core::Environment> named = core::environmentNamed(u"tt02"_s, json, u"client-1"_s);
    if (named)
        checkSound(*named);
    else
        fuzz::checkError(named.error());
    const core::Result<core::Environment> read = core::parseEnvironment(json);
    if (!read) {
        fuzz::checkError(read.error());
        return 0;
    }
    checkSound(*read);
    const core::Result<core::Environment> again = core::parseEnvironment(fileOf(*read));
    fuzz::check(again && again->name == read->name && again->issuer == read->issuer &&
                    again->platformBase == read->platformBase && again->portalBase == read->portalBase &&
                    again->clientId == read->clientId && again->scopes == read->scopes &&
                    again->caFile == read->caFile && again->pushedAuthorization == read->pushedAuthorization,
                "written and read again it is the same");
    return 0;
}
