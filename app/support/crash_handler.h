// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace support {

// From now on a signal that means a fault of our own (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, and so qFatal() and
// std::terminate()) leaves crash-<seconds>.txt in the folder: the versions, the system, the signal, when, where by
// module and offset, and the last lines of the log, which are redacted. For the user alone (0600), nothing is written
// over. Then the program ends by that signal as it would have. Call it on the main thread, whose stack may be what ran
// out; a worker whose own stack runs out leaves no report. Linux only; elsewhere, and under the sanitizers that do this
// themselves, it does nothing. Once.
void reportCrashes(const QString &folder);

} // namespace support
