// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_desk.h"
#include "app/clients/import.h"
#include "app/clients/matrix.h"
#include "app/core/task_scope.h"
#include "ui/clients/client_list_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace ui {

class ChangeBar;
class ChangesLine;
class Chooser;
class ClientFacts;
class ClientMenu;
class ClientPane;
class JobOutcome;
class ListExchange;
class MatrixPage;
class MessageBar;
class StatePane;
struct ListsInView;

// Choose a system access; move clients between available and assigned; look at the difference; send it; see what
// happened. Moves are kept for each access until they are sent or discarded, also through reload and a new sign-in of
// the same user.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(clients::ClientDesk *desk, QWidget *parent = nullptr);

    void setParty(const domain::Party &party);
    void showAccess(domain::SystemAccessId access); // once it is known; after an approval
    void refresh();
    void focusFilter();
    void undo();
    void redo();
    void clear(); // another user, or signed out: staged moves go too

    [[nodiscard]] bool hasStaged() const;

    // Column widths and orders, each by a name.
    using LoadState = std::function<QByteArray(const QString &)>;
    using StoreState = std::function<void(const QString &, const QByteArray &)>;
    void rememberColumns(const LoadState &load, const StoreState &store);

Q_SIGNALS:
    void functionsWanted();                                                    // what the user can do, and why not
    void accessWanted(domain::PartyUuid owner, domain::SystemAccessId access); // to be shown, with its job

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void loadAccesses();
    void accessesArrived(const core::Result<altinn::Listing<domain::SystemAccess>> &accesses);
    void chooseAccess(domain::SystemAccessId access);
    void dropLists();
    void loadLists();
    void listsArrived(const core::Result<clients::ClientLists> &lists);
    void factsChanged();
    void stagingChanged();
    void showMatrix(bool show);
    void stageFor(domain::SystemAccessId access, const QList<domain::ClientId> &clients);
    void move(ClientPane *from, clients::Staged wanted);
    void renderMoveButtons();
    [[nodiscard]] ListsInView listsInView() const;
    void markList(const clients::Import &import, clients::ImportMode mode);
    void renderRights();
    void renderMissing();
    void apply();
    // What has to do with jobs, in clients_page_jobs.cpp
    void connectJobs();
    void send(const clients::Plan &plan);
    void renderBar();
    void jobChanged(clients::Job *job);
    void jobFinished(clients::Job *job);
    void place(const clients::Job &job);
    void showOutcome();
    void showResult();
    void showItems(const QList<clients::JobItem> &items, const clients::JobRecord &job, bool isOver);
    void showHistory();
    void showEarlier(const clients::JobRecord &job);
    void undoJob(const QList<clients::JobItem> &items, clients::JobId job);
    void askAboutUnfinished();
    [[nodiscard]] clients::Job *jobHere() const; // of the chosen access; may be null, may be over
    [[nodiscard]] bool isBusyHere() const;
    void buildHead(class QVBoxLayout *layout);
    [[nodiscard]] QWidget *buildBoard();
    [[nodiscard]] clients::Staging &staging();
    [[nodiscard]] const domain::SystemAccess *access() const;
    [[nodiscard]] QString accessTitle() const;
    [[nodiscard]] bool maySend() const;

    clients::ClientDesk *m_desk;
    domain::Party m_party;
    QList<domain::SystemAccess> m_accesses;
    int m_unreadableAccesses = 0; // that are missing in them
    domain::SystemAccessId m_access;
    domain::SystemAccessId m_wantedAccess;
    clients::ClientLists m_lists;
    bool m_messageIsAboutRights = false; // or about a job
    bool m_listsKnown = false;
    clients::Stagings m_staging;
    quint64 m_steps = 0; // serial of the last change of a staging
    ClientFacts *m_facts;
    ClientBoard m_board;
    QSet<clients::JobId> m_told; // jobs whose end has been shown
    QSet<clients::JobId> m_asked;

    QLabel *m_title;
    Chooser *m_chooser;
    QToolButton *m_history; // earlier changes
    MessageBar *m_message;
    JobOutcome *m_outcome; // tells in m_message
    MessageBar *m_missing; // what could not be read
    StatePane *m_state;
    QWidget *m_boardWidget = nullptr;
    ClientPane *m_available;
    ClientPane *m_assigned;
    QToolButton *m_add;
    QToolButton *m_remove;
    ChangeBar *m_bar;
    ListExchange *m_exchange = nullptr;
    QPushButton *m_matrixButton;
    ClientMenu *m_menu;
    MatrixPage *m_matrix;
    ChangesLine *m_changes;
    core::TaskScope m_standingScope;
    core::TaskScope m_accessScope;
    core::TaskScope m_listScope;
    core::TaskScope m_historyScope;
};

} // namespace ui
