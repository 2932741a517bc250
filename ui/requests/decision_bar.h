// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/review_text.h"

#include <QWidget>

class QPushButton;

namespace ui {

// What can be done with the request that is shown: decide, look after it in Altinn, go on afterwards. Shows what makes
// sense now and asks nothing itself. Owned by the review pane.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    void show(const ShownRequest &shown);
    bool focusApproval(); // false when nothing can be approved now

Q_SIGNALS:
    void decisionWanted(requests::Decision decision);
    void statusWanted();
    void portalWanted();
    void saveWanted(); // of a receipt
    void receiptWanted(const QUrl &address);
    void clientsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QUrl m_receiptAddress;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_forward;
    QPushButton *m_addClients;
    QPushButton *m_save;
    QPushButton *m_receipt;
    QPushButton *m_portal;
    QPushButton *m_status;
};

} // namespace ui
