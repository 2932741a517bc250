// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/change_bar.h"

#include "app/clients/job.h"
#include "ui/clients/job_panel.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/tag.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

ChangeBar::ChangeBar(QWidget *parent)
    : Card(parent), m_staged(nullptr), m_adds(new Tag({}, Tone::Ok)), m_removes(new Tag({}, Tone::Bad)),
      m_note(mutedLabel()), m_undo(button(Glyph::Undo, {}, ButtonRole::Quiet)), m_redo(button({}, ButtonRole::Quiet)),
      m_discard(button(QString())), m_apply(button({}, ButtonRole::Primary)), m_job(new JobPanel)
{
    // No stack, which would always be as high as the higher of the two.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_staged = buildStaged();
    layout->addWidget(m_staged);
    layout->addWidget(m_job);
    m_job->hide();
    connect(m_undo, &QPushButton::clicked, this, &ChangeBar::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &ChangeBar::redoWanted);
    connect(m_discard, &QPushButton::clicked, this, &ChangeBar::discardWanted);
    connect(m_apply, &QPushButton::clicked, this, &ChangeBar::applyWanted);
    connect(m_job, &JobPanel::pauseWanted, this, &ChangeBar::pauseWanted);
    connect(m_job, &JobPanel::continueWanted, this, &ChangeBar::continueWanted);
    connect(m_job, &JobPanel::stopWanted, this, &ChangeBar::stopWanted);
    connect(m_job, &JobPanel::resultWanted, this, &ChangeBar::resultWanted);
    m_apply->setObjectName(QStringLiteral("apply"));
    retranslate();
}

QWidget *ChangeBar::buildStaged()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(space::two, space::one + space::half, space::two, space::one + space::half);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(m_adds);
    layout->addWidget(m_removes);
    layout->addWidget(m_note, 1);
    for (QPushButton *choice : {m_undo, m_redo, m_discard, m_apply})
        layout->addWidget(choice);
    return box;
}

void ChangeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ChangeBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_discard->setText(tr("Discard"));
    m_apply->setText(tr("Apply changes…"));
}

void ChangeBar::showStaged(const clients::Staging &staging, bool maySend)
{
    showStaged({staging.addCount(), staging.removeCount(), staging.canUndo(), staging.canRedo(),
                tr("Move clients between the lists. Nothing is sent until you apply the changes.")},
               maySend);
}

void ChangeBar::showStaged(const Staged &staged, bool maySend)
{
    const bool anything = staged.adds + staged.removes > 0;
    m_adds->setText(tr("%n to be added", nullptr, staged.adds));
    m_adds->setVisible(staged.adds > 0);
    m_removes->setText(tr("%n to be removed", nullptr, staged.removes));
    m_removes->setVisible(staged.removes > 0);
    m_note->setText(anything ? tr("Nothing has been sent yet.") : staged.hint);
    m_undo->setEnabled(staged.canUndo);
    m_redo->setVisible(staged.canRedo);
    m_discard->setEnabled(anything);
    m_apply->setEnabled(anything && maySend);
    m_job->hide();
    m_staged->show();
}

void ChangeBar::showJob(const clients::Job &job)
{
    m_job->showJob(job);
    m_staged->hide();
    m_job->show();
}

} // namespace ui
