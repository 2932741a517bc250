// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/theme/palette.h"
#include "ui/widgets/explanation.h"

namespace ui {

// Every code of app/signin/failure.h in plain words with a next step; any other error as explain() has it.
[[nodiscard]] Explanation explainSignIn(const core::Error &error);

// What the user chose in the browser is told as a note, everything else as an error.
[[nodiscard]] Tone toneOfSignIn(const core::Error &error);

// Why the session ended, as one sentence: "You were signed out because nothing happened for 30 minutes."
[[nodiscard]] QString whyEnded(const core::Error &reason);

} // namespace ui
