// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/picture.h"

#include <QAbstractButton>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int square = 8;     // pixels
constexpr int tolerance = 10; // of 255, on the average of a square

struct Mean
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

Mean meanOf(const QImage &image, const QRect &part)
{
    Mean mean;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            mean.red += qRed(pixel);
            mean.green += qGreen(pixel);
            mean.blue += qBlue(pixel);
        }
    }
    const double count = part.width() * part.height();
    return {mean.red / count, mean.green / count, mean.blue / count};
}

bool isFar(const Mean &a, const Mean &b)
{
    return std::max({std::abs(a.red - b.red), std::abs(a.green - b.green), std::abs(a.blue - b.blue)}) > tolerance;
}

double luminanceOf(QRgb colour)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

// The colour behind, which is what there is most of, against the letters', which is the one of many pixels that is
// farthest from it: single pixels may be an edge of something else.
double contrastIn(const QImage &part)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x)
            ++counts[part.pixel(x, y)];
    }
    QRgb behind = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            behind = each.key();
        }
    }
    double best = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() >= 4)
            best = std::max(best, contrastOf(behind, each.key()));
    }
    return best;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (!widget.isEnabled()) // what cannot be used may be faint (WCAG 1.4.3)
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    return field ? field->text() : QString();
}

// Large text in the sense of WCAG: 18 points, or 14 when bold; a point is 4/3 of a CSS pixel.
double wantedFor(const QFont &font)
{
    const double size = QFontInfo(font).pixelSize();
    return size >= 24 || (size >= 18.5 && font.weight() >= QFont::Bold) ? 3 : 4.5;
}

} // namespace

QImage reduced(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Difference differenceOf(const QImage &accepted, const QImage &now)
{
    Difference difference;
    difference.shown = now;
    if (accepted.size() != now.size())
        return difference;
    QPainter painter(&difference.shown);
    painter.setPen(QPen(Qt::red, 1));
    int squares = 0;
    int others = 0;
    for (int y = 0; y < now.height(); y += square) {
        for (int x = 0; x < now.width(); x += square) {
            const QRect part = QRect(x, y, square, square) & now.rect();
            ++squares;
            if (!isFar(meanOf(accepted, part), meanOf(now, part)))
                continue;
            ++others;
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
    }
    difference.share = static_cast<double>(others) / squares;
    return difference;
}

double contrastOf(QRgb a, QRgb b)
{
    const double one = luminanceOf(a);
    const double other = luminanceOf(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QStringList faintWords(QWidget &page)
{
    QStringList faint;
    const QImage picture = page.grab().toImage();
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const QString words = wordsOf(*widget);
        const QRect seen = widget->visibleRegion().boundingRect(); // not what has been scrolled away
        if (!widget->isVisible() || words.trimmed().isEmpty() || seen.height() < widget->fontMetrics().ascent())
            continue;
        const QRect place = seen.translated(widget->mapTo(&page, QPoint()));
        const double scale = picture.devicePixelRatio();
        const double contrast =
            contrastIn(picture.copy(QRectF(QPointF(place.topLeft()) * scale, QSizeF(place.size()) * scale).toRect()));
        if (contrast < wantedFor(widget->font()))
            faint.append(u"\"%1\" has %2"_s.arg(words).arg(contrast, 0, 'f', 2));
    }
    return faint;
}

} // namespace tests
