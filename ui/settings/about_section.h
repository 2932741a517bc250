// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

#include <functional>

class QPushButton;

namespace ui {

// What this program is, what is in it, and what support needs to know.
class AboutSection : public SettingsSection
{
    Q_OBJECT

public:
    // environment: in the language of the moment. diagnostics: made anew each time.
    AboutSection(std::function<QString()> environment, std::function<QString()> diagnostics, QWidget *parent = nullptr);

Q_SIGNALS:
    void newsWanted();

protected:
    void retranslate() override;

private:
    std::function<QString()> m_worldInWords;
    std::function<QString()> m_diagnostics;
    Fact m_version;
    Fact m_environment;
    QPushButton *m_news;
    QPushButton *m_licences;
    QPushButton *m_copy;
    QPushButton *m_show;
    QLabel *m_note;
};

} // namespace ui
