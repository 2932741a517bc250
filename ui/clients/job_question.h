// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace clients {
class Job;
}

namespace ui {

// What is to become of a change of clients that was interrupted: go on with it, look at it first, or leave the rest
// undone. Closing it decides nothing. Make it and open() it; it deletes itself.
class JobQuestion : public QDialog
{
    Q_OBJECT

public:
    JobQuestion(const clients::Job &job, QWidget *parent);

Q_SIGNALS:
    void continueWanted();
    void lookWanted();
    void leaveWanted();
};

} // namespace ui
