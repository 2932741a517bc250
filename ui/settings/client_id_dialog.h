// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;

namespace ui {

class MessageBar;

// Asks for the ID-porten client id of this installation the first time the program is started: without one nobody can
// sign in. Stands alone, before there is a window. Accepted only with an id that can be one.
class ClientIdDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ClientIdDialog(const QString &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString clientId() const;

private:
    void tryAccept();

    QLineEdit *m_field;
    MessageBar *m_message;
};

} // namespace ui
