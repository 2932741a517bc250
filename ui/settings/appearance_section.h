// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

namespace storage {
class Settings;
}

namespace ui {

// Colours and text size, which change at once.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(storage::Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChosen(const QString &name); // as the settings name it
    void textScaleChosen(double scale);

protected:
    void retranslate() override;

private:
    storage::Settings *m_settings;
    Choice m_theme;
    Choice m_size;
};

} // namespace ui
