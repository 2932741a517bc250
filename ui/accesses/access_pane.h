// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/core/task_scope.h"
#include "ui/accesses/access_text.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace functions {
class FunctionDesk;
}

namespace ui {

class DeletionCheck;
class FactRow;
class MessageBar;
class RightsView;
class StatePane;

// One system access in full: what it has, for whom it acts, where it came from, what was done with it last; and its
// deletion, with what truly came of it. Owned by the accesses page.
class AccessPane : public QWidget
{
    Q_OBJECT

public:
    AccessPane(accesses::AccessDesk *desk, functions::FunctionDesk *functions, EntryWords entryWords,
               QWidget *parent = nullptr);

    void show(const domain::SystemAccess &access, const domain::Party &party); // reads it anew
    void showGap(const accesses::AccessGap &gap);                              // what could not be read, and why
    void gapsChanged(const QList<accesses::AccessGap> &gaps);                  // one that is shown may have gone
    void clear();                                                              // nothing is chosen
    void tell(const AccessNews &text);                                         // above whatever is shown
    void refresh();                                                            // now, or as soon as it is looked at
    void forget();                                                             // another user, or signed out

    [[nodiscard]] domain::SystemAccessId current() const { return m_access.id; }

    // Of the access that is shown; null when none is.
    [[nodiscard]] domain::PartyUuid owner() const { return m_access.id.isNull() ? domain::PartyUuid() : m_party.uuid; }

Q_SIGNALS:
    void clientsWanted(domain::SystemAccessId access, domain::PartyUuid owner);
    void partyWanted(domain::PartyUuid party); // its list, again
    void functionsWanted();                    // what the user can do, and why not

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void renew();
    void load();
    void read();
    void stopReading();
    void readLastEntry();
    void arrived(const core::Result<accesses::AccessDetail> &detail);
    void render();
    void renderRights();
    void renderFacts();
    void renderDeletion();
    void tryAgain();
    void confirm();
    void ask();
    void forgetDeletion();
    void goneMeanwhile();
    void removed(const accesses::RemovalOutcome &outcome);
    [[nodiscard]] QString clientsInWords() const;
    [[nodiscard]] QWidget *build();
    [[nodiscard]] QWidget *buildFacts();
    [[nodiscard]] QWidget *buildFoot();

    accesses::AccessDesk *m_desk;
    EntryWords m_entryWords;
    domain::SystemAccess m_access;
    domain::Party m_party;
    std::optional<accesses::AccessDetail> m_detail;
    std::optional<core::Result<std::optional<activity::Entry>>> m_lastEntry; // of the record, about the access
    std::optional<accesses::AccessGap> m_gap;
    bool m_stale = false;
    bool m_wantsToDelete = false; // as soon as what it has now is read
    DeletionCheck *m_check;

    MessageBar *m_outcome; // stays when the access is gone
    StatePane *m_state;
    QLabel *m_title;
    QLabel *m_vendor;
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_rightsMessage;
    RightsView *m_rights;
    QLabel *m_nothing;
    FactRow *m_facts;
    QPushButton *m_technical;
    QLabel *m_technicalText;
    QPushButton *m_clients;
    QPushButton *m_delete;
    QLabel *m_whyNot;
    QPushButton *m_functions;
    QTimer m_rest;
    core::TaskScope m_scope;
    core::TaskScope m_entryScope;
};

} // namespace ui
