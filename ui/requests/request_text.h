// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/inbox.h"
#include "ui/theme/palette.h"

// The words for requests: kinds, status, time left. Made in the language of the moment.
namespace ui {

[[nodiscard]] QString kindInWords(domain::RequestKind kind);
[[nodiscard]] QString statusInWords(domain::RequestStatus status, const QString &raw);

struct TagText
{
    QString text; // "" for no tag
    Tone tone = Tone::Neutral;
};

// The one thing that deviates most: unknown status, expired, soon expiring, forwarded, opened by link.
[[nodiscard]] TagText tagOf(const requests::InboxRow &row, const QDateTime &now);
[[nodiscard]] QString daysLeftInWords(int days);                                // -1 when unknown
[[nodiscard]] QString whenInWords(const QDateTime &time, const QDateTime &now); // "today", "yesterday" or a date

[[nodiscard]] QString handledInWords(const domain::AccessRequest &request); // of one that no longer waits

} // namespace ui
