// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/set_texts.h"

#include "ui/widgets/tabular.h"

#include <QPaintDevice>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace ui {

// As one line, however long.
static QTextLine asOneLine(QTextLayout &layout)
{
    constexpr double unbounded = 1'000'000;
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(unbounded);
    layout.endLayout();
    return line;
}

static double widthOf(const QTextLine &line)
{
    return line.isValid() ? line.naturalTextWidth() : 0;
}

static bool isTurnedAround(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

const SetText &SetTexts::line(const QString &text, const QFont &font, int room, QPaintDevice *device)
{
    const Key key{text, font, room, device->logicalDpiY()};
    if (const SetText *known = m_known.object(key))
        return *known;
    auto *made = new SetText(setOut(text, font, room, device));
    m_known.insert(key, made);
    return *made;
}

SetText SetTexts::setOut(const QString &text, const QFont &font, int room, QPaintDevice *device)
{
    const auto number = isNumber(text) ? tabularRun(text, font, device) : std::nullopt;
    if (number && number->width <= room)
        return {{number->run}, number->width};
    const QString whole = QString(text).replace(u'\n', u' ');
    QTextLayout layout(whole, font, device);
    QTextLine line = asOneLine(layout);
    if (widthOf(line) <= room)
        return {layout.glyphRuns(), widthOf(line)};
    const SetText sign = this->line(QStringLiteral("…"), font, std::numeric_limits<int>::max(), device);
    const int end = line.xToCursor(room - sign.width, QTextLine::CursorOnCharacter);
    if (isTurnedAround(whole)) {
        layout.setText(whole.left(end) + u'…');
        line = asOneLine(layout);
        return {layout.glyphRuns(), widthOf(line)};
    }
    const double place = line.cursorToX(end);
    SetText cut{end > 0 ? layout.glyphRuns(0, end) : QList<QGlyphRun>(), place + sign.width};
    for (QGlyphRun run : sign.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position += QPointF(place, 0);
        run.setPositions(positions);
        cut.runs.append(run);
    }
    return cut;
}

} // namespace ui
