// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

class QBoxLayout;
class QDialog;
class QPushButton;

namespace ui {

// Puts the foot of a dialog that is only looked at below what is in the layout: Close, which Enter presses too.
QPushButton *addCloseFoot(QBoxLayout *layout, QDialog *dialog);

} // namespace ui
