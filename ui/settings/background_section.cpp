// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/background_section.h"

#include "app/storage/settings.h"
#include "ui/settings/lock_note.h"

#include <QCheckBox>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

BackgroundSection::BackgroundSection(storage::Settings *settings, Autostart autostart, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_isStarted(autostart), m_tray(new QCheckBox(this)),
      m_closes(new QCheckBox(this)), m_autostart(new QCheckBox(this))
{
    m_tray->setObjectName(u"tray"_s);
    m_closes->setObjectName(u"closesToTray"_s);
    m_autostart->setObjectName(u"autostart"_s);
    for (QCheckBox *each : {m_tray, m_closes, m_autostart})
        addAcross(each);
    m_note = addNote();
    m_note->setObjectName(u"backgroundNote"_s);
    m_lock = addLock();
    const auto store = [this] {
        m_settings->setTray({m_tray->isChecked(), m_tray->isChecked() && m_closes->isChecked()});
        fill();
        Q_EMIT trayChosen();
    };
    connect(m_tray, &QCheckBox::clicked, this, store);
    connect(m_closes, &QCheckBox::clicked, this, store);
    connect(m_autostart, &QCheckBox::clicked, this, &BackgroundSection::autostartWanted);
    fill();
    begin();
}

void BackgroundSection::setHasTray(bool hasTray)
{
    m_hasTray = hasTray;
    fill();
    retranslate();
}

void BackgroundSection::setAutostart(Autostart autostart)
{
    m_isStarted = autostart;
    fill();
    retranslate();
}

void BackgroundSection::fill()
{
    const storage::TrayChoices choices = m_settings->tray();
    m_tray->setChecked(choices.shown);
    m_closes->setChecked(choices.closes);
    const bool isDecided = m_settings->isDecided(storage::Settings::Choice::Background);
    m_autostart->setChecked(m_isStarted == Autostart::On && !isDecided);
    m_lock->setLocked(isDecided, {m_tray, m_closes, m_autostart});
    if (isDecided)
        return;
    m_tray->setEnabled(m_hasTray);
    m_closes->setEnabled(m_hasTray && choices.shown);
    m_autostart->setEnabled(m_isStarted != Autostart::Foreign);
}

void BackgroundSection::retranslate()
{
    setWindowTitle(tr("In the background"));
    m_tray->setText(tr("Icon in the tray"));
    m_closes->setText(tr("Closing the window leaves Fullmakt in the tray"));
    m_autostart->setText(tr("Start in the background with the computer"));
    QStringList notes{
        tr("Fullmakt starts signed out, and asks Altinn nothing before you have signed in. The time without "
           "activity counts in the background too.")};
    if (!m_hasTray)
        notes.prepend(tr("This desktop has no tray. Started in the background, the window is minimised."));
    if (m_isStarted == Autostart::Foreign)
        notes.prepend(
            tr("Another program's file stands in the way: it has the name that Fullmakt uses to start with the "
               "computer, and is left alone."));
    if (m_isStarted == Autostart::Failed)
        notes.prepend(tr("That could not be changed: the folder for programs that start with the computer cannot be "
                         "written."));
    m_note->setText(notes.join(u'\n'));
}

} // namespace ui
