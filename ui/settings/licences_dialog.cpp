// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/licences_dialog.h"

#include "ui/settings/licences.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/close_foot.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/table_view.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *modelOf(const QList<Licence> &list, const QStringList &headings, QObject *parent)
{
    auto *model = new QStandardItemModel(0, static_cast<int>(headings.size()), parent);
    model->setHorizontalHeaderLabels(headings);
    for (const Licence &each : list) {
        QList<QStandardItem *> row;
        for (const QString &text : {each.name, each.licence, each.holders}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            row.append(item);
        }
        row.first()->setData(each.address, SecondLineRole);
        row.first()->setData(each.name + u' ' + each.address, Qt::AccessibleTextRole);
        model->appendRow(row);
    }
    return model;
}

} // namespace

LicencesDialog::LicencesDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Licences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::one);
    layout->addWidget(titleLabel(tr("Licences"), this));
    layout->addWidget(mutedLabel(tr("Fullmakt is free software under the MIT licence. It stands on the work of others, "
                                    "who have given theirs under these:"),
                                 this));
    auto *table = new TableView(this);
    table->setObjectName(u"licenceTable"_s);
    table->setAccessibleName(tr("Licences"));
    table->setModel(modelOf(licences(), {tr("Name"), tr("Licence"), tr("By")}, table));
    table->setTwoLines(true);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(table, 1);
    layout->addSpacing(space::one);
    addCloseFoot(layout, this);
    const QSize room = parent ? parent->window()->size() : QSize(scaled(920), scaled(520));
    resize(QSize(scaled(920), scaled(520)).boundedTo(room));
    table->setFocus();
}

} // namespace ui
