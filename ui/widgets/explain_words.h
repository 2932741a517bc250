// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/widgets/altinn_reason.h"

#include <QString>

namespace ui {

// The words of explain(), one set for each meaning.
struct Words
{
    QString title;   // what happened, as a heading
    QString meaning; // whole sentences
    QString advice;
    QString brief; // the same as a phrase in a list
};

[[nodiscard]] Words wordsOf(AltinnReason reason);
[[nodiscard]] Words wordsOf(const core::Error &error); // by the network's fault, else by kind

// What stood in the way of any server; empty for None and Closed, of which nothing more is known. issuer is text from
// outside.
[[nodiscard]] Words wordsOf(core::NetworkFault fault, const QString &issuer);

} // namespace ui
