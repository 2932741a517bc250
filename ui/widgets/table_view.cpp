// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/table_view.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <utility>

namespace ui {

namespace {

constexpr int storeDelay = 400;

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent), m_scale(textScale())
{
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    setType(header, Type::Caption);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    header->setSortIndicator(-1, Qt::AscendingOrder); // unsorted until somebody asks
    setSortingEnabled(true);
    renewMetrics();

    m_storeDelay.setSingleShot(true);
    m_storeDelay.setInterval(storeDelay);
    connect(&m_storeDelay, &QTimer::timeout, this, &TableView::storeColumns);
    connect(header, &QHeaderView::sectionResized, this, [this] { columnsChanged(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { columnsChanged(); });
    connect(this, &QTableView::doubleClicked, this, &TableView::rowActivated);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    restoreColumns();
}

void TableView::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    renewMetrics();
}

void TableView::rememberColumns(LoadState load, StoreState store)
{
    m_load = std::move(load);
    m_store = std::move(store);
    restoreColumns();
}

void TableView::copySelection() const
{
    copyRows(selectionModel(), [header = horizontalHeader()](const QModelIndex &row) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        return cells;
    });
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        renewMetrics();
        renewWidths();
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // In a list of rows Home and End mean the first and the last row.
    if (action == MoveHome || action == MoveEnd) {
        modifiers |= Qt::ControlModifier;
    }
    const QModelIndex target = QTableView::moveCursor(action, modifiers);
    const bool ends = action == MoveHome || action == MoveEnd;
    return ends && target.isValid() && currentIndex().isValid() ? target.siblingAtColumn(currentIndex().column())
                                                                : target;
}

void TableView::renewMetrics()
{
    const int lines =
        QFontMetrics(fontOf(Type::Body)).lineSpacing() + QFontMetrics(fontOf(Type::Caption)).lineSpacing();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(m_twoLines ? lines + 2 + 2 * space::one : space::rowHeight());
    horizontalHeader()->setMinimumSectionSize(scaled(48));
}

// The last column has what is left.
void TableView::renewWidths()
{
    const double growth = textScale() / std::exchange(m_scale, textScale());
    if (qFuzzyCompare(growth, 1.0))
        return;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count() - 1; ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, qRound(header->sectionSize(column) * growth));
    }
}

void TableView::columnsChanged()
{
    if (m_store && !m_restoring && model()) {
        m_storeDelay.start();
    }
}

void TableView::storeColumns()
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << horizontalHeader()->count() << horizontalHeader()->saveState();
    m_store(state);
}

void TableView::restoreColumns()
{
    if (!m_load || !model()) {
        return;
    }
    const QByteArray state = m_load();
    QDataStream stream(state);
    int count = 0;
    QByteArray header;
    stream >> count >> header;
    // a state of another set of columns would hide or mix them
    if (stream.status() == QDataStream::Ok && count == horizontalHeader()->count()) {
        const QScopedValueRollback restoring(m_restoring, true);
        horizontalHeader()->restoreState(header);
        renewMetrics();
    }
}

} // namespace ui
