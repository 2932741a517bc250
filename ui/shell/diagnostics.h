// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

struct Services;

// What a user sends to support about this program and its surroundings, as they are now. Nothing in it is personal or
// secret, by the types of core::Diagnostics.
[[nodiscard]] QString diagnosticsOf(const Services &services);

} // namespace ui
