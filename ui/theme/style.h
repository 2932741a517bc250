// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

// Fusion with our lines: every control is painted from the palette's colours and sized from the text scale, so it is
// crisp at any device pixel ratio. Owned by the QApplication; made by the Theme.
namespace ui {

// How much a button asks for attention. One Primary a view. Destructive only where something is taken away.
enum class ButtonRole {
    Normal,
    Primary,
    Quiet, // no frame, accent text
    Destructive,
};

void setButtonRole(QAbstractButton *button, ButtonRole role);

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void setStill(bool still) { m_still = still; } // nothing moves by itself

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool m_still = false;
};

} // namespace ui
