// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Keeps national identity numbers out of what is written down. Safe from every thread.

#include <string>

namespace sandbox {

// Every run of exactly eleven digits that stands alone becomes eleven stars. A run inside a longer word, such as a UUID
// or a trace id, stays; a percent-encoded character ends a word.
std::string withoutPersonNumbers(std::string text);

} // namespace sandbox
