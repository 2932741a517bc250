// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

static void initialiseResources()
{
    Q_INIT_RESOURCE(fullmakt);
}

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, 32> glyphNames{
    u"arrow-left", u"arrow-right", u"building", u"check",    u"chevron-down", u"chevron-right", u"clients", u"clock",
    u"copy",       u"cross",       u"done",     u"download", u"error",        u"external",      u"file",    u"filter",
    u"grid",       u"inbox",       u"info",     u"key",      u"link",         u"lock",          u"minus",   u"more",
    u"plus",       u"refresh",     u"search",   u"settings", u"sign-out",     u"undo",          u"user",    u"warning",
};
static_assert(static_cast<std::size_t>(Glyph::Warning) + 1 == glyphNames.size());

QString nameOf(Glyph glyph)
{
    return QString::fromUtf16(glyphNames.at(static_cast<std::size_t>(glyph)));
}

QPixmap glyphPixmap(const QString &name, int pixels, const QColor &colour)
{
    const QString key = u"fullmakt/%1/%2/%3"_s.arg(name).arg(pixels).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (pixels <= 0 || QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    initialiseResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return pixmap;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Draws one SVG in the colour that the application's palette gives its ink at the moment of painting.
class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QGuiApplication::palette();
        const Colours &colours = coloursOf(palette);
        const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                                      : inkColour(colours, m_ink);
        return glyphPixmap(m_name, qMin(size.width(), size.height()), colour);
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_name, m_ink); }

    QString iconName() override { return m_name; }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(Glyph glyph, Ink ink)
{
    return QIcon(new GlyphEngine(nameOf(glyph), ink));
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        result.addPixmap(glyphPixmap(u"fullmakt"_s, size, Qt::black));
    }
    return result;
}

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return Glyph::Info;
    case Tone::Ok:
        return Glyph::Done;
    case Tone::Warn:
        return Glyph::Warning;
    case Tone::Bad:
        return Glyph::Error;
    }
    return Glyph::Info;
}

QColor inkColour(const Colours &colours, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return colours.text;
    case Ink::Muted:
        return colours.muted;
    case Ink::Accent:
        return colours.accent;
    case Ink::OnAccent:
        return colours.surface;
    case Ink::Ok:
        return colours.ok;
    case Ink::Warn:
        return colours.warn;
    case Ink::Bad:
        return colours.bad;
    }
    return colours.text;
}

void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const QColor &colour)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const double side = std::min(rect.width(), rect.height());
    const QPixmap pixmap = glyphPixmap(nameOf(glyph), qRound(side * ratio), colour);
    // on whole device pixels, or thin lines blur
    const auto snapped = [ratio](double value) { return std::round(value * ratio) / ratio; };
    const QPointF corner(snapped(rect.center().x() - side / 2), snapped(rect.center().y() - side / 2));
    painter->drawPixmap(QRectF(corner, QSizeF(pixmap.size()) / ratio), pixmap, QRectF(pixmap.rect()));
}

void paintMark(QPainter *painter, const QRectF &rect, const Colours &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 64, rect.height() / 64);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accent);
    painter->drawRoundedRect(QRectF(0, 0, 64, 64), 18, 18);
    QPainterPath letter; // the strokes of fullmakt.svg
    letter.moveTo(20, 47);
    letter.lineTo(20, 23);
    letter.quadTo(20, 17, 26, 17);
    letter.lineTo(45, 17);
    letter.moveTo(20, 32);
    letter.lineTo(34, 32);
    QPainterPath tick;
    tick.moveTo(34, 43);
    tick.lineTo(39, 48);
    tick.lineTo(49, 37);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.surface, 6.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(letter);
    painter->setPen(QPen(mixed(colours.surface, colours.accent, 0.3), 5.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
    painter->restore();
}

void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour, QIcon::Mode mode)
{
    const QString name = icon.name();
    for (std::size_t i = 0; i < glyphNames.size(); ++i) {
        if (name == QStringView(glyphNames[i])) {
            paintGlyph(painter, rect, static_cast<Glyph>(i), colour);
            return;
        }
    }
    icon.paint(painter, rect, Qt::AlignCenter, mode);
}

} // namespace ui
