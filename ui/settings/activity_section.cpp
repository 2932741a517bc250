// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/activity_section.h"

#include "ui/settings/choice_box.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>

#include <array>

namespace ui {

namespace {

constexpr std::array keptYears{1, 2, 5, 10, 0}; // by their length, so that no step is further than one

} // namespace

ActivitySection::ActivitySection(int years, QWidget *parent)
    : SettingsSection(parent), m_years(addChoice(QStringLiteral("activityYears"))), m_note(addNote()),
      m_delete(button({})), m_message(new MessageBar)
{
    m_delete->setObjectName(QStringLiteral("deleteActivity"));
    m_message->setObjectName(QStringLiteral("activitySectionMessage"));
    for (const int choice : keptYears)
        m_years.box->addItem(QString(), choice);
    m_years.box->choose(years);
    addButtons({m_delete});
    addAcross(m_message);
    connect(m_years.box, &QComboBox::activated, this,
            [this] { Q_EMIT keptYearsChosen(m_years.box->currentData().toInt()); });
    connect(m_delete, &QPushButton::clicked, this, &ActivitySection::deleteAllWanted);
    begin();
}

void ActivitySection::choose(int years)
{
    m_years.box->choose(years);
}

void ActivitySection::tell(Tone tone, const QString &text)
{
    m_message->setMessage(tone, text);
    m_message->setClosable(true);
}

void ActivitySection::retranslate()
{
    setWindowTitle(tr("Activity"));
    setName(m_years, tr("Keep activity"));
    for (int i = 0; i < m_years.box->count(); ++i) {
        const int years = m_years.box->itemData(i).toInt();
        m_years.box->setItemText(i, years == 0 ? tr("For ever") : tr("%n year(s)", nullptr, years));
    }
    m_note->setText(tr("What is older is deleted by itself, and activity says so. It is kept on this computer only."));
    m_delete->setText(tr("Delete everything…"));
    m_message->clear();
}

} // namespace ui
