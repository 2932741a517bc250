// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace signin {

// ID-porten's levels of assurance in rising order; every other acr value is refused (section 3).
enum class Level { Low, Substantial, High };

[[nodiscard]] std::optional<Level> levelFromAcr(QStringView acr);
[[nodiscard]] QString acrOf(Level level);

} // namespace signin
