// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/notices_section.h"

#include "app/storage/settings.h"
#include "ui/settings/choice_box.h"
#include "ui/settings/lock_note.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QTime>

namespace ui {

using namespace Qt::StringLiterals;

NoticesSection::NoticesSection(storage::Settings *settings, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_wanted(new QCheckBox(this)), m_quiet(new QCheckBox(this)),
      m_weekends(new QCheckBox(this)), m_test(button({}, ButtonRole::Normal, this))
{
    m_wanted->setObjectName(u"notices"_s);
    m_quiet->setObjectName(u"quietHours"_s);
    m_weekends->setObjectName(u"quietWeekends"_s);
    m_test->setObjectName(u"testNotice"_s);
    addAcross(m_wanted);
    m_lock = addLock();
    m_about = addNote();
    addAcross(m_quiet);
    m_from = addChoice(u"quietFrom"_s);
    m_to = addChoice(u"quietTo"_s);
    for (int hour = 0; hour < 24; ++hour) {
        m_from.box->addItem(QString(), hour);
        m_to.box->addItem(QString(), hour);
    }
    addAcross(m_weekends);
    addButtons({m_test});
    m_told = addNote();
    m_told->setObjectName(u"noticesTold"_s);
    fill();
    for (QCheckBox *each : {m_wanted, m_quiet, m_weekends})
        connect(each, &QCheckBox::clicked, this, &NoticesSection::store);
    for (const Choice &each : {m_from, m_to})
        connect(each.box, &QComboBox::activated, this, &NoticesSection::store);
    connect(m_test, &QPushButton::clicked, this, &NoticesSection::testWanted);
    m_lock->setLocked(settings->isDecided(storage::Settings::Choice::Notices), {m_wanted});
    begin();
}

void NoticesSection::fill()
{
    const storage::NoticeChoices choices = m_settings->notices();
    m_wanted->setChecked(choices.wanted);
    m_quiet->setChecked(choices.quiet);
    m_from.box->choose(choices.quietFrom);
    m_to.box->choose(choices.quietTo);
    m_weekends->setChecked(choices.quietWeekends);
    m_quiet->setEnabled(choices.wanted);
    for (QWidget *each : {static_cast<QWidget *>(m_from.box), static_cast<QWidget *>(m_from.label),
                          static_cast<QWidget *>(m_to.box), static_cast<QWidget *>(m_to.label)})
        each->setEnabled(choices.wanted && choices.quiet);
    m_weekends->setEnabled(choices.wanted);
    m_test->setEnabled(choices.wanted);
}

void NoticesSection::store()
{
    storage::NoticeChoices choices;
    choices.wanted = m_wanted->isChecked();
    choices.quiet = m_quiet->isChecked();
    choices.quietFrom = m_from.box->currentData().toInt();
    choices.quietTo = m_to.box->currentData().toInt();
    choices.quietWeekends = m_weekends->isChecked();
    m_settings->setNotices(choices);
    fill();
    Q_EMIT changed();
    retranslate();
}

void NoticesSection::setWay(Way way)
{
    m_way = way;
    retranslate();
}

void NoticesSection::showTested(bool isShown)
{
    m_told->setText(isShown ? tr("The desktop has taken the notice.") : tr("The notice could not be shown."));
}

void NoticesSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    Q_EMIT wayWanted();
}

void NoticesSection::retranslate()
{
    setWindowTitle(tr("Notices"));
    m_wanted->setText(tr("Show notices on the desktop"));
    m_about->setText(
        tr("Of new requests, of requests that expire within seven days, and of changes of clients that are "
           "finished or stand still. A notice only counts, since it may be shown on a locked screen. There "
           "are none while you are signed out or work in this window."));
    m_quiet->setText(tr("Quiet hours"));
    setName(m_from, tr("Quiet from"));
    setName(m_to, tr("Quiet to"));
    for (int hour = 0; hour < 24; ++hour) {
        const QString time = QLocale().toString(QTime(hour, 0), u"HH:mm"_s);
        m_from.box->setItemText(hour, time);
        m_to.box->setItemText(hour, time);
    }
    m_weekends->setText(tr("Quiet on Saturdays and Sundays too"));
    m_test->setText(tr("Show a test notice"));
    switch (m_way) {
    case Way::Unknown:
        m_told->clear();
        break;
    case Way::Desktop:
        m_told->setText(tr("This desktop shows notices. What is held back in quiet hours is told when they end."));
        break;
    case Way::Tray:
        m_told->setText(tr("This desktop shows no notices by itself; they are shown by the icon in the tray."));
        break;
    case Way::None:
        m_told->setText(tr("This desktop shows no notices. What happens is only to be seen in this window."));
        break;
    }
}

} // namespace ui
