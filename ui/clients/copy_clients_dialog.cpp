// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/copy_clients_dialog.h"

#include "app/domain/organisation_number.h"
#include "ui/clients/client_facts.h"
#include "ui/clients/matrix_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

CopyClientsDialog::CopyClientsDialog(clients::ClientDesk *desk, ClientFacts *facts, const domain::Party &party,
                                     const domain::SystemAccess &from, const QList<domain::SystemAccess> &accesses,
                                     const QList<domain::Client> &wanted, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_facts(facts), m_party(party), m_accesses(accesses), m_wanted(wanted),
      m_chooser(new Chooser), m_text(bodyLabel()), m_message(new MessageBar), m_cannot(new TableView),
      m_verb(button({}, ButtonRole::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int count = static_cast<int>(wanted.size());
    setWindowTitle(tr("Copy clients"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(titleLabel(tr("Copy %n client(s) to another system access", nullptr, count)));
    layout->addWidget(mutedLabel(tr("From %1, which keeps them. They are marked on the other system access; nothing is "
                                    "sent until you apply the changes there.")
                                     .arg(MatrixModel::titleOf(from))));
    m_chooser->setObjectName(QStringLiteral("copyTarget"));
    m_chooser->setLabel(tr("Copy to"));
    m_chooser->setPlaceholder(tr("Choose a system access"));
    m_chooser->setFilterHint(tr("Search for a system access"));
    QList<ChooserItem> items;
    for (const domain::SystemAccess &access : std::as_const(m_accesses)) {
        if (access.id == from.id)
            continue;
        ChooserItem item;
        item.key = access.id.uuid();
        item.title = MatrixModel::titleOf(access);
        item.detail = tr("%n package(s)", nullptr, static_cast<int>(access.packages.size()));
        items.append(item);
    }
    m_chooser->setItems(items);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chooser);
    row->addStretch();
    layout->addLayout(row);
    m_text->setObjectName(QStringLiteral("copyCounts"));
    layout->addWidget(m_text);
    m_message->setObjectName(QStringLiteral("copyMessage"));
    layout->addWidget(m_message);
    m_cannot->setObjectName(QStringLiteral("copyCannot"));
    m_cannot->setAccessibleName(tr("Clients that cannot be copied"));
    m_cannot->setSortingEnabled(false);
    layout->addWidget(m_cannot, 1);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    QPushButton *cancel = button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_chooser, &Chooser::chosen, this,
            [this](const QVariant &key) { choose(domain::SystemAccessId(key.toUuid())); });
    connect(m_message, &MessageBar::actionTriggered, this, [this] { choose(m_target.id); });
    connect(m_facts, &ClientFacts::changed, this, &CopyClientsDialog::check);
    m_cannot->hide();
    renderNothing(tr("Choose where the clients are to be copied."));
    if (items.size() == 1)
        choose(domain::SystemAccessId(items.constFirst().key.toUuid()));
    m_chooser->setFocus();
    resize(scaled(640), scaled(460));
}

void CopyClientsDialog::renderNothing(const QString &text)
{
    m_text->setText(text);
    m_verb->setText(tr("Mark the clients there"));
    m_verb->setEnabled(false);
    m_cannot->hide();
}

void CopyClientsDialog::choose(domain::SystemAccessId target)
{
    for (const domain::SystemAccess &access : std::as_const(m_accesses)) {
        if (access.id == target)
            m_target = access;
    }
    m_chooser->setCurrentKey(target.uuid());
    m_lists.reset();
    m_check = {};
    m_message->clear();
    renderNothing(tr("Reading the clients of %1…").arg(MatrixModel::titleOf(m_target)));
    m_scope.restart();
    m_scope.start(m_desk->lists(target, m_party, m_scope.token()),
                  [this](const core::Result<clients::ClientLists> &lists) { arrived(lists); });
}

void CopyClientsDialog::arrived(const core::Result<clients::ClientLists> &lists)
{
    if (!lists) {
        renderNothing({});
        const Explanation why = explain(lists.error(), tr("The clients could not be read."));
        m_message->setMessage(Tone::Bad, why.meaning, why.title);
        m_message->setAction(tr("Try again"));
        return;
    }
    m_lists = *lists;
    check();
}

void CopyClientsDialog::check()
{
    if (!m_lists)
        return;
    m_check = clients::checkCopy(m_wanted, *m_lists, m_facts->qualifications().get(), m_target.packages);
    const int can = static_cast<int>(m_check.can.size());
    const int cannot = static_cast<int>(m_check.cannot.size());
    QStringList parts = {tr("%n can be added.", nullptr, can)};
    if (m_check.there > 0)
        parts.append(tr("%n there already.", nullptr, m_check.there));
    if (cannot > 0)
        parts.append(tr("%n cannot be added:", nullptr, cannot));
    m_text->setText(parts.join(u' '));
    m_verb->setText(tr("Mark %n client(s) there", nullptr, can));
    m_verb->setEnabled(can > 0);
    if (m_lists->unreadable > 0)
        m_message->setMessage(Tone::Warn, tr("%n client(s) in Altinn's answer could not be read, so this is not "
                                             "complete.",
                                             nullptr, m_lists->unreadable));

    auto *model = new QStandardItemModel(m_cannot);
    model->setHorizontalHeaderLabels({tr("Client"), tr("Org. no."), tr("Reason")});
    for (const clients::PredictedRefusal &refusal : std::as_const(m_check.cannot)) {
        const QString reason = refusal.missing.isEmpty() ? tr("not available for this system access")
                                                         : tr("lacks %1").arg(m_facts->packageNames(refusal.missing));
        auto *cell = new QStandardItem(reason);
        cell->setToolTip(reason);
        model->appendRow({new QStandardItem(refusal.client.name),
                          new QStandardItem(domain::groupedOrganisationNumber(refusal.client.organisationNumber)),
                          cell});
    }
    delete m_cannot->model();
    m_cannot->setModel(model);
    m_cannot->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_cannot->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_cannot->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_cannot->setVisible(cannot > 0);
}

QList<domain::ClientId> CopyClientsDialog::clientsToAdd() const
{
    QList<domain::ClientId> ids;
    for (const domain::Client &client : m_check.can)
        ids.append(client.id);
    return ids;
}

} // namespace ui
