// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "ui/accesses/access_text.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace functions {
class FunctionDesk;
}

namespace ui {

class AccessListPane;
class AccessPane;
class CreateDialog;
class ListSplitter;

// The system accesses of the chosen organisation or of all that the user administers, those for the organisation itself
// and those for clients, and the chosen one in full beside them. Owned by the work area.
class AccessesPage : public QWidget
{
    Q_OBJECT

public:
    AccessesPage(accesses::AccessDesk *desk, functions::FunctionDesk *functions, EntryWords entryWords,
                 QWidget *parent = nullptr);

    void setParties(const domain::Party &current, const QList<domain::Party> &administered);
    void refresh(); // now, or as soon as the page is looked at
    void focusFilter();
    void create(); // asks for a system; nothing happens where the sign-in may not
    void clear();  // another user, or signed out

    [[nodiscard]] QByteArray viewState() const; // of the list, and where the splitter stands
    void restoreView(const QByteArray &state);

Q_SIGNALS:
    void clientsWanted(domain::SystemAccessId access, domain::PartyUuid owner);
    void functionsWanted(); // what the user can do, and why not
    void addressOpened(const QUrl &address);

private:
    void created(const accesses::CreationOutcome &outcome);
    void listArrived();

    accesses::AccessDesk *m_desk;
    domain::Party m_party;
    AccessListPane *m_list;
    AccessPane *m_pane;
    ListSplitter *m_splitter;
    QPointer<CreateDialog> m_dialog;
    std::optional<AccessNews> m_news; // to be told beside the list when it has arrived
};

} // namespace ui
