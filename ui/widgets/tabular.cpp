// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/tabular.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

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
    QList<QPointF> places;
    for (const QChar character : text) {
        const double own = metrics.horizontalAdvance(character);
        const double room = isFigure(character) ? figure : own;
        places.append(QPointF(x + (room - own) / 2, baseline));
        x += room;
    }
    // All at once: a text of its own for each figure costs ten times as much.
    QGlyphRun run;
    run.setRawFont(QRawFont::fromFont(painter->font()));
    run.setGlyphIndexes(run.rawFont().glyphIndexesForString(text));
    run.setPositions(places);
    if (run.glyphIndexes().size() == places.size() && !run.glyphIndexes().contains(0U)) {
        painter->drawGlyphRun({}, run);
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) // a character that another font has
        painter->drawText(places.at(i), text.mid(i, 1));
}

} // namespace ui
