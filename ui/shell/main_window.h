// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/signin/session.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QDialog;
class QStackedWidget;

namespace ui {

class Commands;
class HelpWindow;
struct Services;
class NewsNotice;
class NoticeDesk;
class SignInPage;
class Tray;
class WelcomePage;
class WorkArea;

// Who is signed in: shows the sign-in page or the work area, and sees that nothing is lost or left behind when the user
// goes. Knows no rules of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Now, or when the user is signed in and no question is open. Takes whatever text was given as a link.
    void openLink(const QString &link);
    void comeForward();
    void startInBackground(); // instead of show()

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void connectSignInPage();
    void makeWork();
    void connectNotices();
    void welcome();
    void welcomed();
    void showNews();
    void trayChosen();
    void waitForTray(std::chrono::milliseconds patience);
    void quit();
    [[nodiscard]] bool closesToTray();
    void askBeforeClosing(QDialog *question); // instead of what was asked before
    void chooseLanguage(const QString &chosen);
    void waitingChanged();
    void connectCommands();
    void openHelp(const QString &topic = {}); // "": about what has the keyboard
    void signIn();
    void signInHigher();
    [[nodiscard]] signin::SignInOptions signInOptions() const;
    void signInEnded(const core::Result<core::Nothing> &result);
    void sessionChanged(signin::Session::State state);
    void closeDialogs();
    void lock();
    void begin();
    void forgetUser();
    void organisationsLoaded();
    void openPendingLink();
    void renderPendingLink();
    void askToSignOut(bool everywhere);
    void signOut(bool everywhere);
    enum class Leaving { Session, Program };
    [[nodiscard]] QString workAtRisk(Leaving leaving = Leaving::Program) const; // "" when nothing would be lost

    Services &m_services;
    Commands *m_commands;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    WorkArea *m_work = nullptr;       // from the first sign-in on
    WelcomePage *m_welcome = nullptr; // the first time only
    NewsNotice *m_news;
    Tray *m_tray;
    NoticeDesk *m_notices;
    QPointer<HelpWindow> m_help;
    QPointer<QDialog> m_closeQuestion;
    QString m_pendingLink;
    core::Error m_signInError;
    std::function<void()> m_messageAction; // what the button in the message does
    bool m_closing = false;
    bool m_quitting = false; // the window is not to close to the tray
    core::TaskScope m_scope;
};

} // namespace ui
