// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/core/task_scope.h"
#include "ui/accesses/access_text.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;

namespace ui {

class AccessListModel;
class AccessPane;
class CreateDialog;
class FilterField;
class MessageBar;
class StatePane;

// The system accesses of the chosen organisation, its own and those for clients, and the chosen one in full beside
// them. Reads when it is looked at. Owned by the work area.
class AccessesPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccessesPage(accesses::AccessDesk *desk, QWidget *parent = nullptr);

    void setParty(const domain::Party &party);
    void refresh(); // now, or as soon as the page is looked at
    void focusFilter();
    void create(); // asks for a system; nothing happens where the sign-in may not
    void clear();  // another user, or signed out

Q_SIGNALS:
    void clientsWanted(domain::SystemAccessId access);
    void functionsWanted(); // what the user can do, and why not
    void addressOpened(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void load();
    void arrived(const core::Result<accesses::AccessList> &list);
    void renderState();
    void renderMessage();
    void renderCreation();
    void created(const accesses::CreationOutcome &outcome);
    void choose(domain::SystemAccessId access); // as soon as it is in the list
    void keepChoice();
    [[nodiscard]] QWidget *buildCreation();
    [[nodiscard]] QWidget *buildList();

    accesses::AccessDesk *m_desk;
    domain::Party m_party;
    std::optional<core::Result<accesses::AccessList>> m_list; // nothing before the first answer
    bool m_stale = true;
    AccessListModel *m_model;
    QLabel *m_title;
    FilterField *m_filter;
    MessageBar *m_message;
    StatePane *m_state;
    QListView *m_view;
    QSplitter *m_splitter;
    AccessPane *m_pane;
    QPushButton *m_create;
    QLabel *m_whyNoCreation;
    QPushButton *m_portal;
    QPointer<CreateDialog> m_dialog;
    domain::SystemAccessId m_chosen;   // to be shown when the list has it
    std::optional<OutcomeText> m_news; // to be told beside it
    core::TaskScope m_scope;
};

} // namespace ui
