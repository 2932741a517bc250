// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/clients_page.h"

#include "app/core/background.h"
#include "ui/clients/change_bar.h"
#include "ui/clients/changes_line.h"
#include "ui/clients/client_facts.h"
#include "ui/clients/client_menu.h"
#include "ui/clients/client_pane.h"
#include "ui/clients/job_outcome.h"
#include "ui/clients/list_exchange.h"
#include "ui/clients/matrix_page.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using clients::Staged;

static ClientBoard emptyBoard(const ClientFacts *facts)
{
    ClientBoard board;
    board.facts = facts;
    return board;
}

ClientsPage::ClientsPage(clients::ClientDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_facts(new ClientFacts(desk, this)), m_board(emptyBoard(m_facts)),
      m_title(titleLabel()), m_chooser(new Chooser), m_history(iconButton(Glyph::Clock, {})), m_message(new MessageBar),
      m_outcome(new JobOutcome(m_message)), m_missing(new MessageBar), m_state(new StatePane),
      m_available(new ClientPane(&m_board, ClientListModel::Side::Available)),
      m_assigned(new ClientPane(&m_board, ClientListModel::Side::Assigned)), m_add(iconButton(Glyph::ArrowRight, {})),
      m_remove(iconButton(Glyph::ArrowLeft, {})), m_bar(new ChangeBar), m_matrixButton(button(Glyph::Grid, {})),
      m_menu(new ClientMenu(desk, m_facts)), m_matrix(new MatrixPage(desk, m_facts, &m_staging, &m_steps)),
      m_changes(new ChangesLine(desk))
{
    // Large text makes the page higher than a small window: then it scrolls, and nothing is squeezed.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::three, space::two, space::three, space::two);
    layout->setSpacing(space::two);
    scroll->setWidget(page);
    buildHead(layout);
    layout->addWidget(m_message);
    layout->addWidget(m_outcome);
    layout->addWidget(m_missing);
    m_boardWidget = buildBoard();
    m_state->setContent(m_boardWidget);
    layout->addWidget(m_changes);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_matrix, 1);
    m_matrix->hide();

    connect(m_facts, &ClientFacts::changed, this, &ClientsPage::factsChanged);
    m_matrixButton->setObjectName(QStringLiteral("matrix"));
    m_matrixButton->setCheckable(true);
    connect(m_matrixButton, &QPushButton::clicked, this, &ClientsPage::showMatrix);
    connect(m_menu, &ClientMenu::stageWanted, this, &ClientsPage::stageFor);
    connect(m_changes, &ChangesLine::onlyWanted, this, [this](const QSet<domain::ClientId> &clients) {
        showMatrix(false);
        m_available->showOnly(clients);
        m_assigned->showOnly(clients);
    });
    connect(m_matrix, &MatrixPage::unplacedKnown, m_changes, &ChangesLine::setUnplaced);
    m_menu->setContext([this] {
        return ClientContext{m_party, m_accesses, m_access, m_listsKnown ? &m_lists : nullptr, m_assigned->selected()};
    });
    connect(m_chooser, &Chooser::chosen, this,
            [this](const QVariant &key) { chooseAccess(domain::SystemAccessId(key.toUuid())); });
    m_chooser->setObjectName(QStringLiteral("access"));
    m_add->setObjectName(QStringLiteral("add"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_available->setObjectName(QStringLiteral("available"));
    m_assigned->setObjectName(QStringLiteral("assigned"));
    m_message->setObjectName(QStringLiteral("jobOutcome"));
    m_missing->setObjectName(QStringLiteral("missingClients"));
    connect(m_state, &StatePane::tryAgainClicked, this, &ClientsPage::refresh);
    connect(m_state, &StatePane::emptyButtonClicked, this, &ClientsPage::functionsWanted);
    connect(m_state, &StatePane::secondButtonClicked, this, &ClientsPage::functionsWanted);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_messageIsAboutRights)
            Q_EMIT functionsWanted();
        else
            showResult();
    });
    connect(m_add, &QToolButton::clicked, this, [this] { move(m_available, Staged::Add); });
    connect(m_remove, &QToolButton::clicked, this, [this] { move(m_assigned, Staged::Remove); });
    connect(m_available, &ClientPane::moveWanted, this, [this] { move(m_available, Staged::Add); });
    connect(m_assigned, &ClientPane::moveWanted, this, [this] { move(m_assigned, Staged::Remove); });
    connect(m_available, &ClientPane::selectionChanged, this, &ClientsPage::renderMoveButtons);
    connect(m_assigned, &ClientPane::selectionChanged, this, &ClientsPage::renderMoveButtons);
    connect(m_bar, &ChangeBar::undoWanted, this, &ClientsPage::undo);
    connect(m_bar, &ChangeBar::redoWanted, this, &ClientsPage::redo);
    connect(m_bar, &ChangeBar::discardWanted, this, [this] {
        staging().discard(++m_steps);
        stagingChanged();
    });
    connect(m_bar, &ChangeBar::applyWanted, this, &ClientsPage::apply);
    connect(m_exchange, &ListExchange::markWanted, this, &ClientsPage::markList);
    connect(m_desk, &clients::ClientDesk::begun, this, &ClientsPage::refresh);
    connectJobs();
    retranslate();
}

