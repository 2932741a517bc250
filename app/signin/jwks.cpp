// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/jwks.h"

#include "app/core/random.h"
#include "app/signin/failure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace std::chrono_literals;

namespace signin {

namespace {

constexpr int leastModulusBits = 2048;
constexpr int mostModulusBits = 8192; // beyond this a verification only costs time
constexpr qint64 bodyLimit = 64 * 1024;
constexpr qint64 keepSeconds = 24 * 3600;
constexpr qint64 refetchSeconds = 5 * 60;

template <auto release>
struct Release
{
    template <class T>
    void operator()(T *pointer) const
    {
        release(pointer);
    }
};

using Number = std::unique_ptr<BIGNUM, Release<&BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Release<&OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Release<&OSSL_PARAM_free>>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Release<&EVP_PKEY_CTX_free>>;

Number number(QByteArrayView bytes)
{
    return Number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
}

auto refused(const char *why)
{
    return failure::fail(failure::keysRefused, QString::fromLatin1(why));
}

} // namespace

PublicKey rsaKey(QByteArrayView modulus, QByteArrayView exponent)
{
    if (modulus.size() > mostModulusBits / 8 + 1 || exponent.size() > 8)
        return {};
    const Number n = number(modulus);
    const Number e = number(exponent);
    if (!n || !e || BN_num_bits(n.get()) < leastModulusBits || BN_num_bits(n.get()) > mostModulusBits ||
        !BN_is_odd(n.get()) || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return {};
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    return PublicKey(key, &EVP_PKEY_free);
}

core::Result<QHash<QString, PublicKey>> parseKeys(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue list = document.object().value(QLatin1StringView("keys"));
    if (!list.isArray())
        return refused("no key list");
    QHash<QString, PublicKey> keys;
    for (const QJsonValue &entry : list.toArray()) {
        const QJsonObject jwk = entry.toObject();
        const auto text = [&jwk](QLatin1StringView name) { return jwk.value(name).toString(); };
        const auto isAbsentOr = [&jwk](QLatin1StringView name, const QString &value) {
            return !jwk.contains(name) || jwk.value(name) == QJsonValue(value);
        };
        const QString kid = text(QLatin1StringView("kid"));
        if (text(QLatin1StringView("kty")) != u"RSA" || kid.isEmpty() ||
            !isAbsentOr(QLatin1StringView("use"), QStringLiteral("sig")) ||
            !isAbsentOr(QLatin1StringView("alg"), QStringLiteral("RS256")))
            continue;
        const std::optional<QByteArray> modulus = core::decodeBase64Url(text(QLatin1StringView("n")).toUtf8());
        const std::optional<QByteArray> exponent = core::decodeBase64Url(text(QLatin1StringView("e")).toUtf8());
        if (!modulus || !exponent)
            return refused("key encoding");
        const PublicKey key = rsaKey(*modulus, *exponent);
        if (!key)
            return refused("weak or damaged key");
        if (keys.contains(kid))
            return refused("repeated key id");
        keys.insert(kid, key);
    }
    if (keys.isEmpty())
        return refused("no usable key");
    return keys;
}

KeySource::KeySource(Send send, core::Clock clock) : m_send(std::move(send)), m_clock(std::move(clock))
{
}

core::Task<core::Nothing> KeySource::fetch(QUrl address, std::stop_token stop)
{
    net::Request request;
    request.url = address;
    request.bodyLimit = bodyLimit;
    request.timeout = 15s;
    const core::Result<net::Response> response = co_await m_send(std::move(request), stop);
    if (!response) {
        core::Error error = response.error();
        if (error.kind == core::ErrorKind::BadAnswer)
            co_return failure::fail(failure::keysRefused, error.detail);
        error.code = failure::providerNotAnswering;
        co_return core::fail(std::move(error));
    }
    if (response->status >= 500)
        co_return failure::fail(failure::providerNotAnswering, QStringLiteral("keys: HTTP %1").arg(response->status));
    if (response->status != 200)
        co_return failure::fail(failure::keysRefused, QStringLiteral("HTTP %1").arg(response->status));
    if (response->contentType != "application/json" && response->contentType != "application/jwk-set+json")
        co_return failure::fail(failure::keysRefused, QStringLiteral("content type"));
    core::Result<QHash<QString, PublicKey>> keys = parseKeys(response->body);
    if (!keys)
        co_return core::fail(keys.error());
    m_keys = std::move(*keys);
    m_fetched = m_clock();
    co_return core::Nothing{};
}

core::Task<PublicKey> KeySource::key(QString kid, QUrl address, std::stop_token stop)
{
    const QDateTime now = m_clock();
    const bool isFresh = m_fetched.isValid() && m_fetched <= now && m_fetched.secsTo(now) < keepSeconds;
    if (!isFresh) {
        const core::Result<core::Nothing> fetched = co_await fetch(address, stop);
        if (!fetched)
            co_return core::fail(fetched.error());
    } else if (!m_keys.contains(kid)) {
        // Keys may have been rotated; but whoever sends us made-up ids must not make us a flood of requests.
        if (m_lastRefetch.isValid() && m_lastRefetch <= now && m_lastRefetch.secsTo(now) < refetchSeconds)
            co_return failure::fail(failure::idTokenRefused, QStringLiteral("kid"));
        m_lastRefetch = now;
        const core::Result<core::Nothing> fetched = co_await fetch(address, stop);
        if (!fetched)
            co_return core::fail(fetched.error());
    }
    const PublicKey found = m_keys.value(kid);
    if (!found)
        co_return failure::fail(failure::idTokenRefused, QStringLiteral("kid"));
    co_return PublicKey(found);
}

} // namespace signin
