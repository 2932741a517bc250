// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/id_token.h"

#include "app/core/random.h"
#include "app/core/secret.h"
#include "app/signin/failure.h"

#include <QJsonArray>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace signin {

namespace {

constexpr qint64 skew = 60;             // seconds either way
constexpr qint64 oldestIssue = 10 * 60; // an id_token is fresh from the oven
constexpr double latestSecond = 253402300799.0;
constexpr int leastTestMonth = 80; // synthetic numbers carry month + 80

auto refused(const char *check)
{
    return failure::fail(failure::idTokenRefused, QString::fromLatin1(check));
}

bool sameText(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

std::optional<qint64> seconds(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || !(number > 0 && number < latestSecond))
        return std::nullopt;
    return static_cast<qint64>(number);
}

bool isForUs(const QJsonValue &audience, const QString &clientId)
{
    if (audience.isArray())
        return audience.toArray().size() == 1 && audience.toArray().first() == QJsonValue(clientId);
    return audience == QJsonValue(clientId);
}

// Item 8. What the claims say, first by our clock.
const char *timeFault(const QJsonObject &claims, qint64 now)
{
    const std::optional<qint64> expires = seconds(claims.value(QLatin1StringView("exp")));
    if (!expires || *expires <= now - skew)
        return "exp";
    const std::optional<qint64> issued = seconds(claims.value(QLatin1StringView("iat")));
    if (!issued || *issued < now - oldestIssue || *issued > now + skew)
        return "iat";
    if (claims.contains(QLatin1StringView("nbf"))) {
        const std::optional<qint64> notBefore = seconds(claims.value(QLatin1StringView("nbf")));
        if (!notBefore || *notBefore > now + skew)
            return "nbf";
    }
    return nullptr;
}

// Item 13: the left half of the hash, should the claim ever come back.
bool hashMatches(const QJsonValue &claim, QByteArrayView accessToken)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(accessToken.data(), static_cast<size_t>(accessToken.size()), digest.data(), &size, EVP_sha256(),
                   nullptr) != 1)
        return false;
    return sameText(claim.toString().toLatin1(),
                    core::encodeBase64Url(QByteArrayView(digest.data(), static_cast<qsizetype>(size / 2))));
}

bool isPersonalNumber(QByteArrayView text)
{
    return text.size() == 11 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Binds the two tokens to each other in the absence of at_hash. An opaque access token says nothing here; Altinn will
// refuse it.
bool belongsTogether(QByteArrayView personalNumber, const IdTokenRules &rules)
{
    const std::optional<QJsonObject> access = unverifiedPayload(rules.accessToken);
    if (!access)
        return true;
    const core::Secret other(access->value(QLatin1StringView("pid")).toString().toUtf8());
    const QJsonValue client = access->value(QLatin1StringView("client_id"));
    return (other.isEmpty() || other.equals(personalNumber)) &&
           (client.isUndefined() || client == QJsonValue(rules.clientId));
}

} // namespace

bool mayReplace(QByteArrayView oldAccessToken, QByteArrayView newAccessToken, Level level)
{
    const std::optional<QJsonObject> before = unverifiedPayload(oldAccessToken);
    const std::optional<QJsonObject> after = unverifiedPayload(newAccessToken);
    if (!before || !after)
        return false; // an opaque one cannot be exchanged
    for (const QLatin1StringView claim : {QLatin1StringView("pid"), QLatin1StringView("client_id")}) {
        const core::Secret kept(before->value(claim).toString().toUtf8());
        const core::Secret came(after->value(claim).toString().toUtf8());
        if (!kept.equals(came.view()))
            return false;
    }
    const QJsonValue acr = after->value(QLatin1StringView("acr"));
    const std::optional<Level> reached = levelFromAcr(acr.toString());
    return acr.isUndefined() || (reached && *reached >= level);
}

core::Result<Identity> checkIdToken(const Jws &verified, const IdTokenRules &rules)
{
    const QJsonObject &claims = verified.payload;
    const auto text = [&claims](QLatin1StringView name) { return claims.value(name).toString(); };

    if (rules.issuer.isEmpty() || claims.value(QLatin1StringView("iss")) != QJsonValue(rules.issuer))
        return refused("iss");
    if (rules.clientId.isEmpty() || !isForUs(claims.value(QLatin1StringView("aud")), rules.clientId))
        return refused("aud");
    if (claims.contains(QLatin1StringView("azp")) &&
        claims.value(QLatin1StringView("azp")) != QJsonValue(rules.clientId))
        return refused("azp");

    const qint64 now = rules.now.toSecsSinceEpoch();
    if (const char *fault = timeFault(claims, now)) {
        // Only when the provider's own clock accepts the token is it ours that is wrong.
        const bool isOurClock = rules.serverTime.isValid() && qAbs(rules.serverTime.secsTo(rules.now)) > skew &&
                                !timeFault(claims, rules.serverTime.toSecsSinceEpoch());
        if (isOurClock)
            return failure::fail(failure::clockWrong, QStringLiteral("%1 s").arg(rules.serverTime.secsTo(rules.now)));
        return refused(fault);
    }

    const bool mayLackNonce = !rules.renewedSubject.isEmpty() && !claims.contains(QLatin1StringView("nonce"));
    if (!mayLackNonce && (rules.nonce.isEmpty() || !sameText(text(QLatin1StringView("nonce")).toUtf8(), rules.nonce)))
        return refused("nonce");
    const std::optional<Level> level = levelFromAcr(text(QLatin1StringView("acr")));
    if (!level)
        return refused("acr");
    if (*level < rules.level)
        return failure::fail(failure::levelTooLow, acrOf(*level));
    const QString subject = text(QLatin1StringView("sub"));
    if (subject.isEmpty() || (!rules.renewedSubject.isEmpty() && subject != rules.renewedSubject))
        return refused("sub");
    const std::optional<qint64> authTime = seconds(claims.value(QLatin1StringView("auth_time")));
    if (claims.contains(QLatin1StringView("auth_time")) && (!authTime || *authTime > now + skew))
        return refused("auth_time");
    if (rules.freshLogin && (!authTime || *authTime < rules.attemptStarted.toSecsSinceEpoch() - skew))
        return refused("auth_time");
    if (claims.contains(QLatin1StringView("at_hash")) &&
        !hashMatches(claims.value(QLatin1StringView("at_hash")), rules.accessToken))
        return refused("at_hash");
    const core::Secret personalNumber(text(QLatin1StringView("pid")).toUtf8());
    if (!isPersonalNumber(personalNumber.view()))
        return refused("pid");
    if (!belongsTogether(personalNumber.view(), rules))
        return refused("access token");

    Identity identity;
    identity.subject = subject;
    identity.level = *level;
    // Without auth_time the log-in is taken to be as old as the token: the total limit then counts from now.
    identity.authTime =
        QDateTime::fromSecsSinceEpoch(authTime.value_or(*seconds(claims.value(QLatin1StringView("iat")))), Qt::UTC);
    identity.locale = text(QLatin1StringView("locale"));
    identity.realPersonInTest =
        !rules.production && personalNumber.view().sliced(2, 2).toByteArray().toInt() <= leastTestMonth;
    return identity;
}

} // namespace signin
