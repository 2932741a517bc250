// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/palette.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui {

// A number with a word under it: "412, will be added". Its accessible name says both.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(Tone tone, QWidget *parent = nullptr);

    void setFigure(int figure, const QString &label);

    [[nodiscard]] int figure() const { return m_value; }

private:
    class Figure;

    Tone m_tone; // of a figure that is not 0
    int m_value = 0;
    Figure *m_figure;
    QLabel *m_label;
};

} // namespace ui
