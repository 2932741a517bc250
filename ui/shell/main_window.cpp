// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/main_window.h"

#include "app/domain/organisation_number.h"
#include "app/signin/failure.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/job_texts.h"
#include "ui/requests/requests_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/services.h"
#include "ui/shell/top_bar.h"
#include "ui/signin/sign_in_page.h"
#include "ui/signin/sign_in_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace ui {

namespace {

requests::DeskRights requestRights(const signin::Capabilities &may)
{
    requests::DeskRights rights;
    rights.mayList = may.mayListRequests;
    rights.mayReadById = may.mayReadRequestById;
    rights.mayApprove = may.mayDecide;
    rights.mayReject = may.mayReject;
    rights.mayCheck = may.mayCheckDelegation;
    rights.mayReadRegister = may.mayReadRegister;
    return rights;
}

} // namespace

MainWindow::MainWindow(Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_stack(new QStackedWidget), m_signIn(new SignInPage),
      m_rail(new NavigationRail), m_top(new TopBar), m_message(new MessageBar), m_pages(new QStackedWidget),
      m_requests(new RequestsPage(&services.requestDesk)), m_clients(new ClientsPage(&services.clientDesk)),
      m_settings(new SettingsPage), m_environment(captionLabel()), m_level(captionLabel()), m_jobText(captionLabel()),
      m_jobProgress(new ProgressLine)
{
    m_work = buildWork();
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_work);
    setCentralWidget(m_stack);
    setMinimumSize(900, 600);
    resize(1280, 800);
    restoreGeometry(m_services.settings.viewState(QStringLiteral("window")));
    m_requests->restoreSplitter(m_services.settings.viewState(QStringLiteral("requests-splitter")));

    connectSession();
    connectPages();
    connectSettings();
    addKeys();
    retranslate();
    qApp->installEventFilter(this);
    m_tick.start(5s);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::renderAge);
    showPage(RequestsIndex);
    sessionChanged(m_services.session.state());
}

MainWindow::~MainWindow()
{
    m_services.settings.setViewState(QStringLiteral("window"), saveGeometry());
    m_services.settings.setViewState(QStringLiteral("requests-splitter"), m_requests->splitterState());
}

QWidget *MainWindow::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::three, space::half, space::three, space::half);
    layout->setSpacing(space::two);
    layout->addWidget(m_environment);
    layout->addWidget(m_level);
    layout->addStretch();
    layout->addWidget(m_jobText);
    layout->addWidget(m_jobProgress);
    m_jobText->hide();
    m_jobProgress->hide();
    foot->setMinimumHeight(scaled(32));
    return foot;
}

QWidget *MainWindow::buildWork()
{
    auto *work = new QWidget;
    auto *layout = new QHBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rail->addItem(Glyph::Inbox, {});
    m_rail->addItem(Glyph::Clients, {});
    m_rail->addItem(Glyph::Settings, {}, NavigationRail::Place::Bottom);
    layout->addWidget(m_rail);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    auto *message = new QHBoxLayout;
    message->setContentsMargins(space::three, 0, space::three, 0);
    message->addWidget(m_message);
    right->addLayout(message);
    m_pages->addWidget(m_requests);
    m_pages->addWidget(m_clients);
    m_pages->addWidget(m_settings);
    right->addWidget(m_pages, 1);
    right->addWidget(horizontalLine());
    right->addWidget(buildFoot());
    layout->addLayout(right, 1);
    return work;
}

