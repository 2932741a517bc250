// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the clients page has to do with jobs: sending a plan, showing how it goes and what came of it, taking it back.
#include "ui/clients/change_bar.h"
#include "ui/clients/client_pane.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/job_history_dialog.h"
#include "ui/clients/job_outcome.h"
#include "ui/clients/job_question.h"
#include "ui/clients/job_result_dialog.h"
#include "ui/clients/job_texts.h"
#include "ui/clients/plan_dialog.h"
#include "ui/clients/predicted_refusals.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using clients::ItemState;
using clients::Job;

void ClientsPage::connectJobs()
{
    const auto withJob = [this](auto action) {
        return [this, action] {
            if (Job *job = jobHere())
                (job->*action)();
        };
    };
    connect(m_bar, &ChangeBar::pauseWanted, this, withJob(&Job::pause));
    connect(m_bar, &ChangeBar::continueWanted, this, withJob(&Job::resume));
    connect(m_bar, &ChangeBar::stopWanted, this, withJob(&Job::cancel));
    m_history->setObjectName(QStringLiteral("earlierChanges"));
    connect(m_history, &QToolButton::clicked, this, &ClientsPage::showHistory);
    connect(m_bar, &ChangeBar::resultWanted, this, &ClientsPage::showResult);
    connect(m_outcome, &JobOutcome::retryWanted, this, [this] {
        Job *job = jobHere();
        if (!job || !maySend())
            return;
        m_outcome->clear();
        m_told.remove(job->record().id);
        m_board.problems.clear();
        job->retryFailed();
    });
    connect(m_outcome, &JobOutcome::undoWanted, this, [this] {
        if (const Job *job = jobHere())
            undoJob(job->items(), job->record().id);
    });
    connect(m_desk, &clients::ClientDesk::jobProgressed, this, [this](const Job *job) {
        if (job->access() == m_access && !job->isFinished())
            m_bar->showJob(*job);
    });
    connect(m_desk, &clients::ClientDesk::jobChanged, this, &ClientsPage::jobChanged);
    connect(m_desk, &clients::ClientDesk::jobFinished, this, &ClientsPage::jobFinished);
    connect(m_desk, &clients::ClientDesk::unfinishedFound, this, &ClientsPage::askAboutUnfinished);
}

Job *ClientsPage::jobHere() const
{
    return m_desk->jobOn(m_access);
}

bool ClientsPage::isBusyHere() const
{
    return m_desk->isWorkingOn(m_access);
}

void ClientsPage::renderBar()
{
    const Job *job = jobHere();
    if (job && !job->isFinished())
        m_bar->showJob(*job);
    else
        m_bar->showStaged(staging(), maySend());
}

void ClientsPage::send(const clients::Plan &plan)
{
    const domain::SystemAccess *chosen = access();
    if (!chosen)
        return;
    ConfirmDialog *dialog = planDialog(plan, accessTitle(), m_desk->estimate(plan.size()), this);
    const PredictedRefusals *predicted = addPredictedRefusals(dialog, plan, *m_facts);
    connect(dialog, &QDialog::accepted, this, [this, plan, predicted, access = *chosen, party = m_party] {
        m_outcome->clear();
        m_board.problems.clear();
        const bool leavesOut = predicted && predicted->leavesOut();
        const clients::Plan sent = leavesOut ? clients::withoutPredictedRefusals(plan) : plan;
        if (sent.size() > 0 && !m_desk->startJob(access, party, sent)) {
            const Explanation why = explain(m_desk->whyNoJobs().value_or(core::Error{}),
                                            tr("Nothing has been sent, because it could not be written down first."));
            m_message->setMessage(Tone::Bad, why.meaning + u' ' + why.advice, why.title);
            m_message->setAction({});
        }
        stagingChanged();
    });
    dialog->open();
}

void ClientsPage::jobChanged(Job *job)
{
    if (job->state() == clients::JobState::Running)
        m_asked.remove(job->record().id); // should it be interrupted once more, it is asked about once more
    if (job->access() != m_access || !m_listsKnown)
        return;
    renderBar();
    renderMoveButtons();
}

void ClientsPage::jobFinished(Job *job)
{
    clients::Staging &marks = m_staging[job->access()];
    QList<domain::ClientId> done;
    for (const clients::JobItem &item : job->items()) {
        const domain::ClientId id = item.client.id;
        if (item.state == ItemState::Done || item.state == ItemState::Needless)
            done.append(id);
        else if (job->access() == m_access)
            m_board.problems.insert(id, outcomeOf(item));
    }
    marks.settle(done);
    // What was not done is marked, also when the marks were another day's.
    for (const clients::JobItem &item : job->items()) {
        if (item.state == ItemState::Waiting && marks.of(item.client.id) == clients::Staged::Nothing)
            marks.stage({item.client.id}, item.add ? clients::Staged::Add : clients::Staged::Remove, ++m_steps);
    }
    if (job->access() != m_access)
        return;
    place(*job);
    stagingChanged();
    if (!job->isRecorded()) // it has no number of its own
        m_told.remove(job->record().id);
    showOutcome();
    if (!m_access.isNull())
        loadLists();
}

