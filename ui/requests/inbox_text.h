// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/inbox_view.h"
#include "ui/requests/request_text.h"
#include "ui/widgets/explanation.h"

// The words of the inbox as a list: marks, organisations that could not be read, order and filters. Made in the
// language of the moment.
namespace ui {

// What deviates, the worst first; new ones and those that could not be refreshed say so as well.
[[nodiscard]] TagText tagOf(const requests::InboxEntry &entry, const QDateTime &now);

struct FailureText // one row of the list
{
    QString tag;
    QString reason; // one short phrase, or that it is being read
    QString shown;  // what is to be seen of the organisation
    QString key;    // what to press
};

[[nodiscard]] FailureText failureInWords(const requests::InboxFailure &failure);
[[nodiscard]] Explanation explainFailure(const requests::InboxFailure &failure); // in full

[[nodiscard]] QString sortInWords(requests::InboxSort sort);
[[nodiscard]] Qt::SortOrder orderOf(requests::InboxSort sort); // that is asked for with it
// "for clients, new": what is let through.
[[nodiscard]] QString filterInWords(const requests::InboxFilter &filter, const QString &organisation);
// "For clients hides 3 requests", a line for each active part, the search included.
[[nodiscard]] QString hiddenInWords(const requests::InboxView &view, const requests::InboxFilter &filter,
                                    const QString &organisation);

} // namespace ui
