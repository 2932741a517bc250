// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

namespace storage {
class Settings;
}

namespace ui {

// How wide changes of clients go.
class WorkSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit WorkSection(storage::Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void widthChosen(int width);

protected:
    void retranslate() override;

private:
    storage::Settings *m_settings;
    Choice m_width;
    QLabel *m_note;
    LockNote *m_lock;
};

} // namespace ui
