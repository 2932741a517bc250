// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"
#include "app/signin/flow.h"
#include "app/signin/pkce.h"

namespace signin {

// What is asked of the provider (section 3), encoded as a query or a form: the challenge, never the verifier; no
// response_mode, prompt=login only when a fresh log-in is forced.
[[nodiscard]] QByteArray authorizeParameters(const core::Environment &environment, const SignInOptions &options,
                                             const AttemptSecrets &secrets, const QByteArray &redirectUri);
// The address for the browser when something has been pushed: that and the client, nothing else (RFC 9126 section 4).
[[nodiscard]] QByteArray pushedParameters(const core::Environment &environment, const QByteArray &requestUri);
[[nodiscard]] QUrl authorizeAddress(const QUrl &endpoint, const QByteArray &parameters);

} // namespace signin
