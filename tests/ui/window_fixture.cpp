// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"

#include "ui/widgets/chooser.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QJsonArray listOf(const QJsonValue &object, const QString &member)
{
    return object[member].toArray();
}

} // namespace

QString Sandbox::numberOf(const QString &organisation)
{
    const QJsonValue state = control("GET", u"/state"_s);
    for (const QJsonValue &person : listOf(state, u"people"_s)) {
        for (const QJsonValue &each : listOf(person, u"organisations"_s)) {
            if (each[u"name"_s] == organisation)
                return each[u"orgNo"_s].toString();
        }
    }
    return {};
}

QJsonObject Sandbox::newRequest(const QString &kind, const QString &organisation, const QString &title,
                                QJsonObject more)
{
    more.insert(u"kind"_s, kind);
    more.insert(u"partyOrgNo"_s, numberOf(organisation));
    more.insert(u"integrationTitle"_s, title);
    return control("POST", u"/requests"_s, more).toObject();
}

bool Sandbox::decide(const QString &id, const QString &action)
{
    return !control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, action}}).isNull();
}

QString Sandbox::newAccess(const QString &organisation, const QString &title)
{
    const QString id = newRequest(u"agent"_s, organisation, title).value(u"id"_s).toString();
    return decide(id, u"approve"_s) ? id : QString();
}

QString Sandbox::payrollSystem()
{
    QString payroll;
    for (const QJsonValue &each : listOf(control("GET", u"/state"_s), u"systems"_s)) {
        if (each.toString().endsWith(u"_fjordlonn"_s))
            payroll = each.toString();
    }
    return payroll;
}

QString Sandbox::newOwnAccess(const QString &title, QJsonObject more)
{
    more.insert(u"systemId"_s, payrollSystem());
    more.insert(u"packages"_s, QJsonArray{u"lonn"_s});
    more.insert(u"resources"_s, QJsonArray{u"ske-skattekort"_s});
    const QString id = newRequest(u"standard"_s, ape, title, more).value(u"id"_s).toString();
    return decide(id, u"approve"_s) ? id : QString();
}

QJsonObject Sandbox::newChange(const QString &access, QJsonObject more)
{
    more.insert(u"systemAccessId"_s, access);
    more.insert(u"requiredRights"_s, QJsonArray{u"app_nav_oppfolgingsplan"_s});
    more.insert(u"unwantedRights"_s, QJsonArray{u"ske-skattekort"_s});
    more.insert(u"requiredPackages"_s, QJsonArray{u"sykefravaer"_s});
    return control("POST", u"/change-requests"_s, more).toObject();
}

QString Sandbox::statusOf(const QString &request)
{
    const QJsonValue state = control("GET", u"/state"_s);
    for (const QString &list : {u"requests"_s, u"changeRequests"_s}) {
        for (const QJsonValue &each : listOf(state, list)) {
            if (each[u"id"_s] == request)
                return each[u"status"_s].toString();
        }
    }
    return {};
}

QSet<QString> Sandbox::heldBy(const QString &access)
{
    QSet<QString> held;
    for (const QJsonValue &each : listOf(control("GET", u"/state"_s), u"systemAccesses"_s)) {
        if (each[u"id"_s] != access)
            continue;
        for (const QString &list : {u"packages"_s, u"resources"_s}) {
            for (const QJsonValue &name : listOf(each, list))
                held.insert(name.toString());
        }
    }
    return held;
}

bool Sandbox::hazard(const QString &kind, const QString &member, const QString &id, QJsonObject more)
{
    more.insert(u"kind"_s, kind);
    more.insert(member, id);
    return !control("POST", u"/hazards"_s, more).isNull();
}

bool Sandbox::hasAccess(const QString &id)
{
    const QJsonArray accesses = listOf(control("GET", u"/state"_s), u"systemAccesses"_s);
    return std::any_of(accesses.begin(), accesses.end(),
                       [&id](const QJsonValue &access) { return access[u"id"_s] == id; });
}

QSet<QString> Sandbox::clientsOf(const QString &access)
{
    QSet<QString> found;
    for (const QJsonValue &delegation : listOf(control("GET", u"/state"_s), u"delegations"_s)) {
        if (delegation[u"systemAccessId"_s] != access)
            continue;
        for (const QJsonValue &client : listOf(delegation, u"clients"_s))
            found.insert(client.toString());
    }
    return found;
}

