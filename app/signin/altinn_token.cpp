// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/altinn_token.h"

#include "app/core/random.h"
#include "app/signin/failure.h"
#include "app/signin/jws.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace signin {

namespace {

constexpr double latestSecond = 253402300799.0; // year 9999

auto malformed(const char *why)
{
    return failure::fail(failure::altinnTokenMalformed, QString::fromLatin1(why));
}

qint64 wholeNumber(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

// ID-porten writes one string with spaces; a list of strings is taken as well.
QStringList scopesOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList scopes;
        for (const QJsonValue &entry : value.toArray())
            scopes += entry.toString().split(u' ', Qt::SkipEmptyParts);
        return scopes;
    }
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

core::Result<AltinnTokenFacts> readAltinnToken(QByteArrayView compact)
{
    if (compact.size() > maxTokenSize)
        return malformed("size");
    const auto parts = threeParts(compact);
    if (!parts)
        return malformed("three parts");
    const auto [header, payload, signature] = *parts;
    std::optional<QByteArray> decoded = core::decodeBase64Url(payload);
    if (!decoded || !core::decodeBase64Url(header) || !core::decodeBase64Url(signature))
        return malformed("encoding");
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    core::overwrite(*decoded);
    if (!document.isObject())
        return malformed("payload");
    const QJsonObject claims = document.object();
    const double expires = claims.value(QLatin1StringView("exp")).toDouble();
    if (!(expires > 0 && expires < latestSecond))
        return malformed("exp");

    AltinnTokenFacts facts;
    facts.expires = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(expires), Qt::UTC);
    facts.scopes = scopesOf(claims.value(QLatin1StringView("scope")));
    facts.authLevel = static_cast<int>(wholeNumber(claims.value(QLatin1StringView("urn:altinn:authlevel"))));
    facts.party = QUuid::fromString(claims.value(QLatin1StringView("urn:altinn:party:uuid")).toString());
    facts.userId = wholeNumber(claims.value(QLatin1StringView("urn:altinn:userid")));
    return facts;
}

core::Result<AltinnToken> altinnTokenFromBody(QByteArray body)
{
    const core::Secret whole(std::move(body));
    QByteArrayView text = whole.view();
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    const core::Result<AltinnTokenFacts> facts = readAltinnToken(text);
    if (!facts)
        return core::fail(facts.error());
    return AltinnToken{core::Secret(text.toByteArray()), *facts};
}

} // namespace signin
