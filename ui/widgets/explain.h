// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/widgets/explanation.h"

#include <chrono>

// Plain words for every way to fail that a user of requests and clients can meet. Altinn's code decides, then the
// network's fault, then the kind; server text is never shown. Texts are made in the language of the moment: ask again
// after a change.
namespace ui {

// attempted is a whole sentence such as "The requests could not be read."; it becomes the title when it is given, and
// what happened then opens the meaning.
[[nodiscard]] Explanation explain(const core::Error &error, const QString &attempted = {});

// One short phrase for a table row or a list of failures: "the client lacks an access package".
[[nodiscard]] QString shortReason(const core::Error &error);

// Kind, status, code, trace id and detail, one a line, in English: for support, never shown unasked.
[[nodiscard]] QString detailsOf(const core::Error &error);

// "about 40 seconds", "about 3 minutes"
[[nodiscard]] QString durationInWords(std::chrono::seconds duration);

} // namespace ui