int Sandbox::calls(const QString &method, const QString &pathContains)
{
    int count = 0;
    for (const QJsonValue &call : listOf(control("GET", u"/log"_s), u"calls"_s)) {
        const bool same = call[u"server"_s] == u"altinn"_s && call[u"method"_s] == method;
        count += same && call[u"path"_s].toString().contains(pathContains) ? 1 : 0;
    }
    return count;
}

bool Sandbox::fault(const QString &pathContains, QJsonObject how, int times)
{
    if (!how.contains(u"server"_s))
        how.insert(u"server"_s, u"altinn"_s);
    how.insert(u"pathContains"_s, pathContains);
    how.insert(u"times"_s, times);
    return !control("POST", u"/faults"_s, how).isNull();
}

Window::Window(Sandbox &sandbox, const QString &language, const Place &place, const QString &files)
    : box(sandbox), browser(sandbox.caFile(), {})
{
    box.noFaults();
    box.forgetCalls();
    QGuiApplication::clipboard()->clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "openInBrowser");
    core::Environment environment = core::readEnvironmentFile(box.environmentFile()).value();
    if (place.change)
        place.change(environment);
    services = std::make_unique<ui::Services>(*qApp, environment,
                                              net::Http::create(environment.caFile, 40, place.proxies).value(),
                                              settingsFile(language, place, files), place.policy, place.flow);
    services->refreshTimes = place.refresh;
    services->noticeWorld = place.notices;
    main = std::make_unique<ui::MainWindow>(*services);
    main->show();
    main->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(main.get()));
}

Window::~Window()
{
    main.reset();
    services->clientDesk.end();
    services->http->close(); // what still waits for an answer ends while everything it needs is there
    static_cast<void>(QTest::qWaitFor([this] { return services->http->isIdle(); }));
    services.reset();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

QString Window::settingsFile(const QString &language, const Place &place, const QString &files) const
{
    const QString file = (files.isEmpty() ? folder.path() : files) + u"/settings.ini"_s;
    storage::Settings settings(file);
    settings.setLanguage(language);
    settings.setTheme(u"light"_s);
    if (place.isWelcomed) {
        settings.setWelcomed();
        settings.setNewsSeen(QApplication::applicationVersion());
    }
    if (place.choose)
        place.choose(settings);
    return file;
}

void Window::openInBrowser(const QUrl &address)
{
    handed.append(address);
    // The portal's pages are for people; only the sign-in goes on by itself.
    if (browserWorks && address.toString().startsWith(box.idPorten()))
        browser.open(address);
}

bool Window::signIn(const QString &person)
{
    browser.choose(person);
    return click(u"signIn"_s) && QTest::qWaitFor([this] { return isIdle(); }, patience);
}

bool Window::click(const QString &name)
{
    return click(find(name));
}

bool Window::click(QWidget *widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    QWidget *top = widget->window();
    const QPoint where = widget->mapTo(top, widget->rect().center());
    const QWidget *hit = top->childAt(where);
    if (hit != widget && !widget->isAncestorOf(hit)) { // covered, or scrolled out of sight
        qWarning() << "cannot be hit:" << widget << "is behind" << hit;
        return false;
    }
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, {}, where);
    return true;
}

void Window::key(int key, Qt::KeyboardModifiers modifiers)
{
    const QWindow *focus = QGuiApplication::focusWindow();
    if (!focus || !focus->isVisible()) { // a dialog or menu has closed; a window manager would give the keyboard back
        QWidget *top = dialog() ? static_cast<QWidget *>(dialog()) : main.get();
        top->activateWindow();
        // A window counts as active while a menu of its own has the keyboard.
        static_cast<void>(
            QTest::qWaitFor([top] { return QGuiApplication::focusWindow() == top->windowHandle(); }, patience));
    }
    QWindow *window = QGuiApplication::focusWindow();
    QTest::keyClick(window ? window : main->windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

void Window::type(const QString &text)
{
    for (const QChar character : text) {
        QWindow *window = QGuiApplication::focusWindow();
        QTest::sendKeyEvent(QTest::Click, window ? window : main->windowHandle(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
    }
}

void Window::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
}

bool Window::tabTo(const QWidget *widget)
{
    for (int steps = 0; steps < 60 && QApplication::focusWidget() != widget; ++steps)
        key(Qt::Key_Tab);
    return widget && QApplication::focusWidget() == widget;
}

bool Window::inUserMenu(const QString &name)
{
    auto *action = main->findChild<QAction *>(name);
    QMenu *menu = nullptr;
    for (QMenu *each : main->findChildren<QMenu *>())
        menu = each->actions().contains(action) ? each : menu;
    QToolButton *opener = nullptr;
    for (QToolButton *each : main->findChildren<QToolButton *>())
        opener = each->menu() == menu ? each : opener;
    bool chosen = false;
    QTimer hand; // the menu has an event loop of its own
    connect(&hand, &QTimer::timeout, this, [&] {
        if (!menu->isVisible())
            return;
        hand.stop();
        chosen = action && action->isEnabled();
        QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {}, menu->actionGeometry(action).center());
    });
    hand.start(10);
    return click(opener) && chosen;
}

bool Window::chooseAccess(const QString &title)
{
    auto *chooser = find<ui::Chooser>(u"access"_s);
    if (!QTest::qWaitFor([chooser] { return chooser->isVisible() && !chooser->items().isEmpty(); }, patience) ||
        !tabTo(chooser))
        return false;
    key(Qt::Key_Down);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, patience))
        return false;
    type(title);
    key(Qt::Key_Return);
    return !QApplication::activePopupWidget() && chooser->accessibleName().contains(title);
}

