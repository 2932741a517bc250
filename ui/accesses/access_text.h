// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "ui/theme/palette.h"
#include "ui/widgets/rights_view.h"

// The words for system accesses: what they are called, who made them, what became of a deletion. Made in the language
// of the moment.
namespace ui {

// Its title, else the system's registered name, else the system's id.
[[nodiscard]] QString accessTitle(const domain::SystemAccess &access, const altinn::SystemText &system);
// The vendor's name where it can be had, its number always; "" when neither is known.
[[nodiscard]] QString vendorInWords(const domain::SystemAccess &access, const altinn::SystemText &system);
[[nodiscard]] QString vendorInWords(const altinn::SystemText &system);
[[nodiscard]] QString accessKindInWords(const domain::SystemAccess &access);
[[nodiscard]] QString dateInWords(const QDateTime &time); // "–" when unknown

// A thing it has or would get, as the list shows it.
[[nodiscard]] RightsRow rightsRowOf(const altinn::NamedRight &right);

struct OutcomeText
{
    Tone tone = Tone::Neutral;
    QString text;
};

[[nodiscard]] OutcomeText removalInWords(const accesses::RemovalOutcome &outcome, const QString &title);

} // namespace ui
