// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/inbox_pane.h"

#include "ui/requests/inbox_model.h"
#include "ui/requests/inbox_text.h"
#include "ui/requests/inbox_tools.h"
#include "ui/requests/several_bar.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/table_view.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using requests::InboxSort;

InboxPane::InboxPane(requests::RequestDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new InboxModel(desk, this)), m_title(titleLabel()),
      m_openLink(button(Glyph::Link, {}, ButtonRole::Quiet)), m_filter(new FilterField), m_tools(new InboxTools),
      m_caption(captionLabel()), m_unreadable(new MessageBar), m_state(new StatePane), m_views(new QStackedWidget),
      m_list(new RowList(3)), m_table(new TableView), m_several(new SeveralBar(desk)), m_noteBox(new QWidget),
      m_note(captionLabel())
{
    build();
    buildViews();
    connect(m_openLink, &QPushButton::clicked, this, &InboxPane::linkWanted);
    connect(m_filter, &FilterField::filterChanged, this, &InboxPane::filterChanged);
    connect(m_tools, &InboxTools::filterChanged, this, &InboxPane::filterChanged);
    connect(m_tools, &InboxTools::sortChosen, this, &InboxPane::sortChosen);
    connect(m_tools, &InboxTools::tableToggled, this, &InboxPane::setTable);
    connect(m_desk->inbox(), &requests::Inbox::changed, this, &InboxPane::inboxChanged);
    connect(m_desk, &requests::RequestDesk::begun, this, &InboxPane::inboxChanged);
    connect(m_desk, &requests::RequestDesk::openedChanged, this, &InboxPane::keepChoice);
    connect(m_state, &StatePane::tryAgainClicked, this, &InboxPane::refreshWanted);
    connect(m_state, &StatePane::emptyButtonClicked, this, [this] {
        if (m_model->filter().isActive())
            clear();
        else
            Q_EMIT linkWanted();
    });
    connect(m_state, &StatePane::secondButtonClicked, this, &InboxPane::functionsWanted);
    connect(m_unreadable, &MessageBar::actionTriggered, this, &InboxPane::refreshWanted);
    connect(m_several, &SeveralBar::openWanted, this, [this](domain::RequestId id) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            view()->selectionModel()->setCurrentIndex(indexOf(row), QItemSelectionModel::NoUpdate);
            view()->scrollTo(indexOf(row));
            Q_EMIT openedAgain(m_model->at(row));
        }
    });
    connect(m_several, &SeveralBar::decisionWanted, this,
            [this](requests::Decision decision) { Q_EMIT severalWanted(m_several->chosen(), decision); });
    connect(m_desk, &requests::RequestDesk::roundChanged, this, &InboxPane::renderSeveral);
    connect(m_several, &SeveralBar::outcomesWanted, this, &InboxPane::outcomesWanted);
    retranslate();
    renderState();
}

void InboxPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::one);
    auto *head = new FlowLayout; // large text moves the button below the title
    head->setContentsMargins(space::two, 0, space::two, 0);
    head->setSpacing(space::half);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_filter->setMinimumWidth(scaled(180));
    for (QWidget *each :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_openLink), static_cast<QWidget *>(m_filter)})
        head->addWidget(each);
    layout->addLayout(head);
    layout->addWidget(m_tools);
    for (QWidget *each : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_unreadable)}) {
        auto *box = new QVBoxLayout;
        box->setContentsMargins(space::two, 0, space::two, 0);
        box->addWidget(each);
        layout->addLayout(box);
    }
    m_caption->setWordWrap(true);
    m_views->addWidget(m_list);
    m_views->addWidget(m_table);
    m_state->setContent(m_views);
    layout->addWidget(m_state, 1);

    auto *note = new QVBoxLayout(m_noteBox);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(horizontalLine());
    m_note->setWordWrap(true);
    m_note->setContentsMargins(space::two, 0, space::two, space::two);
    note->addWidget(m_note);
    layout->addWidget(m_noteBox);
    setMinimumWidth(scaled(220));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_openLink->setObjectName(QStringLiteral("openLink"));
    m_unreadable->setObjectName(QStringLiteral("unreadableRequests"));
    m_caption->setObjectName(QStringLiteral("inboxCaption"));
    m_several->setObjectName(QStringLiteral("several"));
    m_state->setObjectName(QStringLiteral("inboxState"));
}

