// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/paragraph.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

using namespace Qt::StringLiterals;

Paragraph::Paragraph(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText); // names come from outside
    setWordWrap(true);
}

int Paragraph::heightForWidth(int width) const
{
    if (!isPlain()) {
        return QLabel::heightForWidth(width);
    }
    const QMargins margins = contentsMargins();
    return linesAt(width - margins.left() - margins.right()) * lineHeight() + margins.top() + margins.bottom();
}

QSize Paragraph::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return isPlain() ? QSize(hint.width(), heightForWidth(hint.width())) : hint;
}

QSize Paragraph::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return isPlain() ? QSize(hint.width(), qMax(hint.height(), lineHeight())) : hint;
}

void Paragraph::paintEvent(QPaintEvent *event)
{
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect room = contentsRect();
    QTextLayout layout;
    const int height = breakLines(layout, room.width()) * lineHeight();
    double top = room.top();
    if (alignment() & Qt::AlignVCenter) {
        top += (room.height() - height) / 2.0;
    } else if (alignment() & Qt::AlignBottom) {
        top += room.height() - height;
    }
    QPainter painter(this);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, foregroundRole()));
    layout.draw(&painter, QPointF(room.left(), qMax<double>(top, room.top())));
}

bool Paragraph::isPlain() const
{
    const bool selectable = textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return !selectable && textFormat() == Qt::PlainText;
}

int Paragraph::lineHeight() const
{
    return qRound(fontMetrics().height() * 1.2);
}

int Paragraph::linesAt(int width) const
{
    constexpr qsizetype widths = 32; // of one layout; a window that is drawn larger asks for ever new ones
    if (m_known.text != text() || m_known.font != font() || m_known.lines.size() == widths)
        m_known = {text(), font(), {}};
    if (const auto known = m_known.lines.constFind(width); known != m_known.lines.constEnd())
        return *known;
    QTextLayout layout;
    return *m_known.lines.insert(width, breakLines(layout, width));
}

int Paragraph::breakLines(QTextLayout &layout, int width) const
{
    QString words = text();
    words.replace(u'\n', QChar::LineSeparator);
    words.replace(u"ID-porten"_s, u"ID-\u2060porten"_s); // one word: no line ends at its hyphen
    layout.setText(words);
    layout.setFont(font());
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1));
        line.setPosition({0, lines * double(lineHeight()) + (lineHeight() - line.height()) / 2});
        ++lines;
    }
    layout.endLayout();
    return qMax(lines, 1);
}

} // namespace ui
