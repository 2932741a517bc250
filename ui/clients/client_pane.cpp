// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/client_pane.h"

#include "ui/clients/filter_button.h"
#include "ui/theme/spacing.h"
#include "ui/theme/type_scale.h"
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
      m_count(captionLabel()), m_filter(new FilterField), m_table(new TableView), m_empty(mutedLabel()),
      m_more(new FilterButton(board->facts))
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
    search->setSpacing(space::one);
    search->addWidget(m_filter, 1);
    search->addWidget(m_more);
    m_filter->setPatient(false); // a keystroke costs less than waiting for the next one
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
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is in sight decides, not a thousand rows
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->sortByColumn(ClientListModel::NameColumn, Qt::AscendingOrder);

    connect(m_filter, &FilterField::filterChanged, m_model, &ClientListModel::setFilter);
    connect(m_more, &FilterButton::filterChosen, m_model, &ClientListModel::narrow);
    connect(m_model, &ClientListModel::aboutToChangeRows, this, &ClientPane::keepSelection);
    connect(m_model, &ClientListModel::changedRows, this, &ClientPane::giveSelectionBack);
    connect(m_model, &ClientListModel::changedStates, this, &ClientPane::renderStates);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        renderCount();
        Q_EMIT selectionChanged();
    });
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &row) {
        if (!m_table->selectionModel()->hasSelection()) // the row that has the keyboard is the one that is meant
            m_table->selectRow(row.row());
        Q_EMIT moveWanted();
    });
    renewMetrics();
    retranslate();
}

// A name and its number can always be told from others; what has no room then is scrolled to.
void ClientPane::renewMetrics()
{
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(88));
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * space::rowHeight());
}

void ClientPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        renewMetrics();
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
    m_more->set({});
    m_model->narrow({});
}

void ClientPane::showOnly(const QSet<domain::ClientId> &clients)
{
    ClientFilter filter;
    filter.only = clients;
    m_filter->clear();
    m_more->set(filter);
    m_model->narrow(filter);
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
        m_empty->setText(tr("No client matches the search or the filter."));
    else
        m_empty->setText(m_side == ClientListModel::Side::Available
                             ? tr("No client is available for this system access.")
                             : tr("This system access acts for no client yet."));
}

void ClientPane::keepSelection()
{
    m_keptIndex = m_model->index();
    const std::vector<int> &rows = m_model->rows();
    const QItemSelection selection = m_table->selectionModel()->selection();
    m_anyKept = !selection.isEmpty();
    m_kept.assign(m_anyKept ? static_cast<size_t>(m_keptIndex->size()) : 0, false);
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_kept[static_cast<size_t>(rows.at(static_cast<size_t>(row)))] = true;
    }
    const QModelIndex current = m_table->currentIndex();
    m_keptCurrent = current.isValid() ? rows.at(static_cast<size_t>(current.row())) : -1;
    m_keptScroll = m_table->verticalScrollBar()->value();
}

// The rows come from another index now: what was kept is the same clients there.
void ClientPane::translateKept()
{
    const std::shared_ptr<const clients::ClientIndex> now = m_model->index();
    if (now == m_keptIndex)
        return;
    std::vector<bool> kept(m_anyKept ? static_cast<size_t>(now->size()) : 0, false);
    for (size_t row = 0; row < m_kept.size(); ++row) {
        const int place = m_kept[row] ? now->rowOf(m_keptIndex->at(static_cast<int>(row)).id) : -1;
        if (place >= 0)
            kept[static_cast<size_t>(place)] = true;
    }
    m_kept = std::move(kept);
    if (m_keptCurrent >= 0)
        m_keptCurrent = now->rowOf(m_keptIndex->at(m_keptCurrent).id);
    m_keptIndex = now;
}

void ClientPane::giveSelectionBack()
{
    QItemSelection selection;
    QModelIndex current;
    translateKept();
    if (m_anyKept || m_keptCurrent >= 0) {
        const std::vector<int> &rows = m_model->rows();
        int start = -1;
        const int count = static_cast<int>(rows.size());
        for (int row = 0; row <= count; ++row) {
            const int place = row < count ? rows[static_cast<size_t>(row)] : -1;
            const bool in = m_anyKept && place >= 0 && m_kept[static_cast<size_t>(place)];
            if (in && start < 0)
                start = row;
            if (!in && start >= 0) {
                selection.select(m_model->index(start, 0), m_model->index(row - 1, ClientListModel::ColumnCount - 1));
                start = -1;
            }
            if (place >= 0 && place == m_keptCurrent)
                current = m_model->index(row, 0);
        }
    }
    m_keptIndex.reset(); // an index that has been replaced is not held on to
    if (current.isValid())
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // Is finished with that: what Shift adds from here on comes to it, and does not take its place.
    m_table->selectionModel()->select(QItemSelection(), QItemSelectionModel::Select);
    m_table->verticalScrollBar()->setValue(m_keptScroll);
    renderStates();
}

void ClientPane::renderStates()
{
    m_table->setColumnHidden(ClientListModel::StatusColumn, !m_model->hasStatus());
    renderCount();
    Q_EMIT selectionChanged();
}

} // namespace ui
