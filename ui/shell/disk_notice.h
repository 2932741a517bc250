// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/worker.h"
#include "ui/widgets/message_bar.h"

namespace ui {

// Tells when the file that Fullmakt keeps could not be opened, or was damaged and has been set aside, and what that
// means. The user can close it. Owned by the work area.
class DiskNotice : public MessageBar
{
    Q_OBJECT

public:
    explicit DiskNotice(const storage::Worker *disk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    const storage::Worker *m_disk;
    bool m_closed = false;
};

} // namespace ui
