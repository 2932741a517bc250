// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/accesses_page.h"

#include "ui/accesses/access_list_pane.h"
#include "ui/accesses/access_pane.h"
#include "ui/accesses/create_dialog.h"
#include "ui/accesses/creation_text.h"
#include "ui/widgets/list_splitter.h"

#include <QVBoxLayout>

#include <utility>

namespace ui {

AccessesPage::AccessesPage(accesses::AccessDesk *desk, functions::FunctionDesk *functions, EntryWords entryWords,
                           QWidget *parent)
    : QWidget(parent), m_desk(desk), m_list(new AccessListPane(desk)),
      m_pane(new AccessPane(desk, functions, std::move(entryWords))), m_splitter(new ListSplitter(m_list, m_pane))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_list, &AccessListPane::accessChosen, m_pane,
            [this](const accesses::ListedAccess &listed) { m_pane->show(listed.access, listed.party); });
    connect(m_list, &AccessListPane::gapChosen, m_pane, &AccessPane::showGap);
    connect(m_list, &AccessListPane::arrived, this, &AccessesPage::listArrived);
    connect(m_list, &AccessListPane::createWanted, this, &AccessesPage::create);
    connect(m_list, &AccessListPane::functionsWanted, this, &AccessesPage::functionsWanted);
    connect(m_list, &AccessListPane::addressOpened, this, &AccessesPage::addressOpened);
    connect(m_pane, &AccessPane::functionsWanted, this, &AccessesPage::functionsWanted);
    connect(m_pane, &AccessPane::clientsWanted, this, &AccessesPage::clientsWanted);
    connect(m_pane, &AccessPane::partyWanted, m_list, &AccessListPane::readAgain);
    connect(m_desk, &accesses::AccessDesk::created, this, &AccessesPage::created);
    connect(m_desk, &accesses::AccessDesk::removed, m_list, [this] { // after the pane has told it
        m_list->keepShowing(m_pane->current());
        m_list->refresh();
    });
}

void AccessesPage::setParties(const domain::Party &current, const QList<domain::Party> &administered)
{
    if (current.uuid != m_party.uuid) {
        m_party = current;
        m_news.reset();
        if (!m_list->isOverMany()) // what is shown is another organisation's
            m_pane->forget();
    }
    m_list->setParties(current, administered);
}

void AccessesPage::refresh()
{
    m_list->refresh();
    m_pane->refresh();
}

void AccessesPage::focusFilter()
{
    m_list->focusSearch();
}

void AccessesPage::create()
{
    if (!m_desk->mayCreate() || m_party.uuid.isNull() || m_dialog)
        return;
    m_dialog = new CreateDialog(m_desk, m_party, this);
    connect(m_dialog, &CreateDialog::existingWanted, m_list, &AccessListPane::choose);
    m_dialog->open();
}

void AccessesPage::created(const accesses::CreationOutcome &outcome)
{
    if (m_dialog && m_dialog->isVisible() && m_dialog->tells(outcome))
        return;
    const AccessNews text = creationInWords(outcome);
    if (outcome.party.uuid != m_party.uuid) {
        m_pane->tell(text);
        return;
    }
    m_news = text;
    m_list->choose(outcome.access ? outcome.access->id : domain::SystemAccessId());
}

void AccessesPage::listArrived()
{
    if (!m_list->isOverMany() && !m_pane->owner().isNull() && m_pane->owner() != m_party.uuid)
        m_pane->clear(); // it was chosen in the list of all
    m_pane->gapsChanged(m_desk->overview()->gaps());
    if (m_news)
        m_pane->tell(*m_news);
    m_news.reset();
}

void AccessesPage::clear()
{
    if (m_dialog)
        m_dialog->reject();
    m_news.reset();
    m_party = {};
    m_list->clear();
    m_pane->forget();
}

QByteArray AccessesPage::viewState() const
{
    return m_list->viewState() + ';' + m_splitter->choice().toHex();
}

void AccessesPage::restoreView(const QByteArray &state)
{
    m_list->restoreView(state);
    m_splitter->restore(QByteArray::fromHex(state.split(';').value(2))); // "" in those that hold the list alone
}

} // namespace ui
