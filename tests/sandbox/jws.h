// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Reading somebody's signed token: its parts (RFC 7515 compact form, RS256 only), its signature, and public keys as
// they are published (RFC 7517). Takes hostile input. Free functions without state; safe from every thread.

#include "json.h"
#include "tls_authority.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

struct Jws
{
    Json header;
    Json claims;
    std::string signedPart;
    std::string signature;

    // The text or whole number of a claim; nothing when it is missing or of another type.
    std::optional<std::string> text(const char *claim) const;
    std::optional<std::int64_t> number(const char *claim) const;
    // The key that the header names, or an empty text.
    std::string keyId() const;
};

// Nothing unless the text is three parts that say RS256, both JSON objects, at most 16 KiB. Verifies nothing.
std::optional<Jws> readJws(std::string_view token);
bool isSignedBy(const Jws &jws, EVP_PKEY *key);

// The RSA public key (2048 to 4096 bits) in a JSON Web Key, or null.
Key rsaPublicKey(const Json &jwk);

} // namespace sandbox
