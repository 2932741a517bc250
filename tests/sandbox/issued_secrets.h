// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Every token, code, verifier, state and nonce that went through this sandbox, in memory only, for tests that look for
// them where they must not be. One for the process, like its clock; safe from every thread.

#include "json.h"

#include <string>

namespace sandbox {

void noteSecret(const std::string &kind, const std::string &value);
// [{kind, value}], oldest first.
Json issuedSecrets();

} // namespace sandbox
