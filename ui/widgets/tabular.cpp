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

std::optional<TabularRun> tabularRun(const QString &text, const QFont &font, QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    const double figure = figureWidth(metrics);
    TabularRun result;
    QList<QPointF> places;
    for (const QChar character : text) {
        const double own = metrics.horizontalAdvance(character);
        const double room = isFigure(character) ? figure : own;
        places.append(QPointF(result.width + (room - own) / 2, metrics.ascent()));
        result.width += room;
    }
    result.run.setRawFont(QRawFont::fromFont(font));
    result.run.setGlyphIndexes(result.run.rawFont().glyphIndexesForString(text));
    result.run.setPositions(places);
    const bool isWhole = result.run.glyphIndexes().size() == places.size() && !result.run.glyphIndexes().contains(0U);
    return isWhole ? std::optional(result) : std::nullopt;
}

void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter->font(), painter->device());
    const double top = rect.top() + (rect.height() - metrics.height()) / 2;
    const auto tabular = tabularRun(text, painter->font(), painter->device());
    const double width = tabular ? tabular->width : metrics.horizontalAdvance(text);
    const double room = rect.width() - width;
    const double left = rect.left() + (alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0);
    if (tabular)
        painter->drawGlyphRun(QPointF(left, top), tabular->run);
    else
        painter->drawText(QPointF(left, top + metrics.ascent()), text);
}

} // namespace ui
