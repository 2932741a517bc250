// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/diagnostics.h"
#include "app/net/http.h"

namespace net {

// How this computer reaches that address, for the diagnostics: whether through a proxy and by which host, never as
// whom; the TLS library; how far the clock is ahead.
void describe(core::Diagnostics &into, const Http &http, const QUrl &address);

} // namespace net