void MainWindow::connectSession()
{
    signin::Session &session = m_services.session;
    connect(&session, &signin::Session::stateChanged, this, &MainWindow::sessionChanged);
    connect(&session, &signin::Session::userChanged, this, &MainWindow::forgetUser);
    connect(&session, &signin::Session::waitingChanged, this, [this] {
        if (m_services.session.waitingAddress().isEmpty())
            return;
        m_signIn->showWaiting(m_services.session.waitingUntil());
        m_signIn->setAddressKnown(true);
    });
    connect(&session, &signin::Session::expiringSoon, this, [this](int seconds) {
        m_message->setMessage(Tone::Warn, tr("You will be signed out in %1. What you have marked is kept.")
                                              .arg(durationInWords(std::chrono::seconds(seconds))));
        m_message->setAction(m_services.session.renewsSilently() ? tr("Stay signed in") : tr("Sign in again"));
    });
    connect(&session, &signin::Session::expiryPostponed, m_message, &MessageBar::clear);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (!m_services.organisations.isLoaded())
            begin();
        else if (m_services.session.renewsSilently())
            m_services.session.noteActivity();
        else
            signIn();
    });

    connect(m_signIn, &SignInPage::signInRequested, this, &MainWindow::signIn);
    connect(m_signIn, &SignInPage::cancelRequested, &session, &signin::Session::cancelSignIn);
    connect(m_signIn, &SignInPage::copyAddressRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_services.session.waitingAddress().toString()); });

    connect(&m_services.organisations, &Organisations::loaded, this, &MainWindow::organisationsLoaded);
    connect(&m_services.organisations, &Organisations::failed, this, [this](const core::Error &error) {
        const Explanation why = explain(error, tr("Your organisations could not be read."));
        m_message->setMessage(Tone::Bad, QStringList{why.title, why.meaning, why.advice}.join(u' ').simplified());
        m_message->setAction(tr("Try again"));
    });
    connect(&m_services.organisations, &Organisations::currentChanged, this, [this] {
        m_top->setCurrentOrganisation(m_services.organisations.current().uuid.uuid());
        m_clients->setParty(m_services.organisations.current());
    });
}

void MainWindow::connectPages()
{
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::organisationChosen, this,
            [this](const QVariant &key) { m_services.organisations.choose(domain::PartyUuid(key.toUuid())); });
    connect(m_top, &TopBar::refreshRequested, this, &MainWindow::refresh);
    connect(m_top, &TopBar::signOutRequested, this, [this] { askToSignOut(false); });
    connect(m_top, &TopBar::signOutEverywhereRequested, this, [this] { askToSignOut(true); });
    connect(m_requests, &RequestsPage::addressOpened, this, &MainWindow::openAddress);
    connect(m_requests, &RequestsPage::clientsWanted, this, [this](const requests::InboxRow &row) {
        m_services.organisations.choose(row.party.uuid);
        m_clients->showAccess(domain::SystemAccessId(row.request.id.uuid()));
        showPage(ClientsIndex);
    });
    connect(m_services.requestDesk.inbox(), &requests::Inbox::changed, this, [this] {
        renderBadge();
        renderAge();
    });
    connect(&m_services.clientDesk, &clients::ClientDesk::jobProgressed, this, &MainWindow::renderFoot);
    connect(&m_services.clientDesk, &clients::ClientDesk::jobFinished, this, &MainWindow::renderFoot);
}

void MainWindow::connectSettings()
{
    const auto chooseLanguage = [this](const QString &code) {
        m_services.settings.setLanguage(code);
        m_services.language.set(code);
        m_services.requestDesk.setLanguage(code);
    };
    connect(m_signIn, &SignInPage::languageChosen, this, chooseLanguage);
    connect(m_settings, &SettingsPage::languageChosen, this, chooseLanguage);
    connect(m_settings, &SettingsPage::themeChosen, this, [this](ThemeChoice choice) {
        static const QHash<ThemeChoice, QString> names = {{ThemeChoice::System, QStringLiteral("system")},
                                                          {ThemeChoice::Light, QStringLiteral("light")},
                                                          {ThemeChoice::Dark, QStringLiteral("dark")}};
        m_services.settings.setTheme(names.value(choice));
        m_services.theme.setMode(themeMode(names.value(choice)));
    });
    connect(m_settings, &SettingsPage::textSizeChosen, this, [this](int percent) {
        m_services.settings.setTextScale(percent / 100.0);
        m_services.theme.setTextScale(percent / 100.0);
    });
    const Theme::Mode mode = m_services.theme.mode();
    m_settings->setTheme(mode == Theme::Mode::Dark    ? ThemeChoice::Dark
                         : mode == Theme::Mode::Light ? ThemeChoice::Light
                                                      : ThemeChoice::System);
    m_settings->setTextSize(qRound(m_services.theme.textScale() * 100));
    m_settings->setAbout(QApplication::applicationVersion(), m_services.environment.name);
}

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, m_work);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_F5, [this] { refresh(); });
    key(Qt::CTRL | Qt::Key_F, [this] { focusFilter(); });
    key(Qt::CTRL | Qt::Key_O, [this] {
        showPage(RequestsIndex);
        m_requests->openLink();
    });
    key(Qt::CTRL | Qt::Key_K, [this] { m_top->openOrganisations(); });
    key(Qt::CTRL | Qt::Key_1, [this] { showPage(RequestsIndex); });
    key(Qt::CTRL | Qt::Key_2, [this] { showPage(ClientsIndex); });
    key(Qt::CTRL | Qt::Key_3, [this] { showPage(SettingsIndex); });
    key(QKeySequence::Undo, [this] {
        if (m_pages->currentWidget() == m_clients)
            m_clients->undo();
    });
    const auto redo = [this] {
        if (m_pages->currentWidget() == m_clients)
            m_clients->redo();
    };
    key(Qt::CTRL | Qt::Key_Y, redo);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, redo);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("Fullmakt"));
    m_rail->setItemText(RequestsIndex, tr("Requests"));
    m_rail->setItemText(ClientsIndex, tr("Clients"));
    m_rail->setItemText(SettingsIndex, tr("Settings"));
    m_environment->setText(m_services.environment.isProduction()
                               ? m_services.environment.name
                               : tr("Test environment %1").arg(m_services.environment.name));
    m_jobProgress->setAccessibleName(tr("Progress"));
    m_signIn->setLanguage(m_services.language.code());
    m_settings->setLanguage(m_services.language.code());
    renderUser();
    renderFoot();
    renderAge();
}

