// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/message_bar.h"

namespace ui {

// Tells that the program was ended by a fault of its own, what that means for what was under way, and shows the report,
// until the user closes it. Owned by the window.
class CrashNotice : public MessageBar
{
    Q_OBJECT

public:
    explicit CrashNotice(QString folder, QWidget *parent = nullptr); // where the reports lie

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_folder;
    QString m_report; // "" when there is nothing to tell
};

} // namespace ui
