// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/signin/session.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace ui {

struct Services;
class SignInPage;
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

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void connectSignInPage();
    void connectWork();
    void chooseLanguage(const QString &code);
    void waitingChanged();
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
    [[nodiscard]] QString workAtRisk() const; // "" when nothing would be lost

    Services &m_services;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    WorkArea *m_work;
    QString m_pendingLink;
    core::Error m_signInError;
    std::function<void()> m_messageAction; // what the button in the message does
    bool m_closing = false;
    core::TaskScope m_scope;
};

} // namespace ui
