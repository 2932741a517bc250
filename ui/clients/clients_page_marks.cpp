// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Moves that are marked: by hand, from a list, for another access; and their way back.
#include "ui/clients/change_bar.h"
#include "ui/clients/client_facts.h"
#include "ui/clients/client_pane.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/list_exchange.h"
#include "ui/clients/matrix_page.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>

#include <algorithm>

namespace ui {

using clients::Staged;

clients::Staging &ClientsPage::staging()
{
    return m_staging[m_access];
}

bool ClientsPage::hasStaged() const
{
    return std::any_of(m_staging.cbegin(), m_staging.cend(), [](const auto &each) { return !each.second.isEmpty(); });
}

void ClientsPage::stagingChanged()
{
    m_board.staging = &staging();
    const bool inAvailable = m_available->table()->hasFocus();
    const bool inAssigned = m_assigned->table()->hasFocus();
    m_available->reload();
    m_assigned->reload();
    // An emptied list gives way to a sentence. The keyboard follows the clients, so that Ctrl+Z means them.
    if (inAvailable && m_available->table()->isHidden())
        m_assigned->table()->setFocus();
    else if (inAssigned && m_assigned->table()->isHidden())
        m_available->table()->setFocus();
    renderBar();
    renderMoveButtons();
}

ListsInView ClientsPage::listsInView() const
{
    const QList<domain::ClientId> shown = m_available->shown() + m_assigned->shown();
    return {m_lists, m_board, {shown.cbegin(), shown.cend()}, accessTitle()};
}

// One step, so that one Ctrl+Z takes the whole list back. Made exactly like the list, no other mark is left.
void ClientsPage::markList(const clients::Import &import, clients::ImportMode mode)
{
    QList<domain::ClientId> none = import.asWanted;
    if (mode == clients::ImportMode::Exactly)
        none = staging().clients(Staged::Add) + staging().clients(Staged::Remove);
    staging().remark(import.adds, import.removes, none, ++m_steps);
    for (const domain::ClientId id : import.adds + import.removes)
        m_board.problems.remove(id);
    stagingChanged();
}

// From a dialog: marks clients for another access and goes there. Nothing is sent.
void ClientsPage::stageFor(domain::SystemAccessId access, const QList<domain::ClientId> &clients)
{
    m_staging[access].stage(clients, Staged::Add, ++m_steps);
    chooseAccess(access);
}

void ClientsPage::move(ClientPane *from, Staged wanted)
{
    if (!maySend())
        return;
    const QList<domain::ClientId> chosen = from->selected();
    for (const domain::ClientId id : chosen)
        m_board.problems.remove(id);
    // The same button takes a mark back: removing clients that are all marked for removal keeps them.
    const bool allMarked = std::all_of(chosen.cbegin(), chosen.cend(),
                                       [this](domain::ClientId id) { return staging().of(id) == Staged::Remove; });
    if (allMarked)
        wanted = Staged::Add;
    staging().stage(chosen, wanted, ++m_steps);
    stagingChanged();
}

void ClientsPage::undo()
{
    if (m_matrixButton->isChecked()) {
        m_matrix->undo();
        return;
    }
    if (isBusyHere())
        return;
    staging().undo();
    stagingChanged();
}

void ClientsPage::redo()
{
    if (m_matrixButton->isChecked()) {
        m_matrix->redo();
        return;
    }
    if (isBusyHere())
        return;
    staging().redo();
    stagingChanged();
}

void ClientsPage::apply()
{
    const domain::SystemAccess *chosen = access();
    if (!chosen || !maySend())
        return;
    clients::Plan plan = clients::makePlan(m_lists, staging());
    if (const auto known = m_facts->qualifications())
        plan = clients::withPrediction(plan, *known, chosen->packages);
    if (plan.size() == 0) { // everything that was marked is already so, or gone
        staging().discard();
        stagingChanged();
        return;
    }
    send(plan);
}

} // namespace ui
