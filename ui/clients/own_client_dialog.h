// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class MessageBar;

// Whether the access acts for the organisation itself as well, and the way to change it. What is shown was read from
// Altinn. open() it; it deletes itself.
class OwnClientDialog : public QDialog
{
    Q_OBJECT

public:
    OwnClientDialog(clients::ClientDesk *desk, const domain::Party &party, const domain::SystemAccess &access,
                    QWidget *parent);

private:
    void read();
    void render();
    void change(bool add);
    void changed(bool add, const clients::OwnOutcome &outcome);
    void confirm(bool add);
    [[nodiscard]] static QString reasonOf(const std::optional<core::Error> &error);

    clients::ClientDesk *m_desk;
    domain::Party m_party;
    domain::SystemAccess m_access;
    std::optional<bool> m_isClient;
    bool m_busy = false;
    bool m_partly = false;
    QLabel *m_text;
    MessageBar *m_message;
    QPushButton *m_add;
    QPushButton *m_remove;
    core::TaskScope m_scope;
};

} // namespace ui
