// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/outcome_text.h"
#include "ui/requests/receipt.h"

#include <functional>

class QWidget;

namespace ui {

// Asks whether the private note belongs in the receipt, when there is one, and where to save it; then tells what came
// of it. Nothing is told when the user thinks better of it. The questions close with the parent.
void saveReceipt(const ReceiptFacts &facts, QWidget *parent, const std::function<void(const OutcomeText &)> &tell);

// Each as a file of its own in the folder, without the private note; no file that is there is written over. Tells how
// many were saved, and what stopped the others.
[[nodiscard]] OutcomeText saveReceipts(const QList<ReceiptFacts> &all, const QString &folder);

} // namespace ui
