// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/foot_bar.h"

#include "app/clients/client_desk.h"
#include "ui/clients/job_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/progress_line.h"

#include <QHBoxLayout>

namespace ui {

FootBar::FootBar(QWidget *parent)
    : QFrame(parent), m_environment(captionLabel()), m_level(captionLabel()), m_jobText(captionLabel()),
      m_jobProgress(new ProgressLine)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::three, space::half, space::three, space::half);
    layout->setSpacing(space::two);
    layout->addWidget(m_environment);
    layout->addWidget(m_level);
    layout->addStretch();
    layout->addWidget(m_jobText);
    layout->addWidget(m_jobProgress);
    m_jobText->hide();
    m_jobProgress->hide();
    setMinimumHeight(scaled(32));
}

void FootBar::setEnvironment(const QString &text)
{
    m_environment->setText(text);
}

void FootBar::setSecurityLevel(const QString &text)
{
    m_level->setText(text);
}

void FootBar::showJob(const clients::ClientDesk &desk)
{
    const bool working = desk.isWorking();
    m_jobText->setVisible(working);
    m_jobProgress->setVisible(working);
    if (!working)
        return;
    m_jobText->setText(progressInWords(*desk.job(), desk.jobTitle()));
    m_jobProgress->setAccessibleName(m_jobText->text());
    m_jobProgress->setRange(0, desk.job()->total());
    m_jobProgress->setValue(desk.job()->settled());
}

} // namespace ui
