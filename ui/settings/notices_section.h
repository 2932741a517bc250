// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;
class QPushButton;

namespace storage {
class Settings;
}

namespace ui {

// Whether the desktop tells of what happens, and when it does not. Off until the user wants it.
class NoticesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit NoticesSection(storage::Settings *settings, QWidget *parent = nullptr);

    enum class Way {
        Unknown, // the desktop has not been asked yet
        Desktop,
        Tray,
        None, // this desktop shows no notices
    };

    void setWay(Way way);
    void showTested(bool isShown); // the answer to testWanted()

Q_SIGNALS:
    void changed(); // what the settings say about notices
    void testWanted();
    void wayWanted(); // the section is looked at

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void store();

    storage::Settings *m_settings;
    QCheckBox *m_wanted;
    LockNote *m_lock;
    QLabel *m_about;
    QCheckBox *m_quiet;
    Choice m_from{};
    Choice m_to{};
    QCheckBox *m_weekends;
    QPushButton *m_test;
    QLabel *m_told;
    Way m_way = Way::Unknown;
};

} // namespace ui
