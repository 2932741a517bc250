// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace storage {
class Settings;
}

namespace ui {

// Whether Fullmakt is there when its window is not: an icon in the tray, closing to it, and starting with the computer.
class BackgroundSection : public SettingsSection
{
    Q_OBJECT

public:
    enum class Autostart {
        Off,
        On,
        Foreign, // a file of that name is somebody else's
        Failed,  // it could not be written or removed
    };

    BackgroundSection(storage::Settings *settings, Autostart autostart, QWidget *parent = nullptr);

    void setHasTray(bool hasTray); // the desktop; it has none until then

    void setAutostart(Autostart autostart); // the answer to autostartWanted()

Q_SIGNALS:
    void trayChosen(); // in the settings
    void autostartWanted(bool wanted);

protected:
    void retranslate() override;

private:
    void fill();

    storage::Settings *m_settings;
    bool m_hasTray = false;
    Autostart m_isStarted;
    QCheckBox *m_tray;
    QCheckBox *m_closes;
    QCheckBox *m_autostart;
    QLabel *m_note;
    LockNote *m_lock;
};

} // namespace ui
