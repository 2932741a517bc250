// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/random.h"
#include "app/core/secret.h"

namespace signin {

// The three random values of one attempt (section 3): 32 bytes each, base64url without padding, so that nothing needs
// escaping. A new set for every attempt; a failing source ends it.
struct AttemptSecrets
{
    core::Secret verifier;
    core::Secret state;
    core::Secret nonce;
};

[[nodiscard]] core::Result<AttemptSecrets> newAttemptSecrets(const core::RandomSource &random);

// RFC 7636 section 4.2, method S256.
[[nodiscard]] QByteArray challengeFor(QByteArrayView verifier);

} // namespace signin
