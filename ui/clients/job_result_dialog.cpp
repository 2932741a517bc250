// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_result_dialog.h"

#include "app/domain/organisation_number.h"
#include "ui/clients/job_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

Tone toneOf(clients::ItemState state)
{
    switch (state) {
    case clients::ItemState::Done:
        return Tone::Ok;
    case clients::ItemState::Refused:
        return Tone::Bad;
    default:
        return Tone::Warn;
    }
}

} // namespace

JobResultDialog::JobResultDialog(const QList<clients::JobItem> &items, const QString &accessTitle, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Result"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Client"), tr("Org. no."), tr("Outcome")});
    QList<clients::JobItem> sorted; // what went wrong stands first
    QList<clients::JobItem> done;
    for (const clients::JobItem &item : items)
        (item.state == clients::ItemState::Done ? done : sorted).append(item);
    sorted.append(done);
    for (const clients::JobItem &item : std::as_const(sorted)) {
        auto *outcome = new QStandardItem(outcomeOf(item));
        outcome->setData(static_cast<int>(toneOf(item.state)), TagToneRole);
        outcome->setToolTip(outcomeOf(item));
        model->appendRow({new QStandardItem(item.client.name),
                          new QStandardItem(domain::groupedOrganisationNumber(item.client.organisationNumber)),
                          outcome});
    }

    auto *table = new TableView;
    table->setAccessibleName(tr("Outcome for each client"));
    table->setModel(model);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(titleLabel(tr("What was done for %1").arg(accessTitle)));
    layout->addWidget(table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = button(tr("Close"), ButtonRole::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(scaled(720), scaled(480));
}

} // namespace ui
