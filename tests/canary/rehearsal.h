// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/test_browser.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace ui {
class MainWindow;
struct Services;
} // namespace ui

namespace tests {

// Works the real program's window on orders that come line by line on standard input, and answers each with a line of
// JSON: "sign-in PERSON" (nobody: cancels in the browser), "copy-address", "cancel", "sign-out", "show". Ends the
// program at the end of input. Writes each log message, as it is before redaction, to raw.log in its folder.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(ui::MainWindow *window, ui::Services *services, const QString &folder);
    ~Rehearsal() override;

public Q_SLOTS:
    void openInBrowser(const QUrl &address); // QDesktopServices' handler for https

private:
    void read();
    void obey(const QString &order, const QString &person);
    void look();
    void answer(const QJsonObject &what);
    [[nodiscard]] QJsonObject state() const;
    [[nodiscard]] QJsonObject everythingToBeSeen() const;
    bool click(const QString &name);

    ui::MainWindow *m_window;
    ui::Services *m_services;
    TestBrowser m_browser;
    QSocketNotifier *m_notifier = nullptr;
    QByteArray m_input;
    QTimer m_look;
    int m_arrived = 0; // the status that the browser ended with
};

} // namespace tests
