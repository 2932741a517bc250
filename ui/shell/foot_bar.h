// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace clients {
class ClientDesk;
}

namespace ui {

class ProgressLine;

// The foot of the window: which environment, at which security level, and the change of clients that is running. Owned
// by the work area.
class FootBar : public QFrame
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);

    void setEnvironment(const QString &text);
    void setSecurityLevel(const QString &text);
    void showJob(const clients::ClientDesk &desk); // hides it when none is running

private:
    QLabel *m_environment;
    QLabel *m_level;
    QLabel *m_jobText;
    ProgressLine *m_jobProgress;
};

} // namespace ui
