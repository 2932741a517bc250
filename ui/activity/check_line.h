// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/check.h"
#include "app/activity/recorder.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class MessageBar;
class ProgressLine;

// A long piece of work with the record that can be left: how far it is, a button to stop it, and what came of it.
// Owned by the page.
class CheckLine : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(activity::Recorder *recorder, QWidget *parent = nullptr);
    ~CheckLine() override;

    void check(); // the whole record; nothing while something runs
    void stop();  // what runs; so does the end of the program

    // Work of somebody else's is shown here: what it is, how far it is, and in the end nothing more.
    [[nodiscard]] std::stop_token begin(const QString &what);
    void progress(qint64 done, qint64 all);
    void end();

    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] MessageBar *message() const { return m_message; }

Q_SIGNALS:
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void checked(const core::Result<activity::CheckReport> &report);
    void render();

    activity::Recorder *m_recorder;
    bool m_busy = false;
    QString m_what;
    qint64 m_done = 0;
    qint64 m_all = 0;
    std::stop_source m_stop;
    QWidget *m_running;
    QLabel *m_text;
    ProgressLine *m_line;
    QPushButton *m_cancel;
    MessageBar *m_message;
    core::TaskScope m_scope;
};

// What a check has found, in words.
[[nodiscard]] QString findingInWords(const activity::CheckReport &report);

} // namespace ui
