// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/work_section.h"

#include "app/storage/settings.h"
#include "ui/settings/choice_box.h"
#include "ui/settings/lock_note.h"

#include <QLabel>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array widths{1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32};

} // namespace

WorkSection::WorkSection(storage::Settings *settings, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_width(addChoice(u"jobWidth"_s)), m_note(addNote()),
      m_lock(addLock())
{
    for (const int width : widths)
        m_width.box->addItem(QString(), width);
    // A number that is not offered shows as the next lower one.
    const auto *above = std::upper_bound(widths.begin(), widths.end(), settings->jobWidth());
    m_width.box->choose(above == widths.begin() ? widths.front() : *(above - 1));
    connect(m_width.box, &QComboBox::activated, this, [this] {
        const int width = m_width.box->currentData().toInt();
        m_settings->setJobWidth(width);
        Q_EMIT widthChosen(width);
    });
    m_lock->setLocked(settings->isDecided(storage::Settings::Choice::JobWidth), {m_width.box});
    begin();
}

void WorkSection::retranslate()
{
    setWindowTitle(tr("Changes of clients"));
    setName(m_width, tr("Changes at the same time"));
    for (int i = 0; i < m_width.box->count(); ++i)
        m_width.box->setItemText(i, locale().toString(m_width.box->itemData(i).toInt()));
    m_note->setText(tr("More is faster, as long as Altinn keeps up; Fullmakt slows down by itself when it does not."));
}

} // namespace ui
