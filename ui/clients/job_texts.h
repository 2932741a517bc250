// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/job.h"
#include "ui/theme/palette.h"

// The words for a job on clients, made in the language of the moment.
namespace ui {

struct JobSummary
{
    Tone tone = Tone::Neutral;
    QString text;
};

[[nodiscard]] JobSummary summaryOf(const clients::Job &job); // of one that is over
// "SmartCloud: 1 240 of 3 000 clients · about 2 minutes left", in one line for the foot of the window.
[[nodiscard]] QString progressInWords(const clients::Job &job);
[[nodiscard]] QString countInWords(const clients::Job &job); // "1 240 of 3 000 clients"
// What it is doing: "12 a second · about 2 minutes left · 8 at once", "paused", "waits for another change".
[[nodiscard]] QString activityInWords(const clients::Job &job);
// Why it does not go on, and the refusals by their reasons; "" when all is well.
[[nodiscard]] QString troubleInWords(const clients::Job &job);
[[nodiscard]] QString outcomeOf(const clients::JobItem &item); // for a row of the result
[[nodiscard]] Tone toneOf(clients::ItemState state);
// As far as it is known: persons that come out of the journal have no name.
[[nodiscard]] QString nameOf(const domain::Client &client);

} // namespace ui
