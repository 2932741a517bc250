// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

// One quiet line: how many clients of the access are new or lost since the user last looked, and the way to see which.
// Hidden while there is nothing to tell. What was seen is remembered when the list is closed or the line put away,
// never by a refresh. Owned by the clients page.
class ChangesLine : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesLine(clients::ClientDesk *desk, QWidget *parent = nullptr);

    void look(domain::SystemAccessId access, const QString &accessTitle, const clients::ClientLists &lists);
    void setUnplaced(const QList<domain::Client> &unplaced); // on no access; empty while that is not known
    void clear();

Q_SIGNALS:
    void onlyWanted(const QSet<domain::ClientId> &clients); // to be shown in the lists

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void showChanges();
    void seen();

    clients::ClientDesk *m_desk;
    domain::SystemAccessId m_access;
    QString m_title;
    clients::ClientLists m_lists; // as read last
    clients::ClientLists m_shown; // that the changes are of
    clients::ClientChanges m_changes;
    QList<domain::Client> m_unplaced;
    bool m_failed = false;
    QLabel *m_text;
    QPushButton *m_show;
    QToolButton *m_close;
    core::TaskScope m_scope;
    core::TaskScope m_marking;
};

} // namespace ui
