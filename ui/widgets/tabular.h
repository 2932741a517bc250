// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;
class QPaintDevice;

// Figures of one width, so that numbers stand under each other. Qt 6.4 cannot ask a font for its tabular figures, so
// each figure is set in the middle of the widest one's room; all other characters keep their own.
namespace ui {

[[nodiscard]] bool isNumber(const QString &text); // figures and separators only

// The text from its upper left corner, all at once: a text of its own for each figure costs ten times as much.
struct TabularRun
{
    QGlyphRun run;
    double width = 0;
};

// Nothing when a character has to come from another font.
[[nodiscard]] std::optional<TabularRun> tabularRun(const QString &text, const QFont &font, QPaintDevice *device);

[[nodiscard]] double tabularWidth(const QFontMetricsF &metrics, const QString &text);
void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace ui
