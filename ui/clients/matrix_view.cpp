// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/matrix_view.h"

#include "ui/clients/matrix_headers.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

MatrixView::MatrixView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new AccessHeader(this));
    setVerticalHeader(new ClientHeader(this));
    setItemDelegate(new MatrixDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    renewMetrics();
}

void MatrixView::renewMetrics()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(space::rowHeight());
    verticalHeader()->setFixedWidth(qMin(scaled(320), 440));
    horizontalHeader()->setMinimumSectionSize(scaled(60));
    horizontalHeader()->setDefaultSectionSize(scaled(180));
    setMinimumHeight(horizontalHeader()->sizeHint().height() + 3 * space::rowHeight()); // the page scrolls before that
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        renewMetrics();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool marks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (marks && plain && currentIndex().isValid()) {
        if (!selectionModel()->hasSelection())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
        Q_EMIT toggleWanted();
    } else if (event->matches(QKeySequence::Cut)) {
        Q_EMIT cutWanted();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

// The keys that mark work on what is chosen, so Ctrl+Home and Ctrl+End choose the cell they lead to, as spreadsheets
// do.
QItemSelectionModel::SelectionFlags MatrixView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool leads = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (leads && !key->modifiers().testFlag(Qt::ShiftModifier))
            return QItemSelectionModel::ClearAndSelect;
    }
    return QTableView::selectionCommand(index, event);
}

bool MatrixView::isOnSign(const QPoint &where) const
{
    const QModelIndex index = indexAt(where);
    return index.isValid() && MatrixDelegate::signPlace(visualRect(index)).contains(where);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QPoint where = event->position().toPoint();
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plain && isOnSign(where) ? indexAt(where) : QModelIndex();
    // A press on the sign of a chosen cell means all that are chosen, and must not choose that one alone.
    if (m_pressed.isValid() && selectionModel()->isSelected(m_pressed)) {
        setCurrentIndex(m_pressed);
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint where = event->position().toPoint();
    const bool marks = m_pressed.isValid() && m_pressed == indexAt(where) && isOnSign(where);
    m_pressed = QModelIndex();
    QTableView::mouseReleaseEvent(event);
    if (marks)
        Q_EMIT toggleWanted();
}

} // namespace ui
