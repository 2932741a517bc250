// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/canary/rehearsal.h"

#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace std::chrono_literals;

namespace tests {

namespace {

using State = signin::Session::State;

QFile &rawLog()
{
    static QFile file;
    return file;
}

QtMessageHandler redacting = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    rawLog().write(message.toUtf8() + '\n');
    rawLog().flush();
    redacting(type, context, message);
}

} // namespace

Rehearsal::Rehearsal(ui::MainWindow *window, ui::Services *services, const QString &folder)
    : m_window(window), m_services(services), m_browser(services->environment.caFile, {})
{
    rawLog().setFileName(folder + QStringLiteral("/raw.log"));
    if (rawLog().open(QIODevice::Append))
        redacting = qInstallMessageHandler(listen);
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openInBrowser");
    connect(&m_browser, &TestBrowser::arrived, this, [this](int status) { m_arrived = status; });
    m_notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Rehearsal::read);
    connect(&m_look, &QTimer::timeout, this, &Rehearsal::look);
}

Rehearsal::~Rehearsal()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    if (redacting)
        qInstallMessageHandler(redacting); // the file is gone before the last message
}

void Rehearsal::openInBrowser(const QUrl &address)
{
    if (address.path() == u"/authorize") // the page that ends the provider's session is for people
        m_browser.open(address);
}

void Rehearsal::read()
{
    char buffer[512];
    const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0) {
        m_notifier->setEnabled(false); // the end is read for ever, and would end the program's settling too
        return QApplication::quit();
    }
    m_input.append(buffer, count);
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_input.first(end));
        m_input.remove(0, end + 1);
        obey(line.section(u' ', 0, 0), line.section(u' ', 1));
    }
}

void Rehearsal::obey(const QString &order, const QString &person)
{
    if (order == u"show")
        return answer(everythingToBeSeen());
    bool done = false;
    if (order == u"sign-in") {
        m_browser.choose(person);
        m_arrived = 0;
        done = click(QStringLiteral("signIn"));
        if (done)
            return m_look.start(20ms);
    } else if (order == u"sign-out") {
        auto *action = m_window->findChild<QAction *>(QStringLiteral("signOut"));
        done = action != nullptr;
        if (action)
            action->trigger();
    } else if (order == u"copy-address") {
        done = click(QStringLiteral("copyAddress"));
    } else if (order == u"cancel") {
        m_services->session.cancelSignIn();
        done = true;
    }
    QJsonObject told = state();
    told.insert(QStringLiteral("done"), done);
    answer(told);
}

// Until the sign-in has ended and what follows has been read, or the browser has been turned away.
void Rehearsal::look()
{
    const State now = m_services->session.state();
    const bool isRead = m_services->organisations.isLoaded() && !m_services->requestDesk.inbox()->isLoading();
    const bool failedAfter = !m_services->errors.entries().isEmpty() &&
                             m_services->errors.entries().constLast().code.text() == u"AUTH-00013";
    const bool turnedAway = m_arrived > 0 && m_arrived != 200;
    if (now == State::SigningIn ? !turnedAway : now == State::SignedIn && !isRead && !failedAfter)
        return;
    m_look.stop();
    QJsonObject told = state();
    told.insert(QStringLiteral("done"), true);
    answer(told);
}

QJsonObject Rehearsal::state() const
{
    const auto &errors = m_services->errors.entries();
    return {{QStringLiteral("state"), static_cast<int>(m_services->session.state())},
            {QStringLiteral("arrived"), m_arrived},
            {QStringLiteral("code"), errors.isEmpty() ? QString() : errors.constLast().code.text()}};
}

QJsonObject Rehearsal::everythingToBeSeen() const
{
    QJsonArray texts;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        QList<const QWidget *> all{top};
        for (const QWidget *each : top->findChildren<QWidget *>())
            all.append(each);
        for (const QWidget *each : all) {
            for (const QString &text : {each->windowTitle(), each->toolTip(), each->statusTip(), each->whatsThis(),
                                        each->accessibleName(), each->accessibleDescription()})
                texts.append(text);
            if (const auto *label = qobject_cast<const QLabel *>(each))
                texts.append(label->text());
            if (const auto *button = qobject_cast<const QAbstractButton *>(each))
                texts.append(button->text());
        }
    }
    return {{QStringLiteral("texts"), texts}, {QStringLiteral("clipboard"), QGuiApplication::clipboard()->text()}};
}

void Rehearsal::answer(const QJsonObject &what)
{
    std::printf("%s\n", QJsonDocument(what).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

bool Rehearsal::click(const QString &name)
{
    auto *button = m_window->findChild<QAbstractButton *>(name);
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    button->click();
    return true;
}

} // namespace tests