void InboxPane::buildViews()
{
    auto *rows = new InboxListModel(m_list);
    rows->setSourceModel(m_model);
    m_list->setModel(rows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setObjectName(QStringLiteral("inbox"));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("inboxTable"));
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(InboxModel::VendorColumn, 0); // whoever asks stands first
    const int widths[InboxModel::ColumnCount] = {150, 130, 210, 100, 126, 120, 140};
    for (int column = 0; column < InboxModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    header->setSortIndicator(InboxModel::ReceivedColumn, Qt::DescendingOrder);
    connect(m_table, &TableView::rowActivated, this, &InboxPane::activate);
    connect(m_list, &RowList::activated, this, &InboxPane::activate);
    connectView(m_list);
    connectView(m_table);
    connect(m_model, &InboxModel::sortChanged, this, [this] {
        m_tools->setSort(m_model->sortedBy());
        storeView();
    });
}

void InboxPane::connectView(QAbstractItemView *view)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view](const QModelIndex &index) {
        if (view == this->view())
            currentChanged(index);
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxPane::renderSeveral);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) { openMenu(view, at); });
}

QAbstractItemView *InboxPane::view() const
{
    return m_tools->isTable() ? static_cast<QAbstractItemView *>(m_table) : m_list;
}

QModelIndex InboxPane::indexOf(int row) const
{
    return view()->model()->index(row, 0);
}

bool InboxPane::isTable() const
{
    return m_tools->isTable();
}

void InboxPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        inboxChanged();
    }
    QWidget::changeEvent(event);
}

void InboxPane::retranslate()
{
    m_title->setText(tr("Requests"));
    m_openLink->setText(tr("Open link…"));
    m_openLink->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_O).toString(QKeySequence::NativeText));
    m_filter->setHint(tr("Search by system, vendor or organisation"));
    m_list->setAccessibleName(tr("Requests"));
    m_table->setAccessibleName(tr("Requests"));
    m_note->setText(
        tr("Altinn shows neither new requests for clients nor change requests here. If the vendor has sent you a "
           "link, open it with Open link…"));
}

