// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the clients page reads: the system accesses of the organisation, the lists of one, and what is known of the
// clients.
#include "app/core/background.h"
#include "ui/clients/changes_line.h"
#include "ui/clients/client_facts.h"
#include "ui/clients/client_menu.h"
#include "ui/clients/client_pane.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/job_outcome.h"
#include "ui/clients/list_exchange.h"
#include "ui/clients/matrix_page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"

#include <algorithm>
#include <utility>

namespace ui {

// What the clients have given has become known, or how packages are called.
void ClientsPage::factsChanged()
{
    m_standingScope.restart();
    const std::shared_ptr<const clients::Qualifications> known = m_facts->qualifications();
    if (!known || !m_listsKnown) {
        m_board.standings.clear();
        m_board.missing.clear();
        m_available->reload();
        return;
    }
    const auto looking = [known, index = m_board.index] { return known->standingsOf(*index); };
    m_standingScope.start(core::inBackground(looking),
                          [this, known, index = m_board.index](const std::vector<int> &standings) {
                              if (index != m_board.index)
                                  return;
                              m_board.standings = standings;
                              m_board.missing.clear();
                              for (const clients::Qualifications::Standing &standing : known->standings())
                                  m_board.missing.push_back(clients::missingFrom(standing, m_board.packages));
                              m_available->reload();
                              m_assigned->reload();
                          });
}

void ClientsPage::loadAccesses()
{
    m_accessScope.restart();
    if (m_party.uuid.isNull())
        return;
    if (!m_desk->rights().mayRead) {
        m_state->showEmpty(
            tr("Client administration is out of reach"),
            tr("This sign-in lacks the permission to read clients (altinn:clientdelegations.read). Whoever "
               "runs Fullmakt for you orders it from Altinn; until then, use Altinn's own pages."),
            tr("What you can do here"));
        return;
    }
    if (m_accesses.isEmpty())
        m_state->showLoading();
    m_accessScope.start(
        m_desk->accesses(m_party, m_accessScope.token()),
        [this](const core::Result<altinn::Listing<domain::SystemAccess>> &found) { accessesArrived(found); });
}

void ClientsPage::accessesArrived(const core::Result<altinn::Listing<domain::SystemAccess>> &accesses)
{
    if (!accesses) {
        m_state->showError(explain(accesses.error(), tr("The system accesses could not be read.")),
                           accesses.error().kind == core::ErrorKind::Forbidden ? tr("What you can do here")
                                                                               : QString());
        return;
    }
    m_accesses = accesses->items;
    m_unreadableAccesses = accesses->unreadable;
    renderMissing();
    QList<ChooserItem> items;
    for (const domain::SystemAccess &access : std::as_const(m_accesses)) {
        ChooserItem item;
        item.key = access.id.uuid();
        item.title = access.title.isEmpty() ? access.systemId : access.title;
        item.detail = tr("%n package(s)", nullptr, static_cast<int>(access.packages.size()));
        if (!access.forClients)
            item.detail +=
                QStringLiteral(" · ") +
                (access.rawKind.isEmpty() ? tr("unknown kind") : tr("unknown kind (%1)").arg(access.rawKind));
        items.append(item);
    }
    m_chooser->setItems(items);
    m_chooser->setVisible(!items.isEmpty() && !m_matrixButton->isChecked());
    m_matrixButton->setVisible(!items.isEmpty());
    m_menu->setVisible(!items.isEmpty());
    if (m_accesses.isEmpty()) {
        m_access = {};
        if (m_unreadableAccesses > 0) {
            core::Error error;
            error.kind = core::ErrorKind::BadAnswer;
            m_state->showError(explain(error, tr("The system accesses could not be read.")));
            return;
        }
        m_state->showEmpty(
            tr("No system access for clients"),
            tr("%1 has not approved a system access that can act for clients. Such a request comes from the "
               "vendor, as a link; open it under Requests.")
                .arg(m_party.name));
        return;
    }
    if (m_matrixButton->isChecked())
        m_matrix->open(m_party, m_accesses);
    const bool isWanted = !m_wantedAccess.isNull();
    const bool isThere = std::any_of(m_accesses.cbegin(), m_accesses.cend(),
                                     [this](const domain::SystemAccess &each) { return each.id == m_wantedAccess; });
    if (isWanted && !isThere) { // another one in its place would get its clients
        dropLists();
        m_access = {};
        m_chooser->setCurrentKey({});
        m_state->showEmpty(tr("The system access is not in the list"),
                           tr("It may have been deleted, or Altinn does not list it yet. Press F5 to read the list "
                              "again, or choose another one above."));
        return;
    }
    chooseAccess(isWanted ? m_wantedAccess : access() ? m_access : m_accesses.constFirst().id);
}

void ClientsPage::chooseAccess(domain::SystemAccessId access)
{
    m_wantedAccess = {};
    if (access != m_access) {
        dropLists();
        m_access = access;
    }
    m_chooser->setCurrentKey(access.uuid());
    loadLists();
}

void ClientsPage::loadLists()
{
    m_listScope.restart();
    if (!m_listsKnown)
        m_state->showLoading();
    m_listScope.start(m_desk->lists(m_access, m_party, m_listScope.token()),
                      [this](const core::Result<clients::ClientLists> &lists) { listsArrived(lists); });
}

void ClientsPage::listsArrived(const core::Result<clients::ClientLists> &lists)
{
    if (!lists) {
        m_listsKnown = false;
        m_exchange->close();
        m_state->showError(explain(lists.error(), tr("The clients could not be read.")),
                           lists.error().kind == core::ErrorKind::Forbidden ? tr("What you can do here") : QString());
        return;
    }
    core::letGoInBackground(std::exchange(m_lists, *lists));
    m_listsKnown = true;
    renderMissing();
    m_board.assigned.assign(static_cast<size_t>(m_lists.available.size()), false); // as the index has them
    m_board.assigned.resize(static_cast<size_t>(m_lists.index->size()), true);
    m_board.index = m_lists.index;
    m_board.standings.clear();
    m_board.packages = access() ? access()->packages : QList<domain::AccessPackage>();
    m_boardWidget->setEnabled(true);
    m_history->setEnabled(true);
    m_state->showContent();
    stagingChanged();
    showOutcome();
    renderRights();
    m_facts->want(m_party, m_accesses);
    factsChanged();
    m_changes->look(m_access, accessTitle(), m_lists);
}

// Whatever else is told: what is shown is not all there is.
void ClientsPage::renderMissing()
{
    QStringList texts;
    if (m_unreadableAccesses > 0)
        texts.append(tr("%n system access(es) in Altinn's answer could not be read and are missing here.", nullptr,
                        m_unreadableAccesses));
    if (m_lists.unreadable > 0)
        texts.append(tr("%n client(s) in Altinn's answer could not be read, so the lists are not complete.", nullptr,
                        m_lists.unreadable));
    if (texts.isEmpty())
        m_missing->clear();
    else
        m_missing->setMessage(Tone::Warn, texts.join(u' '));
}

} // namespace ui
