// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/network_section.h"

#include "ui/settings/client_id_dialog.h"
#include "ui/settings/lock_note.h"
#include "ui/widgets/buttons.h"

#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

NetworkSection::NetworkSection(std::function<Facts()> facts, QWidget *parent)
    : SettingsSection(parent), m_facts(std::move(facts)), m_proxy(addFact(u"proxy"_s)), m_proxyLock(addLock()),
      m_clientId(addFact(u"clientId"_s)), m_clientIdLock(addLock())
{
    m_change = button({}, ButtonRole::Normal, this);
    m_change->setObjectName(u"changeClientId"_s);
    addButtons({m_change});
    m_note = addNote();
    m_note->setObjectName(u"clientIdNote"_s);
    connect(m_change, &QPushButton::clicked, this, &NetworkSection::askForClientId);
    begin();
}

void NetworkSection::askForClientId()
{
    auto *dialog = new ClientIdDialog(m_facts().environment, ClientIdDialog::Occasion::Change, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_chosen = dialog->clientId();
        Q_EMIT clientIdChosen(m_chosen);
        retranslate();
    });
    dialog->open();
}

// A proxy comes and goes with the network.
void NetworkSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    retranslate();
}

void NetworkSection::retranslate()
{
    const Facts facts = m_facts();
    setWindowTitle(tr("Network"));
    m_proxy.label->setText(tr("Way to Altinn"));
    m_proxy.value->setText(facts.proxy.isEmpty() ? tr("Straight out, without a proxy server")
                                                 : tr("Through the proxy server %1").arg(facts.proxy));
    m_proxyLock->setLocked(facts.isProxyDecided, {});
    m_clientId.label->setText(tr("Client id at ID-porten"));
    m_clientId.value->setText(facts.clientId);
    m_clientIdLock->setLocked(facts.isClientIdDecided, {});
    m_change->setText(tr("Change the client id…"));
    m_change->setVisible(facts.mayChangeClientId && !facts.isClientIdDecided);
    m_note->setVisible(!m_chosen.isEmpty());
    m_note->setText(tr("%1 is used the next time Fullmakt starts.").arg(m_chosen));
}

} // namespace ui
