// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"

namespace ui {

enum class BuiltIn { Production, Tt02 };

// One of the environments that every build knows, with the ID-porten client id of whoever runs this installation: it is
// configuration, not part of the program (sign-in.md section 2).
[[nodiscard]] core::Result<core::Environment> builtInEnvironment(BuiltIn which, const QString &clientId);

} // namespace ui
