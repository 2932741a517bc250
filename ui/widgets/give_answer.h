// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/rights_view.h"

#include <optional>

// Whether the user can give a package or a service, and why not, in words (altinn-enduser-api.md section 7.2).
namespace ui {

// Adds the answer for the next column, and why not as notes. canGive: nothing when it is not known. The reason codes
// are Altinn's, and Fullmakt's own PackageForClientsOnly.
void addGiveAnswer(RightsRow *row, std::optional<bool> canGive, const QStringList &reasonCodes);

} // namespace ui
