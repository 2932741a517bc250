// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// One RSA key and the JSON Web Tokens made with it (RFC 7515, RS256). The key is made on its own thread because it may
// take a quarter of a second (deferred: when first used); the first use waits. Owned by main; every function may be
// called from any thread.

#include "json.h"
#include "tls_authority.h"

#include <cstdint>
#include <future>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

// When verified claims run out, in seconds since 1970 on the callers' clock as it is now: earlier than their `exp` by
// what the clock has been advanced since they were signed (time_text.h).
std::int64_t expiryOf(const Json &claims);
// More than ten seconds ago, which is the skew that the real services allow.
bool hasExpired(const Json &claims);

class TokenSigner
{
public:
    explicit TokenSigner(std::launch when = std::launch::async);

    // When the clock has been advanced, the token says so in a claim of its own, which hasExpired() needs.
    std::string sign(Json claims) const;
    // For broken tokens: any header, and the signature of `algorithm` (RS256, HS256 with the public key, or none).
    std::string signAs(const Json &header, const Json &claims, std::string_view algorithm) const;
    // The claims, when the signature is ours. Says nothing about time.
    std::optional<Json> verified(std::string_view token) const;

    const std::string &keyId() const { return m_keyId; }

    // The public half as a JSON Web Key Set.
    Json keySet() const;

private:
    EVP_PKEY *key() const { return m_key.get().get(); }

    std::string m_keyId;
    std::shared_future<Key> m_key;
};

} // namespace sandbox
