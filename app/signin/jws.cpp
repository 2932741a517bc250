// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/jws.h"

#include "app/core/random.h"
#include "app/core/secret.h"
#include "app/signin/failure.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <openssl/evp.h>

#include <memory>

namespace signin {

namespace {

auto refused(const char *why)
{
    return failure::fail(failure::idTokenRefused, QString::fromLatin1(why));
}

std::optional<QJsonObject> jsonObject(QByteArrayView part)
{
    std::optional<QByteArray> bytes = core::decodeBase64Url(part);
    if (!bytes)
        return std::nullopt;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(*bytes);
    core::overwrite(text); // the personal number stood there
    if (decoder.hasError())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    core::overwrite(*bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

std::optional<std::array<QByteArrayView, 3>> threeParts(QByteArrayView compact)
{
    const qsizetype first = compact.indexOf('.');
    const qsizetype last = compact.lastIndexOf('.');
    if (first <= 0 || last <= first + 1 || last + 1 == compact.size())
        return std::nullopt;
    const QByteArrayView middle = compact.sliced(first + 1, last - first - 1);
    if (middle.contains('.'))
        return std::nullopt;
    return std::array{compact.first(first), middle, compact.sliced(last + 1)};
}

core::Result<Jws> parseJws(QByteArrayView compact)
{
    if (compact.size() > maxTokenSize)
        return refused("size");
    const auto parts = threeParts(compact);
    if (!parts)
        return refused("three parts");
    const auto [first, second, third] = *parts;
    const std::optional<QJsonObject> header = jsonObject(first);
    if (!header)
        return refused("header");
    // The algorithm is ours, not the token's: anything but RS256 ends here (RFC 8725 section 3.1).
    if (header->value(QLatin1StringView("alg")) != QJsonValue(QStringLiteral("RS256")))
        return refused("alg");
    if (header->contains(QLatin1StringView("crit")))
        return refused("crit");
    if (header->contains(QLatin1StringView("b64")))
        return refused("b64");
    const QJsonValue type = header->value(QLatin1StringView("typ"));
    if (!type.isUndefined() && type.toString().compare(u"JWT", Qt::CaseInsensitive) != 0)
        return refused("typ");
    const std::optional<QJsonObject> payload = jsonObject(second);
    if (!payload)
        return refused("payload");
    const std::optional<QByteArray> signature = core::decodeBase64Url(third);
    if (!signature)
        return refused("signature encoding");

    Jws jws;
    jws.kid = header->value(QLatin1StringView("kid")).toString();
    jws.payload = *payload;
    jws.signedPart = compact.first(first.size() + 1 + second.size()).toByteArray();
    jws.signature = *signature;
    return jws;
}

std::optional<QJsonObject> unverifiedPayload(QByteArrayView compact)
{
    const auto parts = threeParts(compact);
    if (compact.size() > maxTokenSize || !parts)
        return std::nullopt;
    return jsonObject(parts->at(1));
}

bool verifies(const Jws &jws, const PublicKey &key)
{
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return false;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto bytes = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.data()); };
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytes(jws.signature), static_cast<size_t>(jws.signature.size()),
                            bytes(jws.signedPart), static_cast<size_t>(jws.signedPart.size())) == 1;
}

} // namespace signin
