// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/support/self_check.h"

#include <functional>

namespace support {

[[nodiscard]] Verdict worstOf(const QList<Finding> &findings); // what is unknown makes nothing worse

// For programs: {"verdict", "checks": [{"name", "verdict", "facts", "error", "advice"}]}; the last two where there is
// one. advise makes the words for an error, which are not made here.
[[nodiscard]] QByteArray asJson(const QList<Finding> &findings,
                                const std::function<QString(const core::Error &)> &advise);

} // namespace support
