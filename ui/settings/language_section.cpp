// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/language_section.h"

#include "app/storage/settings.h"
#include "ui/settings/choice_box.h"
#include "ui/settings/lock_note.h"

namespace ui {

using namespace Qt::StringLiterals;

LanguageSection::LanguageSection(const storage::Settings *settings, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_language(addChoice(u"language"_s)), m_lock(addLock())
{
    // Each names itself, whatever the program speaks now.
    m_language.box->addItem(u"Norsk bokmål"_s, u"nb"_s);
    m_language.box->addItem(u"Norsk nynorsk"_s, u"nn"_s);
    m_language.box->addItem(u"English"_s, u"en"_s);
    connect(m_language.box, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_language.box->currentData().toString()); });
    m_lock->setLocked(settings->isDecided(storage::Settings::Choice::Language), {m_language.box});
    begin();
}

void LanguageSection::retranslate()
{
    setWindowTitle(tr("Language, dates and numbers"));
    setName(m_language, tr("Language"));
    m_language.box->choose(m_settings->language());
}

} // namespace ui
