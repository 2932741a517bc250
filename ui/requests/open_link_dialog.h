// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/requests/request_desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class MessageBar;

// Takes a pasted confirm link or id, says why it cannot be used, or looks the request up. Make it with new and open()
// it; it deletes itself when closed. Emits found() once.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT

public:
    OpenLinkDialog(requests::RequestDesk *desk, QWidget *parent);

    void openText(const QString &text); // as if the user had written it and pressed Open

Q_SIGNALS:
    void found(const requests::InboxRow &row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setLink(const requests::ConfirmLink &link);
    void look();
    void setBusy(bool busy);
    void tell(const QString &problem);
    void makeRoom();

    requests::RequestDesk *m_desk;
    QLineEdit *m_field;
    MessageBar *m_message;
    QLabel *m_busy;
    QPushButton *m_open;
    core::TaskScope m_scope;
};

} // namespace ui
