// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/access_list_pane.h"

#include "ui/accesses/access_filters.h"
#include "ui/accesses/access_list_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/state_pane.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto renewalPause = 60ms; // two hundred organisations are not two hundred new lists
constexpr auto scrollRest = 150ms;

} // namespace

AccessListPane::AccessListPane(accesses::AccessDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_overview(desk->overview()), m_model(new AccessListModel(m_overview, this)),
      m_head(new QScrollArea), m_title(titleLabel()), m_scope(new QComboBox), m_scopeLabel(new QLabel),
      m_create(button(Glyph::Plus, {})), m_portal(button(Glyph::External, {}, ButtonRole::Quiet)),
      m_whyNoCreation(captionLabel()), m_filters(new AccessFilters), m_count(captionLabel()), m_message(new MessageBar),
      m_state(new StatePane), m_view(new RowList(4))
{
    build();
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(renewalPause);
    m_seen.setSingleShot(true);
    m_seen.setInterval(scrollRest);
    connect(&m_renewal, &QTimer::timeout, this, &AccessListPane::renew);
    connect(&m_seen, &QTimer::timeout, this, &AccessListPane::readSeenHoldings);
    connect(m_overview, &accesses::AccessOverview::changed, this, [this] {
        if (!m_overview->isReading())
            renew(); // the last one, or the only one, does not wait
        else if (!m_renewal.isActive())
            m_renewal.start();
    });
    connect(m_overview, &accesses::AccessOverview::holdingsChanged, this, [this] {
        if ((needsAllHoldings() || m_filters->isOpen()) && !m_renewal.isActive())
            m_renewal.start();
    });
    connect(m_filters, &AccessFilters::changed, this, &AccessListPane::choiceChanged);
    connect(m_filters, &AccessFilters::packagesWanted, this, &AccessListPane::readAllHoldings);
    connect(m_scope, &QComboBox::activated, this, &AccessListPane::scopePicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccessListPane::currentChanged);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_seen, qOverload<>(&QTimer::start));
    connect(m_view, &QListView::doubleClicked, this, &AccessListPane::rowActivated);
    m_view->installEventFilter(this);
    connect(m_state, &StatePane::tryAgainClicked, this, &AccessListPane::load);
    connect(m_state, &StatePane::emptyButtonClicked, m_filters, &AccessFilters::clear);
    connect(m_state, &StatePane::secondButtonClicked, this, &AccessListPane::functionsWanted);
    connect(m_message, &MessageBar::actionTriggered, this, &AccessListPane::load);
    connect(m_create, &QPushButton::clicked, this, &AccessListPane::createWanted);
    connect(m_portal, &QPushButton::clicked, this, [this] { Q_EMIT addressOpened(m_desk->creationInPortal()); });
    connect(m_desk, &accesses::AccessDesk::begun, this, [this] { // rights may be others now
        renderCreation();
        refresh();
    });
    retranslate();
    m_state->showLoading();
}

void AccessListPane::build()
{
    auto *head = new QWidget;
    auto *inHead = new QVBoxLayout(head);
    inHead->setContentsMargins(0, space::two, 0, space::one);
    inHead->setSpacing(space::one + space::half);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_scope), buildCreation(),
          static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_count)}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(space::two, 0, space::two, 0);
        row->addWidget(widget);
        inHead->addLayout(row);
    }
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    m_head->setWidget(head);
    m_head->setWidgetResizable(true);
    m_head->setFrameShape(QFrame::NoFrame);
    m_head->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_head->setFocusPolicy(Qt::NoFocus);
    head->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(horizontalLine());
    m_scope->setObjectName(QStringLiteral("accessScope"));
    // Qt names a box by its choice on Linux; what is chosen there is told by its label, which need not be seen.
    m_scopeLabel->setParent(m_scope->parentWidget());
    m_scopeLabel->setBuddy(m_scope);
    m_scopeLabel->hide();
    m_scope->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_count->setObjectName(QStringLiteral("accessCount"));
    m_count->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("accesses"));
    m_message->setObjectName(QStringLiteral("accessesMessage"));
    m_create->setObjectName(QStringLiteral("createAccess"));
    m_portal->setObjectName(QStringLiteral("createInAltinn"));
    m_view->setModel(m_model);
    m_state->setContent(m_view);
    layout->addWidget(m_state, 1);
    setMinimumWidth(scaled(220));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QWidget *AccessListPane::buildCreation()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto *row = new FlowLayout;
    row->setSpacing(space::one);
    row->addWidget(m_create);
    row->addWidget(m_portal);
    layout->addLayout(row);
    m_whyNoCreation->setWordWrap(true);
    layout->addWidget(m_whyNoCreation);
    return box;
}

void AccessListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh(); // names come in the new language
    }
    QWidget::changeEvent(event);
}

void AccessListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

// As high as it needs to be, but large text must leave room for two rows of the list: then the head scrolls.
void AccessListPane::fitHead()
{
    const QWidget *head = m_head->widget();
    m_head->setMinimumWidth(head->minimumSizeHint().width() + m_head->verticalScrollBar()->sizeHint().width());
    const int wanted = head->layout()->totalHeightForWidth(width());
    m_head->setFixedHeight(qBound(scaled(60), wanted, qMax(scaled(60), height() - scaled(190))));
}

void AccessListPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

bool AccessListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid())
            rowActivated(m_view->currentIndex());
    } else if (watched == m_head->widget() && event->type() == QEvent::LayoutRequest) {
        fitHead();
    } else if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        m_seen.start();
    }
    return QWidget::eventFilter(watched, event);
}

void AccessListPane::setParties(const domain::Party &current, const QList<domain::Party> &administered)
{
    const bool isAnother = current.uuid != m_party.uuid;
    m_party = current;
    m_administered = administered;
    const bool isThere = std::any_of(administered.cbegin(), administered.cend(),
                                     [&current](const domain::Party &each) { return each.uuid == current.uuid; });
    if (!isThere && !current.uuid.isNull())
        m_administered.prepend(current);
    renderScope();
    if (isAnother && !isOverMany()) {
        m_chosen = {};
        m_kept = {};
        m_state->showLoading();
    }
    refresh();
}

bool AccessListPane::isOverMany() const
{
    return m_wantsMany && m_administered.size() > 1;
}

QList<domain::Party> AccessListPane::wanted() const
{
    if (isOverMany())
        return m_administered;
    return m_party.uuid.isNull() ? QList<domain::Party>() : QList{m_party};
}

void AccessListPane::refresh()
{
    m_stale = true;
    if (isVisible())
        load();
}

void AccessListPane::readAgain(domain::PartyUuid party)
{
    m_overview->readAgain(party);
}

void AccessListPane::load()
{
    m_stale = false;
    if (m_party.uuid.isNull())
        return;
    m_overview->read(wanted());
    renew(); // what is another organisation's goes at once
}

void AccessListPane::clear()
{
    m_chosen = {};
    m_kept = {};
    m_keptGap = {};
    m_party = {};
    m_administered.clear();
    m_filters->clear();
    m_message->clear();
    m_stale = true;
    m_overview->clear();
    m_state->showLoading();
}

void AccessListPane::focusSearch()
{
    m_filters->focusSearch();
}

void AccessListPane::choose(domain::SystemAccessId access)
{
    m_filters->clear(); // they may hide the row
    m_chosen = access;
    load();
}

void AccessListPane::scopePicked()
{
    m_wantsMany = m_scope->currentData().toBool();
    load();
}

void AccessListPane::choiceChanged()
{
    m_isRenewing = true;
    m_model->setChoice(m_filters->choice());
    m_isRenewing = false;
    keepChoice();
    if (needsAllHoldings())
        readAllHoldings();
    renderState();
    renderCount();
    m_seen.start();
}

bool AccessListPane::needsAllHoldings() const
{
    const accesses::AccessChoice &choice = m_model->choice();
    return choice.order == accesses::AccessOrder::Clients || !choice.package.isEmpty();
}

