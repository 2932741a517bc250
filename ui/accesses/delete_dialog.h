// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accesses/save_clients.h"
#include "ui/widgets/confirm_dialog.h"

namespace ui {

// Names and counts what is lost when the access is deleted, and lets the list of its clients be saved first. When
// clients are attached, or when it is not known whether any are, its name must be typed. Connect accepted() and open()
// it; it deletes itself when closed. note: that the list was saved.
[[nodiscard]] ConfirmDialog *deleteDialog(const accesses::AccessDetail &detail, const domain::Party &party,
                                          const NoteSaved &note, QWidget *parent);

} // namespace ui
