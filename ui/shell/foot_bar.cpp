// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/foot_bar.h"

#include "app/clients/client_desk.h"
#include "ui/clients/job_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/progress_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace ui {

FootBar::FootBar(QWidget *parent)
    : QFrame(parent), m_environment(captionLabel()), m_level(captionLabel()), m_job(button({}, ButtonRole::Quiet)),
      m_jobProgress(new ProgressLine)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::three, space::half, space::three, space::half);
    layout->setSpacing(space::two);
    layout->addWidget(m_environment);
    layout->addWidget(m_level);
    layout->addStretch();
    layout->addWidget(m_job);
    layout->addWidget(m_jobProgress);
    m_job->setObjectName(QStringLiteral("jobChip"));
    m_job->hide();
    connect(m_job, &QPushButton::clicked, this, [this] { Q_EMIT jobClicked(m_owner, m_access); });
    m_jobProgress->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(scaled(32));
}

void FootBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(scaled(32));
    QFrame::changeEvent(event);
}

void FootBar::setEnvironment(const QString &text)
{
    m_environment->setText(text);
}

void FootBar::setSecurityLevel(const QString &text)
{
    m_level->setText(text);
}

void FootBar::showJobs(const clients::ClientDesk &desk)
{
    const QList<clients::Job *> jobs = desk.jobs();
    m_job->setVisible(!jobs.isEmpty());
    m_jobProgress->setVisible(!jobs.isEmpty());
    if (jobs.isEmpty())
        return;
    int total = 0;
    int settled = 0;
    for (const clients::Job *job : jobs) {
        total += job->total();
        settled += job->settled();
    }
    // The first that is being worked on; one that waits for the user when there is none.
    const clients::Job *first = jobs.constFirst();
    for (const clients::Job *job : jobs) {
        if (job->isBusy() && !first->isBusy())
            first = job;
    }
    m_owner = first->record().ownerParty;
    m_access = first->access();
    const QLocale locale;
    const QString text = jobs.size() == 1 ? progressInWords(*first)
                                          : tr("%n change(s): %1 of %2 clients", nullptr, static_cast<int>(jobs.size()))
                                                .arg(locale.toString(settled), locale.toString(total));
    if (m_job->text() != text) {
        m_job->setText(text);
        m_job->setToolTip(tr("Show this change"));
        m_jobProgress->setAccessibleName(text);
    }
    m_jobProgress->setRange(0, total);
    m_jobProgress->setValue(settled);
}

} // namespace ui
