// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace support {

// The reports that crashes have left in a folder (crash_handler.h). One that the user has seen stays for support, under
// another name; the oldest go.

inline constexpr qsizetype mostCrashReports = 5;

[[nodiscard]] QString newCrashReport(const QString &folder); // the file of the newest that was not seen; "" for none
void markCrashReportsSeen(const QString &folder);
void makeRoomForCrashReport(const QString &folder); // so that with one more there are not too many

// What the user is shown and may copy. The file may hold anything: at most 64 KiB of it are read, as lines of text
// without control characters, redacted once more.
[[nodiscard]] QString crashReportText(const QString &file);

} // namespace support
