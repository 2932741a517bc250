// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

class QFileDevice;

namespace tables {

// What went wrong with a file, for "copy details" (Disk).
[[nodiscard]] core::Error fileError(const QFileDevice &file);

// Writes the whole file or nothing (QSaveFile): what stood there before stays when it fails.
[[nodiscard]] core::Result<core::Nothing> saveBytes(const QByteArray &bytes, const QString &path);

} // namespace tables
