// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/plan.h"

class QWidget;

namespace ui {

class ConfirmDialog;

// The last look before anything is sent: the difference in numbers, whom it concerns, a warning when much goes. Make
// it, connect accepted(), open() it; it deletes itself.
[[nodiscard]] ConfirmDialog *planDialog(const clients::Plan &plan, const QString &accessTitle, QWidget *parent);

} // namespace ui