void MainWindow::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
}

void MainWindow::openLink(const QString &link)
{
    if (m_services.session.state() == signin::Session::State::SignedIn && m_services.organisations.isLoaded()) {
        showPage(RequestsIndex);
        m_requests->openLink(link);
    } else {
        m_pendingLink = link;
    }
}

void MainWindow::signIn()
{
    m_message->clear();
    signin::SignInOptions options;
    options.uiLocale = m_services.language.code();
    m_scope.start(m_services.session.signIn(options, m_scope.token()),
                  [this](const core::Result<core::Nothing> &result) {
                      if (!result && m_services.session.state() != signin::Session::State::SignedIn) {
                          if (result.error().code == signin::failure::cancelled)
                              m_signIn->showIdle();
                          else
                              m_signIn->showFailed(explainSignIn(result.error()));
                      } else if (!result) {
                          m_message->setMessage(Tone::Warn, explainSignIn(result.error()).meaning);
                      }
                  });
}

void MainWindow::sessionChanged(signin::Session::State state)
{
    using State = signin::Session::State;
    switch (state) {
    case State::SignedIn:
        m_message->clear();
        m_stack->setCurrentWidget(m_work);
        begin();
        break;
    case State::SigningIn:
        break; // the sign-in page hears of the waiting; a step-up goes on behind the work
    case State::Expired:
        m_signIn->showExpired(whyEnded(m_services.session.endReason()));
        m_stack->setCurrentWidget(m_signIn);
        break;
    case State::SignedOut:
        forgetUser();
        m_signIn->showIdle();
        m_stack->setCurrentWidget(m_signIn);
        break;
    }
}

void MainWindow::begin()
{
    m_message->clear();
    m_top->setRefreshing(true);
    m_services.organisations.load(domain::PartyUuid(m_services.session.userParty()));
}

void MainWindow::forgetUser()
{
    m_services.organisations.clear();
    m_services.requestDesk.end();
    m_services.clientDesk.end();
    m_requests->clear();
    m_clients->clear();
    m_message->clear();
    m_top->setOrganisations({});
    showPage(RequestsIndex);
    renderUser();
    renderFoot();
}

void MainWindow::organisationsLoaded()
{
    const signin::Capabilities may = m_services.session.capabilities();
    renderOrganisations();
    renderUser();
    m_clients->setParty(m_services.organisations.current());
    m_services.requestDesk.begin(requestRights(may), m_services.organisations.selectable(),
                                 m_services.organisations.administered());
    m_services.clientDesk.begin(clients::ClientRights{may.mayReadClients, may.mayEditClients});
    if (m_services.organisations.selectable().isEmpty()) {
        m_message->setMessage(Tone::Warn,
                              tr("You do not represent any organisation in Altinn. Ask the general manager or the "
                                 "main administrator to give you the role."));
        m_message->setAction({});
    }
    if (!m_pendingLink.isEmpty())
        openLink(std::exchange(m_pendingLink, {}));
}

