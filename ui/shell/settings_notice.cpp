// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/settings_notice.h"

#include "app/storage/settings.h"

#include <QDir>
#include <QEvent>

namespace ui {

SettingsNotice::SettingsNotice(storage::Settings *settings, QWidget *parent) : MessageBar(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("settingsNotice"));
    connect(this, &MessageBar::closed, this, [this] {
        m_isClosed = true;
        m_settings->forgetSetAside();
    });
    render();
}

void SettingsNotice::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void SettingsNotice::render()
{
    using State = storage::SettingsFound::State;
    clear();
    const storage::SettingsFound &found = m_settings->found();
    if (m_isClosed || found.state == State::Good)
        return;
    const QString file = QDir::toNativeSeparators(m_settings->fileName());
    const QString kept = QDir::toNativeSeparators(found.setAside);
    switch (found.state) {
    case State::Good:
        break;
    case State::SetAside:
        setMessage(Tone::Warn,
                   found.isKept
                       ? tr("Some choices made no sense and are as they were at first. The others are kept. The old "
                            "file is kept as %1.")
                             .arg(kept)
                       : tr("The file was broken, and all choices are as they were at first. The old file is kept as "
                            "%1.")
                             .arg(kept),
                   tr("Your settings could not be read"));
        break;
    case State::Newer:
        setMessage(Tone::Warn,
                   tr("What this version understands is used. What you choose now counts until you close Fullmakt, and "
                      "the file is left as it is: %1.")
                       .arg(file),
                   tr("Your settings are from a later version of Fullmakt"));
        break;
    case State::Unreadable:
        setMessage(Tone::Warn,
                   tr("The file cannot be read and cannot be moved: %1. What you choose now counts until you close "
                      "Fullmakt.")
                       .arg(file),
                   tr("Your settings cannot be used"));
        break;
    }
    setClosable(true);
}

} // namespace ui
