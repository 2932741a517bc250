// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>

class QPaintDevice;

namespace ui {

// One line of text, ready to be drawn: where each of its letters stands, from its upper left corner.
struct SetText
{
    QList<QGlyphRun> runs;
    double width = 0; // pixels
};

// Lines that have been set out. That is most of what a table costs to paint, and who types in a filter or scrolls sees
// the same names again. The last thousand are kept. Owned by what paints.
class SetTexts
{
public:
    // A number in figures of one width; another text cut with "…" where it has no room. Line breaks are spaces. Good
    // until the next call.
    const SetText &line(const QString &text, const QFont &font, int room, QPaintDevice *device);

private:
    [[nodiscard]] SetText setOut(const QString &text, const QFont &font, int room, QPaintDevice *device);

    struct Key
    {
        QString text;
        QFont font;
        int room = 0;
        int resolution = 0;

        bool operator==(const Key &) const = default;
    };

    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.font, key.room); }

    QCache<Key, SetText> m_known{1000};
};

} // namespace ui
