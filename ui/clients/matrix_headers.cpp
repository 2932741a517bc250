// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/matrix_headers.h"

#include "app/clients/matrix.h"
#include "ui/clients/matrix_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/tabular.h"
#include "ui/widgets/tag.h"

#include <QApplication>
#include <QTextLayout>

namespace ui {

using clients::CellState;
using clients::Staged;

namespace {

constexpr int mostTitleLines = 3;

struct Sign
{
    Glyph glyph = Glyph::Minus;
    Ink ink = Ink::Muted;
};

Sign signOf(CellState state, bool noLonger)
{
    switch (state) {
    case CellState::Attached:
        return noLonger ? Sign{Glyph::Warning, Ink::Warn} : Sign{Glyph::Check, Ink::Ok};
    case CellState::CanBe:
        return {Glyph::Plus, Ink::Muted};
    case CellState::Cannot:
        return {Glyph::Lock, Ink::Muted};
    case CellState::Unknown:
        break;
    }
    return {Glyph::Info, Ink::Muted};
}

// At most so many lines, the last one cut with "…".
void drawWrapped(QPainter *painter, const QRect &rect, const QString &text, int most)
{
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    const QFontMetrics metrics(painter->font());
    int top = rect.top();
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = text.mid(line.textStart(), number == most ? -1 : line.textLength());
        painter->drawText(QRect(rect.left(), top, rect.width(), metrics.lineSpacing()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(rest.trimmed(), Qt::ElideRight, rect.width()));
        top += metrics.lineSpacing();
    }
    layout.endLayout();
}

void drawGround(QPainter *painter, const QRect &rect, const Colours &colours)
{
    painter->fillRect(rect, colours.background);
    paint::lowerLine(painter, rect, colours.line);
}

} // namespace

QRect MatrixDelegate::signPlace(const QRect &cell)
{
    QRect place(cell);
    place.setWidth(space::cellPadding + space::iconSize() + space::half);
    return place;
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colours &colours = coloursOf(cell.palette);
    painter->save();
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, colours.selection);
    paint::lowerLine(painter, cell.rect, colours.line);
    const QRect inside = cell.rect.adjusted(space::cellPadding, 0, -space::half, -1);
    QRect place(0, 0, space::iconSize(), space::iconSize());
    place.moveCenter(QPoint(inside.left() + space::iconSize() / 2, inside.center().y()));
    const QRect beside = inside.adjusted(space::iconSize() + space::half, 0, 0, 0);
    const auto mark = static_cast<Staged>(index.data(MatrixModel::MarkRole).toInt());
    if (mark != Staged::Nothing) {
        const bool add = mark == Staged::Add;
        paintGlyph(painter, place, add ? Glyph::Plus : Glyph::Minus, add ? colours.ok : colours.bad);
        paintTag(painter, beside, cell.text, add ? Tone::Ok : Tone::Bad, cell.palette,
                 Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        const auto state = static_cast<CellState>(index.data(MatrixModel::StateRole).toInt());
        const Sign sign = signOf(state, index.data(MatrixModel::NoLongerRole).toBool());
        paintGlyph(painter, place, sign.glyph, inkColour(colours, sign.ink));
        painter->setFont(fontOf(Type::Caption));
        painter->setPen(state == CellState::Attached ? colours.text : colours.muted);
        painter->drawText(beside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(painter->font()).elidedText(cell.text, Qt::ElideRight, beside.width()));
    }
    if (cell.state & QStyle::State_HasFocus)
        paint::ring(painter, QRectF(cell.rect).adjusted(0, 0, 0, -1), colours.accent, space::half);
    painter->restore();
}

AccessHeader::AccessHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(false);
    connect(this, &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
}

// As many lines as the longest title takes.
int AccessHeader::titleLines() const
{
    const QFontMetrics metrics(fontOf(Type::Strong));
    int lines = 1;
    for (int section = 0; model() && section < count(); ++section) {
        const int width = sectionSize(section) - space::cellPadding - space::half;
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        const QRect words = metrics.boundingRect(QRect(0, 0, width, 1), Qt::TextWordWrap, title);
        lines = qMax(lines, qRound(static_cast<double>(words.height()) / metrics.lineSpacing()));
    }
    return qMin(lines, mostTitleLines);
}

QSize AccessHeader::sizeHint() const
{
    const int title = titleLines() * QFontMetrics(fontOf(Type::Strong)).lineSpacing();
    const int foot = QFontMetrics(fontOf(Type::Caption)).lineSpacing();
    return {QHeaderView::sizeHint().width(), title + foot + 2 * space::one};
}

void AccessHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = coloursOf(palette());
    const auto text = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    painter->save();
    drawGround(painter, rect, colours);
    const QRect inside = rect.adjusted(space::cellPadding, space::one, -space::half, -space::one);
    painter->setFont(fontOf(Type::Strong));
    painter->setPen(colours.text);
    const int foot = QFontMetrics(fontOf(Type::Caption)).lineSpacing();
    drawWrapped(painter, inside.adjusted(0, 0, 0, -foot), text(Qt::DisplayRole).toString(), mostTitleLines);
    painter->setFont(fontOf(Type::Caption));
    QRect lower = inside;
    lower.setTop(inside.bottom() + 1 - foot);
    const bool failed = text(MatrixModel::FailedRole).toBool();
    if (failed) {
        QRect place(lower.left(), lower.top(), foot, foot);
        paintGlyph(painter, place, Glyph::Warning, colours.warn);
        lower.setLeft(place.right() + space::half);
    }
    painter->setPen(failed ? colours.warn : colours.muted);
    const QString second = text(MatrixModel::SecondaryRole).toString();
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, lower.width()));
    painter->restore();
}

ClientHeader::ClientHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
}

void ClientHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = coloursOf(palette());
    const auto text = [&](int role) { return model()->headerData(section, Qt::Vertical, role).toString(); };
    painter->save();
    painter->fillRect(rect, colours.surface);
    paint::lowerLine(painter, rect, colours.line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.line);
    QRect inside = rect.adjusted(space::cellPadding, 0, -space::cellPadding, -1);
    const QString number = text(MatrixModel::SecondaryRole);
    painter->setFont(fontOf(Type::Body));
    painter->setPen(colours.muted);
    const int width = number.isEmpty() ? 0 : qCeil(tabularWidth(QFontMetricsF(painter->font()), number));
    drawTabular(painter, inside, Qt::AlignRight | Qt::AlignVCenter, number);
    inside.setRight(inside.right() - width - space::two);
    painter->setPen(colours.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text(Qt::DisplayRole), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace ui
