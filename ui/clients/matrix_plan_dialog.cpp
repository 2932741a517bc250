// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/matrix_plan_dialog.h"

#include "ui/clients/client_facts.h"
#include "ui/clients/matrix_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

struct MatrixPlan
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatrixPlan)
};

TableView *tableOf(const QList<AccessPlan> &plans, QWidget *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({MatrixPlan::tr("System access"), MatrixPlan::tr("Added"),
                                      MatrixPlan::tr("Removed"), MatrixPlan::tr("Unchanged")});
    const QLocale locale;
    for (const AccessPlan &each : plans) {
        if (!each.isRead)
            continue;
        model->appendRow({new QStandardItem(MatrixModel::titleOf(each.access)),
                          new QStandardItem(locale.toString(each.plan.adds.size())),
                          new QStandardItem(locale.toString(each.plan.removes.size())),
                          new QStandardItem(locale.toString(each.plan.unchanged))});
    }
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("matrixPlan"));
    table->setAccessibleName(MatrixPlan::tr("Changes for each system access"));
    table->setModel(model);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setMinimumHeight(space::rowHeight() * (2 + static_cast<int>(qMin<qsizetype>(plans.size(), 6))));
    return table;
}

void warn(QVBoxLayout *layout, const QString &text)
{
    auto *bar = new MessageBar;
    bar->setMessage(Tone::Warn, text);
    layout->addWidget(bar);
}

} // namespace

ConfirmDialog *matrixPlanDialog(const QList<AccessPlan> &plans, const ClientFacts &facts, QWidget *parent)
{
    int adds = 0;
    int removes = 0;
    int gone = 0;
    QStringList unread;
    QStringList emptied;
    QStringList refusals;
    for (const AccessPlan &each : plans) {
        const QString title = MatrixModel::titleOf(each.access);
        if (!each.isRead) {
            unread.append(title);
            continue;
        }
        adds += static_cast<int>(each.plan.adds.size());
        removes += static_cast<int>(each.plan.removes.size());
        gone += static_cast<int>(each.plan.unknown.size());
        if (each.plan.removesMany())
            emptied.append(title);
        for (const clients::PredictedRefusal &refusal : each.plan.predictedRefusals)
            refusals.append(
                MatrixPlan::tr("%1 lacks %2").arg(refusal.client.name, facts.packageNames(refusal.missing)));
    }
    const QLocale locale;
    auto *dialog = new ConfirmDialog(
        adds == 0 ? ConfirmDialog::Kind::Destructive : ConfirmDialog::Kind::Primary,
        MatrixPlan::tr("Change the clients of these system accesses?"), MatrixPlan::tr("Nothing has been sent yet."),
        MatrixPlan::tr("Add %1, remove %2").arg(locale.toString(adds), locale.toString(removes)), parent);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(tableOf(plans, body));
    if (!emptied.isEmpty())
        warn(layout, MatrixPlan::tr("More than a fifth of the clients is removed from %1. Look once more.")
                         .arg(locale.createSeparatedList(emptied)));
    if (!refusals.isEmpty())
        warn(layout, MatrixPlan::tr("%n addition(s) will probably be refused by Altinn, because the client lacks a "
                                    "package: %1",
                                    nullptr, static_cast<int>(refusals.size()))
                         .arg(QStringList(refusals.mid(0, 4)).join(QStringLiteral("; "))));
    if (!unread.isEmpty())
        warn(layout, MatrixPlan::tr("Nothing is sent for %1, whose clients could not be read. The marks stay.")
                         .arg(locale.createSeparatedList(unread)));
    if (gone > 0)
        warn(layout, MatrixPlan::tr("%n marked client(s) are no longer in the lists and are left out.", nullptr, gone));
    dialog->setBody(body);
    dialog->setVerbEnabled(adds + removes > 0);
    dialog->setMinimumWidth(scaled(560));
    return dialog;
}

} // namespace ui
