// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/clients_page.h"

#include "ui/clients/change_bar.h"
#include "ui/clients/client_pane.h"
#include "ui/clients/job_outcome.h"
#include "ui/clients/list_exchange.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using clients::Staged;

ClientsPage::ClientsPage(clients::ClientDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(titleLabel()), m_chooser(new Chooser),
      m_history(iconButton(Glyph::Clock, {})), m_message(new MessageBar), m_outcome(new JobOutcome(m_message)),
      m_missing(new MessageBar), m_state(new StatePane),
      m_available(new ClientPane(&m_board, ClientListModel::Side::Available)),
      m_assigned(new ClientPane(&m_board, ClientListModel::Side::Assigned)), m_add(iconButton(Glyph::ArrowRight, {})),
      m_remove(iconButton(Glyph::ArrowLeft, {})), m_bar(new ChangeBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::two, space::three, space::two);
    layout->setSpacing(space::two);
    buildHead(layout);
    layout->addWidget(m_message);
    layout->addWidget(m_outcome);
    layout->addWidget(m_missing);
    m_boardWidget = buildBoard();
    m_state->setContent(m_boardWidget);
    layout->addWidget(m_state, 1);

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
        staging().discard();
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
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(m_title);
    head->addWidget(m_chooser);
    head->addStretch();
    head->addWidget(m_history);
    m_exchange = new ListExchange([this] { return listsInView(); }, this);
    head->addWidget(m_exchange);
    layout->addLayout(head);
    layout->addWidget(m_exchange->message());
}

ListsInView ClientsPage::listsInView() const
{
    const QList<domain::ClientId> shown = m_available->shown() + m_assigned->shown();
    return {m_lists, m_board, {shown.cbegin(), shown.cend()}, accessTitle()};
}

// One step, so that one Ctrl+Z takes the whole list back. Made exactly like the list, no other mark is left.
void ClientsPage::markList(const clients::Import &import, clients::ImportMode mode)
{
    QList<domain::ClientId> none = import.asWanted;
    if (mode == clients::ImportMode::Exactly)
        none = staging().clients(Staged::Add) + staging().clients(Staged::Remove);
    staging().remark(import.adds, import.removes, none);
    for (const domain::ClientId id : import.adds + import.removes)
        m_board.problems.remove(id);
    stagingChanged();
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
    m_outcome->clear();
    renderMissing();
}

clients::Staging &ClientsPage::staging()
{
    return m_staging[m_access];
}

bool ClientsPage::hasStaged() const
{
    for (const clients::Staging &staging : m_staging) {
        if (!staging.isEmpty())
            return true;
    }
    return false;
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
    dropLists();
    m_accesses.clear();
    m_unreadableAccesses = 0;
    m_access = {};
    m_chooser->setItems({});
    renderMissing();
    loadAccesses();
}

void ClientsPage::showAccess(domain::SystemAccessId access)
{
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
    m_board = {};
    m_lists = {};
    m_outcome->clear();
    renderMissing();
    m_available->reload();
    m_assigned->reload();
    m_boardWidget->setEnabled(false);
}

void ClientsPage::refresh()
{
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
    (m_assigned->holdsFocus() ? m_assigned : m_available)->focusFilter();
}

void ClientsPage::loadAccesses()
{
    m_accessScope.restart();
    if (m_party.uuid.isNull())
        return;
    if (!m_desk->rights().mayRead) {
        m_state->showEmpty(
            tr("Client administration is out of reach"),
            tr("This sign-in lacks the permission to read clients (altinn:clientdelegations.read). Whoever "
               "runs Fullmakt for you orders it from Altinn; until then, use Altinn's own pages."),
            tr("What you can do here"));
        return;
    }
    if (m_accesses.isEmpty())
        m_state->showLoading();
    m_accessScope.start(
        m_desk->accesses(m_party, m_accessScope.token()),
        [this](const core::Result<altinn::Listing<domain::SystemAccess>> &found) { accessesArrived(found); });
}

void ClientsPage::accessesArrived(const core::Result<altinn::Listing<domain::SystemAccess>> &accesses)
{
    if (!accesses) {
        m_state->showError(explain(accesses.error(), tr("The system accesses could not be read.")),
                           accesses.error().kind == core::ErrorKind::Forbidden ? tr("What you can do here")
                                                                               : QString());
        return;
    }
    m_accesses = accesses->items;
    m_unreadableAccesses = accesses->unreadable;
    renderMissing();
    QList<ChooserItem> items;
    for (const domain::SystemAccess &access : std::as_const(m_accesses)) {
        ChooserItem item;
        item.key = access.id.uuid();
        item.title = access.title.isEmpty() ? access.systemId : access.title;
        item.detail = tr("%n package(s)", nullptr, static_cast<int>(access.packages.size()));
        if (!access.forClients)
            item.detail +=
                QStringLiteral(" · ") +
                (access.rawKind.isEmpty() ? tr("unknown kind") : tr("unknown kind (%1)").arg(access.rawKind));
        items.append(item);
    }
    m_chooser->setItems(items);
    m_chooser->setVisible(!items.isEmpty());
    if (m_accesses.isEmpty()) {
        m_access = {};
        if (m_unreadableAccesses > 0) {
            core::Error error;
            error.kind = core::ErrorKind::BadAnswer;
            m_state->showError(explain(error, tr("The system accesses could not be read.")));
            return;
        }
        m_state->showEmpty(
            tr("No system access for clients"),
            tr("%1 has not approved a system access that can act for clients. Such a request comes from the "
               "vendor, as a link; open it under Requests.")
                .arg(m_party.name));
        return;
    }
    domain::SystemAccessId next = access() ? m_access : m_accesses.constFirst().id;
    for (const domain::SystemAccess &access : std::as_const(m_accesses)) {
        if (access.id == m_wantedAccess)
            next = access.id;
    }
    m_wantedAccess = {};
    chooseAccess(next);
}

