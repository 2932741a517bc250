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

} // namespace ui
