// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/job_record.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class JobResultModel;
class TableView;

// What happened to each client of a job, by outcome, as a table that can be copied; what was done can be taken back,
// all of it or the chosen clients. Make it and open() it; it deletes itself.
class JobResultDialog : public QDialog
{
    Q_OBJECT

public:
    JobResultDialog(const QList<clients::JobItem> &items, const QString &accessTitle, QWidget *parent);

    void setUndoable(bool undoable); // false from the start

Q_SIGNALS:
    void undoWanted(const QList<clients::JobItem> &items);

private:
    void fillFilter();
    void renderUndo();
    [[nodiscard]] QList<clients::JobItem> undoItems() const;

    JobResultModel *m_model;
    TableView *m_table;
    QComboBox *m_filter;
    QLabel *m_note;
    QPushButton *m_undo;
    bool m_undoable = false;
};

} // namespace ui
