// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/client_menu.h"

#include "ui/clients/copy_clients_dialog.h"
#include "ui/clients/left_out_dialog.h"
#include "ui/clients/own_client_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ui {

namespace {

const domain::SystemAccess *chosenOf(const ClientContext &context)
{
    for (const domain::SystemAccess &access : context.accesses) {
        if (access.id == context.access)
            return &access;
    }
    return nullptr;
}

} // namespace

ClientMenu::ClientMenu(clients::ClientDesk *desk, ClientFacts *facts, QWidget *parent)
    : QToolButton(parent), m_desk(desk), m_facts(facts), m_menu(new QMenu(this)), m_copy(m_menu->addAction(QString())),
      m_leftOut(m_menu->addAction(QString())), m_own(m_menu->addAction(QString()))
{
    setObjectName(QStringLiteral("clientMenu"));
    m_copy->setObjectName(QStringLiteral("copyClients"));
    m_leftOut->setObjectName(QStringLiteral("leftOutClients"));
    m_own->setObjectName(QStringLiteral("ownClient"));
    setIcon(ui::icon(Glyph::More));
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &ClientMenu::renew);
    connect(m_copy, &QAction::triggered, this, &ClientMenu::copyClients);
    connect(m_leftOut, &QAction::triggered, this, &ClientMenu::showLeftOut);
    connect(m_own, &QAction::triggered, this, &ClientMenu::showOwnClient);
    retranslate();
}

// Without the arrow that Qt draws in the corner: the icon says it.
void ClientMenu::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

void ClientMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void ClientMenu::retranslate()
{
    setIconButtonName(this, tr("More about clients"));
    m_copy->setText(tr("Copy clients to…"));
    m_leftOut->setText(tr("Why is a client missing?"));
    m_own->setText(tr("Own organisation as client…"));
}

void ClientMenu::renew()
{
    const ClientContext context = m_context();
    const bool there = chosenOf(context) && context.lists;
    m_copy->setEnabled(there && context.accesses.size() > 1 && m_desk->rights().mayEdit &&
                       !context.lists->assigned.isEmpty());
    m_leftOut->setEnabled(there);
    m_own->setEnabled(chosenOf(context));
}

void ClientMenu::keep(QDialog *dialog)
{
    dialog->setObjectName(QStringLiteral("clientDialog"));
    dialog->open();
}

void ClientMenu::closeDialogs()
{
    for (auto *dialog : window()->findChildren<QDialog *>(QStringLiteral("clientDialog")))
        dialog->close();
}

void ClientMenu::copyClients()
{
    const ClientContext context = m_context();
    const domain::SystemAccess *chosen = chosenOf(context);
    if (!chosen || !context.lists)
        return;
    QList<domain::Client> wanted;
    const QSet<domain::ClientId> some(context.chosen.cbegin(), context.chosen.cend());
    for (const domain::Client &client : context.lists->assigned) {
        if (some.isEmpty() || some.contains(client.id))
            wanted.append(client);
    }
    auto *dialog = new CopyClientsDialog(m_desk, m_facts, context.party, *chosen, context.accesses, wanted, window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { Q_EMIT stageWanted(dialog->target(), dialog->clientsToAdd()); });
    keep(dialog);
}

void ClientMenu::showLeftOut()
{
    const ClientContext context = m_context();
    if (const domain::SystemAccess *chosen = chosenOf(context); chosen && context.lists)
        keep(new LeftOutDialog(m_facts, context.party, context.accesses, *chosen, context.lists->index, window()));
}

void ClientMenu::showOwnClient()
{
    const ClientContext context = m_context();
    if (const domain::SystemAccess *chosen = chosenOf(context))
        keep(new OwnClientDialog(m_desk, context.party, *chosen, window()));
}

} // namespace ui
