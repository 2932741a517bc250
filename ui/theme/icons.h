// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

// The line icons of the house, drawn from resources/icons in the colours of the current palette. An icon() follows a
// change of theme by itself; buttons and menus of ours draw it in the colour of their own text.
namespace ui {

enum class Glyph {
    ArrowLeft,
    ArrowRight,
    Building,
    Check,
    ChevronDown,
    ChevronRight,
    Clients,
    Clock,
    Copy,
    Cross,
    Done,
    Download,
    Error,
    External,
    File,
    Filter,
    Grid,
    Inbox,
    Info,
    Key,
    Link,
    Lock,
    Minus,
    More,
    Plus,
    Refresh,
    Search,
    Settings,
    SignOut,
    Undo,
    User,
    Warning,
};

enum class Ink {
    Text,
    Muted,
    Accent,
    OnAccent,
    Ok,
    Warn,
    Bad,
};

[[nodiscard]] QIcon icon(Glyph glyph, Ink ink = Ink::Text);
[[nodiscard]] QIcon applicationIcon();

[[nodiscard]] Glyph glyphOf(Tone tone); // the icon that goes with a message of this tone
[[nodiscard]] QColor inkColour(const Colours &colours, Ink ink);

void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const QColor &colour);

// The program's mark: what the application icon shows, in the accent of the palette.
void paintMark(QPainter *painter, const QRectF &rect, const Colours &colours);

// Draws an icon() in one colour; any other icon as it is.
void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour, QIcon::Mode mode);

} // namespace ui
