// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_question.h"

#include "app/clients/job.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

JobQuestion::JobQuestion(const clients::Job &job, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(460));
    setObjectName(QStringLiteral("jobQuestion"));
    const QLocale locale;
    const QString title =
        tr("Continue (%1 of %2 done)?").arg(locale.toString(job.settled()), locale.toString(job.total()));
    const QString text =
        tr("The change of the clients of %1, begun %2, was interrupted. What is done stays done; the rest was "
           "kept. Before Fullmakt goes on, it reads from Altinn what is there now.")
            .arg(job.record().accessTitle, locale.toString(job.record().created.toLocalTime(), QLocale::ShortFormat));
    setWindowTitle(title);
    setAccessibleDescription(text);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 26, 28, 26);
    layout->setSpacing(space::one);
    layout->addWidget(titleLabel(title));
    layout->addWidget(mutedLabel(text));
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::two, 0, 0);
    buttons->setSpacing(12);
    QPushButton *leave = button(tr("Leave the rest undone"), ButtonRole::Quiet);
    QPushButton *look = button(tr("Look at it"));
    QPushButton *go = button(tr("Continue"), ButtonRole::Primary);
    leave->setObjectName(QStringLiteral("leaveJob"));
    look->setObjectName(QStringLiteral("lookAtJob"));
    go->setObjectName(QStringLiteral("continueJob"));
    buttons->addWidget(leave);
    buttons->addStretch();
    buttons->addWidget(look);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    go->setDefault(true);
    go->setFocus();
    const auto decide = [this](QPushButton *choice, auto decided) {
        connect(choice, &QPushButton::clicked, this, [this, decided] {
            accept();
            Q_EMIT(this->*decided)();
        });
    };
    decide(leave, &JobQuestion::leaveWanted);
    decide(look, &JobQuestion::lookWanted);
    decide(go, &JobQuestion::continueWanted);
}

} // namespace ui
