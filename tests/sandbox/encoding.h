// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Bytes to text and back: base64url, hashes, random tokens, and escaping for URLs and HTML.
// Free functions without state; safe from every thread.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

std::string base64Url(std::string_view bytes);
std::optional<std::string> fromBase64Url(std::string_view text);
std::string sha256(std::string_view bytes);

// Bytes from the operating system's generator; ends the program if there are none.
std::string randomBytes(std::size_t count);
std::string randomToken(std::size_t byteCount = 24);
std::string hex(std::string_view bytes);

std::string urlEncode(std::string_view text);
std::string htmlEscape(std::string_view text);

// True when both hold the same bytes; the time used does not tell where they differ.
bool sameSecret(std::string_view left, std::string_view right);

} // namespace sandbox
