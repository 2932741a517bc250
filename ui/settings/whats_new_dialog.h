// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace ui {

// What has come with this version, shortly, in the words of who uses it. Owns itself.
class WhatsNewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WhatsNewDialog(const QString &version, QWidget *parent = nullptr);
};

} // namespace ui
