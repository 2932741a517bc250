// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The frame around every web page that the sandbox shows: self-contained, no script. Free functions.

#include <string>

namespace sandbox {

// `body` is HTML; `title` is plain text.
std::string page(const std::string &language, const std::string &title, const std::string &body);

} // namespace sandbox
