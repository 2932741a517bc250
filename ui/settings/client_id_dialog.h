// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;

namespace ui {

class MessageBar;

// Asks for the ID-porten client id of this installation: the first time the program is started, when it stands alone,
// before there is a window, since without one nobody can sign in; and when the user wants another. Accepted only with
// an id that can be one.
class ClientIdDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Occasion { Start, Change };

    explicit ClientIdDialog(const QString &environment, Occasion occasion = Occasion::Start, QWidget *parent = nullptr);

    [[nodiscard]] QString clientId() const;

private:
    void tryAccept();

    QLineEdit *m_field;
    MessageBar *m_message;
};

} // namespace ui
