// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

class QPushButton;

namespace ui {

// Where settings, records and the log lie, and the lists of clients that were seen last, which can be forgotten.
class DataSection : public SettingsSection
{
    Q_OBJECT

public:
    DataSection(const QString &settingsFile, const QString &dataFile, const QString &logFolder,
                QWidget *parent = nullptr);

    void showForgotten(bool worked); // the answer to forgetWanted()

Q_SIGNALS:
    void folderWanted(const QString &folder); // in the desktop's own file manager
    void forgetWanted();                      // the user has confirmed

protected:
    void retranslate() override;

private:
    void askToForget();

    QString m_dataFile;
    Fact m_settings;
    Fact m_data;
    Fact m_log;
    QPushButton *m_open;
    QPushButton *m_copy;
    QLabel *m_about;
    QPushButton *m_forget;
    QLabel *m_told;
    bool m_isCopied = false;
};

} // namespace ui
