// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace ui {

// An icon that is not a control. Sized by the text scale, coloured from the palette when painted.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(Glyph glyph, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Ink m_ink;
};

} // namespace ui
