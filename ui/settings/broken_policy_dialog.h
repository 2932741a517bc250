// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QDialog>

namespace ui {

// Says that what IT has decided for this computer cannot be understood, and that Fullmakt therefore does not start.
// Stands alone, before there is a window.
class BrokenPolicyDialog : public QDialog
{
    Q_OBJECT

public:
    BrokenPolicyDialog(const QString &file, const core::Error &error, QWidget *parent = nullptr);
};

} // namespace ui