bool Window::openAccess(const QString &title)
{
    key(Qt::Key_2, Qt::ControlModifier);
    auto *view = find<QListView>(u"accesses"_s);
    const auto *heading = find<QLabel>(u"accessTitle"_s);
    return QTest::qWaitFor([&] { return view->isVisible() && accessRow(title) >= 0; }, patience) && tabTo(view) &&
           selectRow(view, accessRow(title)) &&
           QTest::qWaitFor([&] { return shows(u"deleteAccess"_s) && heading->text() == title; }, patience);
}

bool Window::selectRow(QAbstractItemView *view, int row)
{
    if (!view || QApplication::focusWidget() != view)
        return false;
    key(Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        key(Qt::Key_Down);
    return view->currentIndex().row() == row;
}

bool Window::pick(const QString &button, const QString &text)
{
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    if (!click(button) || !QTest::qWaitFor([&] { return menu() && menu()->isVisible(); }, patience))
        return false;
    for (QAction *action : menu()->actions()) {
        if (action->text() != text || !action->isEnabled())
            continue;
        QTest::mouseClick(menu()->windowHandle(), Qt::LeftButton, {}, menu()->actionGeometry(action).center());
        return QTest::qWaitFor([&] { return !menu(); }, patience);
    }
    qWarning() << "no such choice:" << text;
    menu()->close();
    return false;
}

QDialog *Window::dialog() const
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

bool Window::dialogOpens() const
{
    return QTest::qWaitFor([this] { return dialog() && QTest::qWaitForWindowActive(dialog()); }, patience);
}

bool Window::dialogCloses() const
{
    if (!QTest::qWaitFor([this] { return !dialog(); }, patience))
        return false;
    main->activateWindow(); // what a window manager does, and the offscreen platform does not
    return QTest::qWaitForWindowActive(main.get());
}

bool Window::shows(const QString &name) const
{
    const auto *widget = find(name);
    return widget && widget->isVisible();
}

QString Window::message(const QString &name) const
{
    const auto *bar = find<ui::MessageBar>(name);
    return bar && bar->isVisible() ? bar->text() : QString();
}

QStringList Window::wordsIn(const QWidget *widget)
{
    QStringList words;
    for (const QWidget *each : widget->findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            words.append(button->text());
        else
            words.append(each->accessibleName());
    }
    words.removeAll(QString());
    return words;
}

bool Window::says(const QString &words) const
{
    const QWidget *top = dialog();
    return !wordsIn(top ? top : main.get()).filter(words).isEmpty();
}

QTableView *Window::table(const QString &pane) const
{
    return main->findChild<QWidget *>(pane)->findChild<QTableView *>();
}

QStringList Window::column(const QAbstractItemView *view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, column).data().toString());
    return texts;
}

int Window::rowOf(const QString &title) const
{
    return static_cast<int>(column(main->findChild<QListView *>(u"inbox"_s), 0).indexOf(title));
}

int Window::accessRow(const QString &title) const
{
    return static_cast<int>(column(main->findChild<QListView *>(u"accesses"_s), 0).indexOf(title));
}

bool Window::isIdle() const
{
    return services->session.state() == signin::Session::State::SignedIn && services->organisations.isLoaded() &&
           !services->requestDesk.inbox()->isLoading();
}

bool Window::settles() const
{
    return QTest::qWaitFor(
        [this, quiet = 0]() mutable {
            quiet = isIdle() && services->http->isIdle() ? quiet + 1 : 0;
            return quiet > 10;
        },
        patience);
}

bool Window::listsAreThere() const
{
    const auto *available = find(u"available"_s);
    return available->isVisible() && available->isEnabled();
}

} // namespace tests
