// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/work_area.h"

#include "ui/accesses/accesses_page.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/activity_text.h"
#include "ui/clients/clients_page.h"
#include "ui/functions/functions_page.h"
#include "ui/requests/requests_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/disk_notice.h"
#include "ui/shell/foot_bar.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/organisation_items.h"
#include "ui/shell/scope_notice.h"
#include "ui/shell/services.h"
#include "ui/shell/settings_desk.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/help_topic.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace ui {

WorkArea::WorkArea(Services &services, Commands *commands, QWidget *parent)
    : QWidget(parent), m_services(services), m_commands(commands), m_rail(new NavigationRail),
      m_top(new TopBar(commands)), m_message(new MessageBar), m_missing(new MessageBar), m_elsewhere(new MessageBar),
      m_pages(new QStackedWidget), m_requests(new RequestsPage(&services.requestDesk)),
      m_accesses(new AccessesPage(&services.accessDesk, &services.functionDesk, entryInWords)),
      m_clients(new ClientsPage(&services.clientDesk)), m_activity(new ActivityPage(&services.recorder)),
      m_settings(new SettingsPage), m_settingsDesk(new SettingsDesk(&services, m_settings)),
      m_functions(new FunctionsPage(&services.functionDesk)), m_declined(new ScopeNotice),
      m_diskNotice(new DiskNotice(&services.disk)), m_foot(new FootBar)
{
    build();
    m_requests->remember(
        {[this](const QString &name) { return m_services.settings.viewState(name); },
         [this](const QString &name, const QByteArray &state) { m_services.settings.setViewState(name, state); }});
    m_accesses->restoreView(m_services.settings.viewState(QStringLiteral("accesses-view")));
    m_clients->rememberColumns(
        [this](const QString &name) { return m_services.settings.viewState(name); },
        [this](const QString &name, const QByteArray &state) { m_services.settings.setViewState(name, state); });
    m_activity->remember(
        [this](const QString &name) { return m_services.settings.viewState(name); },
        [this](const QString &name, const QByteArray &state) { m_services.settings.setViewState(name, state); });
    connectPages();
    connectFunctions();
    connect(m_settingsDesk, &SettingsDesk::folderWanted, this, &WorkArea::openFolder);
    m_settings->restoreView(m_services.settings.viewState(QStringLiteral("settings-view")));
    connectCommands();
    retranslate();
    connect(&m_tick, &QTimer::timeout, this, &WorkArea::renderAge);
    m_tick.start(5s);
    showPage(RequestsIndex);
}

WorkArea::~WorkArea()
{
    m_requests->storeSplitter();
    m_services.settings.setViewState(QStringLiteral("accesses-view"), m_accesses->viewState());
    m_services.settings.setViewState(QStringLiteral("settings-view"), m_settings->viewState());
}

void WorkArea::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rail->addItem(Glyph::Inbox, {});
    m_rail->addItem(Glyph::Key, {});
    m_rail->addItem(Glyph::Clients, {});
    m_rail->addItem(Glyph::Clock, {});
    m_rail->addItem(Glyph::Settings, {}, NavigationRail::Place::Bottom);
    layout->addWidget(m_rail);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    auto *message = new QHBoxLayout;
    message->setContentsMargins(space::three, 0, space::three, 0);
    message->addWidget(m_message);
    right->addLayout(message);
    auto *missing = new QVBoxLayout;
    missing->setContentsMargins(space::three, 0, space::three, 0);
    missing->addWidget(m_missing);
    missing->addWidget(m_elsewhere);
    m_missing->setObjectName(QStringLiteral("missingOrganisations"));
    m_elsewhere->setObjectName(QStringLiteral("otherOrganisation"));
    right->addLayout(missing);
    auto *declined = new QHBoxLayout;
    declined->setContentsMargins(space::three, 0, space::three, 0);
    declined->addWidget(m_declined);
    right->addLayout(declined);
    auto *disk = new QVBoxLayout;
    disk->setContentsMargins(space::three, 0, space::three, 0);
    disk->addWidget(m_diskNotice);
    right->addLayout(disk);
    m_pages->addWidget(m_requests);
    m_pages->addWidget(m_accesses);
    m_pages->addWidget(m_clients);
    m_pages->addWidget(m_activity);
    m_pages->addWidget(m_settings);
    m_pages->addWidget(m_functions);
    setHelpTopic(m_requests, QStringLiteral("requests"));
    setHelpTopic(m_accesses, QStringLiteral("accesses"));
    setHelpTopic(m_clients, QStringLiteral("clients"));
    setHelpTopic(m_activity, QStringLiteral("activity"));
    setHelpTopic(m_settings, QStringLiteral("settings"));
    setHelpTopic(m_functions, QStringLiteral("functions"));
    right->addWidget(m_pages, 1);
    right->addWidget(horizontalLine());
    right->addWidget(m_foot);
    layout->addLayout(right, 1);
}

