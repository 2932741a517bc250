// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace ui {

// Labels by their place in the hierarchy. They follow text size and theme by themselves.
[[nodiscard]] QLabel *displayLabel(const QString &text = {}, QWidget *parent = nullptr); // 27, wraps
[[nodiscard]] QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);   // 21, wraps
[[nodiscard]] QLabel *sectionLabel(const QString &text = {}, QWidget *parent = nullptr); // 16
[[nodiscard]] QLabel *bodyLabel(const QString &text = {}, QWidget *parent = nullptr);    // 14, wraps
[[nodiscard]] QLabel *mutedLabel(const QString &text = {}, QWidget *parent = nullptr);   // 14, muted, wraps
[[nodiscard]] QLabel *captionLabel(const QString &text = {}, QWidget *parent = nullptr); // 13, muted

[[nodiscard]] QFrame *horizontalLine(QWidget *parent = nullptr);
[[nodiscard]] QFrame *verticalLine(QWidget *parent = nullptr);

} // namespace ui
