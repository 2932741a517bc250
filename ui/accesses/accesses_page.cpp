// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/accesses_page.h"

#include "ui/accesses/access_list_model.h"
#include "ui/accesses/access_pane.h"
#include "ui/accesses/create_dialog.h"
#include "ui/accesses/creation_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

AccessesPage::AccessesPage(accesses::AccessDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new AccessListModel(this)), m_title(titleLabel()),
      m_filter(new FilterField), m_message(new MessageBar), m_state(new StatePane), m_view(new QListView),
      m_splitter(new QSplitter), m_pane(new AccessPane(desk)), m_create(button(Glyph::Plus, {})),
      m_whyNoCreation(captionLabel()), m_portal(button(Glyph::External, {}, ButtonRole::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({qMin(scaled(390), 520), 690}); // the detail needs the room more when text is large
    layout->addWidget(m_splitter);
    m_view->setObjectName(QStringLiteral("accesses"));
    m_message->setObjectName(QStringLiteral("accessesMessage"));
    m_create->setObjectName(QStringLiteral("createAccess"));
    m_portal->setObjectName(QStringLiteral("createInAltinn"));

    connect(m_filter, &FilterField::filterChanged, this, [this](const QString &filter) {
        m_model->setFilter(filter);
        keepChoice();
        renderState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_pane->show(m_model->at(index.row()), m_party);
    });
    connect(m_state, &StatePane::tryAgainClicked, this, &AccessesPage::load);
    connect(m_message, &MessageBar::actionTriggered, this, &AccessesPage::load);
    connect(m_pane, &AccessPane::functionsWanted, this, &AccessesPage::functionsWanted);
    connect(m_state, &StatePane::secondButtonClicked, this, &AccessesPage::functionsWanted);
    connect(m_pane, &AccessPane::clientsWanted, this, &AccessesPage::clientsWanted);
    connect(m_create, &QPushButton::clicked, this, &AccessesPage::create);
    connect(m_portal, &QPushButton::clicked, this, [this] { Q_EMIT addressOpened(m_desk->creationInPortal()); });
    connect(m_desk, &accesses::AccessDesk::begun, this, [this] { // rights may be others now
        renderCreation();
        refresh();
    });
    connect(m_desk, &accesses::AccessDesk::created, this, &AccessesPage::created);
    connect(m_desk, &accesses::AccessDesk::removed, this, &AccessesPage::load);
    retranslate();
    m_state->showLoading();
}

QWidget *AccessesPage::buildList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::one + space::half);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), buildCreation(), static_cast<QWidget *>(m_filter),
                            static_cast<QWidget *>(m_message)}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(space::two, 0, space::two, 0);
        row->addWidget(widget);
        layout->addLayout(row);
    }
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setContent(m_view);
    layout->addWidget(m_state, 1);
    side->setMinimumWidth(scaled(220));
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    return side;
}

QWidget *AccessesPage::buildCreation()
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

void AccessesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh(); // names come in the new language
    }
    QWidget::changeEvent(event);
}

void AccessesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void AccessesPage::retranslate()
{
    m_title->setText(tr("System accesses"));
    m_filter->setHint(tr("Search by name, system or vendor"));
    m_view->setAccessibleName(tr("System accesses"));
    m_create->setText(tr("Create system access…"));
    m_create->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    m_portal->setText(tr("Open in Altinn"));
    m_whyNoCreation->setText(tr("Creating one from here takes a permission that this sign-in lacks "
                                "(altinn:portal/enduser)."));
    renderCreation();
    renderMessage();
    if (m_list)
        renderState();
}

void AccessesPage::setParty(const domain::Party &party)
{
    if (party.uuid == m_party.uuid)
        return;
    m_party = party;
    m_chosen = {};
    m_news.reset();
    m_scope.restart(); // what is on its way belongs to the other organisation
    m_list.reset();
    m_model->setList({});
    m_pane->forget();
    m_state->showLoading();
    refresh();
}

void AccessesPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    load();
    m_pane->reload();
}

void AccessesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AccessesPage::create()
{
    if (!m_desk->mayCreate() || m_party.uuid.isNull() || m_dialog)
        return;
    m_dialog = new CreateDialog(m_desk, m_party, this);
    connect(m_dialog, &CreateDialog::existingWanted, this, &AccessesPage::choose);
    m_dialog->open();
}

