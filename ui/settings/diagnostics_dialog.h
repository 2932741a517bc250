// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace ui {

// Shows what support is sent, to the letter, before it is sent, and copies it. Owns itself.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    // title: "" for that of the diagnostics.
    explicit DiagnosticsDialog(const QString &text, QWidget *parent = nullptr, const QString &title = {});
};

} // namespace ui
