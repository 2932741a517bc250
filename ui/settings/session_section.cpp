// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/session_section.h"

#include "app/storage/settings.h"
#include "ui/settings/choice_box.h"
#include "ui/settings/lock_note.h"

#include <QLabel>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array idleTimes{5, 10, 15, 30}; // Altinn gives 30

} // namespace

SessionSection::SessionSection(storage::Settings *settings, int totalMinutes, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_total(totalMinutes), m_idle(addChoice(u"idleMinutes"_s)),
      m_note(addNote()), m_lock(addLock())
{
    for (const int minutes : idleTimes)
        m_idle.box->addItem(QString(), minutes);
    const int now = settings->idleMinutes();
    if (m_idle.box->findData(now) < 0) // the policy, or a hand that wrote the file, has said another
        m_idle.box->insertItem(0, QString(), now);
    m_idle.box->choose(now);
    connect(m_idle.box, &QComboBox::activated, this, [this] {
        const int minutes = m_idle.box->currentData().toInt();
        m_settings->setIdleMinutes(minutes);
        Q_EMIT idleChosen(minutes);
    });
    m_lock->setLocked(settings->isDecided(storage::Settings::Choice::Idle), {m_idle.box});
    begin();
}

void SessionSection::retranslate()
{
    setWindowTitle(tr("Sign-in"));
    setName(m_idle, tr("Sign me out after"));
    for (int i = 0; i < m_idle.box->count(); ++i)
        m_idle.box->setItemText(i, tr("%Ln minute(s) without activity", nullptr, m_idle.box->itemData(i).toInt()));
    m_note->setText(tr("Whatever you do, a sign-in ends after %Ln minute(s). Altinn allows no longer time, and no more "
                       "than 30 minutes without activity.",
                       nullptr, m_total));
}

} // namespace ui
