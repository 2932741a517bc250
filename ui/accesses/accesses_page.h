// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/core/task_scope.h"

#include <QWidget>

class QLabel;
class QListView;
class QSplitter;

namespace ui {

class AccessListModel;
class AccessPane;
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
    void clear(); // another user, or signed out

Q_SIGNALS:
    void clientsWanted(domain::SystemAccessId access);
    void functionsWanted(); // what the user can do, and why not

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void load();
    void arrived(const core::Result<accesses::AccessList> &list);
    void renderState();
    void renderMessage();
    void keepChoice();
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
    core::TaskScope m_scope;
};

} // namespace ui
