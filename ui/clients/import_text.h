// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/import.h"
#include "ui/widgets/explanation.h"

// The words for an import, made in the language of the moment.
namespace ui {

[[nodiscard]] Explanation explainRefusal(const tables::Refused &refused); // of a file, or of what was copied
[[nodiscard]] QString reasonFor(const clients::ImportRow &row);           // why it is told about; a short phrase
[[nodiscard]] QString modeInWords(clients::ImportMode mode);              // on its button
[[nodiscard]] QString meaningOf(clients::ImportMode mode);                // a sentence
[[nodiscard]] QString explainExactly(clients::ExactlyRefused refused);    // "" when it is not refused

} // namespace ui
