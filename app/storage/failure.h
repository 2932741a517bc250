// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

// Why the file that Fullmakt keeps could not be opened, read or written, as a stable code in core::Error::code (kind
// Disk). ui maps each code to words.
namespace storage::failure {

inline constexpr QLatin1StringView newerSchema("storage.newer-schema"); // written by a later version; left alone
inline constexpr QLatin1StringView readOnly("storage.read-only");       // the folder or the file is protected
inline constexpr QLatin1StringView diskFull("storage.disk-full");
inline constexpr QLatin1StringView inUse("storage.in-use");    // by another program or window
inline constexpr QLatin1StringView damaged("storage.damaged"); // found later than at opening
inline constexpr QLatin1StringView noDriver("storage.no-driver");
inline constexpr QLatin1StringView failed("storage.failed"); // anything else; detail says what
inline constexpr QLatin1StringView closed("storage.closed"); // the program is ending

[[nodiscard]] inline core::Error error(QLatin1StringView code, const QString &detail)
{
    core::Error error;
    error.kind = core::ErrorKind::Disk;
    error.code = code;
    error.detail = detail;
    return error;
}

[[nodiscard]] inline tl::unexpected<core::Error> fail(QLatin1StringView code, const QString &detail)
{
    return core::fail(error(code, detail));
}

} // namespace storage::failure
