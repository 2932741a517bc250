// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "ui/widgets/message_bar.h"

namespace ui {

// Tells when something was done and could not be written down, which says nothing against what was done, and when what
// is too old could not be deleted. Stays until that is made good, or is closed. Owned by the main window.
class RecordNotice : public MessageBar
{
    Q_OBJECT

public:
    explicit RecordNotice(activity::Recorder *recorder, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tryAgain();
    void render();
    void say(const QString &title, const QString &what, const core::Error &error);

    activity::Recorder *m_recorder;
    std::optional<core::Error> m_unwritten;
    std::optional<core::Error> m_tooOld;
};

} // namespace ui
