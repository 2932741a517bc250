// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/plan.h"

#include <chrono>
#include <optional>

class QWidget;

namespace ui {

class ConfirmDialog;

// The last look before anything is sent: the difference in numbers, whom it concerns, a warning when much goes. Make
// it, connect accepted(), open() it; it deletes itself.
// estimate: by the pace of earlier jobs; nothing when there were none.
[[nodiscard]] ConfirmDialog *planDialog(const clients::Plan &plan, const QString &accessTitle,
                                        std::optional<std::chrono::seconds> estimate, QWidget *parent);

} // namespace ui