void AccessesPage::created(const accesses::CreationOutcome &outcome)
{
    if (m_dialog && m_dialog->isVisible() && outcome.creation == accesses::Creation::NotCreated)
        return; // the dialog tells it
    const OutcomeText text = creationInWords(outcome);
    if (outcome.party.uuid != m_party.uuid) {
        m_pane->tell(text);
        return;
    }
    m_news = text;
    choose(outcome.access ? outcome.access->id : domain::SystemAccessId());
}

void AccessesPage::choose(domain::SystemAccessId access)
{
    m_filter->clear(); // it may hide the row
    m_chosen = access;
    load();
}

void AccessesPage::clear()
{
    if (m_dialog)
        m_dialog->reject();
    m_chosen = {};
    m_news.reset();
    m_scope.restart();
    m_party = {};
    m_list.reset();
    m_stale = true;
    m_model->setList({});
    m_filter->clear();
    m_message->clear();
    m_pane->forget();
    m_state->showLoading();
}

void AccessesPage::load()
{
    m_scope.restart();
    m_stale = false;
    if (m_party.uuid.isNull())
        return;
    if (m_model->rowCount() == 0 && !m_model->isFiltered())
        m_state->showLoading();
    m_scope.start(m_desk->list(m_party, m_scope.token()),
                  [this](const core::Result<accesses::AccessList> &list) { arrived(list); });
}

void AccessesPage::arrived(const core::Result<accesses::AccessList> &list)
{
    m_list = list;
    m_model->setList(list ? *list : accesses::AccessList());
    keepChoice();
    renderState();
    renderMessage();
    if (m_news)
        m_pane->tell(*m_news);
    m_news.reset();
}

// The choice is kept by the access's id; the detail stays even when its row is gone.
void AccessesPage::keepChoice()
{
    const int wanted = m_model->rowOf(m_chosen);
    m_chosen = {};
    if (const int row = wanted >= 0 ? wanted : m_model->rowOf(m_pane->current()); row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
}

void AccessesPage::renderCreation()
{
    const bool may = m_desk->mayCreate();
    m_create->setEnabled(may);
    m_whyNoCreation->setVisible(!may);
    m_portal->setVisible(!may);
}

void AccessesPage::renderState()
{
    if (!m_list)
        m_state->showLoading();
    else if (!*m_list)
        m_state->showError(explain(m_list->error(), tr("The system accesses could not be read.")),
                           m_list->error().kind == core::ErrorKind::Forbidden ? tr("What you can do here") : QString());
    else if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (m_model->isFiltered())
        m_state->showEmpty(tr("No match"), tr("No system access contains what you search for."));
    else if ((*m_list)->ownError || (*m_list)->forClientsError || (*m_list)->unreadable > 0)
        m_state->showEmpty(tr("No system access that could be read"),
                           tr("There may be some: the message above tells what is missing."));
    else
        m_state->showEmpty(tr("No system accesses"),
                           tr("%1 has not approved any. A vendor asks for access with a request; it appears under "
                              "Requests, or comes to you as a link.")
                               .arg(m_party.name));
}

void AccessesPage::renderMessage()
{
    m_message->clear();
    if (!m_list || !*m_list)
        return;
    const accesses::AccessList &list = **m_list;
    if (list.ownError)
        m_message->setMessage(Tone::Warn, tr("The organisation's own system accesses could not be read, so the list "
                                             "is not complete.") +
                                              u' ' + explain(*list.ownError).meaning);
    else if (list.forClientsError)
        m_message->setMessage(Tone::Warn, tr("The system accesses for clients could not be read, so the list is not "
                                             "complete.") +
                                              u' ' + explain(*list.forClientsError).meaning);
    else if (list.unreadable > 0)
        m_message->setMessage(Tone::Warn, tr("%n system access(es) in Altinn's answer could not be read, so the list "
                                             "is not complete.",
                                             nullptr, list.unreadable));
    if (!m_message->isHidden())
        m_message->setAction(tr("Try again"));
}

} // namespace ui
