// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace core {

// A process that may hold tokens leaves no core file behind (sign-in.md section 8, S19). Call it before anything else.
// True when the system, asked again, agrees. The process stays "dumpable" all the same: without that flag the desktop
// portals refuse it, since they can no longer see who asks.
[[nodiscard]] bool forbidCoreDumps();

} // namespace core