void InboxPane::remember(const ViewMemory &memory)
{
    QDataStream stream(memory.load(QStringLiteral("requests-view")));
    int sort = -1;
    int order = 0;
    bool table = false;
    stream >> sort >> order >> table;
    if (stream.status() == QDataStream::Ok && sort >= 0 && sort <= static_cast<int>(InboxSort::Status)) {
        m_model->setSort(static_cast<InboxSort>(sort), order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_tools->setTable(table);
    }
    const QString columns = QStringLiteral("requests-columns");
    const InboxSort sortedBy = m_model->sortedBy();
    const Qt::SortOrder ordered = m_model->order();
    m_table->rememberColumns([memory, columns] { return memory.load(columns); },
                             [memory, columns](const QByteArray &state) { memory.store(columns, state); });
    m_model->setSort(sortedBy, ordered); // one order for list and table; the columns have brought theirs
    m_table->horizontalHeader()->setSortIndicator(InboxModel::columnOf(sortedBy), ordered);
    m_tools->setSort(sortedBy);
    m_memory = memory; // from now on
}

void InboxPane::storeView()
{
    if (!m_memory.store)
        return;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << static_cast<int>(m_model->sortedBy()) << static_cast<int>(m_model->order()) << m_tools->isTable();
    m_memory.store(QStringLiteral("requests-view"), state);
}

void InboxPane::sortChosen(InboxSort sort)
{
    // The table's header sorts, whether the table is shown or not.
    m_table->horizontalHeader()->setSortIndicator(InboxModel::columnOf(sort), orderOf(sort));
    m_model->setSort(sort, orderOf(sort));
}

void InboxPane::setTable(bool table)
{
    QAbstractItemView *before = table ? static_cast<QAbstractItemView *>(m_list) : m_table;
    const bool hadFocus = before->hasFocus();
    const QModelIndexList selected = before->selectionModel()->selectedIndexes();
    const QModelIndex current = before->currentIndex();
    m_views->setCurrentWidget(view());
    QItemSelection same;
    for (const QModelIndex &each : selected)
        same.select(indexOf(each.row()), indexOf(each.row()));
    QItemSelectionModel *selection = view()->selectionModel();
    const QSignalBlocker quiet(selection); // what is shown stays what it is
    selection->select(same, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selection->setCurrentIndex(current.isValid() ? indexOf(current.row()) : QModelIndex(),
                               QItemSelectionModel::NoUpdate);
    if (hadFocus)
        view()->setFocus();
    storeView();
    renderSeveral();
    Q_EMIT tableToggled(table);
}

void InboxPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void InboxPane::focusList()
{
    view()->setFocus();
}

void InboxPane::clear()
{
    m_filter->clear();
    m_tools->clearFilter();
}

void InboxPane::show(domain::RequestId id)
{
    if (m_model->filter().isActive())
        clear();
    m_failure = {};
    setShown(id);
    if (const int row = m_model->rowOf(id); row >= 0)
        view()->setCurrentIndex(indexOf(row));
}

void InboxPane::setShown(domain::RequestId id)
{
    m_shown = id;
    inboxChanged();
}

std::optional<requests::InboxFailure> InboxPane::failure() const
{
    const int row = m_failure.isNull() ? -1 : m_model->rowOf(m_failure);
    return row < 0 ? std::nullopt : std::optional(m_model->failureAt(row));
}

void InboxPane::filterChanged()
{
    requests::InboxFilter filter = m_tools->filter();
    filter.text = m_filter->text().trimmed();
    m_model->setFilter(filter);
    keepChoice();
    renderState();
}

void InboxPane::inboxChanged()
{
    m_model->reload();
    m_tools->setOrganisations(m_desk->administered());
    keepChoice();
    if (!m_failure.isNull()) {
        if (m_model->rowOf(m_failure) < 0)
            m_failure = {};
        Q_EMIT failureChosen();
    }
    renderState();
}

// What is chosen follows what is shown beside the list, which stays even when its row is gone.
void InboxPane::keepChoice()
{
    const int row = m_failure.isNull() ? m_model->rowOf(m_shown) : m_model->rowOf(m_failure);
    const bool nothingChosen = !view()->selectionModel()->hasSelection();
    if (row >= 0 && (nothingChosen || view()->currentIndex().row() != row)) {
        const QModelIndex index = indexOf(row);
        view()->selectionModel()->setCurrentIndex(index, nothingChosen ? QItemSelectionModel::ClearAndSelect |
                                                                             QItemSelectionModel::Rows
                                                                       : QItemSelectionModel::NoUpdate);
    } else if (row < 0 && !m_shown.isNull()) {
        letGo();
    }
    renderSeveral();
}

// Or the list would choose its first row when it gets the focus.
void InboxPane::letGo()
{
    const QItemSelection kept = view()->selectionModel()->selection();
    const QSignalBlocker quiet(view()->selectionModel());
    view()->setCurrentIndex({});
    view()->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
    view()->viewport()->update();
}

void InboxPane::currentChanged(const QModelIndex &index)
{
    if (!index.isValid() || m_model->isReloading())
        return;
    if (m_model->isFailure(index.row())) {
        m_failure = m_model->failureAt(index.row()).party.uuid;
        Q_EMIT failureChosen();
        return;
    }
    if (!std::exchange(m_failure, {}).isNull())
        Q_EMIT failureChosen();
    m_shown = m_model->at(index.row()).request.id;
    Q_EMIT chosen(m_model->at(index.row()));
}

void InboxPane::activate(const QModelIndex &index)
{
    if (index.isValid() && m_model->isFailure(index.row()))
        m_desk->retry(m_model->failureAt(index.row()).party.uuid);
}

void InboxPane::openMenu(QAbstractItemView *view, const QPoint &at)
{
    const QModelIndex hit = view->indexAt(at);
    const QModelIndex index = hit.isValid() ? hit : view->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("inboxRowMenu"));
    if (m_model->isFailure(index.row())) {
        const domain::Party party = m_model->failureAt(index.row()).party;
        QAction *retry = menu->addAction(icon(Glyph::Refresh), tr("Read %1 once more").arg(party.name));
        connect(retry, &QAction::triggered, this, [this, party] { m_desk->retry(party.uuid); });
    }
    const QAction *copy = menu->addAction(icon(Glyph::Copy), tr("Copy rows"));
    if (view == m_table)
        connect(copy, &QAction::triggered, m_table, &TableView::copySelection);
    else
        connect(copy, &QAction::triggered, m_list, &RowList::copySelection);
    menu->popup(view->viewport()->mapToGlobal(at));
}

QList<requests::InboxRow> InboxPane::selectedRows() const
{
    QModelIndexList selected = view()->selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QList<requests::InboxRow> rows;
    int last = -1;
    for (const QModelIndex &each : std::as_const(selected)) {
        if (each.row() != last && !m_model->isFailure(each.row()))
            rows.append(m_model->at(each.row()));
        last = each.row();
    }
    return rows;
}

void InboxPane::renderSeveral()
{
    if (m_model->isReloading())
        return;
    m_several->show(selectedRows());
    giveRoom();
}

// Where there is little of it the rows need it more: an empty inbox tells the note as well.
void InboxPane::giveRoom()
{
    m_noteBox->setVisible(!m_tools->isTable() && m_several->isHidden() && height() >= scaled(420));
    const bool isTight = !m_several->isHidden() && height() < scaled(260);
    m_tools->setVisible(!isTight);
    m_openLink->setVisible(!isTight); // it is in the user's menu too
}

void InboxPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void InboxPane::tellNothingWasSent()
{
    m_several->tellNothingWasSent();
}

QWidget *InboxPane::severalBar() const
{
    return m_several;
}

} // namespace ui
