// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/job_record.h"

#include <QDialog>

namespace ui {

// The changes of one access that this computer still knows, newest first, each of which can be looked at. Make it and
// open() it; it deletes itself.
class JobHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    JobHistoryDialog(const QList<clients::JobRecord> &jobs, const QString &accessTitle, QWidget *parent);

Q_SIGNALS:
    void chosen(const clients::JobRecord &job);
};

} // namespace ui
