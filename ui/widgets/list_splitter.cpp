// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/list_splitter.h"

#include "ui/theme/spacing.h"

#include <QEvent>

#include <algorithm>

namespace ui {

ListSplitter::ListSplitter(QWidget *list, QWidget *detail, QWidget *parent) : QSplitter(parent)
{
    addWidget(list);
    addWidget(detail);
    list->lower(); // a screen reader reads from the lowest up, and the splitter stacks the later below the earlier
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isChosen = true; });
}

QByteArray ListSplitter::choice() const
{
    return m_isChosen ? saveState() : QByteArray();
}

bool ListSplitter::restore(const QByteArray &choice)
{
    m_isChosen = !choice.isEmpty() && restoreState(choice);
    giveWidths();
    return m_isChosen;
}

void ListSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveWidths();
}

void ListSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    giveWidths();
}

void ListSplitter::giveWidths()
{
    if (m_isChosen || orientation() == Qt::Vertical)
        return;
    const int list = std::min({scaled(390), 520, width() * 2 / 5});
    setSizes({list, width() - list});
}

} // namespace ui
