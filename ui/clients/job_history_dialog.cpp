// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_history_dialog.h"

#include "app/clients/journal_store.h"
#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/help_topic.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

JobHistoryDialog::JobHistoryDialog(const QList<clients::JobRecord> &jobs, const QString &accessTitle, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier changes"));
    setHelpTopic(this, QStringLiteral("jobs"));
    const QLocale locale;
    auto *model = new QStandardItemModel(this); // fifty at most
    model->setHorizontalHeaderLabels({tr("When"), tr("Done"), tr("Outcome")});
    for (const clients::JobRecord &job : jobs) {
        const bool isWhole = job.state == clients::JobState::Finished && job.done == job.total;
        QString outcome = job.state == clients::JobState::Cancelled ? tr("stopped by the user")
                          : isWhole                                 ? tr("all done")
                                                                    : tr("partly done");
        if (job.undoes != 0)
            outcome = tr("undoing, %1").arg(outcome);
        auto *tag = new QStandardItem(outcome);
        tag->setData(static_cast<int>(isWhole ? Tone::Ok : Tone::Warn), TagToneRole);
        model->appendRow(
            {new QStandardItem(locale.toString(job.created.toLocalTime(), QLocale::ShortFormat)),
             new QStandardItem(tr("%1 of %2 clients").arg(locale.toString(job.done), locale.toString(job.total))),
             tag});
    }
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("history"));
    table->setAccessibleName(tr("Earlier changes"));
    table->setModel(model);
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(titleLabel(tr("Earlier changes of the clients of %1").arg(accessTitle)));
    layout->addWidget(table, 1);
    if (jobs.isEmpty())
        layout->addWidget(mutedLabel(tr("No change has been made from this computer yet.")));
    layout->addWidget(
        mutedLabel(tr("Kept on this computer for %1 days, %2 changes at most, so that they can be undone.")
                       .arg(clients::store::keptDays)
                       .arg(clients::store::keptJobs)));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one + space::half);
    QPushButton *show = button(tr("Show each client"));
    QPushButton *close = button(tr("Close"), ButtonRole::Primary);
    show->setObjectName(QStringLiteral("showEarlier"));
    show->setEnabled(!jobs.isEmpty());
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(show);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    const auto choose = [this, table, jobs] {
        const int row = table->currentIndex().row();
        if (row < 0)
            return;
        accept();
        Q_EMIT chosen(jobs.at(row));
    };
    if (!jobs.isEmpty())
        table->selectRow(0);
    connect(table, &TableView::rowActivated, this, choose);
    connect(show, &QPushButton::clicked, this, choose);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(scaled(620), scaled(420));
}

} // namespace ui