void ClientsPage::buildHead(QVBoxLayout *layout)
{
    auto *head = new FlowLayout; // large text moves the buttons below the chooser
    head->setSpacing(space::two);
    auto *which = new QWidget;
    auto *whichLayout = new QHBoxLayout(which);
    whichLayout->setContentsMargins(0, 0, 0, 0);
    whichLayout->setSpacing(space::two);
    whichLayout->addWidget(m_title);
    whichLayout->addWidget(m_chooser);
    whichLayout->addStretch();
    which->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(which);
    head->addWidget(m_history);
    head->addWidget(m_matrixButton);
    m_exchange = new ListExchange([this] { return listsInView(); }, this);
    m_exchange->setNotes([this] {
        const domain::SystemAccess *one = m_matrixButton->isChecked() ? nullptr : access();
        const domain::SystemAccess of = one ? *one : domain::SystemAccess(); // of the matrix there is none
        return ListExchange::Notes{[desk = m_desk, of, party = m_party](const QString &file, int rows) {
                                       return desk->noteExport(of, party, file, rows);
                                   },
                                   [desk = m_desk, of, party = m_party](const QString &source, int adds, int removes) {
                                       return desk->noteImport(of, party, source, adds, removes);
                                   }};
    });
    head->addWidget(m_exchange);
    head->addWidget(m_menu);
    layout->addLayout(head);
    layout->addWidget(m_exchange->message());
}

QWidget *ClientsPage::buildBoard()
{
    auto *board = new QWidget;
    auto *layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(space::one + space::half);
    auto *buttons = new QVBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    lists->addWidget(m_available, 1);
    lists->addLayout(buttons);
    lists->addWidget(m_assigned, 1);
    layout->addLayout(lists, 1);
    layout->addWidget(m_bar);
    return board;
}

void ClientsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_party.uuid.isNull())
            return;
        refresh();
    }
    QWidget::changeEvent(event);
}

void ClientsPage::retranslate()
{
    m_title->setText(tr("Clients"));
    m_chooser->setLabel(tr("System access"));
    m_chooser->setPlaceholder(tr("Choose a system access"));
    setIconButtonName(m_history, tr("Earlier changes…"));
    m_chooser->setFilterHint(tr("Search for a system access"));
    setIconButtonName(m_add, tr("Add the chosen clients"));
    setIconButtonName(m_remove, tr("Remove the chosen clients"));
    m_matrixButton->setText(tr("Matrix"));
    m_outcome->clear();
    renderMissing();
}

const domain::SystemAccess *ClientsPage::access() const
{
    for (const domain::SystemAccess &access : m_accesses) {
        if (access.id == m_access)
            return &access;
    }
    return nullptr;
}

