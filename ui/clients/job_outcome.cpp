// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_outcome.h"

#include "app/clients/job.h"
#include "ui/clients/job_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"

#include <QEvent>

namespace ui {

JobOutcome::JobOutcome(MessageBar *message, QWidget *parent)
    : QWidget(parent), m_message(message), m_retry(button(Glyph::Refresh, {})), m_undo(button(Glyph::Undo, {}))
{
    auto *choices = new FlowLayout(this);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(space::one);
    choices->addWidget(m_retry);
    choices->addWidget(m_undo);
    m_retry->setObjectName(QStringLiteral("retryFailed"));
    m_undo->setObjectName(QStringLiteral("undoJob"));
    connect(m_message, &MessageBar::closed, this, &JobOutcome::clear);
    connect(m_retry, &QPushButton::clicked, this, &JobOutcome::retryWanted);
    connect(m_undo, &QPushButton::clicked, this, &JobOutcome::undoWanted);
    hide();
    retranslate();
}

void JobOutcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobOutcome::retranslate()
{
    m_retry->setText(tr("Try %n again", nullptr, m_failed));
    m_undo->setText(tr("Undo this change…"));
}

void JobOutcome::showJob(const clients::Job &job)
{
    using clients::ItemState;
    const JobSummary summary = summaryOf(job);
    m_message->setMessage(summary.tone, summary.text);
    m_message->setAction(job.isRecorded() ? tr("Show each client") : QString());
    m_message->setClosable(true);
    m_failed = job.total() - job.count(ItemState::Done) - job.count(ItemState::Needless);
    m_retry->setVisible(job.isRecorded() && m_failed > 0);
    m_undo->setVisible(job.count(ItemState::Done) > 0);
    setVisible(job.isRecorded() && (m_failed > 0 || job.count(ItemState::Done) > 0));
    retranslate();
}

void JobOutcome::clear()
{
    m_message->clear();
    m_message->setClosable(false);
    hide();
}

} // namespace ui
