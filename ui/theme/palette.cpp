// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/palette.h"

namespace ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours{
        .background = rgb(0xF5F6F8),
        .surface = rgb(0xFFFFFF),
        .rail = rgb(0xEDEFF2),
        .line = rgb(0xDDE1E6),
        .border = rgb(0x7F8995),
        .text = rgb(0x1A2027),
        .muted = rgb(0x56606B),
        .accent = rgb(0x175A8A),
        .accentQuiet = rgb(0xE4EFF7),
        .ok = rgb(0x1B7A4B),
        .okQuiet = rgb(0xE3F3EA),
        .warn = rgb(0x8A5A00),
        .warnQuiet = rgb(0xFBF1DC),
        .bad = rgb(0xB3261E),
        .badQuiet = rgb(0xFBE7E5),
        .selection = rgb(0xDCEAF5),
        .dark = false,
        .strong = false,
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .background = rgb(0x13171C),
        .surface = rgb(0x1A2027),
        .rail = rgb(0x161B21),
        .line = rgb(0x2C343D),
        .border = rgb(0x6B7683),
        .text = rgb(0xE7EBF0),
        .muted = rgb(0xA3AEBA),
        .accent = rgb(0x7DB9E8),
        .accentQuiet = rgb(0x1D3347),
        .ok = rgb(0x6FCF9B),
        .okQuiet = rgb(0x173326),
        .warn = rgb(0xE5B85C),
        .warnQuiet = rgb(0x3A2E14),
        .bad = rgb(0xF28B82),
        .badQuiet = rgb(0x41201D),
        .selection = rgb(0x21374A),
        .dark = true,
        .strong = false,
    };
    return colours;
}

const Colours &strongLightColours()
{
    static const Colours colours{
        .background = rgb(0xFFFFFF),
        .surface = rgb(0xFFFFFF),
        .rail = rgb(0xFFFFFF),
        .line = rgb(0x6E6E6E),
        .border = rgb(0x000000),
        .text = rgb(0x000000),
        .muted = rgb(0x303030),
        .accent = rgb(0x003D73),
        .accentQuiet = rgb(0xE3EFFB),
        .ok = rgb(0x00461F),
        .okQuiet = rgb(0xE2F4E9),
        .warn = rgb(0x5A3B00),
        .warnQuiet = rgb(0xFFF3D1),
        .bad = rgb(0x8C0009),
        .badQuiet = rgb(0xFFE8E6),
        .selection = rgb(0xCFE5FF),
        .dark = false,
        .strong = true,
    };
    return colours;
}

const Colours &strongDarkColours()
{
    static const Colours colours{
        .background = rgb(0x000000),
        .surface = rgb(0x000000),
        .rail = rgb(0x000000),
        .line = rgb(0x8F8F8F),
        .border = rgb(0xFFFFFF),
        .text = rgb(0xFFFFFF),
        .muted = rgb(0xDCDCDC),
        .accent = rgb(0x9BD1FF),
        .accentQuiet = rgb(0x002B4D),
        .ok = rgb(0x93F0B8),
        .okQuiet = rgb(0x00301A),
        .warn = rgb(0xFFDB70),
        .warnQuiet = rgb(0x332600),
        .bad = rgb(0xFFB8B0),
        .badQuiet = rgb(0x470706),
        .selection = rgb(0x003463),
        .dark = true,
        .strong = true,
    };
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Colours *strong : {&strongLightColours(), &strongDarkColours()}) {
        if (window == strong->background) {
            return *strong;
        }
    }
    return window.lightness() < 128 ? darkColours() : lightColours();
}

QPalette qtPalette(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, colours.background);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.surface);
    set(QPalette::AlternateBase, colours.rail);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.surface);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::ToolTipBase, colours.surface);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Highlight, colours.selection);
    set(QPalette::HighlightedText, colours.text);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::BrightText, colours.bad);
    set(QPalette::Light, colours.surface);
    set(QPalette::Midlight, colours.rail);
    set(QPalette::Mid, colours.line);
    set(QPalette::Dark, colours.muted);
    const QColor faded = mixed(colours.muted, colours.surface, 0.25);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::Link}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.rail);
    return palette;
}

QColor inkOf(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return colours.muted;
    case Tone::Accent:
        return colours.accent;
    case Tone::Ok:
        return colours.ok;
    case Tone::Warn:
        return colours.warn;
    case Tone::Bad:
        return colours.bad;
    }
    return colours.text;
}

QColor groundOf(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return colours.rail;
    case Tone::Accent:
        return colours.accentQuiet;
    case Tone::Ok:
        return colours.okQuiet;
    case Tone::Warn:
        return colours.warnQuiet;
    case Tone::Bad:
        return colours.badQuiet;
    }
    return colours.rail;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

} // namespace ui
