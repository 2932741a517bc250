// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/main_window.h"

#include "app/signin/failure.h"
#include "ui/help/help_window.h"
#include "ui/requests/link_text.h"
#include "ui/requests/open_link_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/crash_notice.h"
#include "ui/shell/inbox_refresh.h"
#include "ui/shell/link_entrance.h"
#include "ui/shell/news_notice.h"
#include "ui/shell/notice_desk.h"
#include "ui/shell/proxy_login.h"
#include "ui/shell/record_notice.h"
#include "ui/shell/services.h"
#include "ui/shell/session_record.h"
#include "ui/shell/settings_desk.h"
#include "ui/shell/settings_notice.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/tray.h"
#include "ui/shell/work_area.h"
#include "ui/signin/sign_in_page.h"
#include "ui/signin/sign_in_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/help_topic.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QStackedWidget>

namespace ui {

namespace {

requests::DeskRights requestRights(const signin::Capabilities &may)
{
    requests::DeskRights rights;
    rights.mayList = may.mayListRequests;
    rights.mayReadById = may.mayReadRequestById;
    rights.mayApprove = may.mayDecide;
    rights.mayForward = may.mayDecide;
    rights.mayDecideChanges = may.mayDecideChanges;
    rights.mayReject = may.mayReject;
    rights.mayCheck = may.mayCheckDelegation;
    rights.mayReadRegister = may.mayReadRegister;
    return rights;
}

} // namespace

MainWindow::MainWindow(Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_commands(new Commands(this)), m_stack(new QStackedWidget),
      m_signIn(new SignInPage), m_news(new NewsNotice(&services.settings, QApplication::applicationVersion())),
      m_tray(new Tray(services.noticeWorld.bus(), services.noticeWorld.hasOtherTray, this)),
      m_notices(new NoticeDesk(&services, m_tray, this))
{
    m_stack->addWidget(m_signIn);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *told = new QVBoxLayout;
    told->setContentsMargins(space::one, 0, space::one, 0);
    told->addWidget(new CrashNotice(services.logFolder));
    told->addWidget(new SettingsNotice(&services.settings));
    told->addWidget(new RecordNotice(&services.recorder));
    told->addWidget(m_news);
    layout->addLayout(told);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setWindowTitle(QStringLiteral("Fullmakt"));
    setMinimumSize(900, 600);
    resize(1280, 800);
    restoreGeometry(m_services.settings.viewState(QStringLiteral("window")));

    // First, so that whatever follows from a sign-in is whoever's who has come.
    new SessionRecord(&m_services.recorder, &m_services.session, &m_services.organisations, this);
    connectSession();
    connectSignInPage();
    connectNotices();
    connectCommands();
    m_signIn->setLanguage(m_services.language.code());
    m_signIn->setLanguageDecided(m_services.settings.isDecided(storage::Settings::Choice::Language));
    const auto *entrance = new LinkEntrance(m_services.environment, this);
    connect(entrance, &LinkEntrance::given, this, &MainWindow::openLink);
    new InboxRefresh(
        &m_services.requestDesk, &m_services.session, m_services.refreshTimes,
        [this] { return m_services.settings.notices().wanted; }, this);
    qApp->installEventFilter(this);
    m_services.http->askProxyLogin([this](net::ProxyQuestion question, std::stop_token stop) {
        return askProxyLogin(this, std::move(question), std::move(stop));
    });
    sessionChanged(m_services.session.state());
    if (!m_services.settings.isWelcomed())
        welcome();
}

MainWindow::~MainWindow()
{
    m_services.http->askProxyLogin({});
    m_services.settings.setViewState(QStringLiteral("window"), saveGeometry());
}

void MainWindow::connectSession()
{
    signin::Session &session = m_services.session;
    connect(&session, &signin::Session::stateChanged, this, &MainWindow::sessionChanged);
    connect(&session, &signin::Session::userChanged, this, &MainWindow::forgetUser);
    connect(&session, &signin::Session::waitingChanged, this, &MainWindow::waitingChanged);
    connect(&session, &signin::Session::expiringSoon, this, [this](int seconds) {
        m_work->message()->setMessage(Tone::Warn, tr("You will be signed out in %1. What you have marked is kept.")
                                                      .arg(durationInWords(std::chrono::seconds(seconds))));
        const bool silently = m_services.session.renewsSilently();
        m_work->message()->setAction(silently ? tr("Stay signed in") : tr("Sign in again"));
        m_messageAction = [this, silently] { silently ? m_services.session.noteActivity() : signIn(); };
    });
    connect(&session, &signin::Session::resumed, this, &MainWindow::begin); // what is shown may be hours old
    connect(&m_services.organisations, &organisations::Organisations::loaded, this, &MainWindow::organisationsLoaded);
    connect(&m_services.organisations, &organisations::Organisations::failed, this, [this](const core::Error &error) {
        const Explanation why = explain(error, tr("Your organisations could not be read."));
        m_work->setRefreshing(false);
        m_work->message()->setMessage(Tone::Bad,
                                      QStringList{why.title, why.meaning, why.advice}.join(u' ').simplified());
        m_work->message()->setDetails(why.details);
        m_work->message()->setAction(tr("Try again"));
        m_messageAction = [this] { begin(); };
    });
}

void MainWindow::connectSignInPage()
{
    connect(m_signIn, &SignInPage::signInRequested, this, &MainWindow::signIn);
    connect(m_signIn, &SignInPage::cancelRequested, &m_services.session, &signin::Session::cancelSignIn);
    connect(m_signIn, &SignInPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_signIn, &SignInPage::openBrowserRequested, &m_services.session, &signin::Session::openBrowserAgain);
}

// Takes longer to make than the rest of the window, which is there to be signed in with first.
void MainWindow::makeWork()
{
    if (m_work)
        return;
    m_work = new WorkArea(m_services, m_commands);
    m_stack->addWidget(m_work);
    connect(&m_services.session, &signin::Session::expiryPostponed, m_work->message(), &MessageBar::clear);
    connect(m_work, &WorkArea::reloadWanted, this, &MainWindow::begin);
    connect(m_work, &WorkArea::messageActed, this, [this] {
        if (m_messageAction)
            m_messageAction();
    });
    connect(m_work, &WorkArea::signInWanted, this, &MainWindow::signIn);
    connect(m_work, &WorkArea::signOutWanted, this, &MainWindow::askToSignOut);
    connect(m_work, &WorkArea::higherLevelWanted, this, &MainWindow::signInHigher);
    m_work->settings()->serve(m_notices, m_tray);
    connect(m_work->settings(), &SettingsDesk::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_work->settings(), &SettingsDesk::newsWanted, this, &MainWindow::showNews);
    connect(m_work->settings(), &SettingsDesk::trayChosen, this, &MainWindow::trayChosen);
}

void MainWindow::connectCommands()
{
    m_commands->listenIn(this, CommandScope::Window);
    connect(m_commands->action(Command::Help), &QAction::triggered, this, [this] { openHelp(); });
    connect(m_commands->action(Command::Shortcuts), &QAction::triggered, this,
            [this] { openHelp(QStringLiteral("keyboard")); });
    connect(m_commands->action(Command::Quit), &QAction::triggered, this, &MainWindow::quit);
    setHelpTopic(m_signIn, QStringLiteral("sign-in"));
    connect(m_signIn, &SignInPage::helpRequested, this, [this] { openHelp(QStringLiteral("start")); });
}

// Over an open question the help belongs to it, or it could not be read while the question stands.
void MainWindow::openHelp(const QString &topic)
{
    QString wanted = topic.isEmpty() ? helpTopicOf(QApplication::focusWidget()) : topic;
    if (wanted.isEmpty())
        wanted = m_stack->currentWidget() == m_work ? m_work->helpTopic() : helpTopicOf(m_signIn);
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *owner = modal ? modal : this;
    if (m_help && m_help->parentWidget() != owner)
        delete m_help;
    if (!m_help)
        m_help = new HelpWindow(&allShortcuts, owner);
    m_help->showTopic(wanted);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::chooseLanguage(const QString &chosen)
{
    m_services.settings.setLanguage(chosen);
    const QString code = m_services.settings.language(); // which may be decided for the user
    m_services.accessDesk.setLanguage(code);             // before the pages read anew
    m_services.clientDesk.setLanguage(code);
    m_services.language.set(code);
    m_services.requestDesk.setLanguage(code);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked)
        QMetaObject::invokeMethod(this, &MainWindow::openPendingLink, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        renderPendingLink();
        m_signIn->setLanguage(m_services.language.code());
        m_tray->retranslate();
        if (m_signIn->state() == SignInPage::State::Failed && !m_signInError.code.isEmpty())
            m_signIn->showFailed(explainSignIn(m_signInError), toneOfSignIn(m_signInError));
        else if (m_signIn->state() == SignInPage::State::Expired)
            m_signIn->showExpired(whyEnded(m_services.session.endReason()));
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::openLink(const QString &link)
{
    m_pendingLink = link;
    openPendingLink();
    renderPendingLink();
}

void MainWindow::openPendingLink()
{
    // An open question is about what is shown now: it is answered first.
    const QWidget *modal = QApplication::activeModalWidget();
    const bool asks = modal && !qobject_cast<const OpenLinkDialog *>(modal);
    const bool ready = m_services.session.state() == signin::Session::State::SignedIn &&
                       m_services.organisations.isLoaded() && m_stack->currentWidget() == m_work;
    if (ready && !asks && !m_pendingLink.isEmpty())
        m_work->openLink(std::exchange(m_pendingLink, {}));
}

// What is wrong with a link is said before anybody signs in for it.
void MainWindow::renderPendingLink()
{
    const auto link = requests::parseConfirmLink(m_pendingLink, m_services.environment);
    if (m_pendingLink.isEmpty())
        m_signIn->setNote(Tone::Neutral, {});
    else if (link)
        m_signIn->setNote(Tone::Accent, tr("The request you opened is shown after you have signed in."));
    else
        m_signIn->setNote(Tone::Warn, linkProblemInWords(link.error(), m_services.environment));
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop does not let a program take the screen by itself
}

void MainWindow::waitingChanged()
{
    const signin::Session &session = m_services.session;
    if (!session.waitingAddress().isEmpty())
        m_signIn->showWaiting(session.waitingAddress(), session.waitingUntil(), session.browserOpened());
    else if (session.state() == signin::Session::State::SigningIn)
        m_signIn->showFinishing();
}

void MainWindow::signIn()
{
    if (m_services.session.state() == signin::Session::State::SigningIn)
        return; // a second click, before the page has heard of the first
    if (m_work)
        m_work->message()->clear();
    m_scope.start(m_services.session.signIn(signInOptions(), m_scope.token()),
                  [this](const core::Result<core::Nothing> &result) { signInEnded(result); });
}

// The session that is there serves until the better one is, and on if there will be none.
void MainWindow::signInHigher()
{
    signin::SignInOptions options = signInOptions();
    options.level = signin::Level::High;
    m_scope.start(m_services.session.signIn(options, m_scope.token()),
                  [this](const core::Result<core::Nothing> &result) {
                      m_work->cameBack(result.has_value());
                      signInEnded(result);
                  });
}

signin::SignInOptions MainWindow::signInOptions() const
{
    signin::SignInOptions options;
    options.level = m_services.signInLevel();
    options.uiLocale = m_services.language.code();
    return options;
}

void MainWindow::signInEnded(const core::Result<core::Nothing> &result)
{
    QApplication::alert(this); // the person may still look at the browser
    if (result || result.error().code == signin::failure::cancelled)
        return; // the page of the state that is now, or of a new attempt, shows already
    m_services.errors.note(result.error());
    if (m_services.session.state() == signin::Session::State::SignedIn) { // a step-up; what was there still stands
        m_work->message()->setMessage(Tone::Warn, explainSignIn(result.error()).meaning);
    } else {
        m_signInError = result.error();
        m_signIn->showFailed(explainSignIn(m_signInError), toneOfSignIn(m_signInError));
    }
}

void MainWindow::sessionChanged(signin::Session::State state)
{
    using State = signin::Session::State;
    switch (state) {
    case State::SignedIn:
        makeWork();
        m_work->message()->clear();
        m_stack->setCurrentWidget(m_work);
        begin();
        break;
    case State::SigningIn: // also a new sign-in from the work, which comes back when it ends either way
        m_signIn->showPreparing();
        m_stack->setCurrentWidget(m_signIn);
        makeWork();
        break;
    case State::Expired:
        m_services.errors.note(m_services.session.endReason());
        m_signIn->showExpired(whyEnded(m_services.session.endReason()));
        lock();
        break;
    case State::SignedOut:
        forgetUser();
        m_signIn->showIdle();
        lock();
        break;
    }
}

// An open dialog or list would go on showing the work, stand before the way back, and act for the next user.
void MainWindow::closeDialogs()
{
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isWindow() && child->isVisible())
            child->close();
    }
}

void MainWindow::lock()
{
    closeDialogs();
    m_stack->setCurrentWidget(m_signIn);
}

void MainWindow::begin()
{
    m_work->message()->clear();
    m_work->setRefreshing(true);
    m_services.organisations.load(domain::PartyUuid(m_services.session.userParty()));
}

void MainWindow::forgetUser()
{
    closeDialogs();
    m_services.api.forgetUser();
    m_services.organisations.clear();
    m_services.requestDesk.end();
    m_services.accessDesk.end();
    m_services.clientDesk.end();
    m_services.functionDesk.end();
    if (m_work)
        m_work->clear();
}

void MainWindow::organisationsLoaded()
{
    const signin::Capabilities may = m_services.session.capabilities();
    requests::DeskRights rights = requestRights(may);
    rights.mayRaiseLevel = m_services.session.level() != signin::Level::High;
    m_services.requestDesk.begin(rights, m_services.organisations.selectable(),
                                 m_services.organisations.administered());
    m_services.accessDesk.begin(accesses::AccessRights{may.mayDeleteAccess, may.mayDeleteClientAccess,
                                                       may.mayReadRegister, may.mayCreateAccess,
                                                       may.mayCheckDelegation});
    m_services.recorder.setKeptYears(m_services.settings.activityYears()); // now that a server has told the time
    m_services.functionDesk.begin(may);
    m_services.clientDesk.begin(clients::ClientRights{may.mayReadClients, may.mayEditClients,
                                                      may.mayReadOwnOrganisation, may.mayEditOwnOrganisation},
                                m_services.organisations.selectable(),
                                domain::PartyUuid(m_services.session.userParty()));
    m_work->organisationsLoaded(); // last: the clients page reads once, when party and rights are both known
    if (!requests::parseConfirmLink(m_pendingLink, m_services.environment))
        m_pendingLink.clear(); // the sign-in page has told why
    openPendingLink();
    renderPendingLink();
}

QString MainWindow::workAtRisk(Leaving leaving) const
{
    if (m_services.clientDesk.isWorking())
        return tr("A change of clients is not finished. What is done stays done. The rest is kept on this computer: "
                  "Fullmakt asks whether to go on the next time you sign in.");
    if (m_services.requestDesk.isDecidingAny())
        return tr("Altinn is still working on a decision. Its outcome will not be shown.");
    if (m_services.accessDesk.isCreatingAny())
        return tr("Altinn is still creating a system access. Its outcome will not be shown.");
    if (m_services.accessDesk.isDeletingAny())
        return tr("Altinn is still working on a deletion. Its outcome will not be shown.");
    if (m_work && m_work->hasStagedMoves())
        return tr("Moves of clients are marked but not sent. They are lost.");
    if (leaving == Leaving::Program && m_services.recorder.unwritten() > 0)
        return tr("%n entries of Activity could not be written yet. They are lost if that cannot be done now.", nullptr,
                  static_cast<int>(m_services.recorder.unwritten()));
    return {};
}

void MainWindow::askToSignOut(bool everywhere)
{
    const QString risk = workAtRisk(Leaving::Session);
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
    if (!everywhere || address.isEmpty() || QDesktopServices::openUrl(address))
        return;
    Explanation why;
    why.title = tr("You are still signed in with ID-porten in your browser");
    why.meaning = tr("Fullmakt is signed out, but your browser could not be opened.");
    why.advice = tr("Open %1 in your browser to sign out there too.").arg(address.toString());
    m_signInError = {};
    m_signIn->showFailed(why, Tone::Warn);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        // A window of its own hears no key of this one.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1 && QApplication::activeModalWidget() &&
            watched == QApplication::focusWidget())
            openHelp();
        [[fallthrough]];
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
