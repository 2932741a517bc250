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

[[nodiscard]] JobSummary summaryOf(const clients::Job &job, const QString &accessTitle);
[[nodiscard]] QString progressInWords(const clients::Job &job, const QString &accessTitle);
[[nodiscard]] QString outcomeOf(const clients::JobItem &item); // for a row of the result

} // namespace ui
