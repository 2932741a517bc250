// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/changes_dialog.h"

#include "app/domain/organisation_number.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostShown = 2000; // of each sort
constexpr int idRole = Qt::UserRole + 1;

} // namespace

ChangesDialog::ChangesDialog(const clients::ClientChanges &changes, const QList<domain::Client> &unplaced,
                             const QString &accessTitle, QWidget *parent)
    : QDialog(parent), m_model(new QStandardItemModel(this)), m_table(new TableView), m_only(button(QString()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changes since last time"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(
        titleLabel(changes.since.isValid()
                       ? tr("%1: changes since %2")
                             .arg(accessTitle, QLocale().toString(changes.since.toLocalTime(), QLocale::ShortFormat))
                       : tr("%1: changes").arg(accessTitle)));
    layout->addWidget(mutedLabel(tr("New clients have become available, or were assigned by somebody else. Lost ones "
                                    "are neither available nor assigned any more.")));
    m_model->setHorizontalHeaderLabels({tr("Client"), tr("Org. no."), tr("Change")});
    add(changes.appeared, tr("new"), static_cast<int>(Tone::Accent));
    add(changes.lost, tr("lost"), static_cast<int>(Tone::Warn));
    add(unplaced, tr("on no system access"), static_cast<int>(Tone::Neutral));
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("Clients that have changed"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    m_only->setText(tr("Show the chosen ones in the lists"));
    m_only->setObjectName(QStringLiteral("onlyThese"));
    QPushButton *close = button(tr("Close"), ButtonRole::Primary);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    buttons->addWidget(m_only);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    const auto renew = [this] { m_only->setEnabled(!chosen().isEmpty()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, renew);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_only, &QPushButton::clicked, this, [this] {
        Q_EMIT onlyWanted(chosen());
        accept();
    });
    renew();
    m_table->setFocus();
    resize(scaled(680), scaled(480));
}

void ChangesDialog::add(const QList<domain::Client> &clients, const QString &what, int tone)
{
    for (const domain::Client &client : clients.mid(0, mostShown)) {
        auto *name = new QStandardItem(client.name.isEmpty() ? tr("(a person)") : client.name);
        name->setData(client.id.uuid(), idRole);
        auto *kind = new QStandardItem(what);
        kind->setData(tone, TagToneRole);
        m_model->appendRow(
            {name, new QStandardItem(domain::groupedOrganisationNumber(client.organisationNumber)), kind});
    }
}

QSet<domain::ClientId> ChangesDialog::chosen() const
{
    QSet<domain::ClientId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.insert(domain::ClientId(row.data(idRole).toUuid()));
    return ids;
}

} // namespace ui
