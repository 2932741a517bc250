// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/signin/session.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace ui {

class ClientsPage;
class MessageBar;
class NavigationRail;
class ProgressLine;
class RequestsPage;
struct Services;
class SettingsPage;
class SignInPage;
class TopBar;

// Lays out the window and routes: which page is shown, who is signed in, what the keys do. Knows no rules of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum Page {
        RequestsIndex,
        ClientsIndex,
        SettingsIndex,
    };

    void showPage(int index);
    void openLink(const QString &link); // now, or after sign-in

    [[nodiscard]] SignInPage *signInPage() const { return m_signIn; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildWork();
    [[nodiscard]] QWidget *buildFoot();
    void connectSession();
    void connectPages();
    void connectSettings();
    void addKeys();
    void retranslate();

    void signIn();
    void sessionChanged(signin::Session::State state);
    void begin();
    void forgetUser();
    void organisationsLoaded();
    void renderOrganisations();
    void renderUser();
    void renderFoot();
    void renderAge();
    void renderBadge();
    void refresh();
    void focusFilter();
    void askToSignOut(bool everywhere);
    void signOut(bool everywhere);
    void openAddress(const QUrl &address);
    [[nodiscard]] QString workAtRisk() const; // "" when nothing would be lost

    Services &m_services;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    QWidget *m_work = nullptr;
    NavigationRail *m_rail;
    TopBar *m_top;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    RequestsPage *m_requests;
    ClientsPage *m_clients;
    SettingsPage *m_settings;
    QLabel *m_environment;
    QLabel *m_level;
    QLabel *m_jobText;
    ProgressLine *m_jobProgress;
    QTimer m_tick;
    QString m_pendingLink;
    bool m_closing = false;
    core::TaskScope m_scope;
};

} // namespace ui
