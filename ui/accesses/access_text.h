// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/accesses/access_index.h"
#include "ui/theme/palette.h"
#include "ui/widgets/rights_view.h"

#include <functional>

// The words for system accesses: what they are called, who made them, what became of a deletion. Made in the language
// of the moment.
namespace ui {

// What an entry of the record says was done, and how it went: words of another room.
using EntryWords = std::function<QString(const activity::Entry &)>;

// Its title, else the system's registered name, else the system's id.
[[nodiscard]] QString accessTitle(const domain::SystemAccess &access, const altinn::SystemText &system);
// The vendor's name where it can be had, its number always; "" when neither is known.
[[nodiscard]] QString vendorInWords(const domain::SystemAccess &access, const altinn::SystemText &system);
[[nodiscard]] QString vendorInWords(const altinn::SystemText &system);
[[nodiscard]] QString accessKindInWords(const domain::SystemAccess &access);
[[nodiscard]] QString vendorName(const accesses::AccessIndex::Entry &vendor); // for a list to choose from
[[nodiscard]] QString dateInWords(const QDateTime &time);                     // "–" when unknown
[[nodiscard]] QString createdInWords(const QDateTime &time);
// "2 packages · 12 clients"; what has not been read, or could not be, says so.
[[nodiscard]] QString holdingsInWords(const domain::SystemAccess &access, const accesses::Holdings &holdings);
// What is missing of an organisation.
[[nodiscard]] QString gapInWords(const accesses::AccessGap &gap);
// Where it came from, as far as that is known.
[[nodiscard]] QString originInWords(const accesses::AccessDetail &detail);
// What was done with it last by the record of activity, and when.
[[nodiscard]] QString lastEntryInWords(const core::Result<std::optional<activity::Entry>> &entry,
                                       const EntryWords &words);

// A thing it has or would get, as the list shows it.
[[nodiscard]] RightsRow rightsRowOf(const altinn::NamedRight &right);

struct AccessNews
{
    Tone tone = Tone::Neutral;
    QString text;
    QString details = {}; // of the error behind it, for support; "" when there is none
};

[[nodiscard]] AccessNews removalInWords(const accesses::RemovalOutcome &outcome, const QString &title);

} // namespace ui
