// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/decision.h"
#include "ui/theme/palette.h"

namespace ui {

struct OutcomeText
{
    Tone tone = Tone::Neutral;
    QString text;
    bool isAboutRights = false; // of this user: what they can do here tells more
    QString details = {};       // of the error behind it, for support; "" when there is none
};

// What truly happened, in the language of the moment.
[[nodiscard]] OutcomeText outcomeInWords(const requests::Outcome &outcome, const QString &title);

} // namespace ui
