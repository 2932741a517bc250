// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/proxies.h"
#include "ui/widgets/confirm_dialog.h"

class QLineEdit;

namespace ui {

// Asks for the user name and password of the network's proxy. Nothing of it is kept by the dialog, which is empty each
// time; Escape and Cancel mean that the user will not say.
class ProxyLoginDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    ProxyLoginDialog(const net::ProxyQuestion &question, QWidget *parent);

    [[nodiscard]] net::ProxyLogin login() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
};

// The dialog over the window, and what the user says to it. Fails with Cancelled when the user does not, when the
// window goes, and on a stop.
[[nodiscard]] core::Task<net::ProxyLogin> askProxyLogin(QWidget *window, net::ProxyQuestion question,
                                                        std::stop_token stop);

} // namespace ui
