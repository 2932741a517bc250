// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/snapshots.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace ui {

class TableView;

// Which clients are new, lost, or on no access. The chosen ones can be shown in the lists. open() it; it deletes
// itself.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    ChangesDialog(const clients::ClientChanges &changes, const QList<domain::Client> &unplaced,
                  const QString &accessTitle, QWidget *parent);

Q_SIGNALS:
    void onlyWanted(const QSet<domain::ClientId> &clients);

private:
    void add(const QList<domain::Client> &clients, const QString &what, int tone);
    [[nodiscard]] QSet<domain::ClientId> chosen() const;

    QStandardItemModel *m_model;
    TableView *m_table;
    QPushButton *m_only;
};

} // namespace ui