void WorkArea::connectPages()
{
    connect(m_rail, &NavigationRail::chosen, this, &WorkArea::showPage);
    connect(m_pages, &QStackedWidget::currentChanged, this, &WorkArea::renderAge);
    connect(m_top, &TopBar::organisationChosen, this,
            [this](const QVariant &key) { m_services.organisations.choose(domain::PartyUuid(key.toUuid())); });
    connect(m_top, &TopBar::refreshRequested, this, &WorkArea::refresh);
    connect(m_top, &TopBar::openLinkRequested, this, [this] { openLink({}); });
    connect(m_top, &TopBar::signOutRequested, this, [this] { Q_EMIT signOutWanted(false); });
    connect(m_top, &TopBar::signOutEverywhereRequested, this, [this] { Q_EMIT signOutWanted(true); });
    connect(m_requests, &RequestsPage::addressOpened, this, &WorkArea::openAddress);
    connect(m_requests, &RequestsPage::foundByLink, this,
            [this](const requests::InboxRow &row) { offerToSwitch(row.party); });
    connect(m_missing, &MessageBar::actionTriggered, this, &WorkArea::reloadWanted);
    connect(m_elsewhere, &MessageBar::actionTriggered, this,
            [this] { m_services.organisations.choose(m_elsewhereParty); });
    connect(m_requests, &RequestsPage::clientsWanted, this, [this](const requests::InboxRow &row) {
        m_services.organisations.choose(row.party.uuid);
        m_clients->showAccess(domain::SystemAccessId(row.request.id.uuid()));
        showPage(ClientsIndex);
    });
    connect(m_requests, &RequestsPage::higherLevelWanted, this, &WorkArea::higherLevelWanted);
    connect(m_accesses, &AccessesPage::clientsWanted, this,
            [this](domain::SystemAccessId access, domain::PartyUuid owner) {
                m_services.organisations.choose(owner);
                m_clients->showAccess(access);
                showPage(ClientsIndex);
            });
    connect(m_accesses, &AccessesPage::addressOpened, this, &WorkArea::openAddress);
    // A decision can make or change an access; a deletion takes one from those that have clients.
    connect(&m_services.requestDesk, &requests::RequestDesk::decided, m_accesses, &AccessesPage::refresh);
    connect(&m_services.accessDesk, &accesses::AccessDesk::removed, m_clients, &ClientsPage::refresh);
    connect(&m_services.clientDesk, &clients::ClientDesk::jobFinished, m_accesses, &AccessesPage::refresh);
    connect(m_services.requestDesk.inbox(), &requests::Inbox::changed, this, [this] {
        renderBadge();
        renderAge();
    });
    const auto showJobs = [this] { m_foot->showJobs(m_services.clientDesk); };
    connect(&m_services.clientDesk, &clients::ClientDesk::jobProgressed, m_foot, showJobs);
    connect(&m_services.clientDesk, &clients::ClientDesk::jobChanged, m_foot, showJobs);
    connect(&m_services.clientDesk, &clients::ClientDesk::jobFinished, m_foot, showJobs);
    connect(&m_services.clientDesk, &clients::ClientDesk::unfinishedFound, m_foot, showJobs);
    connect(m_foot, &FootBar::jobClicked, this, &WorkArea::showJob);
    connect(m_clients, &ClientsPage::accessWanted, this, &WorkArea::showJob);
    connect(m_message, &MessageBar::actionTriggered, this, &WorkArea::messageActed);
    connect(&m_services.organisations, &organisations::Organisations::currentChanged, this, [this] {
        m_elsewhere->clear();
        m_top->setCurrentOrganisation(m_services.organisations.current().uuid.uuid());
        m_accesses->setParties(m_services.organisations.current(), m_services.organisations.administered());
        m_clients->setParty(m_services.organisations.current());
    });
}

void WorkArea::connectFunctions()
{
    connect(m_top, &TopBar::functionsRequested, this, &WorkArea::showFunctions);
    connect(m_requests, &RequestsPage::functionsWanted, this, &WorkArea::showFunctions);
    connect(m_accesses, &AccessesPage::functionsWanted, this, &WorkArea::showFunctions);
    connect(m_clients, &ClientsPage::functionsWanted, this, &WorkArea::showFunctions);
    connect(m_declined, &MessageBar::actionTriggered, this, &WorkArea::showFunctions);
    connect(m_pages, &QStackedWidget::currentChanged, m_declined,
            [this] { m_declined->setQuiet(m_pages->currentWidget() == m_functions); });
    connect(m_functions, &FunctionsPage::backWanted, this, [this] { showPage(m_pageBefore); });
    connect(m_functions, &FunctionsPage::signInWanted, this, &WorkArea::signInWanted);
    connect(m_functions, &FunctionsPage::organisationsWanted, this, &WorkArea::reloadWanted);
    connect(&m_services.organisations, &organisations::Organisations::failed, m_functions,
            &FunctionsPage::setOrganisationsFailed);
    connect(&m_services.organisations, &organisations::Organisations::currentChanged, m_functions,
            [this] { m_functions->setParty(m_services.organisations.current()); });
}

