// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/tabular.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

double figureWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(figure)));
    }
    return widest;
}

bool isFigure(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

bool isNumber(const QString &text)
{
    bool figures = false;
    for (const QChar character : text) {
        if (isFigure(character)) {
            figures = true;
        } else if (!character.isSpace() && !QStringView(u".,:-–%+").contains(character)) {
            return false;
        }
    }
    return figures;
}

double tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    const double figure = figureWidth(metrics);
    double width = 0;
    for (const QChar character : text) {
        width += isFigure(character) ? figure : metrics.horizontalAdvance(character);
    }
    return width;
}

void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter->font(), painter->device());
    const double figure = figureWidth(metrics);
    double x = rect.left();
    if (alignment & Qt::AlignRight) {
        x = rect.right() - tabularWidth(metrics, text);
    } else if (alignment & Qt::AlignHCenter) {
        x = rect.center().x() - tabularWidth(metrics, text) / 2;
    }
    const double baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar character : text) {
        const double own = metrics.horizontalAdvance(character);
        const double room = isFigure(character) ? figure : own;
        painter->drawText(QPointF(x + (room - own) / 2, baseline), QString(character));
        x += room;
    }
}

} // namespace ui
