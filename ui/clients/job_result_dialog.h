// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/job.h"

#include <QDialog>

namespace ui {

// What happened to each client of a finished job, as a table that can be copied. Make it and open() it; it deletes
// itself.
class JobResultDialog : public QDialog
{
    Q_OBJECT

public:
    JobResultDialog(const QList<clients::JobItem> &items, const QString &accessTitle, QWidget *parent);
};

} // namespace ui
