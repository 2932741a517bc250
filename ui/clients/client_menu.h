// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_desk.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace ui {

class ClientFacts;

// What the clients page shows when a choice of the menu is made.
struct ClientContext
{
    domain::Party party;
    QList<domain::SystemAccess> accesses;
    domain::SystemAccessId access;               // the chosen one
    const clients::ClientLists *lists = nullptr; // of it; null while they are not known
    QList<domain::ClientId> chosen;              // among the assigned ones
};

// The clients page's further choices, each a dialog of its own. Owned by the page.
class ClientMenu : public QToolButton
{
    Q_OBJECT

public:
    ClientMenu(clients::ClientDesk *desk, ClientFacts *facts, QWidget *parent = nullptr);

    void setContext(std::function<ClientContext()> context) { m_context = std::move(context); }

    void closeDialogs();

Q_SIGNALS:
    void stageWanted(domain::SystemAccessId access, const QList<domain::ClientId> &clients);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void renew();
    void copyClients();
    void showLeftOut();
    void showOwnClient();
    void keep(class QDialog *dialog);

    clients::ClientDesk *m_desk;
    ClientFacts *m_facts;
    std::function<ClientContext()> m_context;
    QMenu *m_menu;
    QAction *m_copy;
    QAction *m_leftOut;
    QAction *m_own;
};

} // namespace ui