void WorkArea::connectCommands()
{
    m_commands->listenIn(this, CommandScope::SignedIn);
    on(Command::Refresh, [this] { refresh(); });
    on(Command::Filter, [this] { focusFilter(); });
    on(Command::OpenLink, [this] { openLink({}); });
    on(Command::Organisation, [this] { m_top->openOrganisations(); });
    on(Command::CreateAccess, [this] { m_accesses->create(); });
    on(Command::Requests, [this] { showPage(RequestsIndex); });
    on(Command::Accesses, [this] { showPage(AccessesIndex); });
    on(Command::Clients, [this] { showPage(ClientsIndex); });
    on(Command::Activity, [this] { showPage(ActivityIndex); });
    on(Command::Settings, [this] { showPage(SettingsIndex); });
    on(Command::Functions, [this] { showFunctions(); });
    on(Command::Undo, [this] { m_clients->undo(); });
    on(Command::Redo, [this] { m_clients->redo(); });
    on(Command::SignOut, [this] { Q_EMIT signOutWanted(false); });
    on(Command::SignOutEverywhere, [this] { Q_EMIT signOutWanted(true); });
    connect(m_pages, &QStackedWidget::currentChanged, this, &WorkArea::renewCommands);
    renewCommands();
}

void WorkArea::on(Command command, const std::function<void()> &action)
{
    connect(m_commands->action(command), &QAction::triggered, this, action);
}

// What belongs to one page is offered there only.
void WorkArea::renewCommands()
{
    const QWidget *page = m_pages->currentWidget();
    m_commands->action(Command::Undo)->setEnabled(page == m_clients);
    m_commands->action(Command::Redo)->setEnabled(page == m_clients);
    m_commands->action(Command::CreateAccess)->setEnabled(page == m_accesses);
    m_commands->action(Command::Filter)
        ->setEnabled(page == m_clients || page == m_accesses || page == m_requests || page == m_activity);
}

void WorkArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        renewRail();
    QWidget::changeEvent(event);
}

// What no child has a use for, wherever the keyboard is.
void WorkArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_functions)
        showPage(m_pageBefore);
    else
        QWidget::keyPressEvent(event);
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renewRail();
}

void WorkArea::renewRail()
{
    m_rail->setCompact(width() < scaled(850)); // below this the pages need the room more
}

void WorkArea::retranslate()
{
    m_rail->setItemText(RequestsIndex, tr("Requests"));
    m_rail->setItemText(AccessesIndex, tr("System accesses"));
    m_rail->setItemText(ClientsIndex, tr("Clients"));
    m_rail->setItemText(ActivityIndex, tr("Activity"));
    m_rail->setItemText(SettingsIndex, tr("Settings"));
    const core::Environment &environment = m_services.environment;
    m_activity->setSurroundings(environment.isProduction() ? QString() : environment.name,
                                QApplication::applicationDisplayName() + u' ' + QApplication::applicationVersion());
    m_foot->setEnvironment(environment.isProduction() ? environment.name
                                                      : tr("Test environment %1").arg(environment.name));
    m_foot->showJobs(m_services.clientDesk);
    renderOrganisations();
    renderUser();
    renderAge();
}

void WorkArea::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
}

void WorkArea::showFunctions()
{
    if (m_pages->currentWidget() != m_functions)
        m_pageBefore = m_pages->currentIndex();
    m_pages->setCurrentWidget(m_functions);
    m_rail->clearCurrent();
    m_functions->takeKeyboard();
}

void WorkArea::showJob(domain::PartyUuid owner, domain::SystemAccessId access)
{
    m_services.organisations.choose(owner);
    m_clients->showAccess(access);
    showPage(ClientsIndex);
}

void WorkArea::openLink(const QString &link)
{
    showPage(RequestsIndex);
    m_requests->openLink(link);
}

void WorkArea::organisationsLoaded()
{
    renderOrganisations();
    renderUser();
    m_accesses->setParties(m_services.organisations.current(), m_services.organisations.administered());
    m_clients->setParty(m_services.organisations.current());
    m_functions->setParty(m_services.organisations.current());
    m_declined->tell(m_services.session.capabilities());
    if (m_services.organisations.selectable().isEmpty() && m_services.organisations.unreadable() == 0) {
        m_message->setMessage(Tone::Warn,
                              tr("You do not represent any organisation in Altinn. Ask the general manager or the main "
                                 "administrator to give you an access package or a role, and sign in again."));
        m_message->setAction({});
    }
}

