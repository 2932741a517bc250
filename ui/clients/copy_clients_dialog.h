// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_desk.h"
#include "app/clients/copy_check.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class Chooser;
class ClientFacts;
class MessageBar;
class TableView;

// Choose the access that clients are copied to, and see who can, who is there already and who cannot, and why.
// Accepted: the caller marks clientsToAdd() there; nothing has been sent. open() it; it deletes itself.
class CopyClientsDialog : public QDialog
{
    Q_OBJECT

public:
    CopyClientsDialog(clients::ClientDesk *desk, ClientFacts *facts, const domain::Party &party,
                      const domain::SystemAccess &from, const QList<domain::SystemAccess> &accesses,
                      const QList<domain::Client> &wanted, QWidget *parent);

    [[nodiscard]] domain::SystemAccessId target() const { return m_target.id; }

    [[nodiscard]] QList<domain::ClientId> clientsToAdd() const;

private:
    void choose(domain::SystemAccessId target);
    void arrived(const core::Result<clients::ClientLists> &lists);
    void check();
    void renderNothing(const QString &text);

    clients::ClientDesk *m_desk;
    ClientFacts *m_facts;
    domain::Party m_party;
    QList<domain::SystemAccess> m_accesses;
    QList<domain::Client> m_wanted;
    domain::SystemAccess m_target;
    std::optional<clients::ClientLists> m_lists;
    clients::CopyCheck m_check;
    Chooser *m_chooser;
    QLabel *m_text;
    MessageBar *m_message;
    TableView *m_cannot;
    QPushButton *m_verb;
    core::TaskScope m_scope;
};

} // namespace ui
