// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/signin/id_token.h"
#include "app/signin/jwks.h"
#include "app/signin/token_client.h"

// The steps that a sign-in and a renewal have in common. Everything is taken by value, so that a step in flight needs
// nobody.
namespace signin {

// The exchange at Altinn, once more after a pause when no answer came (section 6.3).
core::Task<AltinnToken> exchangeWithOneRetry(std::shared_ptr<TokenClient> tokens, core::Secret accessToken,
                                             std::chrono::milliseconds pause, std::stop_token stop);

// The id_token's signature, by the key that it names, and then every check of section 5.5. What rules.accessToken
// views must outlive the task.
core::Task<Identity> verifiedIdentity(std::shared_ptr<KeySource> keys, QUrl keysAddress, core::Secret idToken,
                                      IdTokenRules rules, std::stop_token stop);

} // namespace signin
