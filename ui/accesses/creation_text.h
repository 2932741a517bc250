// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accesses/access_text.h"

// The words for what became of a creation, in the language of the moment. Codes that are worded for requests elsewhere
// are worded for a creation here.
namespace ui {

[[nodiscard]] AccessNews creationInWords(const accesses::CreationOutcome &outcome);

} // namespace ui
