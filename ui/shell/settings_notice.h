// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/message_bar.h"

namespace storage {
class Settings;
}

namespace ui {

// Tells when the settings were broken and have been set aside, are of a later version, or cannot be used at all, and
// where the file lies. The user can close it. Owned by the window.
class SettingsNotice : public MessageBar
{
    Q_OBJECT

public:
    explicit SettingsNotice(storage::Settings *settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    storage::Settings *m_settings;
    bool m_isClosed = false;
};

} // namespace ui
