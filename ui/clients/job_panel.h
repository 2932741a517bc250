// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace clients {
class Job;
}

namespace ui {

class ProgressLine;

// How a job on clients gets on, and what can be done with it. Shows only; the page acts on its signals. Owned by the
// foot of the clients page.
class JobPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JobPanel(QWidget *parent = nullptr);

    void showJob(const clients::Job &job);

Q_SIGNALS:
    void pauseWanted();
    void continueWanted();
    void stopWanted();
    void resultWanted(); // each client

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_count;
    QLabel *m_activity;
    ProgressLine *m_progress;
    QLabel *m_trouble;
    QPushButton *m_result;
    QPushButton *m_stop;
    QPushButton *m_pause;
    QPushButton *m_continue;
};

} // namespace ui
