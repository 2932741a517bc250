// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

namespace storage {
class Settings;
}

namespace ui {

// After how long without a key or click a sign-in ends, and how long it lasts in all, which nobody can choose.
class SessionSection : public SettingsSection
{
    Q_OBJECT

public:
    SessionSection(storage::Settings *settings, int totalMinutes, QWidget *parent = nullptr);

Q_SIGNALS:
    void idleChosen(int minutes);

protected:
    void retranslate() override;

private:
    storage::Settings *m_settings;
    int m_total;
    Choice m_idle;
    QLabel *m_note;
    LockNote *m_lock;
};

} // namespace ui
