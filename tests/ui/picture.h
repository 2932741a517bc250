// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace tests {

// Half as wide and high: what differs by the rounding of an edge or a letter is evened out, and the files are small.
[[nodiscard]] QImage reduced(const QImage &picture);

struct Difference
{
    double share = 1; // of the small squares that look another way, 0 to 1; 1 when the sizes differ
    QImage shown;     // the later picture, with those squares framed
};

// Of two reduced pictures.
[[nodiscard]] Difference differenceOf(const QImage &accepted, const QImage &now);

// WCAG 2.2: 1 to 21.
[[nodiscard]] double contrastOf(QRgb a, QRgb b);

// Visible words, of labels and of buttons and fields that can be used, whose letters do not stand out from what is
// behind them as much as WCAG 2.2 AA asks for (4.5, large text 3), one a line. Measured in the picture, so it wants
// text so large that a letter's stroke is as wide as a pixel or two.
[[nodiscard]] QStringList faintWords(QWidget &page);

} // namespace tests