QString ClientsPage::accessTitle() const
{
    const domain::SystemAccess *chosen = access();
    if (!chosen)
        return {};
    return chosen->title.isEmpty() ? chosen->systemId : chosen->title;
}

bool ClientsPage::maySend() const
{
    return m_desk->rights().mayEdit && m_listsKnown && !isBusyHere();
}

void ClientsPage::setParty(const domain::Party &party)
{
    if (party.uuid == m_party.uuid)
        return;
    m_party = party;
    showMatrix(false);
    dropLists();
    m_accesses.clear();
    m_unreadableAccesses = 0;
    m_access = {};
    m_wantedAccess = {};
    m_chooser->setItems({});
    renderMissing();
    loadAccesses();
}

void ClientsPage::showAccess(domain::SystemAccessId access)
{
    showMatrix(false);
    if (access != m_access)
        dropLists();
    m_wantedAccess = access;
    loadAccesses();
}

// What is shown belongs to one access. Before another one's lists are there, nothing may be moved.
void ClientsPage::dropLists()
{
    m_listScope.restart();
    m_historyScope.restart();
    m_history->setEnabled(false);
    m_listsKnown = false;
    m_exchange->close();
    m_standingScope.restart();
    m_changes->clear();
    m_board = emptyBoard(m_facts);
    core::letGoInBackground(std::exchange(m_lists, {}));
    m_outcome->clear();
    renderMissing();
    m_available->reload();
    m_assigned->reload();
    m_boardWidget->setEnabled(false);
}

void ClientsPage::refresh()
{
    m_facts->renew();
    loadAccesses();
}

void ClientsPage::clear()
{
    m_accessScope.restart();
    m_party = {};
    m_accesses.clear();
    m_unreadableAccesses = 0;
    m_access = {};
    m_wantedAccess = {};
    showMatrix(false);
    m_matrix->clear();
    m_facts->clear();
    m_menu->closeDialogs();
    dropLists();
    m_staging.clear();
    m_told.clear();
    m_asked.clear();
    m_chooser->setItems({});
    m_available->clearFilter();
    m_assigned->clearFilter();
    m_state->showEmpty({}, {});
}

void ClientsPage::focusFilter()
{
    if (m_matrixButton->isChecked())
        m_matrix->focusFilter();
    else
        (m_assigned->holdsFocus() ? m_assigned : m_available)->focusFilter();
}

void ClientsPage::rememberColumns(const LoadState &load, const StoreState &store)
{
    for (const ClientPane *pane : {m_available, m_assigned}) {
        const QString name = QStringLiteral("clients-") + pane->objectName();
        pane->table()->rememberColumns([load, name] { return load(name); },
                                       [store, name](const QByteArray &state) { store(name, state); });
    }
}

void ClientsPage::showMatrix(bool show)
{
    m_matrixButton->setChecked(show);
    m_matrix->setVisible(show);
    m_exchange->setMatrix(show ? [this] { return m_matrix->sheet(); } : std::function<tables::Sheet()>());
    m_state->setVisible(!show);
    m_chooser->setVisible(!show && !m_accesses.isEmpty());
    if (show)
        m_matrix->open(m_party, m_accesses);
    else if (m_listsKnown)
        stagingChanged();
}

void ClientsPage::renderRights()
{
    if (isBusyHere() || !m_message->isHidden())
        return;
    if (!m_desk->rights().mayEdit) {
        m_message->setMessage(Tone::Accent,
                              tr("You can see the clients, but this sign-in lacks the permission to change them "
                                 "(altinn:clientdelegations.write)."));
        m_message->setAction(tr("What you can do here"));
        m_messageIsAboutRights = true;
    }
}

void ClientsPage::renderMoveButtons()
{
    m_exchange->setReady(m_listsKnown, maySend());
    const bool may = m_desk->rights().mayEdit && !isBusyHere();
    m_add->setEnabled(may && !m_available->selected().isEmpty());
    m_remove->setEnabled(may && !m_assigned->selected().isEmpty());
}

} // namespace ui
