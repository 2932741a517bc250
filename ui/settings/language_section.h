// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

namespace storage {
class Settings;
}

namespace ui {

// The language of the program, which switches at once.
class LanguageSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LanguageSection(const storage::Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &code); // nb, nn or en; whoever hears it keeps it

protected:
    void retranslate() override;

private:
    const storage::Settings *m_settings;
    Choice m_language;
    LockNote *m_lock;
};

} // namespace ui
