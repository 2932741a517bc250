// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "jws.h"

#include "encoding.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace sandbox {

namespace {

constexpr std::size_t longestToken = 16UL * 1024;
constexpr std::size_t longestNumber = 1024;
constexpr int fewestBits = 2048;
constexpr int mostBits = 4096;

template <auto Free>
struct FreeWith
{
    template <class Thing>
    void operator()(Thing *thing) const
    {
        Free(thing);
    }
};

using Digest = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string textIn(const Json &object, const char *member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Number numberIn(const Json &jwk, const char *member)
{
    const std::string text = textIn(jwk, member);
    const auto bytes = text.size() > longestNumber ? std::nullopt : fromBase64Url(text);
    if (!bytes || bytes->empty())
        return nullptr;
    return Number(BN_bin2bn(bytesOf(*bytes), static_cast<int>(bytes->size()), nullptr));
}

} // namespace

std::optional<std::string> Jws::text(const char *claim) const
{
    const auto found = claims.find(claim);
    return found != claims.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

std::optional<std::int64_t> Jws::number(const char *claim) const
{
    const auto found = claims.find(claim);
    return found != claims.end() && found->is_number_integer() ? std::optional(found->get<std::int64_t>())
                                                               : std::nullopt;
}

std::string Jws::keyId() const
{
    return textIn(header, "kid");
}

std::optional<Jws> readJws(std::string_view token)
{
    const auto first = token.find('.');
    const auto second = token.find('.', first + 1);
    if (token.size() > longestToken || first == std::string_view::npos || second == std::string_view::npos ||
        token.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    const auto header = fromBase64Url(token.substr(0, first));
    const auto payload = fromBase64Url(token.substr(first + 1, second - first - 1));
    auto signature = fromBase64Url(token.substr(second + 1));
    if (!header || !payload || !signature)
        return std::nullopt;
    Jws jws{Json::parse(*header, nullptr, false), Json::parse(*payload, nullptr, false),
            std::string(token.substr(0, second)), std::move(*signature)};
    if (!jws.header.is_object() || !jws.claims.is_object() || textIn(jws.header, "alg") != "RS256")
        return std::nullopt;
    return jws;
}

bool isSignedBy(const Jws &jws, EVP_PKEY *key)
{
    const Digest context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(jws.signature), jws.signature.size(), bytesOf(jws.signedPart),
                            jws.signedPart.size()) == 1;
}

Key rsaPublicKey(const Json &jwk)
{
    if (!jwk.is_object() || textIn(jwk, "kty") != "RSA")
        return nullptr;
    const Number modulus = numberIn(jwk, "n");
    const Number exponent = numberIn(jwk, "e");
    if (!modulus || !exponent || BN_num_bits(modulus.get()) < fewestBits || BN_num_bits(modulus.get()) > mostBits)
        return nullptr;
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return Key(key);
}

} // namespace sandbox
