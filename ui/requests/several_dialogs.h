// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/request_desk.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MessageBar;
struct OutcomeText;

// Asks before several requests are decided: each with its vendor, organisation and what it gives. Where there is a
// note, a private one for all of them can be written, and `note` holds it however the question ends. Calls decided when
// the user says yes. Closes with the parent.
void askAboutSeveral(requests::RequestDesk *desk, const QList<requests::InboxRow> &rows, requests::Decision decision,
                     const std::shared_ptr<QString> &note, QWidget *parent, const std::function<void()> &decided);

// What became of each request of the desk's round, and its receipt. Follows later readings; closes with the parent.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    RoundDialog(requests::RequestDesk *desk, const QString &user, QWidget *parent);

private:
    void render();
    void saveAll();
    void tell(const OutcomeText &text);
    [[nodiscard]] QWidget *itemWidget(int at);
    [[nodiscard]] QList<int> withReceipt() const;

    requests::RequestDesk *m_desk;
    QString m_user;
    QLabel *m_counts;
    MessageBar *m_message;
    QWidget *m_list;
    QVBoxLayout *m_items;
    QPushButton *m_saveAll;
};

} // namespace ui
