// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/predicted_refusals.h"

#include "ui/clients/client_facts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

static constexpr qsizetype namesShown = 4;

PredictedRefusals::PredictedRefusals(const QList<clients::PredictedRefusal> &refusals, const ClientFacts &facts,
                                     QWidget *parent)
    : QWidget(parent), m_leaveOut(new QCheckBox)
{
    const int count = static_cast<int>(refusals.size());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *warning = new MessageBar;
    warning->setMessage(Tone::Warn,
                        tr("%n client(s) have not given every package that this system access needs. Altinn will "
                           "probably refuse them; each answer is shown afterwards.",
                           nullptr, count));
    layout->addWidget(warning);
    QStringList lines;
    for (const clients::PredictedRefusal &refusal : refusals.mid(0, namesShown))
        lines.append(tr("%1 lacks %2").arg(refusal.client.name, facts.packageNames(refusal.missing)));
    if (count > namesShown)
        lines.append(tr("and %n more", nullptr, count - static_cast<int>(namesShown)));
    QLabel *names = mutedLabel(lines.join(u'\n'));
    names->setTextFormat(Qt::PlainText);
    layout->addWidget(names);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setText(tr("Leave them out"));
    layout->addWidget(m_leaveOut);
}

bool PredictedRefusals::leavesOut() const
{
    return m_leaveOut->isChecked();
}

PredictedRefusals *addPredictedRefusals(ConfirmDialog *dialog, const clients::Plan &plan, const ClientFacts &facts)
{
    auto *body = dialog->findChild<QWidget *>(QStringLiteral("planBody"));
    if (plan.predictedRefusals.isEmpty() || !body)
        return nullptr;
    auto *predicted = new PredictedRefusals(plan.predictedRefusals, facts);
    body->layout()->addWidget(predicted);
    return predicted;
}

} // namespace ui
