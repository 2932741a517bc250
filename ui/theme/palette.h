// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

// The colours of the house in light, dark, and both with high contrast. Widgets never keep a colour: they ask
// coloursOf(palette()) when painting, so that a change of theme reaches them by itself. Text on its own ground is at
// least 4.5:1, with high contrast 7:1; what a control is known by is at least 3:1.
namespace ui {

struct Colours
{
    QColor background; // behind cards
    QColor surface;    // cards, fields, panes
    QColor rail;       // navigation, neutral tags
    QColor line;       // between things; nothing is known by it alone
    QColor border;     // of controls
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentQuiet; // the quiet ground that accent text stands on; the same for ok, warn and bad
    QColor ok;
    QColor okQuiet;
    QColor warn;
    QColor warnQuiet;
    QColor bad;
    QColor badQuiet;
    QColor selection;
    bool dark = false;
    bool strong = false; // high contrast
};

// What something means. A tone is always said in words or by an icon's shape as well.
enum class Tone {
    Neutral,
    Accent, // information, new
    Ok,
    Warn,
    Bad,
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
[[nodiscard]] const Colours &strongLightColours();
[[nodiscard]] const Colours &strongDarkColours();

// The set that a palette made by qtPalette() stands for; any other palette is judged by the lightness of its window.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);

// Window = background, Base = surface, AlternateBase = rail, PlaceholderText = muted, Link = accent, Highlight =
// selection, Mid = line, BrightText = bad. A label is muted by setForegroundRole(QPalette::PlaceholderText).
[[nodiscard]] QPalette qtPalette(const Colours &colours);

[[nodiscard]] QColor inkOf(const Colours &colours, Tone tone);    // text and icons
[[nodiscard]] QColor groundOf(const Colours &colours, Tone tone); // quiet ground
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace ui
