// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/row_list.h"

#include "ui/widgets/copy_rows.h"
#include "ui/widgets/row_delegate.h"

#include <QKeyEvent>

namespace ui {

RowList::RowList(int lines, QWidget *parent) : QListView(parent), m_delegate(new RowDelegate(lines, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setUniformItemSizes(true); // thousands of rows cost what is seen of them
    setVerticalScrollMode(ScrollPerPixel);
}

void RowList::copySelection() const
{
    copyRows(selectionModel(), [this](const QModelIndex &row) { return m_delegate->partsOf(row); });
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) { // Qt's own copies one cell, the current one
        copySelection();
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace ui
