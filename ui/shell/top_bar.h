// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/chooser.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

class Commands;
class MenuButton;
class UserButton;

// The bar at the top: organisation, age of the data with refresh, the user's menu and the menu of all commands. Setters
// and signals only; the main window fills it, again after a change of language, and owns it.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(Commands *commands, QWidget *parent = nullptr); // which its menu offers

    void setOrganisations(const QList<ChooserItem> &organisations);
    void setCurrentOrganisation(const QVariant &key); // emits nothing
    void openOrganisations();                         // Ctrl+K

    void setAge(const QString &text); // "updated 12 sec ago"; "" while nothing has been read
    void setRefreshing(bool refreshing);

    void setUser(const QString &name,
                 const QString &securityLevel); // the level as a whole text, e.g. "High security level"

Q_SIGNALS:
    void organisationChosen(const QVariant &key);
    void refreshRequested();
    void functionsRequested(); // what the user can do here
    void openLinkRequested();
    void signOutRequested();
    void signOutEverywhereRequested(); // ID-porten too

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void renewRoom();

    Chooser *m_organisation;
    QToolButton *m_refresh;
    QLabel *m_age;
    UserButton *m_user;
    MenuButton *m_commandMenu;
    QMenu *m_menu;
    QAction *m_name;
    QAction *m_level;
    QAction *m_functions;
    QAction *m_openLink;
    QAction *m_signOut;
    QAction *m_signOutEverywhere;
};

} // namespace ui
