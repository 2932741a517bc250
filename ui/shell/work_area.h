// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/party.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace ui {

class AccessesPage;
class ActivityPage;
class ClientsPage;
class Commands;
enum class Command;
class DiskNotice;
class FootBar;
class FunctionsPage;
class MessageBar;
class NavigationRail;
class RequestsPage;
class ScopeNotice;
class SettingsDesk;
struct Services;
class SettingsPage;
class TopBar;

// What a signed-in user works in: rail, top bar, pages, foot and the keys. Shows what the services hold and routes
// between the pages; who is signed in is the main window's matter, which owns it.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    WorkArea(Services &services, Commands *commands, QWidget *parent = nullptr);
    ~WorkArea() override;

    enum Page {
        RequestsIndex,
        AccessesIndex,
        ClientsIndex,
        ActivityIndex,
        SettingsIndex,
    };

    void showPage(int index);
    void showFunctions(); // what the user can do in the organisation; no page of the rail
    void showJob(domain::PartyUuid owner, domain::SystemAccessId access);
    void openLink(const QString &link);     // "": the user writes it
    void openAddress(const QUrl &address);  // in the browser
    void openFolder(const QString &folder); // in the file manager

    void organisationsLoaded();
    void setRefreshing(bool refreshing);
    void cameBack(bool hasHigherLevel); // from the browser, to where the user was
    void clear();                       // nothing of the user stays

    [[nodiscard]] MessageBar *message() const { return m_message; }

    [[nodiscard]] SettingsDesk *settings() const { return m_settingsDesk; }

    [[nodiscard]] bool hasStagedMoves() const;
    [[nodiscard]] QString helpTopic() const; // of the page that shows

Q_SIGNALS:
    void reloadWanted(); // the organisations have not been read yet
    void messageActed(); // the button in the message
    void signInWanted(); // again, for what was declined
    void signOutWanted(bool everywhere);
    void higherLevelWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectPages();
    void connectFunctions();
    void connectCommands();
    void on(Command command, const std::function<void()> &action);
    void renewCommands();
    void retranslate();
    void renewRail();
    void renderOrganisations();
    void offerToSwitch(const domain::Party &party);
    void renderUser();
    void renderBadge();
    void renderAge();
    void refresh();
    void focusFilter();

    Services &m_services;
    Commands *m_commands;
    NavigationRail *m_rail;
    TopBar *m_top;
    MessageBar *m_message;
    MessageBar *m_missing;   // organisations that could not be read
    MessageBar *m_elsewhere; // the request that was opened is another organisation's than the chosen one
    domain::PartyUuid m_elsewhereParty;
    QStackedWidget *m_pages;
    RequestsPage *m_requests;
    AccessesPage *m_accesses;
    ClientsPage *m_clients;
    ActivityPage *m_activity;
    SettingsPage *m_settings;
    SettingsDesk *m_settingsDesk;
    FunctionsPage *m_functions;
    ScopeNotice *m_declined; // what this sign-in was not given
    DiskNotice *m_diskNotice;
    FootBar *m_foot;
    int m_pageBefore = RequestsIndex; // the functions were opened from
    QTimer m_tick;
};

} // namespace ui
