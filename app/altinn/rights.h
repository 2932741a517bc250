// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/json.h"
#include "app/domain/rights.h"

namespace altinn {

// Right[] and AccessPackage[] (section 4.13), one for each element. Rights without a resource, or with several, and
// unknown attributes are kept verbatim; what cannot be read at all is there too, with an empty id.
QList<domain::Right> readRights(const QList<Object> &objects);
QList<domain::AccessPackage> readPackages(const QList<Object> &objects);

} // namespace altinn
