// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/json.h"
#include "app/domain/rights.h"

namespace altinn {

// Right[] and AccessPackage[] (section 4.13). Rights without a resource and unknown attributes are kept verbatim.
QList<domain::Right> readRights(const QList<Object> &objects);
QList<domain::AccessPackage> readPackages(const QList<Object> &objects);

} // namespace altinn
