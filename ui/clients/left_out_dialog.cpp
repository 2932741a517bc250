// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/left_out_dialog.h"

#include "app/domain/organisation_number.h"
#include "ui/clients/client_facts.h"
#include "ui/clients/matrix_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/close_foot.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

static constexpr size_t mostShown = 2000; // more than anybody reads; the filter finds the rest

LeftOutDialog::LeftOutDialog(ClientFacts *facts, const domain::Party &party,
                             const QList<domain::SystemAccess> &accesses, const domain::SystemAccess &access,
                             std::shared_ptr<const clients::ClientIndex> listed, QWidget *parent)
    : QDialog(parent), m_facts(facts), m_access(access), m_listed(std::move(listed)), m_filter(new FilterField),
      m_state(new StatePane), m_table(new TableView), m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why is a client missing?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(titleLabel(tr("Clients that %1 cannot act for").arg(MatrixModel::titleOf(access))));
    layout->addWidget(mutedLabel(tr("A client is available when it has given your organisation at least one of the "
                                    "packages of the system access, and can be added when it has given all of them. "
                                    "The client gives them in Altinn, or by its roles in the public registers.")));
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::one);
    m_filter->setHint(tr("Name or org. no., several numbers may be pasted"));
    m_filter->setObjectName(QStringLiteral("leftOutFilter"));
    inside->addWidget(m_filter);
    m_model->setHorizontalHeaderLabels({tr("Client"), tr("Org. no."), tr("Lacks")});
    m_table->setObjectName(QStringLiteral("leftOut"));
    m_table->setAccessibleName(tr("Clients and what they lack"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    inside->addWidget(m_table, 1);
    m_state->setContent(content);
    layout->addWidget(m_state, 1);
    addCloseFoot(layout, this);
    connect(m_filter, &FilterField::filterChanged, this, &LeftOutDialog::fill);
    connect(m_facts, &ClientFacts::changed, this, &LeftOutDialog::render);
    connect(m_state, &StatePane::tryAgainClicked, this, [this, party, accesses] {
        m_facts->renew();
        m_facts->want(party, accesses);
        render();
    });
    render();
    resize(scaled(720), scaled(520));
}

void LeftOutDialog::render()
{
    if (m_facts->state() == ClientFacts::State::Reading || m_facts->state() == ClientFacts::State::Unknown) {
        m_state->showLoading();
        return;
    }
    const auto known = m_facts->qualifications();
    if (!known || known->isEmpty()) {
        core::Error error = m_facts->error();
        m_state->showError(explain(error, tr("Altinn did not tell which packages the clients have given.")));
        return;
    }
    m_left = clients::leftOut(*known, *m_listed, m_access.packages);
    QList<domain::Client> clients;
    for (const clients::LeftOutClient &each : std::as_const(m_left))
        clients.append(each.client);
    m_index.reset(clients);
    if (m_left.isEmpty()) {
        m_state->showEmpty(tr("No client is missing"),
                           tr("Every client that Altinn knows of is in one of the two lists."));
        return;
    }
    fill(m_filter->text());
    m_state->showContent();
}

void LeftOutDialog::fill(const QString &filter)
{
    m_model->removeRows(0, m_model->rowCount());
    std::vector<int> rows = m_index.select(filter, clients::ClientColumn::Name, Qt::AscendingOrder);
    rows.resize(std::min(rows.size(), mostShown));
    for (const int row : rows) {
        const clients::LeftOutClient &each = m_left.at(row);
        const QString lacks =
            each.missing.isEmpty() ? tr("Altinn gives no reason") : m_facts->packageNames(each.missing);
        auto *cell = new QStandardItem(lacks);
        cell->setToolTip(lacks);
        m_model->appendRow({new QStandardItem(each.client.name),
                            new QStandardItem(domain::groupedOrganisationNumber(each.client.organisationNumber)),
                            cell});
    }
}

} // namespace ui
