// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace ui {

// Lies over a widget while something that it takes is dragged above it, and says what will happen. Owned by that
// widget.
class DropVeil : public QWidget
{
    Q_OBJECT

public:
    DropVeil(Glyph glyph, QWidget *parent);

    void cover(const QString &words); // until it is hidden

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

} // namespace ui