void WorkArea::setRefreshing(bool refreshing)
{
    m_top->setRefreshing(refreshing);
}

void WorkArea::cameBack(bool hasHigherLevel)
{
    m_requests->cameBack(hasHigherLevel);
}

void WorkArea::clear()
{
    m_requests->clear();
    m_accesses->clear();
    m_clients->clear();
    m_activity->clear();
    m_functions->clear();
    m_declined->forget();
    m_message->clear();
    m_elsewhere->clear();
    renderOrganisations();
    m_foot->showJobs(m_services.clientDesk);
    showPage(RequestsIndex);
    m_rail->takeKeyboard(); // not where the one before left it
    renderUser();
}

bool WorkArea::hasStagedMoves() const
{
    return m_clients->hasStaged();
}

QString WorkArea::helpTopic() const
{
    return helpTopicOf(m_pages->currentWidget());
}

void WorkArea::renderOrganisations()
{
    m_top->setOrganisations(organisationItems(m_services.organisations));
    m_top->setCurrentOrganisation(m_services.organisations.current().uuid.uuid());
    if (const int count = m_services.organisations.unreadable(); count > 0) {
        m_missing->setMessage(
            Tone::Warn,
            tr("%n organisation(s) in Altinn's answer could not be read and are missing here.", nullptr, count));
        m_missing->setAction(tr("Try again"));
    } else {
        m_missing->clear();
    }
}

// Requests are read over all organisations, the other pages for the chosen one.
void WorkArea::offerToSwitch(const domain::Party &party)
{
    const domain::Party current = m_services.organisations.current();
    if (party.uuid == current.uuid) {
        m_elsewhere->clear();
        return;
    }
    m_elsewhereParty = party.uuid;
    m_elsewhere->setMessage(Tone::Accent, tr("The request you opened is for %1. System accesses and clients are shown "
                                             "for %2, which is chosen above.")
                                              .arg(party.name, current.name));
    m_elsewhere->setAction(tr("Switch to %1").arg(party.name));
    m_elsewhere->setClosable(true);
}

void WorkArea::renderUser()
{
    const int level = m_services.session.securityLevel();
    const QString text = level >= 4   ? tr("High security level")
                         : level == 3 ? tr("Substantial security level")
                                      : QString();
    m_top->setUser(m_services.organisations.userName(), text);
    m_requests->setUser(m_services.organisations.userName());
    m_foot->setSecurityLevel(text);
}

void WorkArea::renderBadge()
{
    const requests::Inbox *inbox = m_services.requestDesk.inbox();
    m_rail->setBadge(RequestsIndex, static_cast<int>(inbox->rows().size()), inbox->newCount());
}

void WorkArea::renderAge()
{
    const requests::Inbox *inbox = m_services.requestDesk.inbox();
    m_top->setRefreshing(inbox->isLoading());
    const QDateTime at = inbox->oldestReading();
    if (!at.isValid() || m_pages->currentWidget() != m_requests) { // of what the other pages show it tells nothing
        m_top->setAge({});
        return;
    }
    const qint64 seconds = at.secsTo(QDateTime::currentDateTimeUtc());
    const QString age = seconds < 10   ? tr("updated just now")
                        : seconds < 60 ? tr("updated less than a minute ago")
                                       : tr("updated %n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    m_top->setAge(inbox->isWhole() ? age : tr("%1, but not all").arg(age));
}

void WorkArea::refresh()
{
    if (!m_services.organisations.isLoaded()) {
        Q_EMIT reloadWanted();
        return;
    }
    m_requests->refresh();
    m_accesses->refresh();
    m_clients->refresh();
    m_activity->refresh();
    m_functions->refresh();
}

void WorkArea::focusFilter()
{
    if (m_pages->currentWidget() == m_clients)
        m_clients->focusFilter();
    else if (m_pages->currentWidget() == m_accesses)
        m_accesses->focusFilter();
    else if (m_pages->currentWidget() == m_requests)
        m_requests->focusFilter();
    else if (m_pages->currentWidget() == m_activity)
        m_activity->focusFilter();
}

void WorkArea::openFolder(const QString &folder)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_message->setMessage(Tone::Warn,
                          tr("The folder could not be opened. It is %1").arg(QDir::toNativeSeparators(folder)));
    m_message->setAction({});
    m_message->setClosable(true);
}

void WorkArea::openAddress(const QUrl &address)
{
    if (!QDesktopServices::openUrl(address)) {
        m_message->setMessage(Tone::Warn,
                              tr("The browser could not be opened. The address is %1").arg(address.toString()));
        m_message->setAction({});
        m_message->setClosable(true);
    }
}

} // namespace ui