// Whatever the list holds now. The choice stays by the access's id, and what is looked at stays where it is.
void AccessListPane::renew()
{
    m_renewal.stop();
    const int height = qMax(1, m_view->sizeHintForRow(0));
    const int offset = m_view->verticalScrollBar()->value();
    const QModelIndex top = m_view->indexAt(QPoint(1, 1));
    const bool anchored = top.isValid() && !m_model->isGap(top.row());
    const domain::SystemAccessId anchor = anchored ? m_model->at(top.row()).access.id : domain::SystemAccessId();
    m_isRenewing = true;
    m_model->renew(isOverMany());
    m_filters->setContent(m_model->content(), isOverMany());
    m_model->setChoice(m_filters->choice());
    m_isRenewing = false;
    const bool isNew = keepChoice();
    if (m_filters->isOpen() || needsAllHoldings())
        readAllHoldings(); // before it is told what has not been read
    renderState();
    renderCount();
    renderMessage();
    if (const int row = anchored && offset > 0 && !isNew ? m_model->rowOf(anchor) : -1; row >= 0)
        m_view->verticalScrollBar()->setValue(row * height + offset % height);
    else if (offset == 0 && !isNew)
        m_view->verticalScrollBar()->setValue(0);
    m_seen.start();
    if (!m_overview->isReading())
        Q_EMIT arrived();
}

// The detail beside it stays even when its row is gone.
bool AccessListPane::keepChoice()
{
    const int wantedRow = m_model->rowOf(m_chosen);
    if (wantedRow >= 0 || !m_overview->isReading())
        m_chosen = {};
    int row = wantedRow >= 0 ? wantedRow : m_model->rowOf(m_kept);
    if (row < 0 && !m_keptGap.isNull())
        row = m_model->rowOfGap(m_keptGap);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    return wantedRow >= 0;
}

void AccessListPane::currentChanged(const QModelIndex &index)
{
    if (!index.isValid() || m_isRenewing)
        return;
    if (m_model->isGap(index.row())) {
        m_kept = {};
        m_keptGap = m_model->gapAt(index.row()).party.uuid;
        Q_EMIT gapChosen(m_model->gapAt(index.row()));
        return;
    }
    m_keptGap = {};
    m_kept = m_model->at(index.row()).access.id;
    Q_EMIT accessChosen(m_model->at(index.row()));
}

void AccessListPane::rowActivated(const QModelIndex &index)
{
    if (m_model->isGap(index.row()))
        readAgain(m_model->gapAt(index.row()).party.uuid);
}

// Only what can be seen is read: a number a row is a call a row.
void AccessListPane::readSeenHoldings()
{
    if (!m_view->isVisible() || m_model->rowCount() == 0)
        return;
    const int height = qMax(1, m_view->sizeHintForRow(0));
    const int first = m_view->verticalScrollBar()->value() / height;
    const int last = qMin(m_model->rowCount() - 1, first + m_view->viewport()->height() / height + 1);
    QList<accesses::ListedAccess> seen;
    for (int row = first; row <= last; ++row) {
        if (!m_model->isGap(row))
            seen.append(m_model->at(row));
    }
    m_overview->wantHoldings(seen);
}

void AccessListPane::readAllHoldings()
{
    QList<accesses::ListedAccess> all;
    for (int row = 0; row < m_model->content().size(); ++row)
        all.append(m_model->content().at(row));
    m_overview->wantHoldings(all);
}

QByteArray AccessListPane::viewState() const
{
    return (m_wantsMany ? "all;" : "one;") + QByteArray::number(static_cast<int>(m_filters->choice().order));
}

void AccessListPane::restoreView(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(';');
    m_wantsMany = parts.value(0) == "all";
    const int order = parts.value(1).toInt();
    if (order >= 0 && order <= static_cast<int>(accesses::AccessOrder::Clients))
        m_filters->setOrder(static_cast<accesses::AccessOrder>(order));
    renderScope();
}

} // namespace ui
