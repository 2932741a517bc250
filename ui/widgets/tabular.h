// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

// Figures of one width, so that numbers stand under each other. Qt 6.4 cannot ask a font for its tabular figures, so
// each figure is set in the middle of the widest one's room; all other characters keep their own.
namespace ui {

[[nodiscard]] bool isNumber(const QString &text); // figures and separators only
[[nodiscard]] double tabularWidth(const QFontMetricsF &metrics, const QString &text);
void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace ui
