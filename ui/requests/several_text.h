// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/decision_round.h"

#include <QMap>

// The words for several requests that are decided in one go. Made in the language of the moment.
namespace ui {

using Obstacles = QMap<requests::Obstacle, int>; // how many of the chosen each stops

// "2 have not been opened yet, 1 has expired"; "" when nothing is in the way.
[[nodiscard]] QString obstaclesInWords(const Obstacles &obstacles);

[[nodiscard]] QString progressInWords(const requests::DecisionRound &round);
// "2 approved, 1 without a certain answer, 1 not sent": each by its own truth.
[[nodiscard]] QString countsInWords(const requests::DecisionRound &round);
[[nodiscard]] QString itemInWords(const requests::DecisionRound::Item &item, const QString &title); // in full

// What an approval would give, for one line of a list. Needs what was shown.
[[nodiscard]] QString givenInWords(const requests::Review &review, const QString &title);

} // namespace ui
