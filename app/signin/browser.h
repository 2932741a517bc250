// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <functional>

namespace signin {

// Opens an address in the user's own browser, never in a view of ours (RFC 8252 section 8.12). False: it did not open.
using OpenBrowser = std::function<bool(const QUrl &)>;

} // namespace signin
