// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the matrix has to do with jobs: one for each access that has marks, told of together.
#include "ui/clients/job_texts.h"
#include "ui/clients/matrix_model.h"
#include "ui/clients/matrix_page.h"
#include "ui/clients/matrix_plan_dialog.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"

namespace ui {

QList<clients::Job *> MatrixPage::jobs() const
{
    QList<clients::Job *> found;
    const QList<domain::SystemAccessId> accesses = m_model->accesses();
    for (clients::Job *job : m_desk->jobs()) {
        if (accesses.contains(job->access()))
            found.append(job);
    }
    return found;
}

void MatrixPage::apply()
{
    if (!mayMark())
        return;
    QList<AccessPlan> plans;
    for (int column = 0; column < m_matrix.matrix().columnCount(); ++column) {
        const domain::SystemAccess &access = m_matrix.matrix().access(column);
        const clients::Staging &staging = (*m_stagings)[access.id];
        if (!staging.isEmpty())
            plans.append({access, m_matrix.matrix().plan(column, staging), m_matrix.matrix().isRead(column)});
    }
    ConfirmDialog *dialog = matrixPlanDialog(plans, *m_facts, this);
    connect(dialog, &QDialog::accepted, this, [this, plans] {
        m_message->clear();
        m_outcomes.clear();
        m_items.clear();
        m_allWell = true;
        for (const AccessPlan &each : plans) {
            if (each.isRead && each.plan.size() > 0)
                start(each.access, each.plan);
        }
        showOutcomes();
    });
    dialog->open();
}

void MatrixPage::start(const domain::SystemAccess &access, const clients::Plan &plan)
{
    if (m_desk->startJob(access, m_matrix.party(), plan)) {
        m_sent.insert(access.id);
    } else {
        const Explanation why = explain(m_desk->whyNoJobs().value_or(core::Error{}),
                                        tr("Nothing has been sent, because it could not be written down first."));
        m_allWell = false;
        m_outcomes.append(MatrixModel::titleOf(access) + QStringLiteral(": ") + why.title + u' ' + why.advice);
    }
    render();
}

void MatrixPage::jobFinished(const clients::Job &job)
{
    if (m_matrix.party().uuid.isNull())
        return;
    for (int column = 0; column < m_matrix.matrix().columnCount(); ++column) {
        if (m_matrix.matrix().access(column).id == job.access())
            m_matrix.readAgain({column});
    }
    if (m_sent.remove(job.access())) {
        const JobSummary summary = summaryOf(job);
        m_outcomes.append(summary.text);
        m_items.append(job.items());
        m_allWell = m_allWell && summary.tone == Tone::Ok;
        showOutcomes();
    }
    m_model->marksChanged();
    render();
}

// Together, once the last job from here is over.
void MatrixPage::showOutcomes()
{
    if (!m_sent.isEmpty() || m_outcomes.isEmpty())
        return;
    m_message->setMessage(m_allWell ? Tone::Ok : Tone::Warn, m_outcomes.join(u'\n'));
    m_message->setAction(m_items.isEmpty() ? QString() : tr("Show each client"));
}

} // namespace ui
