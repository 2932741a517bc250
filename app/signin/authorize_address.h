// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"
#include "app/signin/flow.h"
#include "app/signin/pkce.h"

namespace signin {

// The address for the browser (section 3): the challenge, never the verifier; no response_mode, prompt=login only when
// a fresh log-in is forced.
[[nodiscard]] QUrl authorizeAddress(const QUrl &endpoint, const core::Environment &environment,
                                    const SignInOptions &options, const AttemptSecrets &secrets,
                                    const QByteArray &redirectUri);

} // namespace signin
