// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/pushed_request.h"

#include "app/signin/failure.h"
#include "app/signin/token_client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace signin {

namespace {

constexpr int created = 201;
constexpr qsizetype longestUri = 512;
constexpr double shortestLife = 5; // seconds; a browser that has to start first needs them
constexpr double longestLife = 24 * 3600;

auto malformed(const char *what)
{
    return failure::fail(failure::pushAnswerMalformed, QString::fromLatin1(what));
}

// A scheme and the characters of RFC 3986; no fragment.
bool isRequestUri(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?\[\]@!$&'()*+,;=%-]+\z)"));
    return text.size() <= longestUri && form.match(text).hasMatch();
}

} // namespace

core::Result<QByteArray> requestUriFrom(const net::Response &response, const QStringList &scopes)
{
    if (const std::optional<core::Error> refusal = oauthRefusal(response, scopes))
        return core::fail(*refusal);
    if (response.status != created)
        return malformed("status");
    if (response.contentType != "application/json")
        return malformed("content type");
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QString requestUri = object.value(QLatin1StringView("request_uri")).toString();
    if (!isRequestUri(requestUri))
        return malformed("request_uri");
    const double life = object.value(QLatin1StringView("expires_in")).toDouble(-1);
    if (!(life >= shortestLife && life <= longestLife))
        return malformed("expires_in");
    return requestUri.toLatin1();
}

} // namespace signin