void ClientsPage::chooseAccess(domain::SystemAccessId access)
{
    if (access != m_access) {
        dropLists();
        m_access = access;
    }
    m_chooser->setCurrentKey(access.uuid());
    loadLists();
}

void ClientsPage::loadLists()
{
    m_listScope.restart();
    if (!m_listsKnown)
        m_state->showLoading();
    m_listScope.start(m_desk->lists(m_access, m_party, m_listScope.token()),
                      [this](const core::Result<clients::ClientLists> &lists) { listsArrived(lists); });
}

void ClientsPage::listsArrived(const core::Result<clients::ClientLists> &lists)
{
    if (!lists) {
        m_listsKnown = false;
        m_exchange->close();
        m_state->showError(explain(lists.error(), tr("The clients could not be read.")),
                           lists.error().kind == core::ErrorKind::Forbidden ? tr("What you can do here") : QString());
        return;
    }
    m_lists = *lists;
    m_listsKnown = true;
    renderMissing();
    auto index = std::make_shared<clients::ClientIndex>();
    index->reset(m_lists.available + m_lists.assigned);
    m_board.assigned.assign(static_cast<size_t>(index->size()), false);
    for (const domain::Client &client : std::as_const(m_lists.assigned))
        m_board.assigned[static_cast<size_t>(index->rowOf(client.id))] = true;
    m_board.index = std::move(index);
    m_board.staging = &staging();
    m_boardWidget->setEnabled(true);
    m_history->setEnabled(true);
    m_state->showContent();
    stagingChanged();
    showOutcome();
    renderRights();
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

// Whatever else is told: what is shown is not all there is.
void ClientsPage::renderMissing()
{
    QStringList texts;
    if (m_unreadableAccesses > 0)
        texts.append(tr("%n system access(es) in Altinn's answer could not be read and are missing here.", nullptr,
                        m_unreadableAccesses));
    if (m_lists.unreadable > 0)
        texts.append(tr("%n client(s) in Altinn's answer could not be read, so the lists are not complete.", nullptr,
                        m_lists.unreadable));
    if (texts.isEmpty())
        m_missing->clear();
    else
        m_missing->setMessage(Tone::Warn, texts.join(u' '));
}

void ClientsPage::stagingChanged()
{
    m_board.staging = &staging(); // the hash may have moved its values
    const bool inAvailable = m_available->table()->hasFocus();
    const bool inAssigned = m_assigned->table()->hasFocus();
    m_available->reload();
    m_assigned->reload();
    // An emptied list gives way to a sentence. The keyboard follows the clients, so that Ctrl+Z means them.
    if (inAvailable && m_available->table()->isHidden())
        m_assigned->table()->setFocus();
    else if (inAssigned && m_assigned->table()->isHidden())
        m_available->table()->setFocus();
    renderBar();
    renderMoveButtons();
}

void ClientsPage::renderMoveButtons()
{
    m_exchange->setReady(m_listsKnown, maySend());
    const bool may = m_desk->rights().mayEdit && !isBusyHere();
    m_add->setEnabled(may && !m_available->selected().isEmpty());
    m_remove->setEnabled(may && !m_assigned->selected().isEmpty());
}

void ClientsPage::move(ClientPane *from, Staged wanted)
{
    if (!maySend())
        return;
    const QList<domain::ClientId> chosen = from->selected();
    for (const domain::ClientId id : chosen)
        m_board.problems.remove(id);
    // The same button takes a mark back: removing clients that are all marked for removal keeps them.
    const bool allMarked = std::all_of(chosen.cbegin(), chosen.cend(),
                                       [this](domain::ClientId id) { return staging().of(id) == Staged::Remove; });
    if (allMarked)
        wanted = Staged::Add;
    staging().stage(chosen, wanted);
    stagingChanged();
}

void ClientsPage::undo()
{
    if (isBusyHere())
        return;
    staging().undo();
    stagingChanged();
}

void ClientsPage::redo()
{
    if (isBusyHere())
        return;
    staging().redo();
    stagingChanged();
}

void ClientsPage::apply()
{
    const domain::SystemAccess *chosen = access();
    if (!chosen || !maySend())
        return;
    const clients::Plan plan = clients::makePlan(m_lists, staging());
    if (plan.size() == 0) { // everything that was marked is already so, or gone
        staging().discard();
        stagingChanged();
        return;
    }
    send(plan);
}

} // namespace ui
