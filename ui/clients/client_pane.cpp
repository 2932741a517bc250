// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/client_pane.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

ClientPane::ClientPane(const ClientBoard *board, ClientListModel::Side side, QWidget *parent)
    : Card(parent), m_side(side), m_model(new ClientListModel(board, side, this)), m_title(sectionLabel()),
      m_count(captionLabel()), m_filter(new FilterField), m_table(new TableView), m_empty(mutedLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::two, 1, 1);
    layout->setSpacing(space::one + space::half);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::cellPadding, 0, space::cellPadding, 0);
    head->setSpacing(space::one);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    layout->addLayout(head);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(space::cellPadding, 0, space::cellPadding, 0);
    search->addWidget(m_filter);
    layout->addLayout(search);
    layout->addWidget(m_table, 1);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(space::two, space::three, space::two, 0);
    layout->addWidget(m_empty, 1);

    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(ClientListModel::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ClientListModel::NumberColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ClientListModel::StatusColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->sortByColumn(ClientListModel::NameColumn, Qt::AscendingOrder);

    connect(m_filter, &FilterField::filterChanged, m_model, &ClientListModel::setFilter);
    connect(m_model, &ClientListModel::aboutToChangeRows, this, &ClientPane::keepSelection);
    connect(m_model, &ClientListModel::changedRows, this, &ClientPane::giveSelectionBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        renderCount();
        Q_EMIT selectionChanged();
    });
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &row) {
        if (!m_table->selectionModel()->hasSelection()) // the row that has the keyboard is the one that is meant
            m_table->selectRow(row.row());
        Q_EMIT moveWanted();
    });
    retranslate();
}

void ClientPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ClientPane::retranslate()
{
    m_title->setText(m_side == ClientListModel::Side::Available ? tr("Available") : tr("Assigned"));
    m_filter->setHint(tr("Name or org. no., several numbers may be pasted"));
    m_filter->setAccessibleName(m_side == ClientListModel::Side::Available ? tr("Filter available clients")
                                                                           : tr("Filter assigned clients"));
    m_table->setAccessibleName(m_side == ClientListModel::Side::Available ? tr("Available clients")
                                                                          : tr("Assigned clients"));
    m_model->reload();
}

void ClientPane::reload()
{
    m_model->reload();
}

void ClientPane::clearFilter()
{
    m_filter->clear();
}

void ClientPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ClientPane::holdsFocus() const
{
    return isAncestorOf(focusWidget());
}

QList<domain::ClientId> ClientPane::selected() const
{
    QList<domain::ClientId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

QList<domain::ClientId> ClientPane::shown() const
{
    QList<domain::ClientId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->idAt(row));
    return ids;
}

void ClientPane::renderCount()
{
    int chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    const QLocale locale;
    QStringList parts = {locale.toString(m_model->sideCount())};
    if (m_model->isFiltered())
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    if (chosen > 0)
        parts.append(tr("%n chosen", nullptr, chosen));
    m_count->setText(parts.join(QStringLiteral(" · ")));

    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (m_model->isFiltered())
        m_empty->setText(tr("No client matches the filter."));
    else
        m_empty->setText(m_side == ClientListModel::Side::Available
                             ? tr("No client is available for this system access.")
                             : tr("This system access acts for no client yet."));
}

void ClientPane::keepSelection()
{
    m_kept.clear();
    for (const domain::ClientId id : selected())
        m_kept.insert(id);
    const QModelIndex current = m_table->currentIndex();
    m_keptCurrent = current.isValid() ? m_model->idAt(current.row()) : domain::ClientId();
    m_keptScroll = m_table->verticalScrollBar()->value();
}

void ClientPane::giveSelectionBack()
{
    QItemSelection selection;
    QModelIndex current;
    if (!m_kept.isEmpty() || !m_keptCurrent.isNull()) {
        int start = -1;
        const int count = m_model->rowCount();
        for (int row = 0; row <= count; ++row) {
            const bool in = row < count && m_kept.contains(m_model->idAt(row));
            if (in && start < 0)
                start = row;
            if (!in && start >= 0) {
                selection.select(m_model->index(start, 0), m_model->index(row - 1, ClientListModel::ColumnCount - 1));
                start = -1;
            }
            if (row < count && m_model->idAt(row) == m_keptCurrent)
                current = m_model->index(row, 0);
        }
    }
    if (current.isValid())
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->verticalScrollBar()->setValue(m_keptScroll);
    m_table->setColumnHidden(ClientListModel::StatusColumn, !m_model->hasStatus());
    renderCount();
    Q_EMIT selectionChanged();
}

} // namespace ui
