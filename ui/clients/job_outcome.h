// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace clients {
class Job;
}

namespace ui {

class MessageBar;

// What became of the last job on the access, told in the page's message bar, and below it what can follow: another try,
// taking it back. Not there when there is nothing. Shows only; owned by the clients page.
class JobOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit JobOutcome(MessageBar *message, QWidget *parent = nullptr);

    void showJob(const clients::Job &job);
    void clear(); // the message too

Q_SIGNALS:
    void retryWanted();
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MessageBar *m_message;
    QPushButton *m_retry;
    QPushButton *m_undo;
    int m_failed = 0;
};

} // namespace ui