void MainWindow::renderOrganisations()
{
    QList<ChooserItem> items;
    for (const domain::Party &party : m_services.organisations.shown()) {
        ChooserItem item;
        item.key = party.uuid.uuid();
        item.title = party.name;
        item.detail = domain::groupedOrganisationNumber(party.organisationNumber);
        item.indent = party.parent.isNull() ? 0 : 1;
        item.selectable = !party.headingOnly;
        items.append(item);
    }
    m_top->setOrganisations(items);
    m_top->setCurrentOrganisation(m_services.organisations.current().uuid.uuid());
}

void MainWindow::renderUser()
{
    const int level = m_services.session.securityLevel();
    const QString text = level >= 4   ? tr("High security level")
                         : level == 3 ? tr("Substantial security level")
                                      : QString();
    m_top->setUser(m_services.organisations.userName(), text);
    m_level->setText(text);
}

void MainWindow::renderBadge()
{
    m_rail->setBadge(RequestsIndex, static_cast<int>(m_services.requestDesk.inbox()->rows().size()));
}

void MainWindow::renderFoot()
{
    const bool working = m_services.clientDesk.isWorking();
    m_jobText->setVisible(working);
    m_jobProgress->setVisible(working);
    if (!working)
        return;
    const clients::Job &job = *m_services.clientDesk.job();
    m_jobText->setText(progressInWords(job, m_services.clientDesk.jobTitle()));
    m_jobProgress->setRange(0, job.total());
    m_jobProgress->setValue(job.settled());
}

void MainWindow::renderAge()
{
    const requests::Inbox *inbox = m_services.requestDesk.inbox();
    m_top->setRefreshing(inbox->isLoading());
    const QDateTime at = inbox->loadedAt();
    if (!at.isValid()) {
        m_top->setAge({});
        return;
    }
    const qint64 seconds = at.secsTo(QDateTime::currentDateTimeUtc());
    if (seconds < 10)
        m_top->setAge(tr("updated just now"));
    else if (seconds < 60)
        m_top->setAge(tr("updated less than a minute ago"));
    else
        m_top->setAge(tr("updated %n minute(s) ago", nullptr, static_cast<int>(seconds / 60)));
}

void MainWindow::refresh()
{
    if (!m_services.organisations.isLoaded()) {
        begin();
        return;
    }
    m_requests->refresh();
    m_clients->refresh();
}

void MainWindow::focusFilter()
{
    if (m_pages->currentWidget() == m_clients)
        m_clients->focusFilter();
    else if (m_pages->currentWidget() == m_requests)
        m_requests->focusFilter();
}

void MainWindow::openAddress(const QUrl &address)
{
    if (!QDesktopServices::openUrl(address)) {
        m_message->setMessage(Tone::Warn,
                              tr("The browser could not be opened. The address is %1").arg(address.toString()));
        m_message->setAction({});
        m_message->setClosable(true);
    }
}

QString MainWindow::workAtRisk() const
{
    if (m_services.clientDesk.isWorking())
        return tr("A change of clients is still running. What has been sent stays; the rest is not sent.");
    if (m_services.requestDesk.isDecidingAny())
        return tr("Altinn is still working on a decision. Its outcome will not be shown.");
    if (m_clients->hasStaged())
        return tr("Moves of clients are marked but not sent. They are lost.");
    return {};
}

void MainWindow::askToSignOut(bool everywhere)
{
    const QString risk = workAtRisk();
    if (risk.isEmpty()) {
        signOut(everywhere);
        return;
    }
    auto *dialog =
        new ConfirmDialog(ConfirmDialog::Kind::Destructive, tr("Sign out?"), risk, tr("Sign out anyway"), this);
    connect(dialog, &QDialog::accepted, this, [this, everywhere] { signOut(everywhere); });
    dialog->open();
}

void MainWindow::signOut(bool everywhere)
{
    const QUrl address = m_services.session.endSessionAddress();
    m_scope.start(m_services.session.signOut(), [](const core::Result<core::Nothing> &) {});
    if (everywhere && !address.isEmpty())
        openAddress(address);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QString risk = workAtRisk();
    if (risk.isEmpty() || m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    auto *dialog =
        new ConfirmDialog(ConfirmDialog::Kind::Destructive, tr("Close Fullmakt?"), risk, tr("Close anyway"), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_closing = true;
        close();
    });
    dialog->open();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_services.session.noteActivity();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace ui
