// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_panel.h"

#include "app/clients/job.h"
#include "ui/clients/job_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/progress_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using clients::JobState;

JobPanel::JobPanel(QWidget *parent)
    : QWidget(parent), m_count(bodyLabel()), m_activity(new Paragraph), m_progress(new ProgressLine),
      m_trouble(captionLabel()), m_result(button({}, ButtonRole::Quiet)), m_stop(button(QString())),
      m_pause(button(QString())), m_continue(button({}, ButtonRole::Primary))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, space::one + space::half, space::two, space::one + space::half);
    layout->setSpacing(space::one + space::half);
    auto *told = new QVBoxLayout;
    told->setSpacing(space::half);
    told->addWidget(m_count);
    told->addWidget(m_progress);
    told->addWidget(m_activity);
    told->addWidget(m_trouble);
    layout->addLayout(told, 1);
    layout->addSpacing(space::one);
    for (QPushButton *choice : {m_result, m_stop, m_pause, m_continue})
        layout->addWidget(choice, 0, Qt::AlignVCenter);
    setType(m_count, Type::Strong);
    setType(m_activity, Type::Caption); // a paragraph knows its height, and this one changes all the time
    m_trouble->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("jobCount"));
    m_activity->setObjectName(QStringLiteral("jobActivity"));
    m_trouble->setObjectName(QStringLiteral("jobTrouble"));
    m_result->setObjectName(QStringLiteral("jobResult"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_continue->setObjectName(QStringLiteral("continue"));
    connect(m_result, &QPushButton::clicked, this, &JobPanel::resultWanted);
    connect(m_stop, &QPushButton::clicked, this, &JobPanel::stopWanted);
    connect(m_pause, &QPushButton::clicked, this, &JobPanel::pauseWanted);
    connect(m_continue, &QPushButton::clicked, this, &JobPanel::continueWanted);
    retranslate();
}

void JobPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobPanel::retranslate()
{
    m_result->setText(tr("Each client"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("What has been sent stays; the rest is not sent."));
    m_pause->setText(tr("Pause"));
    m_continue->setText(tr("Continue"));
}

void JobPanel::showJob(const clients::Job &job)
{
    const QString count = countInWords(job);
    if (m_count->text() != count)
        m_count->setText(count);
    m_progress->setRange(0, job.total());
    m_progress->setValue(job.settled());
    m_progress->setAccessibleName(tr("Progress: %1").arg(count));
    const QString activity = activityInWords(job);
    if (m_activity->text() != activity)
        m_activity->setText(activity);
    const QString trouble = troubleInWords(job);
    if (m_trouble->text() != trouble)
        m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    const bool rests = job.state() == JobState::Paused || job.state() == JobState::Stopped;
    // A button that goes away hands the keyboard to the one that stands for it.
    const bool hadKeyboard = m_pause->hasFocus() || m_continue->hasFocus();
    m_continue->setVisible(rests);
    m_pause->setVisible(!rests);
    if (hadKeyboard)
        (rests ? m_continue : m_pause)->setFocus();
    m_pause->setEnabled(job.state() == JobState::Running && !job.isReading() && !job.isStopping());
    m_continue->setEnabled(!job.isStopping());
    m_stop->setEnabled(!job.isStopping());
}

} // namespace ui
