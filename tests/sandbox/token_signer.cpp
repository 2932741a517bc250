// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "token_signer.h"

#include "encoding.h"
#include "issued_secrets.h"
#include "jws.h"
#include "time_text.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <array>
#include <stdexcept>

namespace sandbox {

namespace {

constexpr std::int64_t skewSeconds = 10;
constexpr const char *advanceClaim = "sandbox_clock_advance";

struct FreeDigest
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using Digest = std::unique_ptr<EVP_MD_CTX, FreeDigest>;

std::string rsaSignature(EVP_PKEY *key, std::string_view input)
{
    const Digest context(EVP_MD_CTX_new());
    std::size_t length = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.data());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytes, input.size()) != 1)
        throw std::runtime_error("signing failed");
    std::string signature(length, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
                       input.size()) != 1)
        throw std::runtime_error("signing failed");
    signature.resize(length);
    return signature;
}

std::string publicPem(EVP_PKEY *key)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(memory, key);
    char *text = nullptr;
    const long length = BIO_get_mem_data(memory, &text);
    std::string pem(text, static_cast<std::size_t>(length));
    BIO_free(memory);
    return pem;
}

std::string hmac(const std::string &secret, std::string_view input)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    std::size_t length = 0;
    EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, secret.data(), secret.size(),
              reinterpret_cast<const unsigned char *>(input.data()), input.size(), out.data(), out.size(), &length);
    return {reinterpret_cast<const char *>(out.data()), length};
}

std::string numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        throw std::runtime_error("key has no such part");
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return base64Url(bytes);
}

} // namespace

TokenSigner::TokenSigner(std::launch when)
    : m_keyId(randomToken(12)), m_key(std::async(when, [] { return Key(EVP_RSA_gen(2048)); }).share())
{
}

std::int64_t expiryOf(const Json &claims)
{
    const std::int64_t aged = clockAdvance().count() - claims.value(advanceClaim, std::int64_t{0});
    return claims.value("exp", std::int64_t{0}) - aged;
}

bool hasExpired(const Json &claims)
{
    return expiryOf(claims) + skewSeconds < unixSeconds(now());
}

std::string TokenSigner::sign(Json claims) const
{
    claims.erase(advanceClaim);
    if (const auto advance = clockAdvance(); advance.count() != 0)
        claims[advanceClaim] = advance.count();
    return signAs({{"kid", m_keyId}, {"alg", "RS256"}}, claims, "RS256");
}

std::string TokenSigner::signAs(const Json &header, const Json &claims, std::string_view algorithm) const
{
    const std::string input = base64Url(header.dump()) + "." + base64Url(claims.dump());
    std::string token = input + ".";
    if (algorithm != "none")
        token += base64Url(algorithm == "HS256" ? hmac(publicPem(key()), input) : rsaSignature(key(), input));
    noteSecret("token", token);
    return token;
}

std::optional<Json> TokenSigner::verified(std::string_view token) const
{
    auto jws = readJws(token);
    if (!jws || !isSignedBy(*jws, key()))
        return std::nullopt;
    return std::move(jws->claims);
}

Json TokenSigner::keySet() const
{
    return {{"keys", Json::array({{{"kty", "RSA"},
                                   {"use", "sig"},
                                   {"kid", m_keyId},
                                   {"alg", "RS256"},
                                   {"n", numberOf(key(), OSSL_PKEY_PARAM_RSA_N)},
                                   {"e", numberOf(key(), OSSL_PKEY_PARAM_RSA_E)}}})}};
}

} // namespace sandbox