// What is known to be done is shown done, before Altinn's lists are there again.
void ClientsPage::place(const Job &job)
{
    for (const clients::JobItem &item : job.items()) {
        const int row = m_listsKnown ? m_board.index->rowOf(item.client.id) : -1;
        if (row >= 0 && (item.state == ItemState::Done || item.state == ItemState::Needless))
            m_board.assigned[static_cast<size_t>(row)] = item.add;
    }
}

// Once for each end.
void ClientsPage::showOutcome()
{
    const Job *job = jobHere();
    const bool tells = job && job->isFinished() && !job->isBusy() && !m_told.contains(job->record().id);
    if (!tells || m_matrixButton->isChecked()) // the matrix tells of its own jobs together
        return;
    m_told.insert(job->record().id);
    m_messageIsAboutRights = false;
    m_outcome->showJob(*job);
}

void ClientsPage::showResult()
{
    if (const Job *job = jobHere())
        showItems(job->items(), job->record(), job->isFinished());
}

void ClientsPage::showItems(const QList<clients::JobItem> &items, const clients::JobRecord &job, bool isOver)
{
    auto *dialog = new JobResultDialog(items, job.accessTitle, this);
    dialog->setUndoable(isOver && maySend());
    connect(dialog, &JobResultDialog::undoWanted, this,
            [this, id = job.id](const QList<clients::JobItem> &chosen) { undoJob(chosen, id); });
    dialog->open();
}

void ClientsPage::showHistory()
{
    m_historyScope.restart();
    m_historyScope.start(m_desk->history(m_access), [this](const core::Result<QList<clients::JobRecord>> &jobs) {
        if (!jobs) {
            const Explanation why = explain(jobs.error(), tr("The earlier changes could not be read."));
            m_outcome->clear();
            m_message->setMessage(Tone::Warn, why.meaning + u' ' + why.advice, why.title);
            m_message->setAction({});
            return;
        }
        auto *dialog = new JobHistoryDialog(*jobs, accessTitle(), this);
        connect(dialog, &JobHistoryDialog::chosen, this, &ClientsPage::showEarlier);
        dialog->open();
    });
}

void ClientsPage::showEarlier(const clients::JobRecord &job)
{
    m_historyScope.restart();
    m_historyScope.start(m_desk->itemsOf(job.id), [this, job](core::Result<QList<clients::JobItem>> items) {
        if (!items)
            return;
        // Persons are kept without their names; those who are in the lists have one.
        for (clients::JobItem &item : *items) {
            const int row = m_board.index->rowOf(item.client.id);
            if (item.client.name.isEmpty() && row >= 0)
                item.client.name = m_board.index->at(row).name;
        }
        showItems(*items, job, true);
    });
}

void ClientsPage::undoJob(const QList<clients::JobItem> &items, clients::JobId job)
{
    if (!maySend())
        return;
    const clients::Plan plan = clients::makeUndo(m_lists, items, job);
    if (plan.size() > 0) {
        send(plan);
        return;
    }
    m_outcome->clear();
    m_message->setMessage(Tone::Accent, tr("There is nothing left to undo: the lists are as they were before."));
    m_message->setAction({});
}

// One question at a time. Whoever is asked something else meanwhile finds the job in the foot of the window.
void ClientsPage::askAboutUnfinished()
{
    if (QApplication::activeModalWidget())
        return;
    for (Job *job : m_desk->unfinished()) {
        const clients::JobId id = job->record().id;
        if (m_asked.contains(id))
            continue;
        m_asked.insert(id);
        auto *question = new JobQuestion(*job, window());
        const auto still = [this, id]() -> Job * {
            for (Job *each : m_desk->unfinished()) {
                if (each->record().id == id)
                    return each;
            }
            return nullptr;
        };
        connect(question, &JobQuestion::continueWanted, this, [still] {
            if (Job *found = still())
                found->resume();
        });
        connect(question, &JobQuestion::leaveWanted, this, [still] {
            if (Job *found = still())
                found->cancel();
        });
        connect(question, &JobQuestion::lookWanted, this, [this, still] {
            if (const Job *found = still())
                Q_EMIT accessWanted(found->record().ownerParty, found->access());
        });
        connect(question, &QDialog::finished, this, &ClientsPage::askAboutUnfinished, Qt::QueuedConnection);
        question->open();
        return;
    }
}

} // namespace ui
