// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/identifiers.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace clients {
class ClientDesk;
}

namespace ui {

class ProgressLine;

// The foot of the window: which environment, at which security level, and the changes of clients that are not over; a
// click leads to the first of them. Owned by the work area.
class FootBar : public QFrame
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);

    void setEnvironment(const QString &text);
    void setSecurityLevel(const QString &text);
    void showJobs(const clients::ClientDesk &desk);

Q_SIGNALS:
    void jobClicked(domain::PartyUuid owner, domain::SystemAccessId access);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_environment;
    QLabel *m_level;
    QPushButton *m_job;
    ProgressLine *m_jobProgress;
    domain::PartyUuid m_owner; // of the first job
    domain::SystemAccessId m_access;
};

} // namespace ui
