// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "token_forge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

TokenForge::TokenForge(const QByteArray &kid, int bits)
    : m_kid(kid), m_key(EVP_RSA_gen(static_cast<unsigned>(bits)), &EVP_PKEY_free)
{
}

QByteArray TokenForge::base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

static QByteArray number(const std::shared_ptr<EVP_PKEY> &key, const char *name)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key.get(), name, &value);
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return bytes;
}

QJsonObject TokenForge::jwk() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    return {{QStringLiteral("kty"), QStringLiteral("RSA")},
            {QStringLiteral("use"), QStringLiteral("sig")},
            {QStringLiteral("alg"), QStringLiteral("RS256")},
            {QStringLiteral("kid"), text(m_kid)},
            {QStringLiteral("n"), text(base64Url(number(m_key, OSSL_PKEY_PARAM_RSA_N)))},
            {QStringLiteral("e"), text(base64Url(number(m_key, OSSL_PKEY_PARAM_RSA_E)))}};
}

QByteArray TokenForge::jwks() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), QJsonArray{jwk()}}}).toJson(QJsonDocument::Compact);
}

QByteArray TokenForge::publicPem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(memory, m_key.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray pem(data, size);
    BIO_free(memory);
    return pem;
}

QByteArray TokenForge::signature(const QByteArray &input) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key.get());
    EVP_DigestSign(context, nullptr, &size, bytes, static_cast<size_t>(input.size()));
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(result.data()), &size, bytes,
                   static_cast<size_t>(input.size()));
    EVP_MD_CTX_free(context);
    return result;
}

static QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray TokenForge::sign(const QJsonObject &claims) const
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                             {QStringLiteral("kid"), QString::fromLatin1(m_kid)}};
    return sign(header, compact(claims));
}

QByteArray TokenForge::sign(const QJsonObject &header, const QByteArray &payload) const
{
    const QByteArray input = base64Url(compact(header)) + '.' + base64Url(payload);
    return input + '.' + base64Url(signature(input));
}

QByteArray TokenForge::signHs256(const QJsonObject &claims, const QByteArray &secret) const
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("kid"), QString::fromLatin1(m_kid)}};
    const QByteArray input = base64Url(compact(header)) + '.' + base64Url(compact(claims));
    return input + '.' + base64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

QByteArray TokenForge::unsignedToken(const QJsonObject &claims) const
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("none")},
                             {QStringLiteral("kid"), QString::fromLatin1(m_kid)}};
    return base64Url(compact(header)) + '.' + base64Url(compact(claims)) + '.';
}

QJsonObject goodClaims(qint64 nowSeconds)
{
    return {{u"iss"_s, u"https://test.idporten.no"_s},
            {u"aud"_s, u"client-1"_s},
            {u"sub"_s, u"subject-1"_s},
            {u"nonce"_s, u"nonce-1"_s},
            {u"acr"_s, u"idporten-loa-substantial"_s},
            {u"auth_time"_s, nowSeconds - 20},
            {u"iat"_s, nowSeconds - 5},
            {u"exp"_s, nowSeconds + 115},
            {u"pid"_s, u"01878099999"_s},
            {u"locale"_s, u"nb"_s}};
}
