// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/theme/palette.h"

class QPushButton;

namespace ui {

class MessageBar;

// How long the record of activity is kept, and deleting it. Whoever makes it keeps what is chosen, and does it.
class ActivitySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ActivitySection(int years, QWidget *parent = nullptr); // 0: for ever

    void choose(int years); // what is kept is that after all; emits nothing
    void tell(Tone tone, const QString &text);

Q_SIGNALS:
    void keptYearsChosen(int years);
    void deleteAllWanted();

protected:
    void retranslate() override;

private:
    Choice m_years;
    QLabel *m_note;
    QPushButton *m_delete;
    MessageBar *m_message;
};

} // namespace ui
